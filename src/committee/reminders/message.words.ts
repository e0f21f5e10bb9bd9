import { changeLabels } from '../changes/change.words.ts'
import type { Milestone } from '../council/milestone.ts'
import { dayOf, shortDay } from '../kernel/dates.ts'
import type { Message } from '../record/message.ts'
import { type NoticeKind, noticeKinds } from '../record/notice.ts'

const kindLabels = { notice: 'Notice', reminder: 'Reminder' } as const

/** Notices of what is kept elsewhere than among the changes. */
const noticeLabels: Readonly<Record<NoticeKind, string>> = {
  ...changeLabels,
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
}

/** "Reminder “Replies close today” of Thursday 28 September" */
export function messageName(
  message: Pick<Message, 'kind' | 'cause' | 'about' | 'dueAt'>,
  milestones: readonly Pick<Milestone, 'key' | 'name'>[],
): string {
  const name = whatItIs(message, milestones)
  const day = shortDay(dayOf(message.dueAt))
  return `${kindLabels[message.kind]}${name === null ? '' : ` “${name}”`} of ${day}`
}

function whatItIs(
  { cause, about }: Pick<Message, 'cause' | 'about'>,
  milestones: readonly Pick<Milestone, 'key' | 'name'>[],
): string | null {
  switch (cause) {
    case 'remind-now':
      return 'Remind now'
    case 'remind-later':
      return 'Remind me tomorrow'
    case 'milestone':
      return milestones.find(({ key }) => key === about)?.name ?? null
    case 'change': {
      const kind = noticeKinds.find((one) => one === about)
      return kind === undefined ? null : noticeLabels[kind]
    }
  }
}
