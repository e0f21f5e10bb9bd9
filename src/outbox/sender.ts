import type { Logger } from 'pino'
import type { Card } from '../cards/card.ts'
import type { Core, PlatformName } from '../committee/ports.ts'
import type { Post } from '../committee/record/post.ts'
import { type Messenger, Undeliverable } from '../conversation/messenger.ts'
import type { Pace } from './pace.ts'

/** All that the outbox needs to send. */
export type Sender = {
  readonly core: Core
  readonly messengers: ReadonlyMap<PlatformName, Messenger>
  /** The card of a post as the record stands now, or null where its subject is no longer there. */
  readonly draw: (core: Core, post: Post) => Promise<Card | null>
  readonly log: Logger
  /** Real time, by which claims and pauses go, wherever the core's clock has been put. */
  readonly realNow: () => Date
  readonly pace: Pace
}

export function platformsOn({ messengers }: Pick<Sender, 'messengers'>): PlatformName[] {
  return [...messengers.keys()]
}

/** A program that dies leaves what it claimed to others after this. A messenger gives up long before. */
const longestSendingMs = 2 * 60_000

export function claimedUntil(now: Date): Date {
  return new Date(now.getTime() + longestSendingMs)
}

/** The platform's own code, or the fault's; never a text. */
export function codeOf(error: unknown): string {
  if (error instanceof Undeliverable) return error.message.slice(`${error.why}: `.length)
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'fault'
}
