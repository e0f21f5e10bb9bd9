import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, actor } from './actor.ts'
import { openChromium } from './chromium.ts'
import { handIn, postTwice, setUp } from './hand-in-and-post.ts'
import { freePort, type RunningProgram, startProgram } from './start-program.ts'

export type Rehearsal = {
  readonly at: Actor
  readonly folder: string
  readonly port: number
  /** The program that is running; a story may kill it and start another on the same folder. */
  program: RunningProgram
  /** Keeps screenshots and the log of a failed story. */
  failed(): Promise<void>
  close(): Promise<void>
}

/**
 * Starts the program on its own folder, and opens its page in Chromium.
 * @param name distinguishes this story's folder and screenshots from others'
 * @param patienceMs how long a step may wait for what it expects
 */
export async function openRehearsal(name: string, patienceMs: number): Promise<Rehearsal> {
  const folder = await mkdtemp(join(tmpdir(), `quorate-${name}-`))
  const port = await freePort()
  const browser = await openChromium()
  const program = await startProgram(folder, port).catch(async (fault: unknown) => {
    await browser.close()
    throw fault
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  page.setDefaultTimeout(patienceMs)
  await page.goto(program.url)
  const at = actor(page)
  const rehearsal: Rehearsal = {
    at,
    folder,
    port,
    program,
    async failed() {
      await at.picture(`failed-${name}`, 'slack')
      console.error(rehearsal.program.log())
    },
    async close() {
      await browser.close()
      await rehearsal.program.kill('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
  return rehearsal
}

/** Submits the sample report and posts it to members, without screenshots: the whole story takes those. */
export async function postQuietly(at: Actor): Promise<void> {
  const quietly: Actor = { ...at, picture: async () => {} }
  await handIn(quietly)
  await setUp(quietly)
  await postTwice(quietly)
}
