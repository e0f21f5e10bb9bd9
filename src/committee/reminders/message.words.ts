import { changeLabels } from '../changes/change.words.ts'
import type { Milestone } from '../council/milestone.ts'
import { dayOf, shortDay } from '../kernel/dates.ts'
import { changeKinds } from '../record/change.ts'
import type { Message } from '../record/message.ts'

const kindLabels = { notice: 'Notice', reminder: 'Reminder' } as const

/** Notices of what is kept elsewhere than among the changes, and what makes a reminder due besides the timetable. */
const otherLabels: Readonly<Record<string, string>> = {
  'change/wording': 'Recommendation worded anew',
  'change/answer': 'Late answer to a question',
  'change/closed-again': 'Replies closed again',
  'change/questions-again': 'New question sheet',
  'change/dispensation': 'Dispensation',
  'change/hidden': 'Words hidden',
  'change/substitute': 'Who sits in whose place',
  'change/topic-outcome': 'What became of a topic',
  'change/offered': 'An officer’s answer',
  'change/not-sure': 'Wish to be asked about an interest',
  'change/apologies': 'Apologies',
  'change/quorum': 'Short of the quorum',
  now: 'Remind now',
  later: 'Remind me tomorrow',
}

/** "Reminder “Replies close today” of Thursday 28 September" */
export function messageName(
  { kind, key, dueAt }: Pick<Message, 'kind' | 'key' | 'dueAt'>,
  milestones: readonly Pick<Milestone, 'key' | 'name'>[],
): string {
  const name = whatItIs(key, milestones)
  return `${kindLabels[kind]}${name === null ? '' : ` “${name}”`} of ${shortDay(dayOf(dueAt))}`
}

function whatItIs(key: string, milestones: readonly Pick<Milestone, 'key' | 'name'>[]): string | null {
  const [first = '', second = ''] = key.split('/')
  const change = first === 'change' ? changeKinds.find((kind) => kind === second) : undefined
  if (change !== undefined) return changeLabels[change]
  const other = otherLabels[first === 'change' ? `change/${second}` : first]
  return other ?? milestones.find((one) => one.key === second)?.name ?? null
}
