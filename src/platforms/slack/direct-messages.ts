import type { App } from '@slack/bolt'
import type { AccountKey } from '../../committee/ports.ts'
import type { Destination, Messenger } from '../../conversation/messenger.ts'
import type { Door } from '../platform.ts'
import type { SlackFiles } from './files.ts'
import type { Log } from './log.ts'
import { message, read } from './payloads.ts'
import { tellInPlace } from './tell-in-place.ts'

export type Messages = {
  readonly door: Door
  readonly messenger: Messenger
  readonly files: SlackFiles
  readonly log: Log
}

/** Handles what people write and send to the bot in a direct message. */
export function listenToMessages(app: App, { door, messenger, files, log }: Messages): void {
  const isNew = onlyOnce()
  app.event('message', async ({ body }) => {
    const { team_id: workspace, event_id, event } = read(message, body, 'message')
    const spoken = event.subtype === undefined || event.subtype === 'file_share'
    // Without this the bot would answer its own posts, and answer every edit of a message again.
    if (event.channel_type !== 'im' || !spoken || event.user === undefined || event.bot_id) return
    if (!isNew(event_id)) return
    const by: AccountKey = { platform: 'slack', workspace, user: event.user }
    const to: Destination = {
      kind: 'room',
      platform: 'slack',
      workspace,
      channel: event.channel,
      serviceUrl: null,
    }
    for (const file of event.files ?? [])
      await door.sentFile(by, files.sent(file), tellInPlace(messenger, to, log))
    if (event.files?.length) return
    await tellInPlace(messenger, to, log)(await door.said(by, plainText(event.text ?? '')))
  })
}

/** Slack resends an event that it believes lost, so recent events are remembered. */
function onlyOnce(): (id: string | undefined) => boolean {
  const remembered = 1000
  const seen = new Set<string>()
  return (id) => {
    if (id === undefined) return true
    if (seen.has(id)) return false
    seen.add(id)
    const [oldest] = seen
    if (seen.size > remembered && oldest !== undefined) seen.delete(oldest)
    return true
  }
}

/** Restores what was typed: Slack wraps addresses and mentions in angle brackets and escapes typed brackets. */
function plainText(text: string): string {
  return text
    .replaceAll(/<([^<>|]*)(?:\|[^<>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
