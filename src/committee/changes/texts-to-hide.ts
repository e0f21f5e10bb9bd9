import type { Place } from '../agenda/find.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { type Sheet, sheetOf } from '../members/tally/sheet.ts'
import type { Proposal } from '../members/work-plan/proposal.ts'
import type { Tables } from '../store.ts'
import { type Hideable, topicFields } from './hiding.ts'
import { hidingWords } from './hiding.words.ts'

/** A piece of free text that somebody wrote and the clerk may see. */
export type FreeText = {
  readonly kind: Hideable
  /** The reply, suggestion, proposal or question that it is in. */
  readonly subjectId: string
  readonly field: string
  readonly words: string
  /** Who wrote it; null for an answer that the clerk entered. */
  readonly personId: string | null
  /** "reply to recommendation (a) of item 7" */
  readonly what: string
}

/** The free text of a meeting that the clerk can hide: questions, save on items that are not open, and what members answered
 * and proposed once a closing has shown it to everybody. */
export async function textsToHide(tables: Tables, place: Place): Promise<FreeText[]> {
  const shown = await asLastClosed(tables, place.meeting)
  const sheet = shown === null ? null : await sheetOf(tables, { ...place, meeting: shown })
  return [...(await questionTexts(tables, place.meeting)), ...(sheet === null ? [] : sheetTexts(sheet))]
}

/** The meeting as it was when replies last closed, even if they were reopened since. */
async function asLastClosed(tables: Tables, meeting: Meeting): Promise<Meeting | null> {
  if (meeting.repliesClosedAt !== null) return meeting
  const closings = await tables.closings.find({ meetingId: meeting.id })
  const last = closings.sort((a, b) => a.round - b.round).at(-1)
  return last === undefined ? null : { ...meeting, round: last.round, repliesClosedAt: last.at }
}

async function questionTexts(tables: Tables, meeting: Meeting): Promise<FreeText[]> {
  const open = await tables.items.find({ meetingId: meeting.id, openness: 'open' })
  const questions = await tables.questions.find({ itemId: open.map(({ id }) => id) })
  return questions.flatMap(({ id: subjectId, personId, officerId, words, answer, offered }): FreeText[] => {
    const answers = [
      { field: 'answer', words: answer, what: hidingWords.texts.answer },
      { field: 'offered', words: offered, what: hidingWords.texts.offered },
    ]
    return [
      { kind: 'question', subjectId, field: 'words', words, personId, what: hidingWords.texts.question },
      ...answers.flatMap((one): FreeText[] =>
        one.words === null
          ? []
          : [{ ...one, kind: 'answer', subjectId, words: one.words, personId: officerId }],
      ),
    ]
  })
}

function sheetTexts(sheet: Sheet): FreeText[] {
  const shown = shownBy(sheet)
  const about = new Map(
    sheet.agenda.flatMap(({ item, recommendations }) =>
      recommendations.map(({ id, label, place }) => [id, { label, place, item: item.number }] as const),
    ),
  )
  const on = (recommendationId: string) => about.get(recommendationId) ?? null
  return [
    ...sheet.replies.filter(shown).flatMap(({ id, answer, words, personId, recommendationId }): FreeText[] =>
      words === null || answer === 'suggested'
        ? []
        : [
            {
              kind: 'reply',
              subjectId: id,
              field: 'words',
              words,
              personId,
              what: hidingWords.texts.reply(on(recommendationId)),
            },
          ],
    ),
    ...sheet.suggestions.filter(shown).map(
      ({ id, words, personId, recommendationId }): FreeText => ({
        kind: 'suggestion',
        subjectId: id,
        field: 'words',
        words,
        personId,
        what: hidingWords.texts.suggestion(on(recommendationId)),
      }),
    ),
    ...sheet.proposals.filter(({ at }) => at <= sheet.closing.at).flatMap(topicTexts),
  ]
}

/** Leaves out what nobody was shown: on items that were off the agenda when replies closed, or are no longer open. */
function shownBy({ agenda, closing }: Sheet) {
  const open = agenda.filter(({ item }) => item.openness === 'open')
  const ids = new Set(open.flatMap(({ recommendations }) => recommendations.map(({ id }) => id)))
  const counted = new Set(closing.tallies.map((one) => one.recommendationId))
  return ({ recommendationId: id }: { readonly recommendationId: string }) => ids.has(id) && counted.has(id)
}

function topicTexts(proposal: Proposal): FreeText[] {
  const { id: subjectId, personId } = proposal
  return topicFields.flatMap((field): FreeText[] => {
    const words = proposal[field]
    return words === null
      ? []
      : [{ kind: 'topic', subjectId, field, words, personId, what: hidingWords.texts.topic }]
  })
}
