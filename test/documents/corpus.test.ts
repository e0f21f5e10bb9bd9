import { describe, expect, it } from 'vitest'
import { printedPapers } from '../../src/documents/printed-papers.ts'
import { samples } from './corpus.ts'
import { papersIn } from './packs.ts'
import { readReport, reportIn } from './reading.ts'

const all = samples()
const sources = all.filter(({ name }) => /\.(?:docx|pdf)\.txt$/.test(name))

describe('the corpus', () => {
  it('has at least forty samples', () => {
    expect(all.length).toBeGreaterThanOrEqual(40)
  })

  it.each(all.map((sample) => [sample.name, sample] as const))('%s is read exactly', async (_, sample) => {
    const papers = await papersIn(await sample.file())
    expect(asExpected(printedPapers(papers))).toEqual(sample.expected)
  })

  it.each(sources.map((sample) => [sample.name, sample] as const))(
    '%s has the same recommendations in all formats',
    async (_, sample) => {
      for (const file of await sample.formats()) {
        const { recommendations, title, meeting, meetingDate } = reportIn(await readReport(file))
        expect(asExpected({ recommendations, title, meeting, meetingDate }), file.name).toEqual(
          expect.objectContaining(partOf(sample.expected)),
        )
      }
    },
  )
})

/** How sure the reader is stays out of the samples, and where a doubt belongs: both may change while every field stays right. */
function asExpected(read: unknown): unknown {
  const unsaid = new Set(['confidence', 'alternatives', 'place'])
  return JSON.parse(JSON.stringify(read, (key, value: unknown) => (unsaid.has(key) ? undefined : value)))
}

function partOf(expected: unknown) {
  if (typeof expected !== 'object' || expected === null) throw new Error('a sample has no expected report')
  const wanted = ['recommendations', 'title', 'meeting', 'meetingDate']
  return Object.fromEntries(Object.entries(expected).filter(([key]) => wanted.includes(key)))
}
