import type { Request, Response } from 'express'
import { z } from 'zod'
import { readPost } from './bot-activity.ts'
import { placeForBot } from './conversation.ts'
import { type FarSide, newId, settle } from './far-side.ts'
import { postMessage } from './post-message.ts'
import { badSyntax, refusals, refuse } from './refusal.ts'
import { botId, chatId, findMember, tenantId } from './tenant.ts'

/** learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages: a chat with one
 * member of a team that has the bot, or a new thread in a channel that has it. */
const parameters = z.strictObject({
  isGroup: z.boolean().optional(),
  bot: z.looseObject({ id: z.string() }).optional(),
  members: z.array(z.looseObject({ id: z.string() })).optional(),
  topicName: z.string().optional(),
  tenantId: z.string().optional(),
  activity: z.unknown().optional(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).optional(),
      channel: z.looseObject({ id: z.string() }).optional(),
    })
    .optional(),
})
type Parameters = z.infer<typeof parameters>

export async function createConversation(far: FarSide, request: Request, response: Response): Promise<void> {
  const read = parameters.safeParse(request.body)
  if (!read.success)
    return refuse(
      far,
      response,
      badSyntax('Bad format of conversation parameters'),
      z.prettifyError(read.error),
    )
  const channel = read.data.channelData?.channel?.id
  if (channel !== undefined) return beginThread(far, response, channel, read.data.activity)
  return beginChat(far, response, read.data)
}

async function beginThread(
  far: FarSide,
  response: Response,
  channel: string,
  activity: unknown,
): Promise<void> {
  const place = placeForBot(far, channel)
  if (!('kind' in place)) return refuse(far, response, place, `a new thread in ${channel}`)
  const post = readPost(activity)
  if ('refusal' in post) return refuse(far, response, post.refusal, post.detail)
  const id = await postMessage(far, place, post)
  response.status(201).json({ id: `${channel};messageid=${id}`, activityId: id })
}

async function beginChat(far: FarSide, response: Response, asked: Parameters): Promise<void> {
  const { state } = far.kept
  const bad = (detail: string): void =>
    refuse(far, response, badSyntax('Bad format of conversation parameters'), detail)
  if (asked.isGroup === true) return bad('a bot cannot begin a group chat')
  if (asked.bot !== undefined && asked.bot.id !== botId(state.appId) && asked.bot.id !== state.appId)
    return bad(`a chat for the bot ${asked.bot.id}`)
  const tenant = asked.tenantId ?? asked.channelData?.tenant?.id
  if (tenant !== tenantId) return bad(`a chat in the tenant ${tenant ?? '(none)'}`)
  const [first, ...others] = asked.members ?? []
  if (first === undefined || others.length > 0) return bad('a chat is with one member')
  const member = findMember(state.appId, first.id)
  if (member === undefined || far.mishaps.has('no-people'))
    return refuse(far, response, refusals.notInstalled, `a chat with ${first.id}`)
  const id = chatId(state.appId, member.aad)
  const post = asked.activity === undefined ? null : readPost(asked.activity)
  if (post !== null && 'refusal' in post) return refuse(far, response, post.refusal, post.detail)
  if (!state.chats.includes(member.aad)) state.chats.push(member.aad)
  const activityId =
    post === null ? newId(far) : await postMessage(far, { kind: 'personal', id, member }, post)
  await settle(far)
  response.status(201).json({ id, activityId, serviceUrl: far.serviceUrl })
}
