import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { printReport } from '../../src/documents/print-report.ts'
import { councilName } from '../../src/rehearsal/people.ts'
import { reportFrom } from './reading.ts'

const sample = readFileSync(
  new URL('../../src/rehearsal/sample/road-safety-review.md', import.meta.url),
  'utf8',
)
const filled = sample.replace('{{meetingDate}}', 'Monday 5 July 2027')

it('reads the rehearsal’s sample report without a doubt', async () => {
  const report = await reportFrom(filled, 'road-safety-review.md')
  expect(report).toMatchObject({
    title: 'Outcome of the school streets peer review',
    meetingDate: '2027-07-05',
    classification: 'open',
    problems: [],
  })
  expect(report.recommendations.map(({ label, asks }) => [label, asks])).toEqual([
    ['(a)', 'view'],
    ['(b)', 'suggest'],
    ['(c)', 'work-plan'],
  ])
  expect(report.appendices).toHaveLength(2)
})

it('names no council but the rehearsal’s', () => {
  expect(new Set(filled.match(/\w+ County Council/g))).toEqual(new Set([councilName]))
  expect(filled).not.toContain('Ashmere')
})

it('prints the reading for a person, with each doubt and its line', async () => {
  const printed = printReport(await reportFrom(sample, 'road-safety-review.md'))
  expect(printed).toContain('Title:             Outcome of the school streets peer review')
  expect(printed).toMatch(/^\(b\) the committee determines.*\n {4}\[asks for suggestions\]$/m)
  expect(printed).toContain('- Line 3: No date of the meeting was found.')
})
