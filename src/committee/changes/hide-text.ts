import type { z } from 'zod'
import type { Place } from '../agenda/find.ts'
import { atMeeting, onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import type { Person } from '../council/person.ts'
import { errorWords } from '../kernel/error.words.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { stillUseful } from '../members/replies/at-interest.ts'
import { tell } from '../record/notify-of-change.ts'
import type { Doing } from '../record/row.ts'
import { verb } from '../record/verb.ts'
import type { Tables } from '../store.ts'
import { type Hideable, hidingSchema } from './hiding.ts'
import { hidingWords } from './hiding.words.ts'
import { marksOn } from './marks-on.ts'
import { putMark } from './put-mark.ts'
import { type FreeText, textsToHide } from './texts-to-hide.ts'

const hiding = hidingSchema.pick({ kind: true, subjectId: true, reason: true }).extend({
  /** One of its fields; null for all of them. */
  field: hidingSchema.shape.field.nullable(),
})

/** Replaces a piece of free text on every card, sheet and list by a mark that says that the clerk hid it, and why. The words
 * are kept for the record. Its author is told, and may write it anew while that is still open. */
export const hideText = verb({
  ...onMeeting,
  act: 'hide a text',
  input: hiding,
  place: atText,
  while: [],
  async run(of, { kind, subjectId, field, reason }) {
    const { core, tx, meeting, person } = of
    const texts = (await textsToHide(tx, of)).filter(
      (one) => one.kind === kind && one.subjectId === subjectId && (field === null || one.field === field),
    )
    if (texts.length === 0) throw textNotThere()
    const mark = hidingWords.mark(reason, person?.name ?? null)
    const marks = await marksOn(tx, subjectId)
    const standing = texts.filter(({ words }) => !marks.has(words))
    if (standing.length === 0) return false
    for (const text of standing)
      await putMark(core, tx, { meeting, text, reason, personId: person?.id ?? null, mark, marks })
    await tellAuthor(of, standing[0] ?? null, reason)
    return true
  },
  on: ({ meeting }, { kind, subjectId }) => [kind, { ...meeting, id: subjectId }],
  redraws: redrawAll,
})

async function atText(doing: Doing, { kind, subjectId }: z.infer<typeof hiding>): Promise<Place> {
  return atMeeting('exclusive')(doing, { meetingId: await meetingOfText(doing.tx, kind, subjectId) })
}

export function textNotThere(): CommitteeError {
  return new CommitteeError('not-found', errorWords.gone)
}

export async function meetingOfText(tables: Tables, kind: Hideable, id: string): Promise<string> {
  const meetingId =
    kind === 'topic'
      ? (await tables.proposals.get(id))?.meetingId
      : kind === 'question' || kind === 'answer'
        ? (await tables.questions.get(id))?.meetingId
        : await meetingOfReply(tables, kind, id)
  if (meetingId === undefined || meetingId === null) throw textNotThere()
  return meetingId
}

async function meetingOfReply(
  tables: Tables,
  kind: 'reply' | 'suggestion',
  id: string,
): Promise<string | null> {
  const row = kind === 'reply' ? await tables.replies.get(id) : await tables.suggestions.get(id)
  const asked = row === null ? null : await tables.recommendations.get(row.recommendationId)
  const item = asked === null ? null : await tables.items.get(asked.itemId)
  return item?.meetingId ?? null
}

async function tellAuthor(
  { core, tx, now, meeting, person: clerk }: Doing & Place & { readonly person: Person | null },
  text: FreeText | null,
  reason: string,
): Promise<void> {
  if (text === null || text.personId === null) return
  await tell(core, tx, meeting, [text.personId], {
    about: 'hidden',
    subjectId: text.subjectId,
    occasion: core.newId(),
    words: hidingWords.toldAuthor(clerk?.name ?? null, text.what, reason),
    usefulUntil: stillUseful(now),
  })
}
