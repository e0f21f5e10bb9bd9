import type { Router } from 'express'
import type { Card, Ids } from '../cards/card.ts'
import type { Answers, Reaction } from '../cards/screen.ts'
import type { AccountKey } from '../committee/ports.ts'
import type { Messenger } from '../conversation/messenger.ts'

/**
 * What a platform is to the rest: a set of HTTP routes that turn what people do there into calls of the door, and a
 * messenger that puts cards there. A platform decides nothing: it validates, calls, and draws what comes back.
 */
export type Platform = {
  readonly name: 'slack' | 'teams'
  readonly routes: Router
  readonly messenger: Messenger
}

/** What a platform may ask of Quorate. Nothing here throws: what went wrong comes back as a screen or a card that
 * says so. */
export type Door = {
  /** Somebody pressed a button, or (with answers) submitted a form. */
  act(press: Press): Promise<Reaction>
  /** Somebody wrote to the bot in a direct message. The card is the answer. */
  said(by: AccountKey, text: string): Promise<Card>
  /** Somebody sent the bot a file in a direct message. `tell` shows progress in place; the last card told stays. */
  sentFile(by: AccountKey, file: SentFile, tell: (card: Card) => Promise<void>): Promise<void>
  /** Where an account can be reached, each time it is seen (Teams needs it to write to somebody). */
  seen(by: AccountKey, reach: { conversation: string | null; serviceUrl: string | null }): Promise<void>
}

export type Press = {
  readonly by: AccountKey
  /** As it came from the client: untrusted. */
  readonly action: string
  readonly ids: Ids
  readonly answers?: Answers
}

export type SentFile = {
  readonly name: string
  /** Bytes as the platform states them, or null where it does not. */
  readonly size: number | null
  /** Downloads it, from the platform's own hosts only. */
  fetch(): Promise<Uint8Array>
}
