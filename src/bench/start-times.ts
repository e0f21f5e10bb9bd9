import { type ChildProcess, spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ended, freePort } from './processes.ts'
import { slackWorld, teamsWorld } from './world.ts'

const program = fileURLToPath(new URL('../cli.js', import.meta.url))
const longestStartMs = 60_000

/** Milliseconds from the start of the real program, both platforms on, until it says that it is ready. */
export async function startTime(on: { dataFolder: string; databaseUrl: string | null }): Promise<number> {
  return measured(on, {
    SLACK_BOT_TOKEN: slackWorld.botToken,
    SLACK_SIGNING_SECRET: slackWorld.signingSecret,
    TEAMS_APP_ID: teamsWorld.appId,
    TEAMS_APP_PASSWORD: teamsWorld.appPassword,
  })
}

/** The same of what `npm start` opens where no platform is configured. */
export async function rehearsalStartTime(dataFolder: string): Promise<number> {
  return measured({ dataFolder, databaseUrl: null }, {})
}

async function measured(
  { dataFolder, databaseUrl }: { dataFolder: string; databaseUrl: string | null },
  platforms: Record<string, string>,
): Promise<number> {
  const port = await freePort()
  const start = performance.now()
  const child = spawn(process.execPath, [program, 'start'], {
    // A file of settings beside the program is not for us.
    cwd: dataFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_FOLDER: dataFolder,
      LOG_LEVEL: 'warn',
      ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
      ...platforms,
    },
  })
  try {
    await untilReady(port, child)
    return performance.now() - start
  } finally {
    await ended(child)
  }
}

async function untilReady(port: number, child: ChildProcess): Promise<void> {
  const late = performance.now() + longestStartMs
  while (performance.now() < late) {
    if (child.exitCode !== null) throw new Error('The program ended before it was ready.')
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
    if (answer?.status === 200) return
    await pause(10)
  }
  throw new Error('The program was not ready in time.')
}
