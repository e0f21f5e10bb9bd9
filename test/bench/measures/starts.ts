import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { type Checkout, freePort, startProgram, untilReady } from '../driver/checkout.ts'
import { type Home, scratchDatabase, scratchFolder } from '../driver/scratch.ts'
import { startFarSide } from '../far-side/far-side.ts'
import { median } from '../figures.ts'
import { type Options, server } from '../options.ts'

/** Measures the time from start to ready. */
export async function measureStarts({ checkouts, rounds }: Options) {
  const farSide = await startFarSide()
  const homes: Home[] = []
  const home = async (made: Promise<Home>) => {
    homes.push(await made)
    return made
  }
  const started = async (checkout: Checkout, on: Home, platforms: boolean) => {
    const program = await startProgram(checkout, on, platforms ? farSide.address : null)
    await program.stop()
    return program.startedInMs / 1000
  }
  const kinds = []
  for (const checkout of checkouts) {
    const onServer = await home(scratchDatabase(server()))
    const embedded = await home(scratchFolder())
    const rehearsed = await home(scratchFolder())
    const kind = (start: string, run: () => Promise<number>) => ({ which: checkout.which, start, run })
    kinds.push(
      kind('a server, both platforms', () => started(checkout, onServer, true)),
      kind('embedded, both platforms', () => started(checkout, embedded, true)),
      kind('embedded, an empty folder', async () => started(checkout, await home(scratchFolder()), true)),
      kind('npm start, nothing changed', () => npmStart(checkout, rehearsed)),
    )
  }
  try {
    const times = kinds.map((): number[] => [])
    // The first round is not counted: it creates what the others restart.
    for (let round = 0; round <= rounds; round++)
      for (const [at, { run }] of kinds.entries()) {
        const seconds = await run()
        if (round > 0) times[at]?.push(seconds)
      }
    const starts = kinds.map(({ which, start }, at) => {
      const taken = times[at] ?? []
      return { which, start, median: median(taken), longest: Math.max(...taken) }
    })
    return { starts }
  } finally {
    farSide.close()
    for (const one of homes) await one.remove()
  }
}

/** Runs `npm start` in the checkout's own folder, as a person would. */
async function npmStart({ folder }: Checkout, { dataFolder }: Home): Promise<number> {
  const port = await freePort()
  const start = performance.now()
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, PORT: String(port), DATA_FOLDER: dataFolder, LOG_LEVEL: 'warn' }
  // In one process group, so npm, its shell and the program stop together.
  const child = spawn('npm', ['start'], { cwd: folder, env, stdio: 'ignore', detached: true })
  await untilReady(port, child)
  const taken = (performance.now() - start) / 1000
  const exit = once(child, 'exit')
  process.kill(-(child.pid ?? 0), 'SIGTERM')
  await exit
  return taken
}
