import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Made, Tracked } from '../../src/committee/outcomes/tracker.ts'
import { printedRecommendationsWords } from '../../src/documents/printed-recommendations.words.ts'
import { writeRecommendations } from '../../src/documents/write-recommendations.ts'

const made: Made = {
  draft: false,
  label: '(a)',
  wording: 'That the Cabinet pays\nfor wardens.',
  madeTo: 'The Cabinet',
  toExecutive: true,
  sentOn: '2022-11-15',
  receivedOn: '2022-11-16',
  response: null,
  responseWords: null,
  respondedOn: null,
  lastDay: '2023-01-15',
  ownLastDay: '2022-12-14',
  overdue: 'law',
}
const row = (more: Partial<Made> | null): Tracked => ({
  committee: 'Children',
  meeting: '2022-11-14',
  item: '7',
  made: more === null ? null : { ...made, ...more },
})

test('as text, marking what is overdue and what is a draft', () => {
  expect(
    writeRecommendations([row({}), row(null), row({ draft: true, label: null, response: 'noted' })], 'text'),
  ).toBe(`Children, Monday 14 November 2022, item 7, (a)
  That the Cabinet pays for wardens.
  To The Cabinet; sent Tuesday 15 November 2022; received Wednesday 16 November 2022
  Last day for an answer: Sunday 15 January 2023
  By the council’s own limit: Wednesday 14 December 2022
  Overdue by law

Children, Monday 14 November 2022, item 7: not open

Children, Monday 14 November 2022, item 7, further resolution (draft until the minutes are confirmed)
  That the Cabinet pays for wardens.
  To The Cabinet; sent Tuesday 15 November 2022; received Wednesday 16 November 2022
  Last day for an answer: Sunday 15 January 2023
  By the council’s own limit: Wednesday 14 December 2022
  Noted, which is not an answer
  Overdue by law
`)
  expect(writeRecommendations([], 'text')).toBe(`${printedRecommendationsWords.none}\n`)
})

test('as JSON, one object per recommendation, with only the number of an item that is not open', () => {
  const noted = row({ response: 'noted', respondedOn: '2022-12-01', overdue: null })
  const [one, exempt] = JSON.parse(writeRecommendations([noted, row(null)], 'json'))
  expect(one).toMatchObject({ answer: 'noted', stillWanting: 'yes', overdue: 'no', lastDay: '2023-01-15' })
  const { committee, meeting, item, ...rest } = exempt
  expect([committee, meeting, item]).toEqual(['Children', '2022-11-14', '7'])
  expect(new Set(Object.values(rest))).toEqual(new Set([null]))
})

test.each(['=1+1', '+1', '@SUM(A1)', 'a;=1', 'a\n=1', '＝1'])(
  'as CSV, in which no cell begins a formula: %j',
  (text) => {
    const csv = writeRecommendations(
      [{ ...row({ wording: text, madeTo: text, responseWords: text }), committee: text, item: text }],
      'csv',
    )
    const [header = [], cells = []] = parse(csv, { bom: true })
    expect(header).toHaveLength(cells.length)
    for (const cell of [...cells, ...csv.split(/[;\t\r\n]/)])
      expect(String(cell).trimStart()).not.toMatch(/^"?[=+\-@＝＋－＠]/)
  },
)
