import type { Words } from '../committee/kernel/said.ts'

export const serverWords = {
  noSuchCalendar: 'There is no such calendar.',
  databaseSilent: 'the database does not answer',
} as const satisfies Words
