import express, { type Request, type Router } from 'express'
import type { Arguments } from './arguments.ts'
import { type FarSide, noteRefusal } from './far-side.ts'
import { conversationInfo, openConversation } from './find-conversation.ts'
import { fileInfo } from './find-file.ts'
import { testAuth, userInfo } from './find-user.ts'
import { openView, pushView, updateView } from './open-view.ts'
import { postMessage, updateMessage } from './post-message.ts'
import { SlackError } from './slack-error.ts'
import { workspace } from './workspace.ts'

type Method = (side: FarSide, given: Arguments) => Promise<Record<string, unknown>>

/** Every supported method. */
const methods = new Map<string, Method>([
  ['auth.test', testAuth],
  ['chat.postMessage', postMessage],
  ['chat.update', updateMessage],
  ['conversations.info', conversationInfo],
  ['conversations.open', openConversation],
  ['files.info', fileInfo],
  ['users.info', userInfo],
  ['views.open', openView],
  ['views.push', pushView],
  ['views.update', updateView],
])

/** The part of Slack's Web API that the bot may need. As in Slack, a refusal is a 200 that says so. */
export function webApi(side: FarSide): Router {
  const router = express.Router()
  router.use(express.json({ limit: '1mb' }), express.urlencoded({ extended: false, limit: '1mb' }))
  router.all('/:method', async (request, response) => {
    response.json(await answer(side, request))
  })
  return router
}

async function answer(side: FarSide, request: Request): Promise<Record<string, unknown>> {
  const name = String(request.params.method)
  try {
    const method = methods.get(name)
    if (method === undefined) throw new SlackError('unknown_method')
    const given = argumentsOf(request)
    checkToken(side, request, given)
    const { token: _, team_id: team = workspace.id, ...rest } = given
    if (team !== workspace.id) throw new SlackError('team_not_found')
    return { ok: true, ...(await method(side, rest)) }
  } catch (error) {
    const { code, notes } = noteRefusal(side, name, error)
    const messages = notes.map((note) => `[ERROR] ${note}`)
    return {
      ok: false,
      error: code,
      ...(code === 'unknown_method' ? { req_method: name } : {}),
      ...(code === 'invalid_blocks' ? { errors: notes } : {}),
      ...(notes.length === 0 ? {} : { response_metadata: { messages } }),
    }
  }
}

function argumentsOf(request: Request): Arguments {
  if (request.method !== 'POST') return { ...request.query }
  if (request.is(['application/json', 'application/x-www-form-urlencoded']) === false)
    throw new SlackError('invalid_post_type')
  const body: unknown = request.body
  return typeof body === 'object' && body !== null ? { ...body } : {}
}

function checkToken(side: FarSide, request: Request, given: Arguments): void {
  const bearer = /^Bearer (.+)$/i.exec(request.get('authorization') ?? '')?.[1]
  const token = bearer ?? given.token
  if (token === undefined) throw new SlackError('not_authed')
  if (token !== side.state.botToken) throw new SlackError('invalid_auth')
  if (side.mishaps.has('no-token')) throw new SlackError('token_revoked')
}
