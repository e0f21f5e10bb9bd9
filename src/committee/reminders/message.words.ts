import { changeWords } from '../changes/change.words.ts'
import type { Milestone } from '../council/milestone.ts'
import { dayOf, shortDay } from '../kernel/dates.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'
import type { ChangeKind } from '../record/change.ts'
import type { Fault } from '../record/fault.ts'
import { faultWords } from '../record/fault.words.ts'
import type { Message, WhyNot } from '../record/message.ts'
import { type NoticeKind, noticeKinds } from '../record/notice.ts'

const { at: dueAt, item, title } = example

const kinds = { notice: 'Notice', reminder: 'Reminder' } as const satisfies Record<Message['kind'], string>

const asked = { 'remind-now': 'Remind now', 'remind-later': 'Remind me tomorrow' } as const

/** Notices that are not about a change on record. */
const notices = {
  wording: 'Recommendation worded anew',
  answer: 'Late answer to a question',
  'closed-again': 'Replies closed again',
  'questions-again': 'New question sheet',
  dispensation: 'Dispensation',
  hidden: 'Words hidden',
  substitute: 'Who sits in whose place',
  'topic-outcome': 'What became of a topic',
  offered: 'An officer’s answer',
  'not-sure': 'Wish to be asked about an interest',
  apologies: 'Apologies',
  quorum: 'Short of the quorum',
  undelivered: 'Something has not arrived',
} as const satisfies Record<Exclude<NoticeKind, ChangeKind>, string>

type Named = Pick<Message, 'kind' | 'cause' | 'about' | 'dueAt'>
type Milestones = readonly Pick<Milestone, 'key' | 'name'>[]

export const messageWords = {
  /** @param milestones of the committee */
  name: said(
    (message: Named, milestones: Milestones) => {
      const about = nameOfWhat(message, milestones)
      return `${kinds[message.kind]}${about === null ? '' : ` “${about}”`} of ${shortDay(dayOf(message.dueAt))}`
    },
    [
      { kind: 'reminder', cause: 'milestone', about: 'closing-today', dueAt },
      [{ key: 'closing-today', name: 'Replies close today' }],
    ],
    [{ kind: 'notice', cause: 'milestone', about: 'gone', dueAt }, []],
    [{ kind: 'notice', cause: 'change', about: 'item-added', dueAt }, []],
    [{ kind: 'reminder', cause: 'remind-now', about: '', dueAt }, []],
    [{ kind: 'reminder', cause: 'remind-later', about: '', dueAt }, []],
  ),
  notices,
  /** Why it did not go, or may not have. */
  whyNots: {
    'no-account': 'no account on any platform',
    'turned-off': 'has turned reminders off',
    left: 'has left the committee',
    'nothing-open': 'nothing was open for them by then',
    'one-a-day': 'had one that day already',
    'asked-for-later': 'asked for it later than it would help',
    'too-late': 'it was too late to help',
    cancelled: 'the meeting is cancelled',
    'put-back': 'the meeting was put back',
    'date-moved': 'the date was moved',
    'no-longer-so': 'it was no longer so by then',
    withheld: 'the item is not open',
    'stopped-while-sending': 'Quorate stopped while sending it',
    ...faultWords.short,
  } satisfies Record<WhyNot | Fault, string>,
  /** The platform did not say, or not in a way that helps the clerk. */
  noAnswer: 'no clear answer came',
  /** The words of a milestone, with the reports that an officer is asked for. */
  withReports: said(
    (words: string, items: readonly { readonly number: string; readonly title: string }[]) =>
      `${words} Wanted: ${items.map(({ number, title }) => `item ${number}, ${title}`).join('; ')}.`,
    ['Please send your report.', [{ number: item, title }]],
    [
      'Please send your report.',
      [
        { number: item, title },
        { number: '8', title: 'Work plan' },
      ],
    ],
  ),
} as const satisfies Words

function nameOfWhat({ cause, about }: Named, milestones: Milestones): string | null {
  switch (cause) {
    case 'remind-now':
    case 'remind-later':
      return asked[cause]
    case 'milestone':
      return milestones.find(({ key }) => key === about)?.name ?? null
    case 'change': {
      const kind = noticeKinds.find((one) => one === about)
      return kind === undefined ? null : { ...changeWords.kinds, ...notices }[kind]
    }
  }
}
