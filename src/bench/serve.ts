import type { Logger } from 'pino'
import { createLog } from '../app/log.ts'
import { openProgram } from '../app/program.ts'
import { type Server, startServer } from '../app/server.ts'
import type { PlatformName } from '../committee/ports.ts'
import type { Messenger } from '../conversation/messenger.ts'
import { drawCard } from '../conversation/posts/draw-card.ts'
import { usualPace } from '../outbox/pace.ts'
import { startOutbox } from '../outbox/start-outbox.ts'
import { createDoor } from '../platforms/door.ts'
import type { Door, Platform } from '../platforms/platform.ts'
import { slackPlatform } from '../platforms/slack/app.ts'
import { teamsPlatform } from '../platforms/teams/app.ts'
import { rehearsalCredentials } from '../rehearsal/teams/credentials.ts'
import { bareBolt, bareTeams } from './bare-apps.ts'
import { type Served, servedSchema, slackWorld, teamsWorld } from './world.ts'

type Running = { stop(): Promise<void> }

/** One of the programs that are measured, in a process of its own until it is told to end. */
async function serve(served: Served): Promise<void> {
  const running =
    served.kind === 'Quorate' ? await serveQuorate(served, createLog('warn')) : await serveBare(served)
  process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)))
  process.send?.('ready')
}

async function serveBare(served: Served): Promise<Running> {
  const routes = served.kind === 'bare Bolt' ? bareBolt() : bareTeams(served.farSide)
  const server = await startServer({
    ...listening(served),
    platforms: [],
    extra: routes,
    ready: async () => {},
  })
  return { stop: () => stopServer(server) }
}

/** The program as `main.ts` puts it together, but for Microsoft's own way to sign in, which takes https only. */
async function serveQuorate(served: Served, log: Logger): Promise<Running> {
  const program = await openProgram(served, log)
  const { core } = program
  const platforms = await platformsOn(served, createDoor(core, noFiles, log), log)
  const server = await startServer({ ...listening(served), platforms, extra: null, ready: async () => {} })
  const messengers = new Map(
    platforms.map(({ name, messenger }): [PlatformName, Messenger] => [name, messenger]),
  )
  const realNow = () => new Date()
  const outbox = await startOutbox({ core, messengers, draw: drawCard, log, realNow, pace: usualPace })
  return {
    async stop() {
      await stopServer(server)
      await outbox.stop()
      await program.close()
    },
  }
}

async function platformsOn({ farSide }: Served, door: Door, log: Logger): Promise<Platform[]> {
  const { appId, appPassword, tenant, tokenIssuer } = teamsWorld
  const { botToken, signingSecret } = slackWorld
  const teams = {
    appId,
    tenant,
    tokenIssuer,
    openIdMetadataUrl: `${farSide}/openid`,
    loginUrl: `${farSide}/token`,
    oauthScope: tokenIssuer,
    fileHosts: [],
  }
  const credentials = rehearsalCredentials({ appId, appPassword, tokenUrl: `${farSide}/token` })
  return [
    slackPlatform({ botToken, signingSecret, apiUrl: `${farSide}/api/`, fileHosts: [] }, door, log),
    await teamsPlatform(teams, credentials, door, log),
  ]
}

async function noFiles(): Promise<never> {
  throw new Error('Nobody sends a file in the benchmark.')
}

function listening({ port }: Served) {
  return { port, host: '127.0.0.1' }
}

async function stopServer(server: Server): Promise<void> {
  await server.close()
}

await serve(servedSchema.parse(JSON.parse(process.argv[2] ?? '')))
process.once('disconnect', () => process.exit())
