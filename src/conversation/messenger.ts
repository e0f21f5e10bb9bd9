import type { Card } from '../cards/card.ts'
import type { PlatformName } from '../committee/ports.ts'

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

/** Where a card is, once it was posted. */
export type Placed = { readonly conversation: string; readonly message: string }

/** Sends cards to one platform. Both calls throw `Undeliverable`; anything else is a fault of ours. */
export type Messenger = {
  readonly platform: PlatformName
  post(to: Destination, card: Card): Promise<Placed>
  edit(to: Destination, placed: Placed, card: Card): Promise<void>
}

/** passing: it did not arrive, and another try may help. unknown: it may have arrived. gone: the message to edit is no
 * longer there. refused: no further try will help. */
export type WhyUndeliverable = 'passing' | 'unknown' | 'gone' | 'refused'

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
