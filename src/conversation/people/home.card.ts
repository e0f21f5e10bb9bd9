import type { Block, Card } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import type { CommitteeOfTheirs } from '../../committee/agenda/home.ts'
import type { Person } from '../../committee/council/person.ts'
import { opens } from '../kit/opens.ts'
import { buttons, note, say } from '../kit/write.ts'
import { committeeBlocks } from './committee.blocks.ts'
import { homeWords } from './home.words.ts'

/** Blocks: the greeting, two on the other committees, and one on reports. */
const around = 4

/** The answer to whatever somebody writes: what they can do here, and the buttons for it. */
export function homeCard(person: Person, theirs: readonly CommitteeOfTheirs[], now: Date): Card {
  const shown = fitting(theirs.map((one) => committeeBlocks(one, now)))
  const clerk = theirs.some((one) => one.kinds.includes('clerk'))
  return {
    title: homeWords.title,
    blocks: [
      say(homeWords.hello(person.name)),
      ...(theirs.length === 0 ? [note(homeWords.noSeat)] : shown.flat()),
      ...(shown.length < theirs.length
        ? [
            say(homeWords.moreCommittees(theirs.length)),
            ...buttons(opens(homeWords.allCommittees, 'my-committees', {}, { primary: true })),
          ]
        : []),
      ...(clerk ? [say(homeWords.sendReport)] : []),
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
