import { performance } from 'node:perf_hooks'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { readReport } from '../documents/read-report.ts'
import { readReportInChild } from '../documents/read-report-in-child.ts'
import { agendaPack, packAsPdf, packAsWord } from './agenda-pack.ts'

export type Reading = {
  readonly format: 'PDF' | 'Word'
  readonly pages: number
  /** Seconds of each round: the file library alone, to the text; Quorate, to the report; and in a child process, from
   * the file to the answer. */
  readonly library: number[]
  readonly quorate: number[]
  readonly child: number[]
}

/** How long a whole agenda pack takes to read, round by round in turn, so that a busy moment hits all alike. */
export async function measureReading(pages: number, rounds: number): Promise<Reading[]> {
  const pack = agendaPack(pages)
  const files = [
    { format: 'PDF' as const, name: 'pack.pdf', bytes: packAsPdf(pack), alone: pdfText },
    { format: 'Word' as const, name: 'pack.docx', bytes: packAsWord(pack), alone: wordText },
  ]
  const readings: Reading[] = []
  for (const { format, name, bytes, alone } of files) {
    const reading: Reading = { format, pages, library: [], quorate: [], child: [] }
    // The first of each is not counted: it loads the library and warms it up.
    for (let round = -1; round < rounds; round++) {
      const times = {
        library: await timed(() => alone(bytes)),
        quorate: await timed(async () => mustBeRead((await readReport({ name, bytes })).kind)),
        child: await timed(async () => mustBeRead((await readReportInChild({ name, bytes })).kind)),
      }
      if (round < 0) continue
      for (const way of ['library', 'quorate', 'child'] as const) reading[way].push(times[way])
    }
    readings.push(reading)
  }
  return readings
}

async function pdfText(bytes: Uint8Array): Promise<void> {
  // pdf.js takes over the buffer that it is given.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 })
  const { text } = await extractText(document)
  if (text.join('').length < 100_000) throw new Error('The library read too little of the PDF.')
  await document.destroy()
}

async function wordText(bytes: Uint8Array): Promise<void> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  if (value.length < 100_000) throw new Error('The library read too little of the Word file.')
}

function mustBeRead(kind: string): void {
  if (kind !== 'report') throw new Error(`The pack was ${kind}.`)
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
