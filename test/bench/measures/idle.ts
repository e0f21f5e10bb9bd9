import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { copyRows } from '../council/copies.ts'
import { shortReport } from '../council/papers.ts'
import { idsOf } from '../council/prepare.ts'
import {
  addMeeting,
  dayAhead,
  inTenDays,
  postToMembers,
  setUpCommittee,
  whileRunning,
} from '../council/set-up.ts'
import { startProgram } from '../driver/checkout.ts'
import { meter } from '../driver/spent.ts'
import type { Options } from '../options.ts'
import { onStage } from '../stage.ts'

const committees = 4000
/** Long enough for six checks of what is due. */
const seconds = 60
const settleMs = 15_000
/** V8 collects the garbage of a start some 15 and 25 seconds after it, which costs more than hours of rest. */
const restMs = 45_000
const stalls = new URL('../driver/stalls.js', import.meta.url).href

/** Measures the cost of the program while nobody does anything and nothing is due. */
export function measureIdle({ checkouts }: Options) {
  return onStage(async ({ farSide, scratch }) => {
    const rows = []
    for (const checkout of checkouts) {
      const home = await scratch()
      const site = { checkout, home, farSide }
      await setUpCommittee(site)
      await addMeeting(site, dayAhead(40), [shortReport])
      await whileRunning(site, async (program) => {
        await postToMembers(program, farSide, inTenDays())
        // What is due on posting goes out before the copies are made, or all of them would send it.
        await pause(settleMs)
        await farSide.quiet()
      })
      await copyRows(home, { from: 1, to: committees - 1, keep: await idsOf(home, 'councils') })
      const program = await startProgram(checkout, home, farSide.address, [stalls])
      await pause(restMs)
      await farSide.quiet()
      const spending = await meter(home, [program.pid])
      await pause(seconds * 1000)
      const { statements, cpuMs, postgresCpuMs } = await spending.lap()
      process.kill(program.pid, 'SIGUSR2')
      await pause(seconds * 1000)
      await program.stop()
      rows.push({
        which: checkout.which,
        committees,
        cpuMsASecond: cpuMs / seconds,
        postgresCpuMsASecond: postgresCpuMs === null ? null : postgresCpuMs / seconds,
        statementsASecond: statements === null ? null : statements / seconds,
        longestStallMs: Number(await readFile(join(home.dataFolder, 'stalls'), 'utf8')),
      })
    }
    return { idle: rows }
  })
}
