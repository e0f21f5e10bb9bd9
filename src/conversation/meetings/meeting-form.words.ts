import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

export const meetingFormWords = {
  title: 'Add a meeting',
  date: 'Date of the meeting',
  theDate: 'the date of the meeting',
  submit: 'Add the meeting',
  added: said((day: string) => `The meeting of ${longDay(day)} is there.`, [example.day]),
} as const satisfies Words
