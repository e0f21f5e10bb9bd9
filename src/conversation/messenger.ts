import type { Card } from '../cards/card.ts'
import type { PlatformName } from '../committee/ports.ts'
import type { Fault } from '../committee/record/fault.ts'

/** Where a card goes. Teams needs the address of its service and, once it has met a person, the conversation with
 * them; Slack needs neither. */
export type Destination =
  | {
      readonly kind: 'room'
      readonly platform: PlatformName
      readonly workspace: string
      readonly channel: string
      readonly serviceUrl: string | null
    }
  | {
      readonly kind: 'person'
      readonly platform: PlatformName
      readonly workspace: string
      readonly user: string
      readonly conversation: string | null
      readonly serviceUrl: string | null
    }

/** Where a card is, once it was posted. Without a message, the platform took it and did not say which message it is: it
 * cannot be edited, and must not be posted again. */
export type Posted = { readonly conversation: string; readonly message: string | null }
/** Where a card is that can be edited. */
export type Placed = Posted & { readonly message: string }

/** Sends cards to one platform. Each call throws `Undeliverable`; anything else is a fault of ours. */
export type Messenger = {
  readonly platform: PlatformName
  post(to: Destination, card: Card): Promise<Posted>
  edit(to: Destination, placed: Placed, card: Card): Promise<void>
  /** Asks whether a card can be posted there, and posts none. */
  check(to: Destination): Promise<void>
}

/** passing: it did not arrive, and another try may help. unknown: it may have arrived. gone: the message to edit is no
 * longer there. Anything else is a refusal, and says what is at fault. */
export type WhyUndeliverable = 'passing' | 'unknown' | 'gone' | Fault

export class Undeliverable extends Error {
  readonly why: WhyUndeliverable
  /** How long the platform asks us to wait, if it says. */
  readonly retryAfterSeconds: number | null

  /** @param code the platform's own code, never a person's text or a token */
  constructor(why: WhyUndeliverable, code: string, retryAfterSeconds: number | null = null) {
    super(`${why}: ${code}`)
    this.name = 'Undeliverable'
    this.why = why
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** What is at fault if a platform refused something; null if it only failed. */
export function faultIn(error: unknown): Fault | null {
  if (!(error instanceof Undeliverable) || error.why === 'passing' || error.why === 'unknown') return null
  return error.why === 'gone' ? 'unexplained' : error.why
}

export function isPlaced(posted: Posted): posted is Placed {
  return posted.message !== null
}
