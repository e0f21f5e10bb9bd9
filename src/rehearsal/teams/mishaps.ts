import { createMishaps, type Mishaps } from '../mishaps.ts'
import { callBot } from './call-bot.ts'
import type { FarSide } from './far-side.ts'
import { mishapWords, type TeamsMishap } from './mishap-words.ts'
import { committeeChannel, members } from './tenant.ts'
import { userActivity } from './user-activity.ts'

/** Teams tells the bot when it is added to a team. A chat that was removed stays away until the bot opens another. */
export function teamsMishaps(side: () => FarSide): Mishaps<TeamsMishap> {
  return createMishaps(mishapWords, async (name, on) => {
    const far = side()
    if (name === 'chats-removed' && on) far.kept.state.chats = []
    const [by] = members
    if (name !== 'no-room' || on || by === undefined) return
    const place = { kind: 'channel', id: committeeChannel.id, root: null } as const
    const added = userActivity(far, by, place, { type: 'conversationUpdate' })
    await callBot(far, { ...added, membersAdded: [added.recipient] })
  })
}
