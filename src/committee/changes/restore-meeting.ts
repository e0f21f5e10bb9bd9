import { z } from 'zod'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { mustBeAhead } from '../agenda/meetings/what-may-change.ts'
import { onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'
import type { Message } from '../record/message.ts'
import { tell } from '../record/notify-of-change.ts'
import { verb } from '../record/verb.ts'
import type { Transaction } from '../store.ts'
import { meetingChangeWords } from './meeting-change.words.ts'

/**
 * Puts back a meeting that was cancelled. What members prepared stands again. Of the messages that came due meanwhile, those
 * that still help are sent late, and the rest are recorded as missed. Replies that should have closed close at once. Only
 * those who heard of the cancellation are told.
 */
export const restoreMeeting = verb({
  ...onMeeting,
  act: 'put a meeting back',
  input: z.object({ meetingId: z.string(), reason: z.string() }),
  while: [mustBeAhead],
  async run({ core, tx, now, meeting, person }, { meetingId, reason }) {
    if (meeting.cancelledAt === null) return false
    await tx.meetings.update({ id: meetingId }, { cancelledAt: null, lookAt: now })
    await takeUpWhatWasDropped(tx, meetingId)
    await keepChange(core, tx, { meeting }, person, {
      kind: 'meeting-restored',
      reason,
      before: meetingChangeWords.wasCancelled(meeting.cancelledAt),
      words: null,
    })
    await tell(core, tx, meeting, await whoHeardItIsCancelled(core, tx, meetingId), {
      about: 'meeting-restored',
      subjectId: meetingId,
      occasion: core.newId(),
      words: meetingChangeWords.restored(meeting.date, reason, replies(meeting, now)),
    })
    return true
  },
  redraws: redrawAll,
})

const whetherItTakesPlace = { cause: 'change', about: ['meeting-cancelled', 'meeting-restored'] } as const

/** The people whose last notice says that the meeting is cancelled. Notices that have not gone out are dropped first, as for
 * those who have not heard of it nothing happened. */
async function whoHeardItIsCancelled(core: Core, tx: Transaction, meetingId: string): Promise<string[]> {
  const of = { meetingId, ...whetherItTakesPlace }
  const dropped = { state: 'dropped', settledAt: core.now(), why: 'put-back' } as const
  await tx.messages.update({ ...of, state: 'due' }, dropped)
  const heard = await tx.messages.find({ ...of, state: ['claimed', 'sent', 'uncertain'] })
  const last = new Map(heard.map(({ personId, about }) => [personId, about]))
  return [...last].flatMap(([personId, about]) => (about === 'meeting-cancelled' ? [personId] : []))
}

/** Makes messages due again that were dropped only because the meeting was cancelled. */
async function takeUpWhatWasDropped(tx: Transaction, meetingId: string): Promise<void> {
  const dropped = await tx.messages.find({ meetingId, state: 'dropped', why: 'cancelled' })
  const isOfThat = ({ cause, about }: Message) =>
    cause === whetherItTakesPlace.cause && whetherItTakesPlace.about.some((one) => one === about)
  const id = dropped.filter((message) => !isOfThat(message)).map((message) => message.id)
  await tx.messages.update({ id }, { state: 'due', settledAt: null, why: null })
  tx.wakeOutbox()
}

function replies({ repliesCloseAt, repliesClosedAt }: Meeting, now: Date): Date | 'closed' | null {
  if (repliesCloseAt === null || repliesClosedAt !== null) return null
  return repliesCloseAt > now ? repliesCloseAt : 'closed'
}
