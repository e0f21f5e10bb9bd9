import type { Milestone } from '../../committee/council/milestone.ts'
import { personWords } from '../../committee/council/person.words.ts'
import { longDay, shortDay, shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import type { Message } from '../../committee/record/message.ts'

const { at, member } = example

type Sendable = Extract<Message['state'], 'sent' | 'due' | 'claimed'>
type Skipped = { readonly day: string; readonly why: string }

export const timetableScreenWords = {
  title: 'Timetable',

  date: said((at: Date) => `${shortMoment(at)}:`, [at]),
  posted: 'Posted to members',
  toBePosted: 'To be posted to members',
  closes: 'Replies close',
  closesNotSet: 'Replies close (not set yet)',
  milestone: said(
    ({ name, kind, audience }: Pick<Milestone, 'name' | 'kind' | 'audience'>) =>
      `${name} (${kind} to ${audiences[audience]})`,
    [{ name: 'Agenda', kind: 'notice', audience: 'members' }],
    [{ name: 'Replies close tomorrow', kind: 'reminder', audience: 'not-replied' }],
    [{ name: 'Pre-meeting', kind: 'notice', audience: 'chair' }],
    [{ name: 'Publication', kind: 'notice', audience: 'clerk' }],
    [{ name: 'Reports due', kind: 'reminder', audience: 'officers' }],
  ),
  lastDay: said(
    (day: string, clearDays: number) => `Last day to publish: ${longDay(day)} (${clearDays} clear days).`,
    ['2017-09-22', 5],
  ),

  working: 'The working:',
  counted: said(
    (days: readonly string[]) =>
      `${days.length === 0 ? 'no clear days are needed.' : `counted back from the meeting: ${days.map(shortDay).join(', ')}.`} The day of publication and the day of the meeting do not count.`,
    [['2017-09-29', '2017-09-28']],
    [[]],
  ),
  notCounted: said(
    (days: readonly Skipped[]) => `Not counted: ${days.map(skippedDay).join(', ')}.`,
    [
      [
        { day: '2017-09-30', why: 'Saturday' },
        { day: '2017-08-28', why: 'Summer bank holiday' },
      ],
    ],
  ),

  messages: 'Notices and reminders',
  message: said(
    (name: string, to: string | null, state: Message['state'], why: string | null) =>
      `${name} to ${to ?? personWords.someMember}: ${states[state]}${why === null ? '' : ` (${why})`}`,
    ['Notice “Meeting moved” of Thursday 28 September', member, 'uncertain', null],
    ['Notice “Meeting moved” of Thursday 28 September', member, 'missed', 'it was too late to help'],
    ['Reminder “Remind now” of Thursday 28 September', null, 'dropped', 'has left the committee'],
  ),
  counts: said(
    (notices: Readonly<Record<Sendable, number>>, reminders: Readonly<Record<Sendable, number>>) =>
      `Notices: ${countsOf(notices)}. Reminders: ${countsOf(reminders)}.`,
    [
      { sent: 16, due: 0, claimed: 0 },
      { sent: 8, due: 2, claimed: 1 },
    ],
    [
      { sent: 16, due: 0, claimed: 0 },
      { sent: 0, due: 0, claimed: 0 },
    ],
  ),

  move: {
    title: 'Move a date',
    line: said((name: string, at: Date) => `${name}: ${shortMoment(at)}`, ['Pre-meeting', at]),
    rest: 'Please ask whoever runs Quorate for fewer in the committee’s settings.',
    which: 'Which date',
    day: 'New day',
    dayCalled: 'the day',
    time: 'New time',
    timeCalled: 'the time',
    submit: 'Move it',
    done: 'Moved. What people have been told already is not told again.',
  },
} as const satisfies Words

const audiences: Readonly<Record<Milestone['audience'], string>> = {
  members: 'all members',
  'not-replied': 'those who have not replied',
  chair: 'the chair and vice-chair',
  clerk: 'the clerk',
  officers: 'officers who owe a report',
}

const states: Readonly<Record<Message['state'], string>> = {
  due: 'to be sent',
  claimed: 'being sent',
  sent: 'sent',
  uncertain: 'uncertain whether it arrived; not sent again',
  missed: 'missed',
  dropped: 'not sent',
}

/** Leaves out the reason if the day's name has it: "Saturday 30 September". */
function skippedDay({ day, why }: Skipped): string {
  const name = shortDay(day)
  return name.startsWith(why) ? name : `${name} (${why})`
}

/** "8 sent, 2 to be sent" */
function countsOf(counts: Readonly<Record<Sendable, number>>): string {
  return (['sent', 'due', 'claimed'] as const)
    .filter((state) => counts[state] > 0 || state === 'sent')
    .map((state) => `${counts[state] === 0 ? 'none' : counts[state]} ${states[state]}`)
    .join(', ')
}
