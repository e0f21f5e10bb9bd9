import { describe, expect, it } from 'vitest'
import { printTrace, type ReadingTrace } from '../../src/documents/trace.ts'
import { traceReport } from '../../src/documents/trace-report.ts'
import { samples } from './corpus.ts'
import { readReport, reportIn } from './reading.ts'

type Traced = Extract<ReadingTrace, { kind: 'trace' }>['lines'][number]

const inResult: readonly Traced['to'][] = ['recommendation', 'section', 'appendices', 'background-papers']

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a line that appear nowhere in the report, except those that only join or name: "; and", "None". */
function lostOf({ text }: Traced, whole: string): string[] {
  const joiners = /^(?:and|or|none|nil|identified|recommendations?)$/
  return words(text ?? '')
    .split(' ')
    .filter((word) => word !== '' && !joiners.test(word) && !whole.includes(word))
}

describe('where the lines of a report went', () => {
  it.each(
    samples()
      .filter(({ name }) => !name.includes('wholly-exempt'))
      .map((sample) => [sample.name, sample] as const),
  )('%s: every line is in the result, in a problem, or recognised', async (_, sample) => {
    const file = await sample.file()
    const report = reportIn(await readReport(file))
    const trace = await traceReport(file)
    if (trace.kind !== 'trace') throw new Error(trace.sentence)
    const whole = words(JSON.stringify(report))
    for (const line of trace.lines) {
      if (inResult.includes(line.to)) expect(lostOf(line, whole), `line ${line.line}`).toEqual([])
    }
    const told = trace.lines.filter(({ to, name }) => to === 'problem' && name === 'unplaced-text')
    const problems = report.problems.filter(({ code }) => code === 'unplaced-text').map(({ line }) => line)
    expect(told.map(({ line }) => line).sort()).toEqual(problems.sort())
    if (file.name.endsWith('.txt')) {
      const printed = file.bytes.toString() === '' ? [] : Buffer.from(file.bytes).toString().split('\n')
      const there = new Set(trace.lines.map(({ line }) => line))
      printed.forEach((text, index) => {
        if (text.trim() !== '') expect(there, `line ${index + 1}`).toContain(index + 1)
      })
    }
  })

  it('never prints a line that the public may not see', async () => {
    for (const sample of samples().filter(({ name }) => /wholly-exempt|part-two-behind/.test(name))) {
      const trace = printTrace(await traceReport(await sample.file()))
      expect(trace).not.toMatch(/Tern Group|seven hundred|sixty thousand/)
      expect(trace).toContain('(not shown)')
    }
  })

  it('follows each report of a pack, and shows nothing of what belongs to none', async () => {
    const one = (item: number) =>
      `Agenda Item ${item}\n\nTitle: Care ${item}\n\nRecommendations\n\n(a) note it.\n\nBackground\n\nThe service has grown in each year since it began, as the annual return shows.`
    const text = [
      one(3),
      'Agenda Item 4\n\nMinutes of the meeting held on 3 March\n\nPresent: Cllr Green.',
      one(5),
    ]
    const trace = printTrace(await traceReport({ name: 'a.txt', bytes: Buffer.from(text.join('\n\n')) }))
    expect(trace.match(/ {2}field: title +Title: Care [35]$/gm)).toHaveLength(2)
    expect(trace.match(/ {2}left-over +\(not shown\)$/gm)).toHaveLength(3)
    expect(trace).not.toContain('Green')
  })

  it('prints the line, where it went and its words', async () => {
    const text = 'Title: Home care\n\nRecommendations\n\nThat:\n\n(a) it is noted.\n\nPage 1 of 1\n'
    const trace = await traceReport({ name: 'a.txt', bytes: Buffer.from(text) })
    expect(printTrace(trace).split('\n')).toEqual([
      '    1  field: title              Title: Home care',
      '    3  heading: recommendations  Recommendations',
      '    5  recommendation: lead-in   That:',
      '    7  recommendation: (a)       (a) it is noted.',
      '    9  page-furniture            Page 1 of 1',
    ])
  })
})
