import { describe, expect, it } from 'vitest'
import { tickedAnswer } from '../../src/documents/report/ticked.ts'
import { recommended } from './reading.ts'

const forms: [string, ReturnType<typeof tickedAnswer>][] = [
  ['Yes\nNo X', 'no'],
  ['Yes X\nNo', 'yes'],
  ['Yes\nNo ✓', 'no'],
  ['Yes\n☒ No', 'no'],
  ['☐ Yes\n☒ No', 'no'],
  ['☒ Yes\n☐ No', 'yes'],
  ['☐ Yes  ☒ No', 'no'],
  ['☒ Yes ☐ No', 'yes'],
  ['Yes ☐ No ☒', 'no'],
  ['Yes ☒ No ☐', 'yes'],
  ['[x] Yes [ ] No', 'yes'],
  ['Yes [ ] No [x]', 'no'],
  ['X Yes No', 'yes'],
  ['Yes No X', 'no'],
  ['Yes X No', 'unclear'],
  ['Yes X   No', 'yes'],
  ['Yes   X No', 'no'],
  ['Yes / No', 'unclear'],
  ['☒ Yes ☒ No', 'unclear'],
  ['Yes', null],
  ['No', null],
  ['Yes: paragraph 3 of Schedule 12A, as no notice was given before the meeting of the year', null],
]

describe('a form that prints “Yes” and “No”', () => {
  it.each(forms)('with %j is read as %s', (words, answer) => {
    expect(tickedAnswer(words)).toBe(answer)
  })

  it('leaves a report open if its “No” is ticked', async () => {
    const table =
      '| Does the report contain confidential or exempt information? | Yes | No X |\n| --- | --- | --- |'
    const report = await recommended(`That the committee notes the review.\n\n${table}`)
    expect(report).toMatchObject({ classification: 'open', recommendations: [{ asks: 'view' }] })
  })
})
