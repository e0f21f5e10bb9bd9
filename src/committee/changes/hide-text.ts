import type { z } from 'zod'
import type { Place } from '../agenda/find.ts'
import { atMeeting, onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import type { Person } from '../council/person.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { asSentence } from '../kernel/text.ts'
import { stillUseful } from '../members/replies/at-interest.ts'
import { tell } from '../record/notify-of-change.ts'
import type { Doing } from '../record/row.ts'
import { verb } from '../record/verb.ts'
import type { Tables } from '../store.ts'
import { type Hideable, hidingSchema } from './hiding.ts'
import { markOf } from './mark.ts'
import { marksOn } from './marks-on.ts'
import { putMark } from './put-mark.ts'
import { type FreeText, textsToHide } from './texts-to-hide.ts'

const hiding = hidingSchema.pick({ kind: true, subjectId: true, reason: true }).extend({
  /** One part of it; null for all that is there. */
  field: hidingSchema.shape.field.nullable(),
})

/** Takes a piece of free text off every card, sheet and list at once, and puts a mark there: that the clerk hid it, and
 * why. The words are kept for the record. Its author is told, and may write anew where that is still open. */
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
    const mark = markOf({ reason }, person)
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
  return new CommitteeError(
    'not-found',
    'This is no longer there. Please use the newest message from Quorate, or ask your clerk.',
  )
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
  const who = clerk === null ? 'The clerk' : `The clerk, ${clerk.name},`
  await tell(core, tx, meeting, [text.personId], {
    about: 'hidden',
    subjectId: text.subjectId,
    occasion: core.newId(),
    words: `${who} has hidden words of yours (your ${text.what}). ${asSentence(reason)} Nobody sees them here any more; they are kept for the record. Where you can still change what you wrote, you can write it anew. If you think that this is wrong, please tell the clerk.`,
    usefulUntil: stillUseful(now),
  })
}
