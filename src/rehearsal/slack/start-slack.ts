import { join } from 'node:path'
import express, { type Router } from 'express'
import { keep } from '../keep.ts'
import type { Refusals } from '../log.ts'
import type { Mishaps } from '../mishaps.ts'
import { resumeDeliveries } from './deliver-event.ts'
import { createFarSide, type FarSide } from './far-side.ts'
import type { SlackMishap } from './mishap-words.ts'
import { slackMishaps } from './mishaps.ts'
import { pageRoutes } from './page-routes.ts'
import { filesOf } from './serve-file.ts'
import { freshState, slackState } from './state.ts'
import { webApi } from './web-api.ts'
import { committeeRoom, workspace } from './workspace.ts'

export type SlackFarSide = {
  /** Mount at /rehearsal/slack. */
  readonly routes: Router
  /** The settings with which the bot finds its way here. */
  readonly settings: {
    readonly apiUrl: string
    readonly botToken: string
    readonly signingSecret: string
    readonly workspace: string
    readonly channel: string
    readonly fileHost: string
  }
  readonly mishaps: Mishaps<SlackMishap>
  /**
   * Calls the listener after each change.
   * @returns a function that stops the calls
   */
  readonly changed: (listener: () => void) => () => void
}

/** Slack resends an event that was not accepted at once, after a minute and after five. */
const slackPauses = [0, 60_000, 300_000]

/** Starts a Slack workspace on this machine, or resumes an existing one. */
export async function startSlack(options: {
  folder: string
  /** Where the bot listens, and this workspace with it. */
  botUrl: string
  refusals: Refusals
  redeliverAfter?: readonly number[]
  now?: () => Date
}): Promise<SlackFarSide> {
  const { folder, botUrl, refusals, redeliverAfter = slackPauses, now = () => new Date() } = options
  const { state, save } = await keep(join(folder, 'slack.json'), slackState, freshState)
  const mishaps = slackMishaps(() => side)
  const given = { folder, botUrl, refusals, redeliverAfter, now, mishaps }
  const side: FarSide = createFarSide({ state, save, ...given })
  const routes = express.Router()
  routes.use('/api', webApi(side))
  routes.use('/files', filesOf(side))
  routes.use('/page/mishaps', mishaps.routes)
  routes.use('/page', pageRoutes(side))
  routes.all('/actions/:app/:ts', (_, response) => {
    side.note('invalid_url', 'the rehearsal takes no answers at a response_url')
    response.status(404).json({ ok: false, error: 'invalid_url' })
  })
  resumeDeliveries(side)
  return {
    routes,
    settings: {
      apiUrl: `${side.address}/api/`,
      botToken: state.botToken,
      signingSecret: state.signingSecret,
      workspace: workspace.id,
      channel: committeeRoom.id,
      fileHost: new URL(botUrl).host,
    },
    mishaps,
    changed: side.onChange,
  }
}
