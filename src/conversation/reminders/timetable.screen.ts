import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { type Meeting, stageOf } from '../../committee/agenda/meetings/meeting.ts'
import type { Timetable } from '../../committee/agenda/meetings/timetable.ts'
import type { Milestone } from '../../committee/council/milestone.ts'
import { longDay, shortDay, shortMoment } from '../../committee/kernel/dates.ts'
import type { Message } from '../../committee/record/message.ts'
import { messageWords } from '../../committee/reminders/message.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'

type View = {
  readonly meeting: Meeting
  readonly timetable: Timetable
  readonly messages: readonly Message[]
  readonly names: ReadonlyMap<string, string>
  readonly page: number
  readonly now: Date
}

/** The clerk's timetable of a meeting, with its working, and what became of notices and reminders. */
export function timetableScreen(view: View): Screen {
  const { meeting, page } = view
  const ids = { meeting: meeting.id }
  const actions: Action[] = [
    opens('Move a date', 'move-milestone', ids),
    opens('When replies close', 'set-closing', ids),
    ...(stageOf(meeting, view.now) === 'open' ? [opens('Remind now', 'remind-now', ids)] : []),
    ...(meeting.cancelledAt === null ? [opens('Move or cancel the meeting', 'move-meeting', ids)] : []),
  ]
  const blocks = [...datesBlocks(view), ...workingBlocks(view.timetable), ...messagesBlocks(view)]
  return pagedScreen({ title: 'Timetable', pages: pagesOf(blocks), page, action: 'timetable', ids, actions })
}

function datesBlocks({ meeting, timetable }: View): Block[] {
  const dates = [
    {
      at: timetable.postedAt,
      name: meeting.postedAt === null ? 'To be posted to members' : 'Posted to members',
    },
    {
      at: timetable.closesAt,
      name: meeting.repliesCloseAt === null ? 'Replies close (not set yet)' : 'Replies close',
    },
    ...timetable.milestones.map(({ at, milestone }) => ({ at, name: nameOf(milestone) })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  return [
    { kind: 'text', text: [{ strong: `Meeting of ${longDay(timetable.meeting)}` }] },
    {
      kind: 'text',
      text: `Last day to publish: ${longDay(timetable.publication.day)} (${timetable.clearDays} clear days).`,
    },
    ...timetable.warnings.map((text): Block => ({ kind: 'notice', tone: 'warning', text })),
    { kind: 'list', items: dates.map(({ at, name }) => [{ strong: `${shortMoment(at)}:` }, ` ${name}`]) },
  ]
}

/** "Pre-meeting (notice to the chair and vice-chair)" */
function nameOf({ name, kind, audience }: Milestone): string {
  return `${name} (${kind} to ${audienceLabels[audience]})`
}

const audienceLabels: Readonly<Record<Milestone['audience'], string>> = {
  members: 'all members',
  'not-replied': 'those who have not replied',
  chair: 'the chair and vice-chair',
  clerk: 'the clerk',
  officers: 'officers who owe a report',
}

/** How the last day to publish was reckoned, for whoever checks it by hand. */
function workingBlocks({ publication }: Timetable): Block[] {
  const counted = publication.counted.map(shortDay).join(', ')
  const skipped = publication.skipped.map(({ day, why }) => {
    const name = shortDay(day)
    return name.startsWith(why) ? name : `${name} (${why})`
  })
  return [
    {
      kind: 'text',
      text: [
        { strong: 'The working: ' },
        counted === '' ? 'no clear days are needed.' : `counted back from the meeting: ${counted}.`,
        ' The day of publication and the day of the meeting do not count.',
      ],
    },
    ...(skipped.length === 0
      ? []
      : [{ kind: 'text' as const, quiet: true, text: `Not counted: ${skipped.join(', ')}.` }]),
  ]
}

const outcomes = {
  due: 'to be sent',
  claimed: 'being sent',
  sent: 'sent',
  uncertain: 'uncertain whether it arrived; not sent again',
  missed: 'missed',
  dropped: 'not sent',
} as const satisfies Record<Message['state'], string>

const reasons: Readonly<Record<string, string>> = messageWords.whyNots

/** What did not plainly arrive comes first and by name; of what did, how many. */
function messagesBlocks({ messages, names, timetable }: View): Block[] {
  if (messages.length === 0) return []
  const plain = (message: Message) => ['sent', 'due', 'claimed'].includes(message.state)
  const milestones = timetable.milestones.map(({ milestone }) => milestone)
  const told = messages.filter((message) => !plain(message) && message.why !== 'nothing-open')
  const lines = told.map((message) => {
    const why = message.why === null ? '' : ` (${reasons[message.why] ?? message.why})`
    return `${messageWords.name(message, milestones)} to ${names.get(message.personId) ?? 'a member'}: ${outcomes[message.state]}${why}`
  })
  return [
    { kind: 'text', text: [{ strong: 'Notices and reminders' }] },
    ...lines.map((line): Block => ({ kind: 'list', items: [line] })),
    { kind: 'text', text: countsOf(messages.filter(plain)) },
  ]
}

/** "Notices: 16 sent. Reminders: 8 sent, 2 to be sent." */
function countsOf(messages: readonly Message[]): string {
  return (
    [
      ['notice', 'Notices'],
      ['reminder', 'Reminders'],
    ] as const
  )
    .map(([kind, label]) => {
      const parts = (['sent', 'due', 'claimed'] as const)
        .map((state) => ({
          state,
          count: messages.filter((one) => one.kind === kind && one.state === state).length,
        }))
        .filter(({ count, state }) => count > 0 || state === 'sent')
        .map(({ state, count }) => `${count === 0 ? 'none' : count} ${outcomes[state]}`)
      return `${label}: ${parts.join(', ')}.`
    })
    .join(' ')
}
