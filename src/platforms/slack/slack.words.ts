import type { Block } from '../../cards/card.ts'
import type { Words } from '../../committee/kernel/said.ts'

export const slackWords = {
  /** Words rather than colours: screen readers read them, and Slack has no coloured text. */
  tones: {
    information: 'Note:',
    warning: 'Please note:',
    done: 'Done:',
  } satisfies Record<Extract<Block, { kind: 'notice' }>['tone'], string>,
  close: 'Close',
  back: 'Back',
  unnamedFile: 'file',
  finishedTitle: 'Done',
  finished: 'That is all. You can close this.',
} as const satisfies Words
