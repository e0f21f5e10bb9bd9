import type { Words } from '../kernel/said.ts'

export const personWords = {
  /** Stands for a name that is no longer known. */
  aMember: 'A member',
  /** The same within a sentence. */
  someMember: 'a member',
} as const satisfies Words
