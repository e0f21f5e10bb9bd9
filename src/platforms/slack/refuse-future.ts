import type { RequestHandler } from 'express'
import { type Log, logTurnedAway } from './log.ts'
import { slackWords } from './slack.words.ts'

const toleranceSeconds = 300

/** Bolt looks only for times that are long past. */
export function refuseFuture(log: Log): RequestHandler {
  return (request, response, next) => {
    const ahead = Number(request.headers['x-slack-request-timestamp']) - Date.now() / 1000
    if (!(ahead > toleranceSeconds)) return next()
    logTurnedAway(log, slackWords.turnedAway.early)
    response.status(401).end()
  }
}
