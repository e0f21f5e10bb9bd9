import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { readPost } from './bot-activity.ts'
import { type Place, placeForBot } from './conversation.ts'
import { createConversation } from './create-conversation.ts'
import type { FarSide } from './far-side.ts'
import { botMessage, deleteMessage, editMessage, postMessage } from './post-message.ts'
import { badSyntax, refusals, refuse } from './refusal.ts'
import { accountOf, findMember, members } from './tenant.ts'

type Call = Request<{ conversation: string; activity?: string; member?: string }>

/**
 * The part of the Bot Framework's connector that a bot in Teams needs:
 * learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference. Every other call is
 * refused.
 */
export function connectorRoutes(far: FarSide): Router {
  const routes = express.Router()
  routes.use(async (request, response, next) => {
    const token = /^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1]
    const dead = far.mishaps.has('no-token')
    if (token !== undefined && !dead && (await far.keys.isForConnector(token, far.kept.state.appId)))
      return next()
    refuse(far, response, refusals.unauthorized, `${call(request)} without the connector's token`)
  })
  routes.use(
    express.json({ limit: '10mb' }),
    (error: unknown, request: Request, response: Response, _: NextFunction) => {
      const tooBig = error instanceof Error && 'status' in error && error.status === 413
      const refusal = tooBig ? refusals.tooBig : badSyntax('Invalid JSON')
      refuse(far, response, refusal, `${call(request)}: ${String(error)}`)
    },
  )

  routes.post('/conversations', (request, response) => createConversation(far, request, response))
  routes.post('/conversations/:conversation/activities', (request: Call, response) =>
    post(far, request, response),
  )
  routes
    .route('/conversations/:conversation/activities/:activity')
    .post((request: Call, response) => post(far, request, response))
    .put((request: Call, response) => edit(far, request, response))
    .delete((request: Call, response) => remove(far, request, response))
  routes.get('/conversations/:conversation/members', (request: Call, response) =>
    list(far, request, response, (accounts) => accounts),
  )
  routes.get('/conversations/:conversation/pagedmembers', (request: Call, response) =>
    list(far, request, response, (accounts) => ({ members: accounts })),
  )
  routes.get('/conversations/:conversation/members/:member', (request: Call, response) =>
    one(far, request, response),
  )

  routes.use((request, response) => {
    const known = /^\/conversations(\/[^/]+\/(activities(\/[^/]+)?|members(\/[^/]+)?|pagedmembers))?$/.test(
      request.path,
    )
    refuse(far, response, known ? refusals.wrongMethod : refusals.noSuchCall, call(request))
  })
  return routes
}

async function post(far: FarSide, request: Call, response: Response): Promise<void> {
  const place = placed(far, request, response)
  if (place === null) return
  const read = readPost(request.body)
  if ('refusal' in read) return refuse(far, response, read.refusal, read.detail)
  if (place.kind === 'personal' && far.mishaps.has('no-people'))
    return refuse(far, response, refusals.notInstalled, call(request))
  const id = await postMessage(far, threadOf(far, place, request.params.activity), read)
  if (far.mishaps.has('no-ids')) response.status(202).end()
  else response.status(201).json({ id })
}

/**
 * Where a reply to a message goes: in a channel, to its thread. If a bot writes first, the Bot Framework's client makes
 * up an id for the message it replies to; like Teams, this ignores it.
 */
function threadOf(far: FarSide, place: Place, to: string | undefined): Place {
  if (to === undefined || place.kind === 'personal') return place
  const answered = far.kept.state.messages.find((each) => each.id === to && each.conversation === place.id)
  return answered === undefined ? place : { ...place, root: answered.root ?? answered.id }
}

async function edit(far: FarSide, request: Call, response: Response): Promise<void> {
  const place = placed(far, request, response)
  if (place === null) return
  const { activity = '' } = request.params
  const message = botMessage(far, place, activity)
  if (message === undefined || isHidden(far, activity))
    return refuse(far, response, refusals.noActivity, `an edit of ${activity}`)
  const read = readPost(request.body)
  if ('refusal' in read) return refuse(far, response, read.refusal, read.detail)
  if (read.type !== 'message')
    return refuse(far, response, badSyntax('Bad format of activity'), 'an edit to typing')
  await editMessage(far, message, read)
  response.json({ id: message.id })
}

function isHidden({ mishaps, missed }: FarSide, activity: string): boolean {
  if (mishaps.has('deleted')) return true
  if (!mishaps.has('passing-404') || missed.delete(activity)) return false
  missed.add(activity)
  return true
}

async function remove(far: FarSide, request: Call, response: Response): Promise<void> {
  const place = placed(far, request, response)
  if (place === null) return
  const { activity = '' } = request.params
  const message = botMessage(far, place, activity)
  if (message === undefined) return refuse(far, response, refusals.noActivity, `a deletion of ${activity}`)
  await deleteMessage(far, message)
  response.status(200).end()
}

type Account = ReturnType<typeof accountOf>

function list(far: FarSide, request: Call, response: Response, shaped: (all: Account[]) => unknown): void {
  const place = placed(far, request, response)
  if (place === null) return
  const present = place.kind === 'personal' ? [place.member] : members
  response.json(shaped(present.map((member) => accountOf(far.kept.state.appId, member))))
}

function one(far: FarSide, request: Call, response: Response): void {
  const place = placed(far, request, response)
  if (place === null) return
  const { appId } = far.kept.state
  const member = findMember(appId, request.params.member ?? '')
  if (member !== undefined && (place.kind === 'channel' || place.member === member))
    response.json(accountOf(appId, member))
  else refuse(far, response, refusals.noMember, call(request))
}

function placed(far: FarSide, request: Call, response: Response): Place | null {
  const place = placeForBot(far, request.params.conversation)
  if ('kind' in place) return place
  refuse(far, response, place, call(request))
  return null
}

function call(request: Request): string {
  return `${request.method} /v3${decodeURIComponent(request.path)}`
}
