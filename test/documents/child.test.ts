import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readReportInChild } from '../../src/documents/read-report-in-child.ts'
import { makePdf } from './make-pdf.ts'

const built = existsSync(new URL('../../dist/documents/reading-child.js', import.meta.url))
const bytes = (text: string) => new TextEncoder().encode(text)
const report = bytes(
  'Title: Home care\nDate: 3 March 2027\n\nRecommendations\n\nThat the committee notes the review.',
)

describe.skipIf(!built)('a report read in a process of its own (needs the build)', () => {
  it('is read as in this one', async () => {
    const reading = await readReportInChild({ name: 'a.txt', bytes: report })
    expect(reading).toMatchObject({ kind: 'report', report: { title: 'Home care', problems: [] } })
  })

  it('is refused when it takes too long', async () => {
    const reading = await readReportInChild({ name: 'a.txt', bytes: report }, undefined, {
      milliseconds: 1,
      residentBytes: 300_000_000,
    })
    expect(reading).toMatchObject({ kind: 'refused', code: 'too-slow' })
  })

  it('is refused when it needs too much memory', async () => {
    const long = bytes(`Recommendations\n\n${'<p>'.repeat(6_000_000)}`)
    const reading = await readReportInChild({ name: 'a.html', bytes: long }, undefined, {
      milliseconds: 20_000,
      residentBytes: 120_000_000,
    })
    expect(reading).toMatchObject({ kind: 'refused', code: 'too-much-memory' })
  })

  it('says how far it is when it takes long', async () => {
    const told: unknown[] = []
    const pdf = await makePdf(Array.from({ length: 3000 }, (_, at) => `Paragraph ${at} is about the review.`))
    await readReportInChild({ name: 'a.pdf', bytes: pdf }, (progress) => told.push(progress))
    expect(told.length).toBeGreaterThan(0)
    expect(told[0]).toEqual({ done: expect.any(Number), of: expect.any(Number) })
  })

  it('takes no other message for a reading', async () => {
    const chatter = join(mkdtempSync(join(tmpdir(), 'quorate-')), 'chatter.mjs')
    writeFileSync(
      chatter,
      'process.send("hi"); process.send({ kind: "progress", done: "all" }, () => process.exit())',
    )
    const reading = await readReportInChild(
      { name: 'a.txt', bytes: report },
      undefined,
      undefined,
      pathToFileURL(chatter),
    )
    expect(reading).toMatchObject({ kind: 'refused', code: 'damaged' })
  })

  it('is refused before a process is started when it is too large', async () => {
    const reading = await readReportInChild(
      { name: 'a.txt', bytes: new Uint8Array(20_000_001) },
      undefined,
      undefined,
      new URL('file:///nowhere'),
    )
    expect(reading).toMatchObject({ kind: 'refused', code: 'too-large' })
  })
})
