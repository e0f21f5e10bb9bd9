import type { Words } from '../committee/kernel/said.ts'

/** What is said of a button that cannot be answered. */
export const buttonWords = {
  unknown: 'Quorate does not know that button, so nothing was recorded. Please use the newest message.',
  notUnderstood:
    'That button could not be understood, so nothing was recorded. Please use the newest message.',
} as const satisfies Words
