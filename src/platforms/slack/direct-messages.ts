import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '@slack/bolt'
import type { Card } from '../../cards/card.ts'
import {
  type AccountKey,
  type Destination,
  type Messenger,
  type Placed,
  Undeliverable,
} from '../../committee/ports.ts'
import type { Door, SentFile } from '../platform.ts'
import { type FileAccess, fetchFile } from './files.ts'
import type { Log } from './log.ts'
import { message, read, type SlackFile } from './payloads.ts'

/** Seconds. */
const mostPatience = 30

export type Messages = {
  readonly door: Door
  readonly messenger: Messenger
  readonly files: FileAccess
  readonly log: Log
}

/** What people write and send to the bot in a direct message. */
export function listenToMessages(app: App, { door, messenger, files, log }: Messages): void {
  const isNew = onlyOnce()
  app.event('message', async ({ body }) => {
    const { team_id: workspace, event_id, event } = read(message, body, 'message')
    const spoken = event.subtype === undefined || event.subtype === 'file_share'
    // Without this the bot would answer its own posts, and every edit of a message anew.
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
      await door.sentFile(by, sentFile(file, files), inPlace(messenger, to, log))
    if (event.files?.length) return
    await inPlace(messenger, to, log)(await door.said(by, plainText(event.text ?? '')))
  })
}

/** Slack sends an event again that it thinks was lost: those of the last while are remembered. */
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

function sentFile(file: SlackFile, access: FileAccess): SentFile {
  return {
    name: file.name ?? 'file',
    size: file.size ?? null,
    fetch: () => fetchFile(file.url_private_download ?? file.url_private ?? null, access),
  }
}

/**
 * Posts the first card, and puts each later one in its place. No queue stands behind this: what Slack cannot take just
 * now is tried once more, and what cannot be told undoes nothing of what was done.
 */
function inPlace(messenger: Messenger, to: Destination, log: Log): (card: Card) => Promise<void> {
  let placed: Placed | null = null
  const put = async (card: Card) => {
    try {
      if (placed !== null) return await messenger.edit(to, placed, card)
    } catch (error) {
      if (!(error instanceof Undeliverable) || error.why !== 'gone') throw error
    }
    placed = await messenger.post(to, card)
  }
  return async (card) => {
    try {
      await put(card).catch(async (error: unknown) => {
        if (!(error instanceof Undeliverable) || error.why !== 'passing') throw error
        await sleep(1000 * Math.min(error.retryAfterSeconds ?? 1, mostPatience))
        await put(card)
      })
    } catch (error) {
      if (!(error instanceof Undeliverable)) throw error
      log.warn({ code: error.message }, 'An answer could not be given in Slack')
    }
  }
}

/** What was typed: Slack wraps addresses and mentions in angle brackets and escapes those that people type. */
function plainText(text: string): string {
  return text
    .replaceAll(/<([^<>|]*)(?:\|[^<>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
