import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPapersInChild } from '../../src/documents/read-report-in-child.ts'
import { keepReadingReady, readingLimits } from '../../src/documents/reading-process.ts'
import { wordArchive, wordNamespace } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'

const built = existsSync(new URL('../../dist/documents/reading-child.js', import.meta.url))
const bytes = (text: string) => new TextEncoder().encode(text)
const report = bytes(
  'Title: Home care\nDate: 3 March 2027\n\nRecommendations\n\nThat the committee notes the review.',
)

describe.skipIf(!built)('a report read in a separate process (needs the build)', () => {
  it('is read as in this process', async () => {
    const reading = await readPapersInChild({ name: 'a.txt', bytes: report })
    expect(reading).toMatchObject({
      kind: 'papers',
      reports: [{ report: { title: 'Home care', problems: [] } }],
    })
  })

  it('is read from a PDF on disk', async () => {
    const place = join(mkdtempSync(join(tmpdir(), 'quorate-')), 'a.pdf')
    writeFileSync(
      place,
      await makePdf(['Title: Home care', 'Recommendations', 'That the committee notes the review.']),
    )
    const reading = await readPapersInChild({ name: 'a.pdf', bytes: readFileSync(place) })
    expect(reading).toMatchObject({ kind: 'papers', reports: [{ report: { title: 'Home care' } }] })
  })

  it('is read by the process that stands ready, and the next by another', async () => {
    const end = keepReadingReady()
    try {
      for (const title of ['Home care', 'Day centres']) {
        const text = `Title: ${title}\n\nRecommendations\n\nThat the committee notes the review.`
        const reading = await readPapersInChild({ name: 'a.txt', bytes: bytes(text) })
        expect(reading).toMatchObject({ kind: 'papers', reports: [{ report: { title } }] })
      }
    } finally {
      end()
    }
  })

  it('is refused when it takes too long', async () => {
    const reading = await readPapersInChild({ name: 'a.txt', bytes: report }, undefined, [], {
      milliseconds: 1,
      residentBytes: 300_000_000,
    })
    expect(reading).toMatchObject({ kind: 'refused', code: 'too-slow' })
  })

  it('is refused when it needs too much memory', async () => {
    const long = bytes(`Recommendations\n\n${'<p>'.repeat(6_000_000)}`)
    const reading = await readPapersInChild({ name: 'a.html', bytes: long }, undefined, [], {
      milliseconds: 20_000,
      residentBytes: 120_000_000,
    })
    expect(reading).toMatchObject({ kind: 'refused', code: 'too-much-memory' })
  })

  it('is read within its memory limit from a Word pack of 13,200 paragraphs, as Word writes them', async () => {
    const run = (text: string) =>
      `<w:r w:rsidRPr="00A12B34"><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
    const paragraph = (...runs: string[]) =>
      `<w:p w:rsidR="00A12B34" w:rsidRDefault="00B23C45"><w:pPr><w:spacing w:after="120"/><w:jc w:val="both"/></w:pPr>${runs.map(run).join('')}</w:p>`
    const paragraphs = Array.from({ length: 13_200 }, (_, at) =>
      paragraph(
        `${at + 1}. The number of places `,
        'in the northern wards was counted ',
        'in May and in September.',
      ),
    )
    const opening = [
      'Title: Home care',
      'Recommendations',
      'That the committee notes the review.',
      'Background',
    ]
    const file = wordArchive(
      `<w:document ${wordNamespace}><w:body>${[...opening.map((one) => paragraph(one)), ...paragraphs].join('')}</w:body></w:document>`,
    )
    const patient = { ...readingLimits, milliseconds: 100_000 }
    const reading = await readPapersInChild({ name: 'a.docx', bytes: file }, undefined, [], patient)
    if (reading.kind === 'refused') throw new Error(reading.code)
    const [paper] = reading.reports
    expect(paper?.report?.recommendations).toHaveLength(1)
    expect(paper?.report?.sections[0]?.paragraphs).toHaveLength(13_200)
  }, 120_000)

  it('reports progress when it takes long', async () => {
    const told: unknown[] = []
    const pdf = await makePdf(Array.from({ length: 3000 }, (_, at) => `Paragraph ${at} is about the review.`))
    await readPapersInChild({ name: 'a.pdf', bytes: pdf }, (progress) => told.push(progress))
    expect(told.length).toBeGreaterThan(0)
    expect(told[0]).toEqual({ done: expect.any(Number), of: expect.any(Number) })
  })

  it('takes no other message for the result', async () => {
    const chatter = join(mkdtempSync(join(tmpdir(), 'quorate-')), 'chatter.mjs')
    writeFileSync(
      chatter,
      'process.send("hi"); process.send({ kind: "progress", done: "all" }, () => process.exit())',
    )
    const reading = await readPapersInChild(
      { name: 'a.txt', bytes: report },
      undefined,
      [],
      undefined,
      pathToFileURL(chatter),
    )
    expect(reading).toMatchObject({ kind: 'refused', code: 'damaged' })
  })

  it('is refused before a process starts when it is too large', async () => {
    const reading = await readPapersInChild(
      { name: 'a.txt', bytes: new Uint8Array(100_000_001) },
      undefined,
      [],
      undefined,
      new URL('file:///nowhere'),
    )
    expect(reading).toMatchObject({ kind: 'refused', code: 'too-large' })
  })
})
