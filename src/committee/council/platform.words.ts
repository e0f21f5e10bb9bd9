import type { Words } from '../kernel/said.ts'
import type { Account } from './person.ts'

export const platformWords = {
  slack: 'Slack',
  teams: 'Teams',
} as const satisfies Record<Account['platform'], string> & Words
