import { z } from 'zod'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { mustBeAhead } from '../agenda/meetings/what-may-change.ts'
import { onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { longDay, shortMoment } from '../kernel/dates.ts'
import { asSentence } from '../kernel/text.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'
import type { Message } from '../record/message.ts'
import { tell } from '../record/notify-of-change.ts'
import { verb } from '../record/verb.ts'
import type { Transaction } from '../store.ts'

/**
 * Puts a meeting back that was cancelled. What members prepared stands again. Of what came due in the meantime, what
 * still helps is sent late and the rest is recorded as missed; replies that were to close close at once. Whoever heard
 * that it is cancelled, and nobody else, is told.
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
      before: `It was cancelled ${shortMoment(meeting.cancelledAt)}.`,
      words: null,
    })
    await tell(core, tx, meeting, await whoHeardItIsCancelled(core, tx, meetingId), {
      about: 'meeting-restored',
      subjectId: meetingId,
      occasion: core.newId(),
      words: `The meeting of ${longDay(meeting.date)} takes place after all. ${asSentence(reason)} What members prepared stands.${closing(meeting, now)}`,
    })
    return true
  },
  redraws: redrawAll,
})

const whetherItTakesPlace = { cause: 'change', about: ['meeting-cancelled', 'meeting-restored'] } as const

/** Whom the last that went out, or may have gone, told that the meeting is cancelled. What of that is still to go is
 * dropped first: to whoever has not heard of it, nothing happened. */
async function whoHeardItIsCancelled(core: Core, tx: Transaction, meetingId: string): Promise<string[]> {
  const of = { meetingId, ...whetherItTakesPlace }
  const dropped = { state: 'dropped', settledAt: core.now(), why: 'put-back' } as const
  await tx.messages.update({ ...of, state: 'due' }, dropped)
  const heard = await tx.messages.find({ ...of, state: ['claimed', 'sent', 'uncertain'] })
  const last = new Map(heard.map(({ personId, about }) => [personId, about]))
  return [...last].flatMap(([personId, about]) => (about === 'meeting-cancelled' ? [personId] : []))
}

/** What was planned before, and dropped only because the meeting was cancelled, is looked at again. */
async function takeUpWhatWasDropped(tx: Transaction, meetingId: string): Promise<void> {
  const dropped = await tx.messages.find({ meetingId, state: 'dropped', why: 'cancelled' })
  const isOfThat = ({ cause, about }: Message) =>
    cause === whetherItTakesPlace.cause && whetherItTakesPlace.about.some((one) => one === about)
  const id = dropped.filter((message) => !isOfThat(message)).map((message) => message.id)
  await tx.messages.update({ id }, { state: 'due', settledAt: null, why: null })
  tx.wakeOutbox()
}

function closing({ repliesCloseAt, repliesClosedAt }: Meeting, now: Date): string {
  if (repliesCloseAt === null || repliesClosedAt !== null) return ''
  return repliesCloseAt > now ? ` Replies close ${shortMoment(repliesCloseAt)}.` : ' Replies are closed.'
}
