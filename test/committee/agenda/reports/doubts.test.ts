import { beforeAll, describe, expect, it } from 'vitest'
import { cardFaults, screenFaults } from '../../../../src/cards/limits.ts'
import type { Screen } from '../../../../src/cards/screen.ts'
import type { Problem } from '../../../../src/committee/agenda/reports/report.ts'
import { draftWords } from '../../../../src/conversation/reports/draft.words.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import { asking, type October, received, report } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { button, cardOf, fillIn, shown, textOf } from '../../../support/press.ts'

const problems: Problem[] = [
  { code: 'title-guessed', message: 'This line was taken for the title.', line: 3 },
  { code: 'date-not-found', message: 'No date was found.', line: null },
  { code: 'label-repeated', message: 'The label (b) is used twice.', line: 20 },
  { code: 'label-missing', message: 'A label is missing before (e).', line: 22 },
  { code: 'addressed-elsewhere', message: 'This is addressed to another body.', line: 18 },
  { code: 'no-lead-in', message: 'Nothing says who is asked.', line: 17 },
  { code: 'unplaced-text', message: 'This line was not placed.', line: 40 },
]

const check = draftWords.doubt

describe('what the reader was unsure of', () => {
  let m: Marlshire
  let october: October

  beforeAll(async () => {
    m = await openMarlshire(memoryStore())
    const cabinet = { ...asking('(b)', 'approves the plan', 'view'), addressee: 'Cabinet' }
    const recommendations = [asking('(a)', 'notes the review', 'view'), cabinet]
    october = await received(m, { ...report, problems, recommendations })
  })

  it('comes first in the clerk’s draft, beside what it is about', async () => {
    const lines = textOf(await cardOf(m, 'draft', m.id('ruth'))).split('\n')
    const order = [
      draftWords.inDoubt,
      check('This line was taken for the title.', 3),
      check('No date was found.', null),
      check('A label is missing before (e).', 22),
      check('Nothing says who is asked.', 17),
      check('This line was not placed.', 40),
      'Recommendation (b)',
      check('The label (b) is used twice.', 20),
      check('This is addressed to another body.', 18),
      draftWords.certain,
      'Title: Outcome of the school travel peer review',
      'Recommendation (a)',
    ]
    expect(lines.filter((line) => order.includes(line))).toEqual(order)
  })

  it('is shown beside the field of the form that puts it right', async () => {
    const by = m.as('ruth')
    const page = await shown(m, by, 'draft', { item: october.item })
    const header = await shown(m, by, 'mend-header', { item: october.item })
    expect(hints(header)).toMatchObject({ title: expect.stringContaining('taken for the title') })
    const open = (label: string) => shown(m, by, 'mend-recommendation', button(page, label).ids)
    expect(hints(await open(draftWords.edit('(b)')))).toMatchObject({
      label: expect.stringContaining('The label (b) is used twice.'),
    })
    expect(hints(await open(draftWords.edit('(a)')))).toMatchObject({ label: undefined })
  })

  it('is settled for the title once the clerk has saved it', async () => {
    const other = await openMarlshire(memoryStore())
    const { item } = await received(other, { ...report, problems })
    await fillIn(other, other.as('ruth'), 'mend-header', { item }, { number: '7', title: 'Travel' })
    const draft = textOf(await cardOf(other, 'draft', other.id('ruth')))
    expect(draft).not.toContain('taken for the title')
    expect(draft).toContain('No date was found')
  })

  it('fits on the screen, however much there is', async () => {
    const many = problems.flatMap((problem) =>
      Array.from({ length: 40 }, (_, at) => ({
        ...problem,
        line: at + 1,
        message: `${problem.message} `.repeat(5),
      })),
    )
    const long = { code: 'unplaced-text' as const, message: 'word '.repeat(2000), line: 1 }
    const other = await openMarlshire(memoryStore())
    const { item } = await received(other, { ...report, problems: [...many, long] })
    expect(cardFaults(await cardOf(other, 'draft', other.id('ruth')))).toEqual([])
    const header = await shown(other, other.as('ruth'), 'mend-header', { item })
    expect(screenFaults(header)).toEqual([])
    expect(hints(header)).toMatchObject({ title: expect.stringMatching(/The draft says more \(\d+\)\.$/) })
    for (const page of ['1', '2', '3', '9'])
      expect(screenFaults(await shown(other, other.as('ruth'), 'draft', { item, page }))).toEqual([])
  })
})

function hints(screen: Screen): Record<string, string | undefined> {
  return Object.fromEntries((screen.form?.fields ?? []).map(({ id, hint }) => [id, hint]))
}
