import { setTimeout as pause } from 'node:timers/promises'
import { learnForms } from '../council/learn.ts'
import { platforms } from '../council/names.ts'
import { ordinaryReports } from '../council/papers.ts'
import { changed, repliesOf, taken } from '../council/replies.ts'
import {
  addMeeting,
  dayAhead,
  inTenDays,
  postToMembers,
  setUpCommittee,
  whileRunning,
} from '../council/set-up.ts'
import { startProgram } from '../driver/checkout.ts'
import { processesIn, proportionalMb } from '../driver/processes.ts'
import { scratchFolder } from '../driver/scratch.ts'
import type { Options } from '../options.ts'
import { onStage } from '../stage.ts'
import { atOnce } from './closed-loop.ts'

const settleMs = 10_000

/** Measures the memory of the program, and of its embedded database if it has one, during many replies. */
export function measureMemory({ checkouts, replies }: Options) {
  return onStage(async ({ farSide, crowd, scratch, own }) => {
    const rows = []
    for (const checkout of checkouts)
      for (const database of ['embedded', 'PostgreSQL'] as const) {
        const home = database === 'embedded' ? own(await scratchFolder()) : await scratch()
        const site = { checkout, home, farSide }
        await setUpCommittee(site)
        await addMeeting(site, dayAhead(40), ordinaryReports)
        const learnt = await whileRunning(site, async (program) => {
          await postToMembers(program, farSide, inTenDays())
          return learnForms(program, farSide, ordinaryReports.length)
        })
        const program = await startProgram(checkout, home, farSide.address)
        const look = async () => proportionalMb(await processesIn(home.dataFolder))
        await pause(settleMs)
        const samples = [{ replies: 0, mb: await look() }]
        for (let time = 0, sum = 0; sum < replies; time++) {
          const platform = platforms[time % platforms.length] ?? 'Slack'
          const shots = (await repliesOf(learnt, platform, 0, farSide, time)).map(({ shot }) => shot)
          const mark = time === 0 ? taken : changed
          const hits = await crowd.fire({
            ports: [program.port],
            shots,
            pace: { atOnce },
            seconds: 300,
            mark,
          })
          sum += hits.taken.length
          samples.push({ replies: sum, mb: await look() })
        }
        await program.stop()
        const sizes = samples.map(({ mb }) => mb)
        const [atRest = 0] = sizes
        const atEnd = sizes.at(-1) ?? atRest
        // After the first tenth, everything is loaded and compiled.
        const warm = sizes[Math.ceil(sizes.length / 10)] ?? atRest
        const most = Math.max(...sizes)
        const { which } = checkout
        rows.push({
          which,
          database,
          replies,
          atRestMb: atRest,
          warmMb: warm,
          atEndMb: atEnd,
          mostMb: most,
          samples,
        })
      }
    return { memory: rows }
  })
}
