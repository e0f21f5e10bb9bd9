import type { Activity } from 'botbuilder'
import type { ConnectorClient } from 'botframework-connector'
import { z } from 'zod'
import type { Card } from '../../cards/card.ts'
import { type Destination, type Messenger, type Placed, Undeliverable } from '../../conversation/messenger.ts'
import { conversationId } from './arrived.ts'
import { teamsCard } from './render.ts'
import { teamsWords } from './teams.words.ts'

type Connect = (serviceUrl: string) => Promise<ConnectorClient>

export function teamsMessenger(appId: string, connect: Connect): Messenger {
  return {
    platform: 'teams',
    async post(to, card) {
      const activity = teamsMessage(card)
      return await delivering(to, connect, async (client) => {
        const conversation = await conversationWith(to, appId, client)
        const message = idIn(await client.conversations.sendToConversation(conversation, activity))
        return { conversation, message }
      })
    },
    async edit(to, placed, card) {
      const activity = { ...teamsMessage(card), id: placed.message }
      await delivering(to, connect, (client) => update(client, placed, activity))
    },
  }
}

/** Notifications show the title; the card itself does not repeat it. */
export function teamsMessage(card: Card): Partial<Activity> {
  return { type: 'message', summary: card.title, attachments: [teamsCard(card)] }
}

const sent = z.looseObject({ id: z.string().min(1) })

function idIn(response: unknown): string {
  const { data } = sent.safeParse(response)
  if (data === undefined) throw unreadable()
  return data.id
}

/** Teams accepted the request and may have carried it out. */
function unreadable(): Undeliverable {
  return new Undeliverable('unknown', teamsWords.unreadable)
}

async function update(client: ConnectorClient, placed: Placed, activity: Partial<Activity>): Promise<void> {
  await client.conversations.updateActivity(placed.conversation, placed.message, activity)
}

/**
 * A post to the channel's own id starts a new thread. A person whom the bot has never met needs a conversation first.
 */
async function conversationWith(to: Destination, appId: string, client: ConnectorClient): Promise<string> {
  if (to.kind === 'room') return conversationId(to.channel)
  if (to.conversation !== null) return to.conversation
  const created = await client.conversations.createConversation({
    isGroup: false,
    bot: { id: `28:${appId}`, name: '' },
    members: [{ id: to.user, name: '' }],
    tenantId: to.workspace,
    channelData: { tenant: { id: to.workspace } },
  })
  return idIn(created)
}

/** A failure before Teams answers, such as no token from Microsoft, may pass. */
async function delivering<T>(
  to: Destination,
  connect: Connect,
  deliver: (client: ConnectorClient) => Promise<T>,
) {
  if (to.serviceUrl === null) throw new Undeliverable('refused', teamsWords.noServiceUrl)
  try {
    return await deliver(await connect(to.serviceUrl))
  } catch (error) {
    if (error instanceof Undeliverable) throw error
    throw wasAnswered(error) ? unreadable() : new Undeliverable('passing', teamsWords.notCalled)
  }
}

/** The SDK's own errors carry the response, if there was one. */
function wasAnswered(error: unknown): boolean {
  return error instanceof Error && 'response' in error && error.response !== undefined
}
