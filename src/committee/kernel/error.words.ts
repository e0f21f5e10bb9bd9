import type { Words } from './said.ts'

/** Refusals that many verbs share. */
export const errorWords = {
  gone: 'This is no longer there. Please use the newest message from Quorate, or ask your clerk.',
  chooseOne: 'Please choose one of the answers shown.',
  /** The id that came with a form belongs to something else. */
  formUsed: 'This form cannot be used again. Please open a new one.',
  formUnusable: 'This form cannot be used. Please open a new one.',
} as const satisfies Words
