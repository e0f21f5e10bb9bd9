import type { Words } from '../../committee/kernel/said.ts'

/** What readers of the sheet can do next. */
export const sheetActionWords = {
  hideText: 'Hide a text',
  openPoll: 'Open a poll on the topics',
  openPollForChair: 'Open a poll for the chair',
} as const satisfies Words
