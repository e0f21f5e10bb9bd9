import { groupBy } from '../committee/kernel/group-by.ts'
import { isOfInstallation } from '../committee/record/fault.ts'
import { type Sending, settleMessage } from '../committee/reminders/settle-message.ts'
import { faultIn, Undeliverable } from '../conversation/messenger.ts'
import { claimMessage } from './claim-message.ts'
import type { Lane } from './lanes.ts'
import { claimedUntil, codeOf, type Sender } from './sender.ts'

/**
 * Claims due messages, as many as a lane has room for, and begins to send them. A transaction then claims each one again
 * and checks that it is still due, so it is sent once, however many replicas there are.
 * @returns how many were claimed
 */
export async function sendMessages(sender: Sender, lane: Lane): Promise<number> {
  const { core, log, realNow } = sender
  const now = realNow()
  const claim = { platform: lane.platform, most: lane.free(), now, until: claimedUntil(now) }
  const messages = await core.store.outbox.claimMessages(claim, core.now())
  // One person's messages go one after another: the first reminder of a day can make the next one needless.
  for (const theirs of groupBy(messages, ({ personId }) => personId).values())
    lane.run(async () => {
      for (const { id } of theirs)
        await sendOne(sender, id).catch((fault: unknown) =>
          // It stays due and is looked at again; or it stays claimed and becomes uncertain.
          log.error({ message: id, code: codeOf(fault) }, 'a message could not be handled'),
        )
    })
  return messages.length
}

async function sendOne(sender: Sender, id: string): Promise<void> {
  const { core, messengers, log, realNow } = sender
  const claimed = await claimMessage(sender, id)
  const messenger = claimed === null ? undefined : messengers.get(claimed.to.platform)
  if (claimed === null || messenger === undefined) return
  const sending = await send(() => messenger.post(claimed.to, claimed.card))
  if (sending.kind !== 'sent' && !(sending.kind === 'refused' && isOfInstallation(sending.why)))
    log.warn({ message: id, outcome: sending.kind }, 'a message was not sent for certain')
  await settleMessage(core, claimed.message, sending, realNow())
}

async function send(post: () => Promise<unknown>): Promise<Sending> {
  try {
    await post()
    return { kind: 'sent' }
  } catch (error) {
    if (!(error instanceof Undeliverable)) return { kind: 'uncertain', why: 'fault' }
    if (error.why === 'passing') return { kind: 'not-sent', retryAfterSeconds: error.retryAfterSeconds }
    const fault = faultIn(error)
    return fault === null ? { kind: 'uncertain', why: codeOf(error) } : { kind: 'refused', why: fault }
  }
}
