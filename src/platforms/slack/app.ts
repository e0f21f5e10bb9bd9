import {
  App,
  ExpressReceiver,
  isCodedError,
  type ReceiverProcessEventErrorHandlerArgs,
  webApi,
} from '@slack/bolt'
import { Router } from 'express'
import type { Door, Platform } from '../platform.ts'
import { listen } from './listeners.ts'
import { boltLog, type Log } from './log.ts'
import { slackMessenger } from './messenger.ts'
import { MalformedPayload } from './payloads.ts'

export type SlackSettings = {
  readonly botToken: string
  readonly signingSecret: string
  /** Where Slack is, when it is not at slack.com. */
  readonly apiUrl?: string
  /** Hosts from which files may be downloaded, as they stand in a URL; one on this machine with its port. */
  readonly fileHosts: readonly string[]
}

export const slackFileHosts: readonly string[] = ['files.slack.com', 'slack-files.com']

/**
 * Slack. Its routes must be mounted before anything that reads a request's body, since the signature is over the
 * bytes. Nothing is asked of Slack at the start: while it is down, the rest of the program runs.
 */
export function slackPlatform(settings: SlackSettings, door: Door, log: Log): Platform {
  const routes = Router()
  const logger = boltLog(log)
  const clientOptions: webApi.WebClientOptions = {
    logger,
    // The queue tries again, and knows better when.
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
    // Both would ask or remember more than is needed: our listeners leave out what bots say, and keep nothing.
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
  const files = { keptIn: 'Slack', hosts: settings.fileHosts, headers }
  listen(app, { client, door, messenger, files, log })
  return { name: 'slack', routes, messenger }
}

/** @returns true: the request has been answered */
async function answerFailure(failure: ReceiverProcessEventErrorHandlerArgs, log: Log): Promise<true> {
  const { error, response } = failure
  const cause = isCodedError(error) ? (error.original ?? error) : error
  // Slack had given up waiting, which is logged already.
  if ('code' in cause && cause.code === 'ERR_HTTP_HEADERS_SENT') return true
  // What Bolt itself trips over, before any listener, has no code: it is not of a shape that Slack sends.
  const malformed = cause instanceof MalformedPayload || !isCodedError(error)
  if (malformed) log.warn({ code: 'slack-malformed' }, 'Slack sent something that could not be read')
  else {
    const at = cause.stack?.split('\n').slice(1, 4)
    log.error({ code: 'slack-fault', error: cause.name, at }, wording(cause))
  }
  if (!response.headersSent) response.writeHead(malformed ? 400 : 500).end()
  return true
}

/** Our own faults say no more than lengths and kinds; what the language throws may quote what it was given. */
function wording(cause: Error): string {
  return cause.constructor === Error ? cause.message : 'Something went wrong while answering Slack'
}
