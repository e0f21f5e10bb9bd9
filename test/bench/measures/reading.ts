import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { command } from '../driver/checkout.ts'
import { scratchFolder } from '../driver/scratch.ts'
import { median } from '../figures.ts'
import type { Options } from '../options.ts'
import { agendaPack, packAsPdf, packAsWord } from './agenda-pack.ts'

const pages = 300
const pack = agendaPack(pages)
const files = [
  { format: 'PDF', name: 'pack.pdf', bytes: packAsPdf(pack), alone: pdfText },
  { format: 'Word', name: 'pack.docx', bytes: packAsWord(pack), alone: wordText },
] as const

/** Measures how long reading a whole agenda pack takes, and how long its file library alone takes. */
export async function measureReading({ checkouts, rounds }: Options) {
  const home = await scratchFolder()
  try {
    const short = join(home.dataFolder, 'short.txt')
    await writeFile(short, 'Title of report: School places\n\nRecommendations\n\nThat the report is noted.\n')
    const rows = []
    for (const { format, name, bytes, alone } of files) {
      const file = join(home.dataFolder, name)
      await writeFile(file, bytes)
      const library: number[] = []
      const quorate = checkouts.map((checkout) => ({ checkout, times: [] as number[] }))
      // The first of each warms up and is not counted.
      for (let round = 0; round <= rounds; round++) {
        const bare = await seconds(() => alone(bytes))
        if (round > 0) library.push(bare)
        for (const { checkout, times } of quorate) {
          const start = await seconds(() => command(checkout, home, ['read', short]))
          const whole = await seconds(() => command(checkout, home, ['read', file]))
          if (round > 0) times.push(whole - start)
        }
      }
      for (const { checkout, times } of quorate)
        rows.push({
          which: checkout.which,
          format,
          pages,
          pagesASecond: pages / median(times),
          libraryPagesASecond: pages / median(library),
          timesAsLong: median(times.map((time, round) => time / (library[round] ?? Number.NaN))),
        })
    }
    return { reading: rows }
  } finally {
    await home.remove()
  }
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
