import { setTimeout as sleep } from 'node:timers/promises'
import type { Activity } from 'botbuilder'
import type { ConnectorClient } from 'botframework-connector'
import { z } from 'zod'
import type { Card } from '../../cards/card.ts'
import {
  type Destination,
  type Messenger,
  type Placed,
  type Posted,
  Undeliverable,
} from '../../conversation/messenger.ts'
import { conversationId } from './arrived.ts'
import { whyNoToken } from './refusals.ts'
import { teamsCard } from './render.ts'
import { teamsWords } from './teams.words.ts'

type Connect = (serviceUrl: string) => Promise<ConnectorClient>

export function teamsMessenger(appId: string, connect: Connect): Messenger {
  return {
    platform: 'teams',
    async post(to, card) {
      const activity = teamsMessage(card)
      return await delivering(to, connect, (client) => postTo(to, appId, client, activity))
    },
    async edit(to, placed, card) {
      const activity = { ...teamsMessage(card), id: placed.message }
      await delivering(to, connect, (client) => update(client, placed, activity))
    },
    check: (to) => delivering(to, connect, (client) => check(to, appId, client)),
  }
}

/** Notifications show the title; the card itself does not repeat it. */
export function teamsMessage(card: Card): Partial<Activity> {
  return { type: 'message', summary: card.title, attachments: [teamsCard(card)] }
}

/** A post to the channel's own id starts a new thread. A person whom the bot has never met, or who removed the chat, needs a
 * chat first. */
async function postTo(
  to: Destination,
  appId: string,
  client: ConnectorClient,
  activity: Partial<Activity>,
): Promise<Posted> {
  const send = async (conversation: string): Promise<Posted> => {
    const message = idIn(await client.conversations.sendToConversation(conversation, activity))
    return { conversation, message }
  }
  if (to.kind === 'room') return send(conversationId(to.channel))
  if (to.conversation === null) return send(await chatWith(to, appId, client))
  try {
    return await send(to.conversation)
  } catch (error) {
    if (!(error instanceof Undeliverable) || error.why !== 'room-not-found') throw error
    return send(await chatWith(to, appId, client))
  }
}

async function chatWith(
  to: Destination & { readonly kind: 'person' },
  appId: string,
  client: ConnectorClient,
): Promise<string> {
  const created = await client.conversations.createConversation({
    isGroup: false,
    bot: { id: `28:${appId}`, name: '' },
    members: [{ id: to.user, name: '' }],
    tenantId: to.workspace,
    channelData: { tenant: { id: to.workspace } },
  })
  const chat = idIn(created)
  // Nothing has been said in it yet.
  if (chat === null) throw new Undeliverable('passing', teamsWords.unreadable)
  return chat
}

/** Teams lists a room's members to bots that are in it. */
async function check(to: Destination, appId: string, client: ConnectorClient): Promise<void> {
  if (to.kind === 'room') await client.conversations.getConversationPagedMembers(conversationId(to.channel))
  else await chatWith(to, appId, client)
}

const pauseMs = 500

/** Teams sometimes does not find a message that is there, so it is asked twice. */
async function update(client: ConnectorClient, placed: Placed, activity: Partial<Activity>): Promise<void> {
  const edit = () => client.conversations.updateActivity(placed.conversation, placed.message, activity)
  try {
    await edit()
  } catch (error) {
    if (!(error instanceof Undeliverable) || error.why !== 'gone') throw error
    await sleep(pauseMs)
    await edit()
  }
}

const sent = z.looseObject({ id: z.string().min(1) })

function idIn(response: unknown): string | null {
  return sent.safeParse(response).data?.id ?? null
}

/** A failure before Teams answers, such as no token from Microsoft, may pass. */
async function delivering<T>(
  to: Destination,
  connect: Connect,
  deliver: (client: ConnectorClient) => Promise<T>,
) {
  if (to.serviceUrl === null) throw new Undeliverable('no-service', teamsWords.noServiceUrl)
  try {
    return await deliver(await connect(to.serviceUrl))
  } catch (error) {
    if (error instanceof Undeliverable) throw error
    // Teams accepted the request and may have carried it out.
    if (wasAnswered(error)) throw new Undeliverable('unknown', teamsWords.unreadable)
    const code = whyNoToken(error)
    if (code !== null) throw new Undeliverable('token-refused', code)
    throw new Undeliverable('passing', teamsWords.notCalled)
  }
}

/** The SDK's own errors carry the response, if there was one. */
function wasAnswered(error: unknown): boolean {
  return error instanceof Error && 'response' in error && error.response !== undefined
}
