import type { Words } from './said.ts'

export const foundWords = {
  gone: 'This is no longer there. Please use the newest message from Quorate, or ask your clerk.',
} as const satisfies Words
