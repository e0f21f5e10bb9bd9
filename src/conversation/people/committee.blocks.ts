import type { Action, Block } from '../../cards/card.ts'
import type { CommitteeOfTheirs } from '../../committee/agenda/home.ts'
import { type Meeting, stageOf } from '../../committee/agenda/meetings/meeting.ts'
import type { SeatKind } from '../../committee/council/seat.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { opens } from '../kit/opens.ts'
import { buttons, say, strong } from '../kit/write.ts'
import { agendaCardWords } from '../meetings/agenda-card.words.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { meetingFormWords } from '../meetings/meeting-form.words.ts'
import { recommendationsScreenWords } from '../outcomes/recommendations.words.ts'
import { diaryLinkWords } from '../reminders/diary.words.ts'
import { workPlanScreenWords } from '../work-plan/work-plan.words.ts'
import { homeWords } from './home.words.ts'
import { seatsWords } from './seats.words.ts'

/** A committee of theirs, with its nearest meetings. */
export function committeeBlocks(theirs: CommitteeOfTheirs, now: Date): Block[] {
  const { committee, kinds, meetings, more } = theirs
  const ids = { committee: committee.id }
  return [
    strong(committee.name),
    ...meetings.flatMap((meeting) => meetingBlocks(meeting, kinds, now)),
    ...buttons(
      ...(kinds.includes('clerk') ? [opens(meetingFormWords.title, 'add-meeting', ids)] : []),
      ...(more ? [opens(homeWords.allMeetings, 'committee', ids)] : []),
      opens(workPlanScreenWords.title, 'work-plan-of', ids),
      opens(recommendationsScreenWords.title, 'recommendations', ids),
      opens(diaryLinkWords.title, 'calendar-link', ids),
      ...(kinds.includes('clerk') ? [opens(seatsWords.title, 'people', ids)] : []),
    ),
  ]
}

/** How a meeting stands, and what they can do about it. None while they may not know of it. */
export function meetingBlocks(meeting: Meeting, kinds: readonly SeatKind[], now: Date): Block[] {
  const stage = stageOf(meeting, now)
  const ids = { meeting: meeting.id }
  const clerk = kinds.includes('clerk')
  if (stage === 'drafting' && !clerk) return []
  const sees = kinds.some((kind) => kind === 'clerk' || kind === 'chair' || kind === 'vice-chair')
  const member = kinds.some((kind) => kind !== 'clerk' && kind !== 'officer')
  const actions: Action[] = [
    ...(clerk ? [opens(deskWords.open, 'desk', ids, { primary: true })] : []),
    ...(member && stage === 'open'
      ? [opens(agendaCardWords.prepare, 'prepare-meeting', ids, { primary: true })]
      : []),
    ...(stage === 'closed' ? [opens(deskWords.readSheet, 'read-sheet', ids)] : []),
    ...(stage === 'closed' && meeting.date <= dayOf(now)
      ? [opens(agendaCardWords.decided, 'what-was-decided', ids)]
      : []),
    ...(sees && ['open', 'closing', 'closed'].includes(stage) && meeting.date >= dayOf(now)
      ? [opens(deskWords.whoIsComing, 'who-is-coming', ids)]
      : []),
  ]
  return [say(homeWords.meeting(meeting.date, stage, meeting.repliesCloseAt)), ...buttons(...actions)]
}
