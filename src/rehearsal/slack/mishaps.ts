import { createMishaps, type Mishaps } from '../mishaps.ts'
import { deliverEvent } from './deliver-event.ts'
import type { FarSide } from './far-side.ts'
import { mishapWords, type SlackMishap } from './mishap-words.ts'
import { bot, committeeRoom, workspace } from './workspace.ts'

/** Slack tells the bot when it is invited, and when a room that it is in is opened again. */
export function slackMishaps(side: () => FarSide): Mishaps<SlackMishap> {
  return createMishaps(mishapWords, async (name, on) => {
    if (on) return
    const there = { channel: committeeRoom.id, team: workspace.id }
    if (name === 'no-room')
      await deliverEvent(side(), {
        type: 'member_joined_channel',
        user: bot.user,
        ...there,
        channel_type: 'C',
        event_ts: String(side().now().getTime() / 1000),
      })
    if (name === 'room-archived')
      await deliverEvent(side(), { type: 'channel_unarchive', user: 'U0ADMIN', ...there })
  })
}
