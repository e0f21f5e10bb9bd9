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
  /** Why a request was turned away, for whoever reads the log. */
  turnedAway: {
    unsigned: 'it carries no signature',
    undated: 'it does not say when it was signed',
    late: 'it was signed more than five minutes ago, unless the clock here is fast',
    early: 'it was signed more than five minutes from now, unless the clock here is slow',
    mismatch: 'it is not signed with SLACK_SIGNING_SECRET',
    large: 'it is too large',
    broken: 'it broke off',
    shapeless: 'it is nothing that Slack sends',
  },
  finishedTitle: 'Done',
  finished: 'That is all. You can close this.',
} as const satisfies Words
