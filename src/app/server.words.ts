import { platformWords } from '../committee/council/platform.words.ts'
import { said, type Words } from '../committee/kernel/said.ts'
import { faultWords } from '../committee/record/fault.words.ts'
import type { Trouble } from '../outbox/health.ts'

export const serverWords = {
  noSuchCalendar: 'There is no such calendar.',
  portTaken: said(
    (port: number) =>
      `Port ${port} is taken: another program uses it, perhaps Quorate itself. Stop that program, or set PORT to another number.`,
    [3978],
  ),
  databaseSilent: 'the database does not answer',
  notAccepted: said(
    ({ platform, fault }: Trouble) => `${platformWords[platform]}: ${faultWords.short[fault]}`,
    [{ platform: 'slack', fault: 'token-refused' }],
    [{ platform: 'teams', fault: 'app-removed' }],
  ),
} as const satisfies Words
