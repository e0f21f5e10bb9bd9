import type { Core } from '../ports.ts'
import { faultSchema } from '../record/fault.ts'
import type { WhyNot } from '../record/message.ts'
import { redraw } from '../record/want-post.ts'
import type { Tables, Transaction } from '../store.ts'

/** Good reasons not to write to somebody, which the clerk's card leaves out. */
const rightly: readonly WhyNot[] = [
  'turned-off',
  'left',
  'nothing-open',
  'one-a-day',
  'asked-for-later',
  'cancelled',
  'put-back',
  'date-moved',
  'no-longer-so',
  'withheld',
]

/** How many notices and reminders of a meeting may not have arrived: uncertain, missed, refused, waiting for what refused
 * them to be mended, or nowhere to go. */
export async function countUndelivered(tables: Tables, meetingId: string): Promise<number> {
  const { messages } = tables
  const lost = await messages.count({ meetingId, state: ['uncertain', 'missed'] })
  const open = lost + (await messages.count({ meetingId, state: 'due', why: faultSchema.options }))
  const dropped = await messages.count({ meetingId, state: 'dropped' })
  return open + dropped - (await messages.count({ meetingId, state: 'dropped', why: rightly }))
}

/** Redraws the clerk's card of each meeting, which shows that number. */
export async function redrawDesks(core: Core, tx: Transaction, meetingIds: Iterable<string>): Promise<void> {
  for (const subjectId of new Set(meetingIds)) await redraw(core, tx, { kind: 'desk', subjectId })
}
