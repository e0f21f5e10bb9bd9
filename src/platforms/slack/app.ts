import {
  App,
  ExpressReceiver,
  isCodedError,
  type ReceiverProcessEventErrorHandlerArgs,
  webApi,
} from '@slack/bolt'
import { Router } from 'express'
import type { Door, Platform } from '../platform.ts'
import { slackFiles } from './files.ts'
import { listen } from './listeners.ts'
import { boltLog, type Log } from './log.ts'
import { slackMessenger } from './messenger.ts'
import { MalformedPayload } from './payloads.ts'
import { refuseFuture } from './refuse-future.ts'

export type SlackSettings = {
  readonly botToken: string
  readonly signingSecret: string
  /** Slack's API, if not at slack.com. */
  readonly apiUrl?: string
  /** Hosts from which files may be downloaded, as they appear in a URL; one on this machine with its port. */
  readonly fileHosts: readonly string[]
}

export const slackFileHosts: readonly string[] = ['files.slack.com', 'slack-files.com']

/**
 * Mount its routes before anything that reads a request's body, because the signature covers the raw bytes. Nothing calls
 * Slack at startup, so the rest of the program runs even while Slack is down.
 */
export function slackPlatform(settings: SlackSettings, door: Door, log: Log): Platform {
  const routes = Router()
  routes.post('/slack/events', refuseFuture(log))
  const logger = boltLog(log)
  const clientOptions: webApi.WebClientOptions = {
    logger,
    // The queue retries, and knows better when.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    allowAbsoluteUrls: false,
    ...(settings.apiUrl === undefined ? {} : { slackApiUrl: settings.apiUrl }),
  }
  const app = new App({
    receiver: new ExpressReceiver({
      signingSecret: settings.signingSecret,
      router: routes,
      endpoints: '/slack/events',
      logger,
      processEventErrorHandler: (failure) => answerFailure(failure, log),
      unhandledRequestHandler: ({ response }) => {
        log.warn({ code: 'slack-late' }, 'Slack gave up waiting for an answer')
        if (!response.headersSent) response.writeHead(404).end()
      },
    }),
    authorize: async () => ({ botToken: settings.botToken }),
    logger,
    clientOptions,
    // Our listeners ignore bots and keep nothing: these options would make Bolt request or remember more than we need.
    ignoreSelf: false,
    convoStore: false,
    attachFunctionToken: false,
  })
  app.error(async (error) => {
    throw error
  })
  const client = new webApi.WebClient(settings.botToken, clientOptions)
  const messenger = slackMessenger(client)
  const headers = { authorization: `Bearer ${settings.botToken}` }
  const files = slackFiles(client, { keptIn: 'Slack', hosts: settings.fileHosts, headers })
  listen(app, { client, door, messenger, files, log })
  return { name: 'slack', routes, messenger, sentAgain: files.sentAgain }
}

/** @returns true: the request has been answered */
async function answerFailure(failure: ReceiverProcessEventErrorHandlerArgs, log: Log): Promise<true> {
  const { error, response } = failure
  const cause = isCodedError(error) ? (error.original ?? error) : error
  // Slack had given up waiting, which is already logged.
  if ('code' in cause && cause.code === 'ERR_HTTP_HEADERS_SENT') return true
  // An error in Bolt itself, before any listener, has no code: the request does not have a shape that Slack sends.
  const malformed = cause instanceof MalformedPayload || !isCodedError(error)
  if (malformed) log.warn({ code: 'slack-malformed' }, 'Slack sent something that could not be read')
  else {
    const about = { code: 'slack-fault', error: cause.name, at: cause.stack?.split('\n').slice(1, 4) }
    // Our own faults mention only lengths and kinds; JavaScript's errors may quote their input.
    log.error(about, cause.constructor === Error ? cause.message : 'Slack could not be answered')
  }
  if (!response.headersSent) response.writeHead(malformed ? 400 : 500).end()
  return true
}
