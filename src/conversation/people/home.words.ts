import type { Stage } from '../../committee/agenda/meetings/meeting.ts'
import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { at, clerk, day } = example

export const homeWords = {
  title: 'What you can do here',
  hello: said(
    (name: string) => `Hello ${name}. I answer to buttons rather than to what is written here.`,
    [clerk],
  ),
  noSeat: 'You have no seat on a committee here. Please ask your clerk to add you.',
  moreCommittees: said(
    (all: number) => `You are on ${all} committees. Above are those that meet first.`,
    [9],
  ),
  allCommittees: 'All my committees',
  sendReport:
    'To put a report on an agenda, send me its file in this conversation. Send open, published reports only: nothing exempt or confidential.',

  meeting: said(
    (day: string, stage: Stage, closesAt: Date | null) =>
      `Meeting of ${longDay(day)}: ${state(stage, closesAt)}.`,
    [day, 'open', at],
    [day, 'closed', at],
    [day, 'drafting', null],
    [day, 'cancelled', null],
  ),
  allMeetings: 'All meetings',

  committees: 'Your committees',
  open: 'Open',
  meetings: 'Its meetings',
  noMeeting: 'There is no meeting yet.',
} as const satisfies Words

function state(stage: Stage, closesAt: Date | null): string {
  if (stage === 'open' && closesAt !== null) return `replies close ${shortMoment(closesAt)}`
  if (stage === 'cancelled') return 'cancelled'
  return stage === 'drafting' ? 'not posted to members yet' : 'replies have closed'
}
