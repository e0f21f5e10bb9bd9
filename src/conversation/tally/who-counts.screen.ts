import type { Block } from '../../cards/card.ts'
import { listBlocks, pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { personWords } from '../../committee/council/person.words.ts'
import { type Counted, standings } from '../../committee/members/tally/standing.ts'
import type { WhoCounts } from '../../committee/members/tally/who-counts.ts'
import { whoCountsWords } from '../../committee/members/tally/who-counts.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { quiet, say, strong } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { whoCountsScreenWords } from './who-counts.words.ts'

export type WhoCountsView = {
  readonly place: ItemPlace
  /** Each recommendation that asks something, with who counts on it. */
  readonly questions: readonly (WhoCounts & { readonly recommendation: Recommendation })[]
  readonly names: ReadonlyMap<string, string>
  /** When it was frozen; null while it may still change. */
  readonly closedAt: Date | null
  readonly page: number
}

/** Who counts on each recommendation of an item, and why, for the clerk. */
export function whoCountsScreen(view: WhoCountsView): Screen {
  const { place, questions, closedAt, page } = view
  const { item } = place
  const ids = { item: item.id }
  const none = questions.length > 0 ? [] : [say(whoCountsScreenWords.nothingAsked)]
  return pagedScreen({
    title: whoCountsScreenWords.title(item.number),
    pages: pagesOf([
      itemTitle(item),
      say(closedAt === null ? whoCountsScreenWords.now : whoCountsScreenWords.kept(closedAt)),
      quiet(whoCountsScreenWords.whoSees),
      ...none,
      ...alike(questions).flatMap((some) => groupBlocks(some, view)),
    ]),
    page,
    action: 'who-counts',
    ids,
    actions: [opens(whoCountsScreenWords.interests, 'interests', ids)],
  })
}

type Question = WhoCountsView['questions'][number]

/** Groups recommendations on which the same people count for the same reasons. */
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
  const nameOf = (personId: string) => names.get(personId) ?? personWords.aMember
  return [
    strong(whoCountsScreenWords.recommendations(called)),
    say(first.rule),
    // The committee's settings say how long this is kept.
    ...(first.people.length > 0 ? [] : [quiet(whoCountsScreenWords.forgotten)]),
    ...listBlocks(
      inOrder(first.people).map((one) =>
        whoCountsWords.why(one, nameOf(one.personId), one.other === null ? null : nameOf(one.other)),
      ),
    ),
  ]
}

function inOrder(people: readonly Counted[]): Counted[] {
  return [...people].sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing))
}
