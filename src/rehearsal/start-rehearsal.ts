import { fileURLToPath } from 'node:url'
import express, { type Router } from 'express'
import { type Clock, startClock } from './clock.ts'
import { guard } from './guard.ts'
import { createRefusals } from './log.ts'
import { people } from './people.ts'
import { sampleFile, sampleMeetingDate, sampleReport } from './sample.ts'
import { type SlackFarSide, startSlack } from './slack/start-slack.ts'
import { startTeams, type TeamsFarSide } from './teams/start-teams.ts'

export type Rehearsal = {
  /** Mount at the root of the server on which the bot listens. */
  readonly routes: Router
  readonly slack: SlackFarSide['settings']
  readonly teams: TeamsFarSide['settings']
  readonly clock: Clock
  /** YYYY-MM-DD: the date of the sample report's meeting. */
  readonly meetingDate: string
}

/** Starts a Slack workspace and a Teams tenant on this machine, and the page that shows both. */
export async function startRehearsal(options: { folder: string; botUrl: string }): Promise<Rehearsal> {
  const refusals = createRefusals()
  const clock = await startClock(options.folder)
  const meetingDate = sampleMeetingDate(clock.startedAt)
  const slack = await startSlack({ ...options, refusals, now: clock.now })
  const teams = await startTeams({ ...options, refusals, now: clock.now })
  const routes = express.Router()
  routes.use(guard)
  routes.use('/rehearsal/slack', slack.routes)
  routes.use('/rehearsal/teams', teams.routes)
  routes.use('/rehearsal/clock', clock.routes)
  routes.get('/rehearsal/sample', (_, response, next) => {
    sampleReport(meetingDate).then(
      (text) => response.attachment(sampleFile).type('text/markdown').send(text),
      next,
    )
  })
  routes.get('/rehearsal/people', (_, response) => {
    response.json(people)
  })
  routes.get('/rehearsal/refusals', (_, response) => {
    response.json(refusals.all())
  })
  routes.get('/rehearsal/changes', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    const tell = (what: string) => () => response.write(`data: ${JSON.stringify({ what })}\n\n`)
    const stops = [
      slack.changed(tell('slack')),
      teams.changed(tell('teams')),
      refusals.onChange(tell('refusals')),
      clock.changed(tell('clock')),
    ]
    tell('connected')()
    response.on('close', () => {
      for (const stop of stops) stop()
    })
  })
  servePage(routes)
  return { routes, slack: slack.settings, teams: teams.settings, clock, meetingDate }
}

/** Nothing is loaded from elsewhere, and no other page may frame this one. The card renderer sets inline styles. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"

/** The page's own files are in src, its compiled ones in dist. This file is two folders down in both. */
function servePage(routes: Router): void {
  const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
  const headers = { 'cache-control': 'no-cache', 'content-security-policy': policy }
  for (const [address, path] of [
    ['/', 'src/rehearsal/page/index.html'],
    ['/rehearsal/style.css', 'src/rehearsal/page/style.css'],
    ['/rehearsal/forms.css', 'src/rehearsal/page/forms.css'],
    ['/rehearsal/panes.css', 'src/rehearsal/page/panes.css'],
    ['/rehearsal/tour.css', 'src/rehearsal/page/tour.css'],
    ['/rehearsal/adaptivecards.js', 'node_modules/adaptivecards/dist/adaptivecards.min.js'],
  ] as const) {
    routes.get(address, (_, response) => response.sendFile(place(path), { cacheControl: false, headers }))
  }
  routes.use('/rehearsal/page', express.static(place('dist/rehearsal/page'), { setHeaders: uncached }))
}

function uncached(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader('cache-control', 'no-cache')
}
