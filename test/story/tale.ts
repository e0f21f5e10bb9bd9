import type { User } from './user.ts'
import type { World } from './world.ts'

/** Long enough for a busy machine. */
export const patient = { timeout: 20_000 }

/** What the parts of the story share. It is complete once the story has begun. */
export type Tale = {
  readonly clerkOn: 'slack' | 'teams'
  readonly world: World
  readonly ruth: User
  /** The chair, viewing the committee's channel in Slack and in Teams. */
  readonly rooms: readonly User[]
  /** The text of the bot's posts in both rooms, once all have settled. */
  posts(): Promise<string[][]>
}
