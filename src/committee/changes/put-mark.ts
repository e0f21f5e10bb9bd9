import type { Meeting } from '../agenda/meetings/meeting.ts'
import type { Reply, Suggestion } from '../members/replies/reply.ts'
import type { Proposal } from '../members/work-plan/proposal.ts'
import type { Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import { type Hiding, type TopicField, topicFields } from './hiding.ts'
import { replaceInDue } from './replace-in-due.ts'
import type { FreeText } from './texts-to-hide.ts'

type Marking = {
  readonly meeting: Meeting
  readonly text: FreeText
  readonly reason: string
  readonly personId: string | null
  readonly mark: string
  /** The marks that are there already. */
  readonly marks: ReadonlySet<string>
}

/** Moves the words and every copy of them into the hidings, and leaves the mark. */
export async function putMark(core: Core, tx: Transaction, marking: Marking): Promise<void> {
  const { text, mark } = marking
  await keep(core, tx, marking, text.words)
  switch (text.kind) {
    case 'reply':
      await markReply(core, tx, marking, await tx.replies.get(text.subjectId))
      break
    case 'suggestion':
      await markReply(core, tx, marking, await tx.suggestions.get(text.subjectId))
      break
    case 'topic':
      await markTopic(tx, text, mark)
      break
    case 'question':
      await tx.questions.update({ id: text.subjectId }, { words: mark })
      break
    case 'answer':
      await markAnswer(tx, text.subjectId, text.field, mark)
      await markCopies(core, tx, marking)
      break
    default:
      text.kind satisfies never
  }
  // A short text may occur in others by chance, but not between quotation marks.
  const quoted = text.words.length < 20 ? `“${text.words}”` : text.words
  await replaceInDue(tx, marking.meeting.id, quoted, mark)
}

async function keep(
  core: Core,
  tx: Transaction,
  { meeting, text, reason, personId }: Marking,
  words: string,
): Promise<void> {
  const hiding: Hiding = {
    id: core.newId(),
    councilId: meeting.councilId,
    meetingId: meeting.id,
    kind: text.kind,
    subjectId: text.subjectId,
    field: text.field,
    words,
    reason,
    personId,
    at: core.now(),
  }
  await tx.hidings.insert(hiding)
}

/** A suggestion is also in its author's reply, and every reply in its history. */
async function markReply(
  core: Core,
  tx: Transaction,
  marking: Marking,
  of: Reply | Suggestion | null,
): Promise<void> {
  if (of === null) return
  const { personId, recommendationId } = of
  const key = { personId, recommendationId }
  await tx.suggestions.update(key, { words: marking.mark })
  const [reply] = await tx.replies.find(key)
  if (reply === undefined) return
  if (reply.words !== null) await tx.replies.update({ id: reply.id }, { words: marking.mark })
  const kept = new Set([marking.text.words])
  for (const { id, words } of await tx.replyChanges.find({ replyId: reply.id })) {
    if (words === null || marking.marks.has(words)) continue
    if (!kept.has(words)) await keep(core, tx, marking, words)
    kept.add(words)
    await tx.replyChanges.update({ id }, { words: marking.mark })
  }
}

async function markAnswer(tx: Transaction, id: string, field: string, mark: string): Promise<void> {
  await tx.questions.update({ id }, field === 'offered' ? { offered: mark } : { answer: mark })
}

/** The answer to merged questions is with one of them as forwarded, and with another as the officer wrote it. */
async function markCopies(core: Core, tx: Transaction, marking: Marking): Promise<void> {
  const { text, mark } = marking
  const { subjectId, words } = text
  const question = await tx.questions.get(subjectId)
  for (const one of question === null ? [] : await tx.questions.find({ itemId: question.itemId }))
    for (const field of ['answer', 'offered'] as const) {
      if (one.id === subjectId || one[field] !== words) continue
      await keep(core, tx, { ...marking, text: { ...text, subjectId: one.id, field } }, words)
      await markAnswer(tx, one.id, field, mark)
    }
}

async function markTopic(tx: Transaction, { subjectId, field }: FreeText, mark: string): Promise<void> {
  const changes: Partial<Pick<Proposal, TopicField>> = {}
  for (const one of topicFields) if (one === field) changes[one] = mark
  await tx.proposals.update({ id: subjectId }, changes)
  if (field === 'what') await tx.entries.update({ proposalId: subjectId }, { what: mark })
}
