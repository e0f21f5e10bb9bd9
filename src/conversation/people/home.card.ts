import type { Block, Card } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import type { CommitteeOfTheirs } from '../../committee/agenda/home.ts'
import type { Person } from '../../committee/council/person.ts'
import { opens } from '../kit/opens.ts'
import { buttons, note, say } from '../kit/write.ts'
import { committeeBlocks } from './committee.blocks.ts'

/** The greeting, the two blocks on the other committees, and the one on reports. */
const around = 4

/** The answer to whatever somebody writes: what they can do here, and the buttons for it. */
export function homeCard(person: Person, theirs: readonly CommitteeOfTheirs[], now: Date): Card {
  const shown = fitting(theirs.map((one) => committeeBlocks(one, now)))
  const clerk = theirs.some((one) => one.kinds.includes('clerk'))
  return {
    title: 'What you can do here',
    blocks: [
      say(`Hello ${person.name}. I answer to buttons rather than to what is written here.`),
      ...(theirs.length === 0
        ? [note('You have no seat on a committee here. Please ask your clerk to add you.')]
        : shown.flat()),
      ...(shown.length < theirs.length
        ? [
            say(`You are on ${theirs.length} committees. Above are those that meet first.`),
            ...buttons(opens('All my committees', 'my-committees', {}, { primary: true })),
          ]
        : []),
      ...(clerk
        ? [
            say(
              'To put a report on an agenda, send me its file in this conversation. Send open, published reports only: nothing exempt or confidential.',
            ),
          ]
        : []),
    ],
  }
}

/** The first committees whose blocks fit on one card. */
function fitting(committees: readonly Block[][]): Block[][] {
  let room = limits.blocks - around
  const last = committees.findIndex((blocks) => {
    room -= blocks.length
    return room < 0
  })
  return last < 0 ? [...committees] : committees.slice(0, last)
}
