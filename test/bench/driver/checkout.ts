import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { slackWorld, teamsWorld } from '../council/names.ts'
import type { Home } from './scratch.ts'

/** A built checkout of the program. The bench uses only its command line and what it serves. */
export type Checkout = { readonly which: 'before' | 'now'; readonly folder: string }

export type Program = {
  readonly port: number
  readonly pid: number
  /** From its start until it said that it is ready. */
  readonly startedInMs: number
  stop(): Promise<void>
}

/** They are stopped however the bench ends. */
const living = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of living) child.kill('SIGTERM')
})

const longestStartMs = 120_000
const signIn = new URL('./sign-in.js', import.meta.url).href
const run = promisify(execFile)

/** Runs the checkout's own command line and returns its output. */
export async function command(checkout: Checkout, on: Home, argv: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [programOf(checkout), ...argv], {
    cwd: on.dataFolder,
    env: environment(on),
    maxBuffer: 100_000_000,
  })
  return stdout
}

/** @param farSide where Slack and Teams are; null turns both off and so starts the rehearsal */
export async function startProgram(
  checkout: Checkout,
  on: Home,
  farSide: string | null,
  preload: readonly string[] = [],
): Promise<Program> {
  const port = await freePort()
  const start = performance.now()
  const log = openSync(join(on.dataFolder, 'program.log'), 'a')
  const imports = [signIn, ...preload].flatMap((module) => ['--import', module])
  const child = spawn(process.execPath, [...imports, programOf(checkout), 'start'], {
    // Avoids a .env file beside the program.
    cwd: on.dataFolder,
    stdio: ['ignore', log, log],
    env: { ...environment(on), PORT: String(port), ...(farSide === null ? {} : bothPlatforms(farSide)) },
  })
  closeSync(log)
  living.add(child)
  child.once('exit', () => living.delete(child))
  await untilReady(port, child)
  const startedInMs = performance.now() - start
  return { port, pid: child.pid ?? 0, startedInMs, stop: () => ended(child) }
}

function programOf({ folder }: Checkout): string {
  return join(folder, 'dist/cli.js')
}

function environment({ dataFolder, databaseUrl }: Home): Record<string, string | undefined> {
  const { PATH, HOME } = process.env
  const database = databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }
  return { PATH, HOME, DATA_FOLDER: dataFolder, LOG_LEVEL: 'warn', ...database }
}

function bothPlatforms(farSide: string): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    SLACK_BOT_TOKEN: slackWorld.botToken,
    SLACK_SIGNING_SECRET: slackWorld.signingSecret,
    SLACK_API_URL: `${farSide}/api/`,
    TEAMS_APP_ID: teamsWorld.appId,
    TEAMS_APP_PASSWORD: teamsWorld.appPassword,
    TEAMS_TENANT_ID: teamsWorld.tenant,
    TEAMS_OPENID_METADATA_URL: `${farSide}/openid`,
    BENCH_SIGN_IN: farSide,
  }
}

export async function untilReady(port: number, child: ChildProcess): Promise<void> {
  const late = performance.now() + longestStartMs
  while (performance.now() < late) {
    if (child.exitCode !== null) throw new Error('The program ended before it was ready.')
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
    if (answer?.status === 200) return
    await pause(10)
  }
  child.kill()
  throw new Error('The program was not ready in time.')
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

/** The checkout that contains this bench: npm runs it in the package's own folder. */
export const here: Checkout = { which: 'now', folder: process.cwd() }
