import type { User } from './user.ts'
import type { World } from './world.ts'

/** Long enough for a machine that has much else to do. */
export const patient = { timeout: 20_000 }

/** What the parts of the story share. It is all there once the story has begun. */
export type Tale = {
  readonly clerkOn: 'slack' | 'teams'
  readonly world: World
  readonly ruth: User
  /** The chair, before the committee's channel in Slack and in Teams. */
  readonly rooms: readonly User[]
  /** What the bot's posts in both rooms say, once all has been said. */
  posts(): Promise<string[][]>
}
