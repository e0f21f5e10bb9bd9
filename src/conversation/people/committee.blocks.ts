import type { Action, Block } from '../../cards/card.ts'
import type { CommitteeOfTheirs } from '../../committee/agenda/home.ts'
import { type Meeting, stageOf } from '../../committee/agenda/meetings/meeting.ts'
import type { SeatKind } from '../../committee/council/seat.ts'
import { dayOf, longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { opens } from '../kit/opens.ts'
import { buttons, say, strong } from '../kit/write.ts'

/** A committee of theirs, with its nearest meetings. */
export function committeeBlocks(theirs: CommitteeOfTheirs, now: Date): Block[] {
  const { committee, kinds, meetings, more } = theirs
  const ids = { committee: committee.id }
  return [
    strong(committee.name),
    ...meetings.flatMap((meeting) => meetingBlocks(meeting, kinds, now)),
    ...buttons(
      ...(kinds.includes('clerk') ? [opens('Add a meeting', 'add-meeting', ids)] : []),
      ...(more ? [opens('All meetings', 'committee', ids)] : []),
      opens('Work plan', 'work-plan-of', ids),
      opens('Recommendations', 'recommendations', ids),
      opens('My calendar link', 'calendar-link', ids),
    ),
  ]
}

/** How a meeting stands, and what they can do about it. None where they are not to know of it yet. */
export function meetingBlocks(meeting: Meeting, kinds: readonly SeatKind[], now: Date): Block[] {
  const stage = stageOf(meeting, now)
  const ids = { meeting: meeting.id }
  const clerk = kinds.includes('clerk')
  if (stage === 'drafting' && !clerk) return []
  const state =
    stage === 'open' && meeting.repliesCloseAt !== null
      ? `replies close ${shortMoment(meeting.repliesCloseAt)}`
      : stage === 'cancelled'
        ? 'cancelled'
        : stage === 'drafting'
          ? 'not posted to members yet'
          : 'replies have closed'
  const sees = kinds.some((kind) => kind === 'clerk' || kind === 'chair' || kind === 'vice-chair')
  const member = kinds.some((kind) => kind !== 'clerk' && kind !== 'officer')
  const actions: Action[] = [
    ...(clerk ? [opens('Open the meeting', 'desk', ids, { primary: true })] : []),
    ...(member && stage === 'open' ? [opens('Prepare', 'prepare-meeting', ids, { primary: true })] : []),
    ...(stage === 'closed' ? [opens('Read the sheet', 'read-sheet', ids)] : []),
    ...(stage === 'closed' && meeting.date <= dayOf(now)
      ? [opens('What the committee decided', 'what-was-decided', ids)]
      : []),
    ...(sees && ['open', 'closing', 'closed'].includes(stage) && meeting.date >= dayOf(now)
      ? [opens('Who is coming', 'who-is-coming', ids)]
      : []),
  ]
  return [say(`Meeting of ${longDay(meeting.date)}: ${state}.`), ...buttons(...actions)]
}
