import type { Core } from '../ports.ts'
import type { WhyNot } from '../record/message.ts'
import { redraw } from '../record/want-post.ts'
import type { Tables, Transaction } from '../store.ts'

/** Reasons for which somebody is rightly not written to: no concern of the clerk's card. */
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

/** How many notices and reminders of a meeting did not plainly arrive: uncertain, missed, refused, or nowhere to go. */
export async function countAstray(tables: Tables, meetingId: string): Promise<number> {
  const { messages } = tables
  const open = await messages.count({ meetingId, state: ['uncertain', 'missed'] })
  const dropped = await messages.count({ meetingId, state: 'dropped' })
  return open + dropped - (await messages.count({ meetingId, state: 'dropped', why: rightly }))
}

/** Has the clerk's card of a meeting say it. */
export async function showAstray(core: Core, tx: Transaction, meetingIds: Iterable<string>): Promise<void> {
  for (const subjectId of new Set(meetingIds)) await redraw(core, tx, { kind: 'desk', subjectId })
}
