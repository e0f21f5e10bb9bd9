import type { Words } from '../kernel/said.ts'
import type { ChangeKind } from '../record/change.ts'

export const changeWords = {
  kinds: {
    'report-replaced': 'New version of the report',
    'supplement-added': 'Supplement added',
    'item-added': 'Item added',
    'item-withdrawn': 'Item withdrawn',
    'item-deferred': 'Item deferred',
    'item-restored': 'Item put back',
    'item-withheld': 'Item withheld',
    'meeting-moved': 'Meeting moved',
    'meeting-cancelled': 'Meeting cancelled',
    'meeting-restored': 'Meeting put back',
    'closing-moved': 'Closing of replies moved',
    'replies-reopened': 'Replies reopened',
    'outcome-corrected': 'Outcome entered anew',
    'outcome-undone': 'Outcome taken back',
    'interest-undone': 'Interest undone',
  } satisfies Record<ChangeKind, string>,
} as const satisfies Words
