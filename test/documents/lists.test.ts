import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inEveryFormat } from './corpus.ts'
import { readReport, reportIn } from './reading.ts'

const folder = new URL('./lists/', import.meta.url)

/** Reports of invented councils. Below the last line of signs stands each recommendation, as it must be read. */
const reports = readdirSync(folder).map((name) => {
  const [source = '', printed = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n%%\n')
  return { name, source, printed: printed.trim().split('\n') }
})

describe('the recommendations of a report', () => {
  it.each(reports)('are the same in every format: $name', async ({ source, printed }) => {
    for (const file of await inEveryFormat(source)) {
      const { recommendations } = reportIn(await readReport(file))
      const read = recommendations.map(({ label, text }) => `${label ?? ''}|${text}`)
      expect(read, file.name).toEqual(printed)
    }
  })
})
