import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type Request, type Response } from 'express'
import { pino } from 'pino'
import { expect, vi } from 'vitest'
import type { Core, Messenger, PlatformName } from '../../src/committee/ports.ts'
import { drawPost } from '../../src/committee/posts/draw-post.ts'
import { openQueue } from '../../src/delivery/queue.ts'
import { startDelivery } from '../../src/delivery/start-delivery.ts'
import { readReportInChild } from '../../src/documents/read-report-in-child.ts'
import { createDoor } from '../../src/platforms/door.ts'
import { slackPlatform } from '../../src/platforms/slack/app.ts'
import { teamsPlatform } from '../../src/platforms/teams/app.ts'
import { createRefusals } from '../../src/rehearsal/log.ts'
import { people } from '../../src/rehearsal/people.ts'
import { startSlack } from '../../src/rehearsal/slack/start-slack.ts'
import { rehearsalCredentials } from '../../src/rehearsal/teams/credentials.ts'
import { startTeams } from '../../src/rehearsal/teams/start-teams.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { TestDatabase } from '../support/stores.ts'
import { slackClient } from './slack-client.ts'
import { teamsClient } from './teams-client.ts'
import { type User, userOf } from './user.ts'
import { openWire } from './wire.ts'

export type Down = 'answers 503' | 'cuts the line'
export type World = Awaited<ReturnType<typeof openWorld>>

/** A call that escapes its transaction hangs on the one embedded connection: it then shows within this. */
const longestVerbMs = 2000

/**
 * The whole bot with both SDKs on a database, and a Slack workspace and a Teams tenant around it, all on one port of
 * this machine: as the program wires them, but for the clock, which shows what it is told to.
 */
export async function openWorld(database: TestDatabase, at: string) {
  const folder = await mkdtemp(join(tmpdir(), 'story-'))
  const app = express()
  const server = createServer(app)
  const url = await listenOn(server)
  const logged: string[] = []
  const log = pino({ base: null, level: 'info' }, { write: (line: string) => void logged.push(line) })

  let now = new Date(at)
  const opened = await database.open()
  const queue = await openQueue(opened, log)
  let ids = 0
  const core: Core = {
    store: createStore(opened, queue, { timeoutMs: longestVerbMs }),
    now: () => now,
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
  }

  const refusals = createRefusals()
  const slack = await startSlack({ folder, botUrl: url, refusals, redeliverAfter: [0, 0, 0] })
  const teams = await startTeams({ folder, botUrl: url, refusals })
  const door = createDoor(core, readReportInChild, log)
  const { botToken, signingSecret, apiUrl } = slack.settings
  const { appId, tenant, openIdMetadataUrl } = teams.settings
  const onSlack = slackPlatform(
    { botToken, signingSecret, apiUrl, fileHosts: [slack.settings.fileHost] },
    door,
    log,
  )
  const teamsSettings = {
    appId,
    tenant,
    openIdMetadataUrl,
    tokenIssuer: 'https://api.botframework.com',
    loginUrl: 'https://login.microsoftonline.com/botframework.com',
    oauthScope: 'https://api.botframework.com',
    fileHosts: [teams.settings.fileHost],
  }
  const onTeams = await teamsPlatform(teamsSettings, rehearsalCredentials(teams.settings), door, log)

  const wire = openWire(signingSecret)
  const down = new Map<PlatformName, Down>()
  const calls = { slack: 0, teams: 0 }
  const gate = (platform: PlatformName) => (request: Request, response: Response, next: () => void) => {
    calls[platform] += 1
    const how = down.get(platform)
    if (how === 'answers 503') response.status(503).end()
    else if (how === 'cuts the line') request.socket.destroy()
    else next()
  }
  app.use(onSlack.routes, onTeams.routes)
  app.use('/rehearsal/slack/api', gate('slack'))
  app.use('/rehearsal/teams/v3', gate('teams'))
  app.use('/rehearsal/slack', slack.routes)
  app.use('/rehearsal/teams', teams.routes)

  const messengers = new Map(
    [onSlack, onTeams].map(({ name, messenger }): [PlatformName, Messenger] => [name, messenger]),
  )
  const delivery = await startDelivery({ core, messengers, draw: drawPost, log }, queue)
  const account = (name: string) => {
    const person = people.find((one) => one.name === name)
    if (person === undefined) throw new Error(`${name} is not in the rehearsal`)
    return person
  }

  return {
    url,
    core,
    queue,
    logged,
    wire,
    slack: slack.settings,
    teams: teams.settings,
    refusals: refusals.all,
    /** Somebody at their Slack. */
    inSlack: (name: string): User => userOf(slackClient(url, account(name).slackUser ?? '')),
    /** Somebody at their Teams. */
    inTeams: (name: string): User => userOf(teamsClient(url, account(name).teamsUser ?? '')),
    /** Puts the council's clock to a moment. */
    itIs(moment: string) {
      now = new Date(moment)
    },
    /** A platform goes down for the bot, or is up again. */
    isDown: (platform: PlatformName, how: Down) => void down.set(platform, how),
    isUp: (platform: PlatformName) => void down.delete(platform),
    /** How often the bot has called a platform so far. */
    calls: (platform: PlatformName) => calls[platform],
    /** Waits until all that was to be said has been said. */
    async settled() {
      await vi.waitFor(
        async () => {
          expect(await core.store.look.posts.find({ due: true })).toEqual([])
          expect((await queue.waiting()).size).toBe(0)
        },
        { timeout: 15_000, interval: 25 },
      )
    },
    async close() {
      down.clear()
      wire.close()
      await delivery.stop()
      await queue.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      // A last message may be on its way to the disk still.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    },
  }
}

async function listenOn(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return `http://127.0.0.1:${address.port}`
}
