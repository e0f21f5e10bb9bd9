import { changeMeeting } from '../agenda/meetings/change-meeting.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { takeMeeting } from '../agenda/meetings/what-may-change.ts'
import type { Person } from '../council/person.ts'
import type { By } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { asSentence } from '../kernel/text.ts'
import type { Core } from '../ports.ts'
import { tell } from '../record/notify-of-change.ts'
import type { Tables, Transaction } from '../store.ts'
import type { Hideable } from './hiding.ts'
import { markOf } from './mark.ts'
import { marksOn } from './marks-on.ts'
import { putMark } from './put-mark.ts'
import { type FreeText, textsToHide } from './texts-to-hide.ts'

/**
 * Takes a piece of free text off every card, sheet and list at once, and puts a mark there: that the clerk hid it, and
 * why. The words are kept for the record. Its author is told, and may write anew where that is still open.
 * @param input.field one part of it; null for all that is there
 * @returns whether this call hid anything
 * @throws CommitteeError not-found, also for what the clerk may not see yet
 */
export async function hideText(
  core: Core,
  by: By,
  input: {
    readonly kind: Hideable
    readonly subjectId: string
    readonly field: string | null
    readonly reason: string
  },
): Promise<boolean> {
  const { kind, subjectId, field, reason } = input
  const meetingId = await meetingOfText(core.store.look, kind, subjectId)
  const change = {
    act: 'hide a text',
    subject: kind,
    subjectId,
    evenIfCancelled: true,
    redraws: 'all',
  } as const
  return changeMeeting(core, by, meetingId, change, async (tx, { committee, meeting }, person) => {
    const held = await takeMeeting(tx, meeting)
    const texts = (await textsToHide(tx, { committee, meeting: held })).filter(
      (one) => one.kind === kind && one.subjectId === subjectId && (field === null || one.field === field),
    )
    if (texts.length === 0) throw textNotThere()
    const mark = markOf({ reason }, person)
    const marks = await marksOn(tx, subjectId)
    const standing = texts.filter(({ words }) => !marks.has(words))
    if (standing.length === 0) return false
    for (const text of standing)
      await putMark(core, tx, { meeting: held, text, reason, personId: person?.id ?? null, mark, marks })
    await tellAuthor(core, tx, held, standing[0] ?? null, person, reason)
    return true
  })
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

const monthMs = 30 * 24 * 3600_000

async function tellAuthor(
  core: Core,
  tx: Transaction,
  meeting: Meeting,
  text: FreeText | null,
  clerk: Person | null,
  reason: string,
): Promise<void> {
  if (text === null || text.personId === null) return
  const who = clerk === null ? 'The clerk' : `The clerk, ${clerk.name},`
  await tell(core, tx, meeting, [text.personId], {
    key: `hidden/${core.newId()}`,
    words: `${who} has hidden words of yours (your ${text.what}). ${asSentence(reason)} Nobody sees them here any more; they are kept for the record. Where you can still change what you wrote, you can write it anew. If you think that this is wrong, please tell the clerk.`,
    usefulUntil: new Date(core.now().getTime() + monthMs),
  })
}
