import { said, type Words } from '../committee/kernel/said.ts'

/** @param keptIn the platform */
export const fetchFileWords = {
  keptElsewhere: said(
    (keptIn: string) => `I can only read files that are kept in ${keptIn} itself.`,
    ['Slack'],
  ),
  refused: said(
    (keptIn: string) => `${keptIn} did not let me have the file. Please send it again.`,
    ['Slack'],
  ),
  notFetched: said(
    (keptIn: string) => `I could not fetch the file from ${keptIn} just now. Please send it again.`,
    ['Teams'],
  ),
} as const satisfies Words
