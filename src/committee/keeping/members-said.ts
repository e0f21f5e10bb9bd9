import type { ItemPlace } from '../agenda/find.ts'
import { recommendationWords } from '../agenda/reports/recommendation.words.ts'
import type { Tables } from '../store.ts'
import type { ItemExport } from './item-export.ts'
import type { Name } from './papers-of.ts'
import { topicsOn } from './topics-on.ts'

type Said = Pick<ItemExport, 'replies' | 'suggestions' | 'topics' | 'tallies'>

export const nothingSaid: Said = { replies: [], suggestions: [], topics: [], tallies: [] }

/** What members answered, suggested and proposed on an item, and the counts. */
export async function membersSaid(tables: Tables, { item, meeting }: ItemPlace, name: Name): Promise<Said> {
  const recommendations = await tables.recommendations.find({ itemId: item.id })
  const recommendationId = recommendations.map((one) => one.id)
  const called = new Map(recommendations.map((one) => [one.id, recommendationWords.name(one)]))
  const label = (id: string) => called.get(id) ?? ''
  const replies = await tables.replies.find({ recommendationId })
  const history = await tables.replyChanges.find({ replyId: replies.map((one) => one.id) })
  const suggestions = await tables.suggestions.find({ recommendationId })
  const closings = await tables.closings.find({ meetingId: meeting.id })
  return {
    replies: replies.map(({ id, personId, answer, words, wording, entered, at, revision, ...of }) => ({
      id,
      recommendation: label(of.recommendationId),
      member: name(personId),
      answer,
      words,
      wording,
      enteredByClerk: entered,
      at: at.toISOString(),
      earlier: history
        .filter((one) => one.replyId === id && one.revision !== revision)
        .sort((a, b) => a.revision - b.revision)
        .map((one) => ({
          answer: one.answer,
          words: one.words,
          wording: one.wording,
          at: one.at.toISOString(),
        })),
    })),
    suggestions: suggestions.map(({ id, personId, words, at, ...of }) => ({
      id,
      recommendation: label(of.recommendationId),
      member: name(personId),
      words,
      at: at.toISOString(),
    })),
    topics: await topicsOn(tables, item, name),
    tallies: closings
      .sort((a, b) => a.round - b.round)
      .flatMap(({ at, tallies }) =>
        tallies
          .filter((one) => called.has(one.recommendationId))
          .map(({ recommendationId: id, counts, advice, replied, outOf, rule }) => ({
            closedAt: at.toISOString(),
            recommendation: label(id),
            counts,
            advice,
            replied,
            outOf,
            rule,
          })),
      ),
  }
}

/** What was hidden on an item, by whom and why, without the words. */
export async function hiddenIn(
  tables: Tables,
  { item, meeting }: ItemPlace,
  name: Name,
  repliesOpen: boolean,
): Promise<ItemExport['hidden']> {
  const itemId = item.id
  const recommendationId = (await tables.recommendations.find({ itemId })).map((one) => one.id)
  const said = [
    ...(await tables.replies.find({ recommendationId })),
    ...(await tables.suggestions.find({ recommendationId })),
    ...(await tables.proposals.find({ itemId })),
  ]
  const rows = [...(await tables.questions.find({ itemId })), ...(repliesOpen ? [] : said)]
  const ids = new Set(rows.map((row) => row.id))
  const hidings = await tables.hidings.find({ meetingId: meeting.id })
  return hidings
    .filter(({ subjectId }) => ids.has(subjectId))
    .map(({ kind, subjectId, field, personId, reason, at }) => ({
      kind,
      of: subjectId,
      field,
      by: name(personId),
      reason,
      at: at.toISOString(),
    }))
}
