import type { Block } from '../../cards/card.ts'
import { listBlocks, pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { shortMoment } from '../../committee/kernel/dates.ts'
import { type Counted, standings } from '../../committee/members/tally/standing.ts'
import type { WhoCounts } from '../../committee/members/tally/who-counts.ts'
import { whoCountsWords } from '../../committee/members/tally/who-counts.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { quiet, say, strong } from '../kit/write.ts'

export type WhoCountsView = {
  readonly place: ItemPlace
  /** Each recommendation that asks something, with who counts on it. */
  readonly questions: readonly (WhoCounts & { readonly recommendation: Recommendation })[]
  readonly names: ReadonlyMap<string, string>
  /** When it was frozen, or null while it may still change. */
  readonly closedAt: Date | null
  readonly page: number
}

/** Who counts on each recommendation of an item, and why, for the clerk. */
export function whoCountsScreen(view: WhoCountsView): Screen {
  const { place, questions, closedAt, page } = view
  const { item } = place
  const ids = { item: item.id }
  const when =
    closedAt === null
      ? 'As it stands now. When replies close it is kept, and changes no more.'
      : `As it was when replies closed, ${shortMoment(closedAt)}. What changed since changes nothing here.`
  const none: Block[] = questions.length > 0 ? [] : [say('Nothing is asked in chat on this item.')]
  return pagedScreen({
    title: `Who counts: item ${item.number}`,
    pages: pagesOf([
      strong(`Item ${item.number}. ${itemWords.title(item)}`),
      say(when),
      quiet('Only the clerk sees who and why. Everyone sees the number and the rule.'),
      ...none,
      ...alike(questions).flatMap((some) => groupBlocks(some, view)),
    ]),
    page,
    action: 'who-counts',
    ids,
    actions: [opens('Interests', 'interests', ids)],
  })
}

type Question = WhoCountsView['questions'][number]

/** Recommendations on which the same people count for the same reasons are told together. */
function alike(questions: readonly Question[]): Question[][] {
  const groups = new Map<string, Question[]>()
  for (const question of questions) {
    const key = JSON.stringify([question.rule, question.people])
    groups.set(key, [...(groups.get(key) ?? []), question])
  }
  return [...groups.values()]
}

function groupBlocks(some: readonly Question[], { names }: WhoCountsView): Block[] {
  const [first] = some
  if (first === undefined) return []
  const called = some.map(({ recommendation }) => recommendationWords.name(recommendation))
  const nameOf = (personId: string) => names.get(personId) ?? 'A member'
  return [
    strong(`Recommendation${some.length === 1 ? '' : 's'} ${called.join(', ')}`),
    say(first.rule),
    ...(first.people.length > 0 ? [] : [forgotten]),
    ...listBlocks(
      inOrder(first.people).map((one) =>
        whoCountsWords.why(one, nameOf(one.personId), one.other === null ? null : nameOf(one.other)),
      ),
    ),
  ]
}

/** As the committee's settings say, some time after the minutes are confirmed. */
const forgotten: Block = quiet('Who counted, and why, is no longer kept.')

function inOrder(people: readonly Counted[]): Counted[] {
  return [...people].sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing))
}
