import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { peakOfChildren, type Reader, readerOf } from '../driver/reader.ts'
import { median } from '../figures.ts'
import type { Options } from '../options.ts'
import { agendaPack, packAsPdf, packAsWord } from './agenda-pack.ts'

const report = agendaPack(300, 300)
const pack = agendaPack(500, 5)
const onePage = agendaPack(1, 1)
const files = [
  { format: 'PDF', pages: 300, reports: 1, name: 'a.pdf', bytes: packAsPdf(report), alone: pdfText },
  { format: 'Word', pages: 300, reports: 1, name: 'a.docx', bytes: packAsWord(report), alone: wordText },
  { format: 'PDF', pages: 500, reports: 100, name: 'a.pdf', bytes: packAsPdf(pack), alone: pdfText },
] as const
const short = [
  { format: 'PDF', name: 'a.pdf', bytes: packAsPdf(onePage) },
  { format: 'Word', name: 'a.docx', bytes: packAsWord(onePage) },
  { format: 'text', name: 'a.txt', bytes: new TextEncoder().encode(onePage.flat().join('\n\n')) },
] as const
/** Until a process that was just started stands ready. */
const warmMs = 3_000

/** Measures how long reading a large file takes beside its library alone, and how long a short one makes a clerk wait. */
export async function measureReading({ checkouts, rounds }: Options) {
  const large = []
  const small = []
  for (const checkout of checkouts) {
    const reader = await readerOf(checkout)
    for (const file of files)
      large.push({ which: checkout.which, ...(await measureLarge(reader, file, rounds)) })
    small.push(...(await measureShort(reader, rounds)).map((row) => ({ which: checkout.which, ...row })))
  }
  return { reading: large, 'reading one page': small }
}

async function measureLarge(
  reader: Reader,
  { format, pages, reports, name, bytes, alone }: (typeof files)[number],
  rounds: number,
) {
  const times = { library: [] as number[], inProcess: [] as number[], inChild: [] as number[] }
  let childMb = 0
  const end = reader.keepReady?.()
  // The first of each warms up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    if (end) await pause(warmMs)
    const library = await seconds(() => alone(bytes))
    const inProcess = await seconds(() => reader.inProcess({ name, bytes }))
    const inChild = await seconds(async () => {
      childMb = Math.max(childMb, await peakOfChildren(() => reader.inChild({ name, bytes })))
    })
    if (round === 0) continue
    times.library.push(library)
    times.inProcess.push(inProcess)
    times.inChild.push(inChild)
  }
  end?.()
  const timesAsLong = (own: readonly number[]) =>
    median(own.map((time, round) => time / (times.library[round] ?? Number.NaN)))
  return {
    format,
    pages,
    reports,
    librarySeconds: median(times.library),
    inProcessTimesAsLong: timesAsLong(times.inProcess),
    inChildTimesAsLong: timesAsLong(times.inChild),
    childMb,
  }
}

async function measureShort(reader: Reader, rounds: number) {
  const rows = []
  for (const { format, ...file } of short) {
    const started: number[] = []
    const ready: number[] = []
    for (let round = 0; round < rounds; round++) started.push(await seconds(() => reader.inChild(file)))
    const end = reader.keepReady?.()
    for (let round = 0; end && round < rounds; round++) {
      await pause(warmMs)
      ready.push(await seconds(() => reader.inChild(file)))
    }
    end?.()
    rows.push({ format, startedMs: median(started) * 1000, readyMs: median(ready) * 1000 })
  }
  return rows
}

async function pdfText(bytes: Uint8Array): Promise<void> {
  // pdf.js takes over the buffer that it is given.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 })
  await extractText(document)
  await document.destroy()
}

async function wordText(bytes: Uint8Array): Promise<void> {
  await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
