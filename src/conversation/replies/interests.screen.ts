import type { Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { personWords } from '../../committee/council/person.words.ts'
import { excludes, type Interest } from '../../committee/members/replies/interest.ts'
import { interestWords } from '../../committee/members/replies/interest.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, quiet, say } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { clerksInterestsWords } from './clerks-interests.words.ts'

type Interests = {
  readonly place: ItemPlace
  readonly interests: readonly Interest[]
  readonly names: ReadonlyMap<string, string>
  readonly page: number
}

/** The interests that members declared in an item, for the clerk, with what can be done about each. */
export function interestsScreen({ place, interests, names, page }: Interests): Screen {
  const { item, meeting } = place
  const ids = { item: item.id }
  const blocks = interests.flatMap((one, at) =>
    interestBlocks(one, at + 1, names.get(one.personId) ?? personWords.aMember),
  )
  const none = blocks.length > 0 ? [] : [say(clerksInterestsWords.none)]
  return pagedScreen({
    title: clerksInterestsWords.title(item.number),
    pages: pagesOf([itemTitle(item), quiet(clerksInterestsWords.whoSees), ...none, ...blocks]),
    page,
    action: 'interests',
    ids,
    actions: [
      opens(clerksInterestsWords.whoCounts, 'who-counts', ids),
      opens(deskWords.enterFor, 'enter-for', { meeting: meeting.id }),
    ],
  })
}

function interestBlocks(interest: Interest, number: number, name: string): Block[] {
  const stands = interest.withdrawnAt === null
  const ids = { interest: interest.id }
  const dispensation = opens(clerksInterestsWords.dispensation(number), 'enter-dispensation', ids)
  const undo = opens(clerksInterestsWords.undo(number), 'undo-interest', ids)
  const actions = [
    ...(excludes(interest) || interest.dispensation !== null ? [dispensation] : []),
    ...(stands ? [undo] : []),
  ]
  const what = stands
    ? clerksInterestsWords.stands(interestWords.line(interest), interest.entered)
    : clerksInterestsWords.noLongerStands
  return [say([{ strong: clerksInterestsWords.numbered(number, name) }, `: ${what}`]), ...buttons(...actions)]
}
