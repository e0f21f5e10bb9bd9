import type { Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { excludes, type Interest } from '../../committee/members/replies/interest.ts'
import { interestLine } from '../../committee/members/replies/interest.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, quiet, say } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'

type Interests = {
  readonly place: ItemPlace
  readonly interests: readonly Interest[]
  readonly names: ReadonlyMap<string, string>
  readonly page: number
}

/** What members declared in an item, for the clerk, with what can be done about each. */
export function interestsScreen({ place, interests, names, page }: Interests): Screen {
  const { item, meeting } = place
  const ids = { item: item.id }
  const blocks = interests.flatMap((one, at) =>
    interestBlocks(one, at + 1, names.get(one.personId) ?? 'A member'),
  )
  const none = blocks.length > 0 ? [] : [say('Nobody has declared an interest in this item.')]
  return pagedScreen({
    title: `Interests: item ${item.number}`,
    pages: pagesOf([
      itemTitle(item),
      quiet(
        'Only the clerk sees this. Members see the number on each recommendation and the rule, never who or why.',
      ),
      ...none,
      ...blocks,
    ]),
    page,
    action: 'interests',
    ids,
    actions: [
      opens('Who counts', 'who-counts', ids),
      opens('Enter for a member', 'enter-for', { meeting: meeting.id }),
    ],
  })
}

function interestBlocks(interest: Interest, number: number, name: string): Block[] {
  const stands = interest.withdrawnAt === null
  const ids = { interest: interest.id }
  const dispensation = opens(`Dispensation for number ${number}`, 'enter-dispensation', ids)
  const undo = opens(`Undo number ${number}`, 'undo-interest', ids)
  const actions = [
    ...(excludes(interest) || interest.dispensation !== null ? [dispensation] : []),
    ...(stands ? [undo] : []),
  ]
  const entered = interest.entered ? ' Entered by the clerk.' : ''
  const what = stands ? `${interestLine(interest)}.${entered}` : 'no longer stands.'
  return [say([{ strong: `${number}. ${name}` }, `: ${what}`]), ...buttons(...actions)]
}
