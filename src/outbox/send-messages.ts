import type { Logger } from 'pino'
import type { Core, PlatformName } from '../committee/ports.ts'
import { planMessages } from '../committee/reminders/plan-messages.ts'
import { giveUpOldClaims, type Sending, settleMessage } from '../committee/reminders/settle-message.ts'
import { whatCanGo } from '../committee/reminders/what-can-go.ts'
import { type Messenger, Undeliverable } from '../conversation/messenger.ts'
import { claimMessage } from './claim-message.ts'
import { codeOf } from './deliver-post.ts'

export type Sender = {
  readonly core: Core
  readonly messengers: ReadonlyMap<PlatformName, Messenger>
  readonly log: Logger
}

/** How many are under way at once, so that one slow answer does not hold up the rest. */
const atOnce = 8

/**
 * Plans what is due and sends it. Each message is claimed first, in a transaction of its own, so that however many
 * replicas do this at once it is sent once; no transaction is open while a platform is asked.
 */
export async function sendDueMessages(sender: Sender): Promise<void> {
  const { core, log } = sender
  await giveUpOldClaims(core)
  await planMessages(core)
  const ids = await whatCanGo(core)
  const next = async (): Promise<void> => {
    for (let id = ids.shift(); id !== undefined; id = ids.shift())
      await sendOne(sender, id).catch((fault: unknown) =>
        // It stays as it is: due, and looked at again; or claimed, and then uncertain.
        log.error({ message: id, code: codeOf(fault) }, 'a message could not be seen to'),
      )
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

async function sendOne({ core, messengers, log }: Sender, id: string): Promise<void> {
  const claimed = await claimMessage(core, id, [...messengers.keys()])
  const messenger = claimed === null ? undefined : messengers.get(claimed.to.platform)
  if (claimed === null || messenger === undefined) return
  const sending = await send(() => messenger.post(claimed.to, claimed.card))
  if (sending.kind !== 'sent')
    log.warn({ message: id, outcome: sending.kind }, 'a message was not plainly sent')
  await settleMessage(core, claimed.message, sending)
}

async function send(post: () => Promise<unknown>): Promise<Sending> {
  try {
    await post()
    return { kind: 'sent' }
  } catch (error) {
    if (!(error instanceof Undeliverable)) return { kind: 'uncertain', why: 'fault' }
    if (error.why === 'passing') return { kind: 'not-sent', retryAfterSeconds: error.retryAfterSeconds }
    return { kind: error.why === 'unknown' ? 'uncertain' : 'refused', why: codeOf(error) }
  }
}
