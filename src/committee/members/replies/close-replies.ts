import { z } from 'zod'
import type { Place } from '../../agenda/find.ts'
import { agendaOf, asked } from '../../agenda/meetings/agenda.ts'
import { meetingsToLookAt } from '../../agenda/meetings/due-meetings.ts'
import { type Meeting, stageOf } from '../../agenda/meetings/meeting.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { onMeeting } from '../../agenda/places.ts'
import { theTimer } from '../../council/permission.ts'
import { isCurrent, whoSits } from '../../council/seat.ts'
import { clerksOf } from '../../council/who-may.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { forEach } from '../../kernel/for-each.ts'
import type { Core } from '../../ports.ts'
import { notifyOfChange } from '../../record/notify-of-change.ts'
import type { Doing } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import { wantPost } from '../../record/want-post.ts'
import type { Tables } from '../../store.ts'
import { countReplies } from '../tally/count-replies.ts'
import { readsInOwnRight } from '../tally/sheet-readers.ts'
import { whoCounts } from '../tally/who-counts.ts'
import { whoReplied } from '../tally/who-replied.ts'
import { replyWords } from './reply.words.ts'

const closing = { ...onMeeting, act: 'close replies', input: z.object({ meetingId: z.string() }) } as const

/** Closes replies: freezes the tally with who counted, and sends every committee member and the clerk the same sheet.
 * Closing again changes nothing. */
export const closeReplies = verb({
  ...closing,
  while: [mustNotBeCancelled, mustTakeReplies],
  run: async (of) => of.meeting.repliesClosedAt === null && close(of),
})

/** The same at the closing time, checked again once the meeting is locked. */
export const closeRepliesOnTime = verb({
  ...closing,
  may: theTimer,
  while: [],
  run: async (of) => stageOf(of.meeting, of.now) === 'closing' && close(of),
})

/** Closes the replies of every meeting whose closing time has come.
 * @returns how many were closed */
export async function closeDueReplies(core: Core): Promise<number> {
  const by = { kind: 'timer' } as const
  return forEach(
    meetingsToLookAt(core),
    async ({ meeting }) =>
      stageOf(meeting, core.now()) === 'closing' && closeRepliesOnTime(core, by, { meetingId: meeting.id }),
    (faults) => new AggregateError(faults, `replies of ${faults.length} meetings were not closed`),
  )
}

/** @throws CommitteeError not-posted */
function mustTakeReplies({ meeting, now }: { readonly meeting: Meeting; readonly now: Date }): void {
  if (stageOf(meeting, now) !== 'drafting') return
  throw new CommitteeError('not-posted', replyWords.nothingToClose)
}

/** Holds the meeting's lock: replies in progress finish first, and later ones are refused. */
async function close({ core, tx, now, committee, meeting: open }: Doing & Place): Promise<true> {
  const meeting = { ...open, repliesClosedAt: now }
  await tx.meetings.update({ id: meeting.id }, { repliesClosedAt: now })
  const { councilId, id: meetingId, round } = meeting
  const frozen = await freeze(tx, { committee, meeting }, now)
  await tx.closings.insert({ id: core.newId(), councilId, meetingId, round, ...frozen })
  const put = { councilId, subjectId: meetingId, target: 'person' } as const
  for (const targetId of frozen.readers) await wantPost(core, tx, { ...put, kind: 'sheet', targetId })
  for (const clerk of await clerksOf(tx, committee.id, dayOf(now)))
    await wantPost(core, tx, { ...put, kind: 'minutes', targetId: clerk.id })
  // Nobody notices a sheet that is edited in place.
  if (round > 1)
    await notifyOfChange(core, tx, meeting, {
      about: 'closed-again',
      subjectId: meetingId,
      occasion: String(round),
      also: frozen.readers,
      words: replyWords.closedAgain,
    })
  return true
}

async function freeze(tx: Tables, place: Place, now: Date) {
  const agenda = await agendaOf(tx, place.meeting.id)
  const seats = await tx.seats.find({ committeeId: place.committee.id })
  const sitting = whoSits(seats, place.meeting.date)
  const questions = agenda.flatMap(asked)
  const interests = await tx.interests.find({ itemId: agenda.map((one) => one.item.id) })
  const replies = await tx.replies.find({ recommendationId: questions.map((one) => one.id) })
  const tallies = questions.map((one) => {
    const about = interests.filter((interest) => interest.itemId === one.itemId)
    return countReplies(one, replies, whoCounts(seats, place.meeting.date, about, one.onEducation))
  })
  const byItem = agenda.map((one) => whoReplied(one, sitting, interests, replies))
  const outOf = [...new Set(byItem.flatMap((one) => one.outOf))]
  const toAll = (id: string) => byItem.every((one) => one.replied.includes(id) || !one.outOf.includes(id))
  const readers = seats.filter((seat) => isCurrent(seat, dayOf(now)) && readsInOwnRight(seat))
  const suggestions = await tx.suggestions.find({ recommendationId: questions.map((one) => one.id) })
  const proposals = await tx.proposals.find({ meetingId: place.meeting.id })
  return {
    at: latest(now, [...replies, ...suggestions, ...proposals]),
    tallies,
    replied: outOf.filter(toAll).length,
    outOf: outOf.length,
    readers: [...new Set([...readers, ...sitting].map((one) => one.personId))],
  }
}

/** Later than everything it froze, even if another machine's clock is ahead. */
function latest(now: Date, said: readonly { readonly at: Date }[]): Date {
  return said.reduce((last, { at }) => (at > last ? at : last), now)
}
