import type { webApi } from '@slack/bolt'
import { type Destination, type Messenger, Undeliverable } from '../../conversation/messenger.ts'
import { slackMessage } from './render.ts'
import { undeliverable } from './undeliverable.ts'

export function slackMessenger(client: webApi.WebClient): Messenger {
  return {
    platform: 'slack',

    async post(to, card) {
      const message = {
        channel: channelOf(to),
        ...slackMessage(card),
        unfurl_links: false,
        unfurl_media: false,
      }
      const posted = await delivered(client.chat.postMessage(message))
      return { conversation: posted.channel ?? channelOf(to), message: posted.ts ?? null }
    },

    async edit(_to, placed, card) {
      await delivered(
        client.chat.update({ channel: placed.conversation, ts: placed.message, ...slackMessage(card) }),
      )
    },

    check: (to) => (to.kind === 'room' ? checkRoom(client, to.channel) : checkToken(client)),
  }
}

async function checkRoom(client: webApi.WebClient, channel: string): Promise<void> {
  const asked = await delivered(client.conversations.info({ channel })).catch((error: unknown) => {
    // It was installed before Quorate asked for this scope. The post itself needs none.
    if (error instanceof Undeliverable && error.why === 'permission-missing') return null
    throw error
  })
  if (asked?.channel?.is_archived === true) throw new Undeliverable('room-archived', 'is_archived')
  if (asked?.channel?.is_member === false) throw new Undeliverable('bot-not-in-room', 'not_in_channel')
}

async function checkToken(client: webApi.WebClient): Promise<void> {
  await delivered(client.auth.test())
}

/** For a direct message, Slack opens the conversation itself, so the bot needs no scope for that. */
function channelOf(to: Destination): string {
  return to.kind === 'room' ? to.channel : to.user
}

async function delivered<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    throw undeliverable(error)
  }
}
