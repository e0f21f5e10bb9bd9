import type { Application, TurnState } from '@microsoft/teams-ai'
import {
  type Activity,
  type CloudAdapter,
  type ConfigurationBotFrameworkAuthentication,
  INVOKE_RESPONSE_KEY,
} from 'botbuilder'
import { type AuthenticateRequestResult, AuthenticationError } from 'botframework-connector'
import express, { type NextFunction, type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { arrivedActivity, tenantOf } from './arrived.ts'
import { requestBytes } from './limits.ts'
import { faultOf } from './receive-file.ts'
import type { Log } from './settings.ts'
import { teamsWords } from './teams.words.ts'

const { turnedAway } = teamsWords

type RouteParts = {
  readonly authentication: ConfigurationBotFrameworkAuthentication
  readonly adapter: CloudAdapter
  readonly application: Application<TurnState>
  readonly tenant: string
  readonly log: Log
}

export function teamsRoutes(parts: RouteParts): Router {
  const routes = Router()
  routes.post('/api/messages', express.json({ limit: requestBytes }), async (request, response) => {
    const { status, body } = await answer(request, parts)
    if (body === undefined) response.status(status).end()
    else response.status(status).json(body)
  })
  routes.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const status = bodyFault.safeParse(error).data?.status ?? 500
    if (status >= 500) parts.log.error({ fault: faultOf(error) }, 'A request from Teams failed')
    else logTurnedAway(parts.log, status === 413 ? turnedAway.large : turnedAway.shapeless)
    response.status(status).end()
  })
  return routes
}

/** Errors from express.json: 400 for invalid JSON, 413 for a body that is too large. */
const bodyFault = z.object({ status: z.number().int().min(400).max(499) })

type Answer = { readonly status: number; readonly body?: unknown }

async function answer(request: Request, parts: RouteParts): Promise<Answer> {
  const { authentication, adapter, application, tenant, log } = parts
  const arrived = arrivedActivity.safeParse(request.body)
  if (!arrived.success) {
    logTurnedAway(log, turnedAway.shapeless)
    return { status: 400 }
  }
  const activity: Activity = request.body
  const identity = await identify(authentication, activity, request.headers.authorization ?? '', log)
  if (typeof identity === 'number') return { status: identity }
  if (tenantOf(arrived.data)?.toLowerCase() !== tenant) {
    logTurnedAway(log, turnedAway.otherTenant)
    return { status: 403 }
  }
  let turned: Answer = { status: 500 }
  // The SDK's own request handler writes an error's message to the caller. This runs only the turn.
  await adapter.processActivityDirect(identity, activity, async (context) => {
    try {
      await application.run(context)
      turned =
        activity.type === 'invoke' ? invoked(context.turnState.get(INVOKE_RESPONSE_KEY)) : { status: 200 }
    } catch (error) {
      log.error({ type: activity.type, fault: faultOf(error) }, 'A turn in Teams failed')
    }
  })
  return turned
}

async function identify(
  authentication: ConfigurationBotFrameworkAuthentication,
  activity: Activity,
  header: string,
  log: Log,
): Promise<AuthenticateRequestResult | number> {
  try {
    return await authentication.authenticateRequest(activity, header)
  } catch (error) {
    const refused = error instanceof AuthenticationError ? error.statusCode === 401 : isTokenFault(error)
    if (refused) {
      logTurnedAway(log, header === '' ? turnedAway.unsigned : turnedAway.mismatch)
      return 401
    }
    log.error({ fault: faultOf(error) }, 'Whoever called for Teams could not be checked')
    return 503
  }
}

/** Nothing of the request itself is logged: it may be anybody's. */
function logTurnedAway(log: Log, why: string): void {
  log.warn({ code: 'teams-turned-away', why }, 'A request to /api/messages was turned away')
}

/** The SDK does not wrap errors in a token's signature and times. */
function isTokenFault(error: unknown): boolean {
  return error instanceof Error && /^(JsonWebToken|NotBefore|TokenExpired)Error$/.test(error.name)
}

const invokeResponse = z.object({
  value: z.object({ status: z.number().int(), body: z.unknown().optional() }),
})

function invoked(response: unknown): Answer {
  return invokeResponse.safeParse(response).data?.value ?? { status: 501 }
}
