import { type FarSide, startFarSide } from './far-side.ts'
import { figure, median, percentile, printTable } from './figures.ts'
import { measurePlanning } from './measure-planning.ts'
import { measureReading } from './measure-reading.ts'
import { type Kept, type Measured, measureReplies } from './measure-replies.ts'
import { freePort } from './processes.ts'
import { type Scratch, scratchFolder } from './scratch-databases.ts'
import { rehearsalStartTime, startTime } from './start-times.ts'
import { traceAnswer } from './trace-answer.ts'

const settings = { rounds: 3, inFlight: 16, secondsARound: 4, meetingsARound: 3, pages: 300 }

const scratches = [await scratchFolder()]
const farSide = await startFarSide(await freePort())
const parts = {
  reading: showReading,
  replies: () => showReplies(scratches, farSide),
  trace: showTrace,
  planning: showPlanning,
  starts: () => showStarts(scratches),
}
/** All of it, or the parts that are named: `npm run bench -- replies starts`. */
const wanted = process.argv.slice(2)
process.once('SIGINT', () => void tidy().finally(() => process.exit(130)))
try {
  for (const [name, show] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name)) await show()
} finally {
  await tidy()
}

async function tidy(): Promise<void> {
  farSide.close()
  for (const scratch of scratches) await scratch.remove()
}

async function showReading(): Promise<void> {
  const readings = await measureReading(settings.pages, settings.rounds)
  console.log(
    `Reading an agenda pack of ${settings.pages} pages, ${settings.rounds} rounds in turn, pages a second`,
  )
  printTable(
    ['', 'the library alone', 'Quorate', 'times as long', 'Quorate, in a process of its own'],
    readings.map(({ format, pages, library, quorate, child }) => [
      format,
      figure(pages / median(library)),
      figure(pages / median(quorate)),
      figure(median(quorate.map((seconds, round) => seconds / (library[round] ?? Number.NaN)))),
      figure(pages / median(child)),
    ]),
  )
  console.log()
}

async function showReplies(scratches: readonly Scratch[], farSide: FarSide): Promise<void> {
  const { measured, kept } = await measureReplies(scratches, farSide, settings)
  console.log(`Accepted replies over HTTP, ${settings.inFlight} at once, ${settings.rounds} rounds in turn`)
  const head = ['', 'a second (median)', 'of the bare app', 'p50 ms', 'p99 ms', 'refused']
  printTable(
    head,
    measured.map((one) => replyRow(one, measured)),
  )
  for (const one of kept) console.log(keptLine(one))
}

function replyRow(one: Measured, all: readonly Measured[]): string[] {
  const bare = all.find(({ path, database }) => path === one.path && database === null)
  const rates = ratesOf(one)
  const bareRates = bare === undefined ? [] : ratesOf(bare)
  const shares = rates.map((rate, round) => rate / (bareRates[round] ?? Number.NaN))
  const times = one.rounds.flatMap(({ taken }) => taken.map(({ milliseconds }) => milliseconds))
  const refused = one.rounds.reduce((sum, round) => sum + round.refused, 0)
  const sdk = one.path === 'Slack' ? 'Bolt' : 'teams-ai'
  return [
    one.database === null ? `bare ${sdk}` : `${one.path}, ${one.database}`,
    figure(median(rates)),
    one.database === null ? '' : `${figure(median(shares) * 100)} %`,
    figure(percentile(times, 50)),
    figure(percentile(times, 99)),
    String(refused),
  ]
}

function ratesOf({ rounds }: Measured): number[] {
  return rounds.map(({ taken, seconds }) => taken.length / seconds)
}

function keptLine({ database, acknowledged, missing, delivered }: Kept): string {
  return `${database}: ${acknowledged} acknowledged, ${missing} of them missing in the database afterwards; ${delivered} edits of posts delivered`
}

async function showTrace(): Promise<void> {
  const { statements, milliseconds, inDatabase, processor } = await traceAnswer()
  console.log(`
One answer behind the door (one after the other): ${figure(milliseconds)} ms (${figure(processor)} ms of processor time), ${figure(inDatabase)} ms of them in the database; ${figure(statements)} statements
`)
}

async function showPlanning(): Promise<void> {
  const planned = [await measurePlanning(1000, 5), await measurePlanning(1000, 20)]
  console.log('Planning what is due for 1,000 committees that all remind at the same moment')
  printTable(
    [
      'members of each',
      'reminders',
      'seconds',
      'of processor time',
      'statements',
      'when nothing is new: seconds',
      'statements',
      'while all of them wait for the morning: seconds',
      'statements',
    ],
    planned.map((one) => [
      String(one.members),
      String(one.due),
      figure(one.seconds),
      figure(one.processor),
      String(one.statements),
      figure(one.idleSeconds),
      String(one.idleStatements),
      figure(one.waitingSeconds),
      String(one.waitingStatements),
    ]),
  )
  console.log()
}

async function showStarts(scratches: readonly Scratch[]): Promise<void> {
  const kinds: { name: string; times: number[]; start(): Promise<number> }[] = [
    ...scratches.map((scratch) => ({
      name: `${scratch.name}, as it was left`,
      times: [],
      start: () => startTime(scratch),
    })),
    { name: 'an empty folder', times: [], start: () => inEmptyFolder(startTime) },
    {
      name: 'the rehearsal, an empty folder',
      times: [],
      start: () => inEmptyFolder(({ dataFolder }) => rehearsalStartTime(dataFolder)),
    },
  ]
  // What is measured alone has not been started yet.
  for (const scratch of scratches) await startTime(scratch)
  for (let round = 0; round < settings.rounds; round++)
    for (const { times, start } of kinds) times.push((await start()) / 1000)
  console.log('From start to ready, seconds, Slack and Teams on')
  printTable(
    ['', 'median', 'longest'],
    kinds.map(({ name, times }) => [name, figure(median(times)), figure(Math.max(...times))]),
  )
}

async function inEmptyFolder(start: (on: Scratch) => Promise<number>): Promise<number> {
  const empty = await scratchFolder()
  try {
    return await start(empty)
  } finally {
    await empty.remove()
  }
}
