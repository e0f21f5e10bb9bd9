import { said, type Words } from '../committee/kernel/said.ts'

export const serverWords = {
  noSuchCalendar: 'There is no such calendar.',
  portTaken: said(
    (port: number) =>
      `Port ${port} is taken: another program uses it, perhaps Quorate itself. Stop that program, or set PORT to another number.`,
    [3978],
  ),
  databaseSilent: 'the database does not answer',
} as const satisfies Words
