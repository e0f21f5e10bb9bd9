import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReportInChild } from '../../src/documents/read-report-in-child.ts'

const built = existsSync(new URL('../../dist/documents/reading-child.js', import.meta.url))
const bytes = (text: string) => new TextEncoder().encode(text)
const report = bytes(
  'Title: Home care\nDate: 3 March 2027\n\nRecommendations\n\nThat the committee notes the review.',
)
const program = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`)

describe.skipIf(!built)('a report read in a process of its own (needs the build)', () => {
  it('is read as in this one', async () => {
    const reading = await readReportInChild({ name: 'a.txt', bytes: report })
    expect(reading).toMatchObject({ kind: 'report', report: { title: 'Home care', problems: [] } })
  })

  it('is refused when it takes too long', async () => {
    const reading = await readReportInChild(
      { name: 'a.txt', bytes: report },
      { milliseconds: 1, residentBytes: 300_000_000 },
    )
    expect(reading).toMatchObject({ kind: 'refused', code: 'too-slow' })
  })

  it('is refused when it needs too much memory', async () => {
    const long = bytes(`Recommendations\n\n${'<p>'.repeat(6_000_000)}`)
    const reading = await readReportInChild(
      { name: 'a.html', bytes: long },
      { milliseconds: 20_000, residentBytes: 120_000_000 },
    )
    expect(reading).toMatchObject({ kind: 'refused', code: 'too-much-memory' })
  })

  it('is refused before a process is started when it is too large', async () => {
    const reading = await readReportInChild(
      { name: 'a.txt', bytes: new Uint8Array(20_000_001) },
      undefined,
      program('nothing'),
    )
    expect(reading).toMatchObject({ kind: 'refused', code: 'too-large' })
  })
})
