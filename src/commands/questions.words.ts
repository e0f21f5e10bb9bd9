import type { Words } from '../committee/kernel/said.ts'

export const questionsCommandWords = {
  none: 'No questions were put.',
} as const satisfies Words
