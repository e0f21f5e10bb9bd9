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
  /** The card of a post as the record stands now; null if its subject is no longer there. */
  readonly draw: (core: Core, post: Post) => Promise<Card | null>
  readonly log: Logger
  /** Real time, for claims and pauses, whatever the core's clock says. */
  readonly realNow: () => Date
  readonly pace: Pace
}

export function platformsOn({ messengers }: Pick<Sender, 'messengers'>): PlatformName[] {
  return [...messengers.keys()]
}

/** If a program dies, others take over what it claimed after this time. A messenger gives up long before. */
const longestSendingMs = 2 * 60_000

export function claimedUntil(now: Date): Date {
  return new Date(now.getTime() + longestSendingMs)
}

/** The platform's or the fault's code: never a text, which may quote somebody. */
export function codeOf(error: unknown): string {
  if (error instanceof Undeliverable) return error.message.slice(`${error.why}: `.length)
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'fault'
}
