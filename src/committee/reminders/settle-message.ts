import type { Core } from '../ports.ts'
import { type Fault, isFinal } from '../record/fault.ts'
import type { Message, WhyNot } from '../record/message.ts'
import { giveDayBack } from './leave-to-remind.ts'
import { redrawDesks } from './undelivered.ts'

/** What became of a message that was claimed. */
export type Sending =
  | { readonly kind: 'sent' }
  | { readonly kind: 'uncertain'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: Fault }
  /** It certainly did not go, and is worth another try. */
  | { readonly kind: 'not-sent'; readonly retryAfterSeconds: number | null }

/** Records what became of a claim, even one that took so long that it was given up as uncertain.
 * @param realNow real time, from which the pause before another try counts */
export async function settleMessage(
  core: Core,
  message: Message,
  sending: Sending,
  realNow: Date,
): Promise<void> {
  const now = core.now()
  const ours = {
    id: message.id,
    state: ['claimed', 'uncertain'] as const,
    claimedAt: message.claimedAt,
  }
  await core.store.transact(async (tx) => {
    switch (sending.kind) {
      case 'sent':
        await tx.messages.update(ours, { state: 'sent', settledAt: now, why: null })
        return
      case 'uncertain':
        await tx.messages.update(ours, { state: 'uncertain', settledAt: now, why: sending.why })
        await redrawDesks(core, tx, [message.meetingId])
        return
      case 'refused': {
        const { why } = sending
        const changes = isFinal(why)
          ? ({ state: 'dropped', settledAt: now } as const)
          : later(message, realNow)
        await tx.messages.update(ours, { ...changes, why })
        await redrawDesks(core, tx, [message.meetingId])
        break
      }
      case 'not-sent':
        await tx.messages.update(ours, {
          ...later(message, realNow, sending.retryAfterSeconds ?? 0),
          why: null,
        })
        break
      default:
        return sending satisfies never
    }
    if (message.kind === 'reminder' && message.claimedAt !== null)
      await giveDayBack(tx, message, message.claimedAt)
  })
}

/** Another try, as long as it helps. The first pause is five minutes; it doubles up to forty. */
function later({ attempts }: Message, realNow: Date, seconds = 0) {
  const pauseMs = Math.max(5 * 60_000 * 2 ** Math.min(attempts, 3), seconds * 1000)
  const nextAt = new Date(realNow.getTime() + pauseMs)
  return { state: 'due', claimedAt: null, settledAt: null, attempts: attempts + 1, nextAt } as const
}

const stopped: WhyNot = 'stopped-while-sending'

/** Marks claims whose time is over as uncertain: the program that made them died, and nobody knows if the messages went.
 * @param realNow claims end by real time
 * @returns how many became uncertain */
export async function giveUpOldClaims(core: Core, realNow: Date): Promise<number> {
  const old = { state: 'claimed', nextAt: { atOrBefore: realNow } } as const
  const left = await core.store.look.messages.find(old)
  if (left.length === 0) return 0
  return core.store.transact(async (tx) => {
    const ids = left.map(({ id }) => id)
    const changes = { state: 'uncertain', settledAt: core.now(), why: stopped } as const
    const count = await tx.messages.update({ ...old, id: ids }, changes)
    await redrawDesks(
      core,
      tx,
      left.map(({ meetingId }) => meetingId),
    )
    return count
  })
}
