import { expect, it } from 'vitest'
import { readPapers } from '../../src/documents/read-papers.ts'
import { traceReport } from '../../src/documents/trace-report.ts'
import { type Format, wallFile } from './wall/wall-file.ts'

/** WALL_SEED builds another wall, and WALL=whole a larger one. */
const seed = Number(process.env.WALL_SEED ?? 1)
const times = process.env.WALL === 'whole' ? 20 : 1
const counts: readonly [Format, number][] = [
  ['txt', 1000],
  ['md', 1000],
  ['html', 600],
  ['docx', 400],
  ['odt', 300],
  ['pdf', 150],
]

it.each(counts)(
  'nothing that stands behind a mark comes out of a file: %s',
  async (format, count) => {
    console.info(`The wall of seed ${seed}: ${count * times} files, ${format}`)
    const leaks: string[] = []
    for (let at = 0; at < count * times; at++) {
      const { file, canary, about } = await wallFile(
        seed * 1_000_000 + counts.findIndex(([name]) => name === format) * 100_000 + at,
        format,
      )
      const outputs = [await readPapers(file), at % 4 === 0 ? await traceReport(file) : null]
      if (JSON.stringify(outputs).includes(canary)) leaks.push(about)
    }
    expect(leaks).toEqual([])
  },
  times * 120_000,
)
