import { type Place, placeOfMeeting } from '../../agenda/find.ts'
import { agendaOf, asked } from '../../agenda/meetings/agenda.ts'
import { meetingsToLookAt } from '../../agenda/meetings/due-meetings.ts'
import { type Meeting, stageOf } from '../../agenda/meetings/meeting.ts'
import { mustNotBeCancelled } from '../../agenda/meetings/what-may-change.ts'
import { isCurrent, whoSits } from '../../council/seat.ts'
import { clerksOf, mustBeAllowed } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { found } from '../../kernel/found.ts'
import type { Core } from '../../ports.ts'
import { notifyOfChange } from '../../record/notify-of-change.ts'
import { recordAct } from '../../record/record-act.ts'
import { redrawMeeting } from '../../record/redraw-meeting.ts'
import { wantPost } from '../../record/want-post.ts'
import type { Transaction, Where } from '../../store.ts'
import { countReplies } from '../tally/count-replies.ts'
import { readsInOwnRight } from '../tally/sheet-readers.ts'
import { whoCounts } from '../tally/who-counts.ts'
import { whoReplied } from '../tally/who-replied.ts'

/**
 * Closes replies: freezes the tally with who counted, and sends every committee member and the clerk the same
 * sheet. Closed twice, it is closed once.
 * @throws CommitteeError
 */
export async function closeReplies(
  core: Core,
  by: By,
  input: { readonly meetingId: string },
): Promise<boolean> {
  return core.store.transact(async (tx) => {
    const place = await placeOfMeeting(tx, input.meetingId)
    const { person } = await mustBeAllowed(
      tx,
      by,
      place.committee.id,
      'prepare the meeting',
      dayOf(core.now()),
    )
    mustNotBeCancelled(place)
    if (stageOf(place.meeting, core.now()) === 'drafting')
      throw new CommitteeError(
        'not-posted',
        'This meeting has not been posted to members yet, so there are no replies to close.',
      )
    return close(core, tx, by, place, person?.id ?? null, {})
  })
}

/** Closes replies wherever the closing time has come. One that fails does not hold up the rest.
 * @returns how many were closed */
export async function closeDueReplies(core: Core): Promise<number> {
  let closed = 0
  const faults: unknown[] = []
  const now = core.now()
  for await (const places of meetingsToLookAt(core))
    for (const place of places.filter(({ meeting }) => stageOf(meeting, now) === 'closing'))
      try {
        const due = { repliesCloseAt: { atOrBefore: now } }
        if (await core.store.transact((tx) => close(core, tx, { kind: 'timer' }, place, null, due)))
          closed += 1
      } catch (fault) {
        faults.push(fault)
      }
  if (faults.length > 0)
    throw new AggregateError(faults, `replies of ${faults.length} meetings were not closed`)
  return closed
}

/** @param due what must hold of the meeting besides, at the moment of closing */
async function close(
  core: Core,
  tx: Transaction,
  by: By,
  { committee, meeting: { id } }: Place,
  personId: string | null,
  due: Where<Meeting>,
): Promise<boolean> {
  const now = core.now()
  // This waits for every reply that is being written, and none is let in after it.
  const open = { ...due, id, repliesClosedAt: null, cancelledAt: null }
  if ((await tx.meetings.update(open, { repliesClosedAt: now })) === 0) return false
  const place = { committee, meeting: await found(tx.meetings, id) }
  const { meeting } = place
  const closing = {
    id: core.newId(),
    councilId: meeting.councilId,
    meetingId: meeting.id,
    round: meeting.round,
  }
  const frozen = await freeze(tx, place, now)
  await tx.closings.insert({ ...closing, ...frozen })
  await recordAct(core, tx, {
    councilId: meeting.councilId,
    by,
    personId,
    act: 'close replies',
    subject: 'meeting',
    subjectId: meeting.id,
  })
  const put = { councilId: meeting.councilId, subjectId: meeting.id, target: 'person' } as const
  for (const targetId of frozen.readers) await wantPost(core, tx, { ...put, kind: 'sheet', targetId })
  for (const clerk of await clerksOf(tx, place.committee.id, dayOf(now)))
    await wantPost(core, tx, { ...put, kind: 'minutes', targetId: clerk.id })
  await redrawMeeting(core, tx, meeting.id)
  // A sheet that changes where it stands is not noticed by itself.
  if (meeting.round > 1)
    await notifyOfChange(core, tx, meeting, {
      key: `closed-again/${meeting.id}/${meeting.round}`,
      also: frozen.readers,
      words:
        'Replies have closed again, and your sheet is new: it has what was said before and since. It stands where it stood, and “Open the meeting” opens it.',
    })
  return true
}

async function freeze(tx: Transaction, place: Place, now: Date) {
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

/** The closing comes after all that it froze, also after what another machine, whose clock is ahead, wrote just before. */
function latest(now: Date, said: readonly { readonly at: Date }[]): Date {
  return said.reduce((last, { at }) => (at > last ? at : last), now)
}
