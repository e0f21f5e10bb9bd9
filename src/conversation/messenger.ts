import type { Card } from '../cards/card.ts'
import type { PlatformName } from '../committee/ports.ts'

/** Where a card is put. Teams needs the address of its own service and, for a person whom it has met, the
 * conversation with them; Slack needs neither. */
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

/** Where a card stands once it was put there. */
export type Placed = { readonly conversation: string; readonly message: string }

/** Puts cards into one platform. Both calls throw `Undeliverable` and nothing else that is foreseen. */
export type Messenger = {
  readonly platform: PlatformName
  post(to: Destination, card: Card): Promise<Placed>
  edit(to: Destination, placed: Placed, card: Card): Promise<void>
}

/** passing: it did not arrive, and is worth another try. unknown: it may have arrived. gone: the message is no longer there to edit. refused: no further try will help. */
export type WhyUndeliverable = 'passing' | 'unknown' | 'gone' | 'refused'

export class Undeliverable extends Error {
  readonly why: WhyUndeliverable
  /** How long the platform asks to be left alone, where it says. */
  readonly retryAfterSeconds: number | null

  /** @param code the platform's own code, never text that a person wrote and never a token */
  constructor(why: WhyUndeliverable, code: string, retryAfterSeconds: number | null = null) {
    super(`${why}: ${code}`)
    this.name = 'Undeliverable'
    this.why = why
    this.retryAfterSeconds = retryAfterSeconds
  }
}
