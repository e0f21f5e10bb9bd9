import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { printReading } from '../../src/documents/print-reading.ts'
import { reportJsonSchema } from '../../src/documents/reading.ts'
import { councilName } from '../../src/rehearsal/people.ts'
import { readText, reportFrom } from './reading.ts'

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
  const printed = printReading(await readText(sample, 'road-safety-review.md'))
  expect(printed).toContain('Title:             Outcome of the school streets peer review')
  expect(printed).toMatch(/^\(b\) the committee determines.*\n {4}\[asks for suggestions\]$/m)
  expect(printed).toContain('- Line 3: No date of the meeting was found.')
})

it('prints one sentence for a refused file', async () => {
  expect(printReading(await readText('', 'a.txt'))).toBe(
    'This file is empty. Please check it and send it again.',
  )
})

it('has a JSON schema that names every field', () => {
  expect(reportJsonSchema()).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['recommendations', 'problems']),
  })
})
