import type { Router } from 'express'
import type { Card, Ids } from '../cards/card.ts'
import type { Answers, Reaction } from '../cards/screen.ts'
import type { AccountKey } from '../committee/ports.ts'
import type { MendedPlace } from '../committee/record/try-again.ts'
import type { Messenger, Posted } from '../conversation/messenger.ts'

/**
 * A platform, as the rest of the program sees it: HTTP routes that turn what people do there into calls to the door,
 * and a messenger that posts cards. A platform decides nothing: it validates, calls, and draws what comes back.
 */
export type Platform = {
  readonly name: 'slack' | 'teams'
  readonly routes: Router
  readonly messenger: Messenger
  /** Null on a platform that gives no file out again. */
  readonly sentAgain: SentAgain | null
}

/**
 * What a platform may ask of Quorate. Nothing here throws: a failure comes back as a screen or a card that explains it.
 */
export type Door = {
  /** Somebody pressed a button, or (with answers) submitted a form. */
  act(press: PlatformPress): Promise<Reaction>
  /** Somebody wrote to the bot in a direct message. The card is the reply. */
  said(by: AccountKey, text: string): Promise<Card>
  /** Somebody sent the bot a file in a direct message. `tell` shows progress in place; its last card stays. */
  sentFile(by: AccountKey, file: SentFile, tell: Tell): Promise<void>
  /** The bot was let in where it could not post, or somebody installed it. */
  mended(place: MendedPlace): Promise<void>
  /** Records how to reach an account, each time it is seen. Teams needs this to write to somebody. */
  seen(by: AccountKey, reach: { conversation: string | null; serviceUrl: string | null }): Promise<void>
}

export type PlatformPress = {
  readonly by: AccountKey
  /** As the client sent it: untrusted. */
  readonly action: string
  readonly ids: Ids
  readonly answers?: Answers
  /** What stands in the form around a button that was pressed. */
  readonly typed?: Answers
}

/** Shows a card in place of the one before. Null if it could not be shown. */
export type Tell = (card: Card) => Promise<Posted | null>

/** Finds a file that was sent earlier, by the platform's id of it.
 * @throws CommitteeError file-refused */
export type SentAgain = (platformFile: string) => Promise<Pick<SentFile, 'name' | 'fetch'>>

export type SentFile = {
  readonly name: string
  /** The platform's id of it, or null if it cannot be fetched by an id. */
  readonly platformFile: string | null
  /** Bytes as the platform states them, or null if it does not. */
  readonly size: number | null
  /** Downloads the file, from the platform's own hosts only. */
  fetch(): Promise<Uint8Array>
}
