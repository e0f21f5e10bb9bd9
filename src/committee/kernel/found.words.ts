import type { Words } from './said.ts'

export const foundWords = {
  gone: 'This is no longer there. Please use the newest message from Quorate, or ask your clerk.',
  /** The id that came with a form belongs to something else. */
  formUsed: 'This form cannot be used again. Please open a new one.',
} as const satisfies Words
