import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type Request, type Response } from 'express'
import type { PlatformName } from '../../src/committee/ports.ts'
import type { Door, Platform, SentAgain } from '../../src/platforms/platform.ts'
import { slackPlatform } from '../../src/platforms/slack/app.ts'
import type { Log } from '../../src/platforms/slack/log.ts'
import { teamsPlatform } from '../../src/platforms/teams/app.ts'
import { createRefusals } from '../../src/rehearsal/log.ts'
import { startSlack } from '../../src/rehearsal/slack/start-slack.ts'
import { rehearsalCredentials } from '../../src/rehearsal/teams/credentials.ts'
import { startTeams } from '../../src/rehearsal/teams/start-teams.ts'

export type Down = 'answers 503' | 'cuts the line'

/** Both SDKs in front of a door, with a Slack workspace and a Teams tenant, all on one port of this machine. */
export async function openBothPlatforms(door: Door, log: Log) {
  const folder = await mkdtemp(join(tmpdir(), 'both-platforms-'))
  const app = express()
  const server = createServer(app)
  const url = await listenOn(server)
  const refusals = createRefusals()
  const slack = await startSlack({ folder, botUrl: url, refusals, redeliverAfter: [0, 0, 0] })
  const teams = await startTeams({ folder, botUrl: url, refusals })

  const { botToken, signingSecret, apiUrl } = slack.settings
  const { appId, tenant, openIdMetadataUrl } = teams.settings
  const fileHosts = [new URL(url).host]
  const onSlack = slackPlatform({ botToken, signingSecret, apiUrl, fileHosts }, door, log)
  const teamsSettings = {
    appId,
    tenant,
    openIdMetadataUrl,
    tokenIssuer: 'https://api.botframework.com',
    loginUrl: 'https://login.microsoftonline.com/botframework.com',
    oauthScope: 'https://api.botframework.com',
    fileHosts,
  }
  const onTeams = await teamsPlatform(teamsSettings, rehearsalCredentials(teams.settings), door, log)

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

  return {
    url,
    sentAgain: sentAgainOf(onSlack),
    messengers: { slack: onSlack.messenger, teams: onTeams.messenger },
    slack: slack.settings,
    teams: teams.settings,
    refusals: refusals.all,
    /** Something goes wrong on a platform, or is mended, as on the rehearsal's page. */
    mishap: (platform: PlatformName, name: string, on: boolean) =>
      switchMishap(`${url}/rehearsal/${platform}/page/mishaps`, name, on),
    /** Takes a platform down for the bot. */
    isDown: (platform: PlatformName, how: Down) => void down.set(platform, how),
    isUp: (platform: PlatformName) => void down.delete(platform),
    /** How often the bot has called a platform so far. */
    calls: (platform: PlatformName) => calls[platform],
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      // A last message may still be on its way to the disk.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    },
  }
}

async function switchMishap(address: string, name: string, on: boolean): Promise<void> {
  const body = JSON.stringify({ name, on })
  const headers = { 'content-type': 'application/json' }
  const { ok } = await fetch(address, { method: 'POST', headers, body })
  if (!ok) throw new Error(`there is no mishap “${name}”`)
}

function sentAgainOf({ sentAgain }: Platform): SentAgain {
  if (sentAgain === null) throw new Error('Slack gives files out again')
  return sentAgain
}

async function listenOn(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return `http://127.0.0.1:${address.port}`
}
