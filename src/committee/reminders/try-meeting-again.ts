import { z } from 'zod'
import { atMeeting } from '../agenda/places.ts'
import { clerk } from '../council/permission.ts'
import { faultSchema } from '../record/fault.ts'
import { subjectsIn } from '../record/fold-touches.ts'
import { dueNow, tryPostsAgain } from '../record/try-again.ts'
import { verb } from '../record/verb.ts'
import type { Transaction } from '../store.ts'
import { redrawDesks } from './undelivered.ts'

/** Sends again at once whatever of a meeting has not arrived, or may not have. What may have arrived can arrive twice.
 * @returns how much that is */
export const tryMeetingAgain = verb({
  act: 'try again',
  input: z.object({ meetingId: z.string() }),
  place: atMeeting('none'),
  may: clerk,
  while: [],
  async run({ core, tx, meeting }) {
    const subjectId = await subjectsIn(tx, meeting.id)
    const posts = await tryPostsAgain(core, tx, { subjectId, fault: faultSchema.options })
    const messages = await tryMessagesAgain(tx, meeting.id)
    const count = posts + messages
    if (count > 0) await redrawDesks(core, tx, [meeting.id])
    return count
  },
  on: ({ meeting }) => ['meeting', meeting],
})

async function tryMessagesAgain(tx: Transaction, meetingId: string): Promise<number> {
  const refused = [...faultSchema.options, 'no-account']
  const again = {
    ...dueNow,
    state: 'due',
    claimedAt: null,
    settledAt: null,
    why: null,
    platform: null,
  } as const
  const counts = [
    await tx.messages.update({ meetingId, state: 'uncertain' }, again),
    await tx.messages.update({ meetingId, state: ['due', 'dropped'], why: refused }, again),
  ]
  return counts.reduce((sum, count) => sum + count, 0)
}
