import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/committee/members/work-plan/entry.ts'
import { printedWorkPlanWords } from '../../src/documents/printed-work-plan.words.ts'
import { writeWorkPlan } from '../../src/documents/write-work-plan.ts'

function entry(what: string, targetMeeting: string | null = null): Entry {
  const ids = { id: 'e', councilId: 'c', committeeId: 'm', proposalId: 'p' }
  return { ...ids, what, method: 'task-and-finish', targetMeeting, at: new Date('2027-06-30T23:30:00Z') }
}

const plans = [
  {
    committee: 'Children',
    entries: [entry('School “streets”,\nnext stage', '2027-07-05'), entry('Home care')],
  },
  { committee: 'Health', entries: [] },
]

test('as text, one line per topic', () => {
  expect(writeWorkPlan(plans, 'text')).toBe(
    `Children
  Monday 5 July 2027: School “streets”, next stage (a task and finish group)
  To be scheduled: Home care (a task and finish group)

Health
  Nothing is on the work plan yet.
`,
  )
})

test('as CSV, with the date in the council’s time zone', () => {
  expect(writeWorkPlan(plans, 'csv')).toBe(
    [
      '\ufeff"committee","what","method","targetMeeting","addedOn"',
      '"Children","School “streets”, next stage","task-and-finish","2027-07-05","2027-07-01"',
      '"Children","Home care","task-and-finish",,"2027-07-01"',
      '',
    ].join('\r\n'),
  )
})

test('as JSON, one object per topic', () => {
  expect(JSON.parse(writeWorkPlan(plans, 'json'))).toEqual([
    {
      committee: 'Children',
      what: 'School “streets”,\nnext stage',
      method: 'task-and-finish',
      targetMeeting: '2027-07-05',
      addedOn: '2027-07-01',
    },
    {
      committee: 'Children',
      what: 'Home care',
      method: 'task-and-finish',
      targetMeeting: null,
      addedOn: '2027-07-01',
    },
  ])
})

test('an empty work plan is an empty list in JSON, and only a header in CSV', () => {
  expect(writeWorkPlan([], 'text')).toBe(`${printedWorkPlanWords.noCommittee}\n`)
  expect(writeWorkPlan([], 'json')).toBe('[]\n')
  expect(writeWorkPlan([], 'csv')).toBe('\ufeff"committee","what","method","targetMeeting","addedOn"\r\n')
})

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '=cmd|" /C calc"!A0']

test.each([...formulas, ...formulas.map((one) => `a;${one}`), ...formulas.map((one) => `a\n${one}`)])(
  'no cell of the CSV begins a formula: %j',
  (what) => {
    const csv = writeWorkPlan([{ committee: what, entries: [entry(what)] }], 'csv')
    const rows = parse(csv, { bom: true })
    // With another separator, a spreadsheet also splits inside quotation marks, unless they begin a cell.
    const others = csv.split(/[;\t\r\n]/)
    for (const cell of [...rows.flat(), ...others])
      expect(String(cell).trimStart()).not.toMatch(/^"?[=+\-@＝＋－＠]/)
  },
)
