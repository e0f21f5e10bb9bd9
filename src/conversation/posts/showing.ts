import { whyNoSeat } from '../../committee/council/seat.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import type { Core } from '../../committee/ports.ts'
import type { Post } from '../../committee/record/post.ts'
import type { Tables } from '../../committee/store.ts'

/** Whether a card may be shown today: a room sees everything, and a person what is of a committee on which they have a seat.
 * `later` if their seat begins, or begins again, on a day to come. */
export async function showing(
  { store: { look }, now }: Core,
  post: Post,
): Promise<'now' | 'later' | 'never'> {
  if (post.target === 'room') return 'now'
  const { targetId: personId } = post
  const committeeId = await committeeIdOf(look, post)
  const seats = await look.seats.find(committeeId === null ? { personId } : { committeeId })
  const theirs = seats.filter((seat) => seat.personId === personId)
  const why = whyNoSeat(theirs, dayOf(now()))?.why ?? null
  return why === null ? 'now' : why === 'ended' ? 'never' : 'later'
}

/** Null for what belongs to no one committee, and for what is gone. */
async function committeeIdOf(tables: Tables, { kind, subjectId }: Post): Promise<string | null> {
  switch (kind) {
    case 'poll':
      return (await tables.polls.get(subjectId))?.committeeId ?? null
    case 'topic-outcome':
      return (await tables.proposals.get(subjectId))?.committeeId ?? null
    case 'question':
      return ofMeeting(tables, (await tables.questions.get(subjectId))?.meetingId)
    case 'draft':
      return ofMeeting(tables, (await tables.items.get(subjectId))?.meetingId)
    case 'file':
    case 'entered':
      return null
    default:
      return ofMeeting(tables, subjectId)
  }
}

async function ofMeeting(tables: Tables, meetingId: string | undefined): Promise<string | null> {
  const meeting = meetingId === undefined ? null : await tables.meetings.get(meetingId)
  return meeting?.committeeId ?? null
}
