import type { App } from '@slack/bolt'
import type { Door } from '../platform.ts'
import { read, roomEvent } from './payloads.ts'

/** Slack reports what happens in a room only to apps that are in it, so whoever joined, the bot may post there now. */
export function listenToRooms(app: App, door: Door): void {
  for (const name of ['member_joined_channel', 'channel_unarchive', 'group_unarchive'])
    app.event(name, async ({ body }) => {
      const { team_id: workspace, event } = read(roomEvent, body, 'joining')
      await door.mended({ platform: 'slack', workspace, channel: event.channel })
    })
}
