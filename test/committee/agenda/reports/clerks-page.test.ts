import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Screen } from '../../../../src/cards/screen.ts'
import { mendRecommendation } from '../../../../src/committee/agenda/reports/mend-report.ts'
import type { Report } from '../../../../src/committee/agenda/reports/report.ts'
import { reportWords } from '../../../../src/committee/agenda/reports/report.words.ts'
import { interact } from '../../../../src/conversation/interactions.ts'
import { pageWords } from '../../../../src/conversation/kit/page.words.ts'
import { draftWords } from '../../../../src/conversation/reports/draft.words.ts'
import { draftFormWords } from '../../../../src/conversation/reports/draft-form.words.ts'
import { type Marlshire, openMarlshire } from '../../../support/committee.ts'
import { long } from '../../../support/largest.ts'
import {
  asking,
  type October,
  posted,
  received,
  recommendationsOf,
  report,
} from '../../../support/meeting.ts'
import { button, cardOf, fillIn, labels, press, shown, textOf } from '../../../support/press.ts'
import { twoStores } from '../../../support/stores.ts'

const other = (field: 'label' | 'text' | 'asks' | 'addressee', value: string) => ({
  field,
  value,
  confidence: 0.4,
})

/** The reader was not sure of the title, of the date, and of what (b) says and asks. */
const doubtful: Report = {
  ...report,
  alternatives: [
    { field: 'title', value: 'Getting to school', confidence: 0.4 },
    { field: 'meetingDate', value: '2017-10-09', confidence: 0.3 },
  ],
  recommendations: [
    asking('(a)', 'considers the review', 'view'),
    {
      ...asking('(b)', 'decides what to tell the Cabinet. It met in May.', 'view'),
      alternatives: [other('asks', 'suggest'), other('text', 'advises the Cabinet.')],
    },
    asking('(c)', 'See page 3', 'view'),
  ],
  problems: [
    { code: 'title-guessed', message: 'This line was taken for the title.', line: 3 },
    { code: 'two-dates', message: 'Two dates are printed; the first was taken.', line: 4 },
    { code: 'asks-unsure', message: 'What (b) asks is not certain.', line: 20, place: 2 },
    { code: 'text-after-list', message: 'This may not belong to (b).', line: 21, place: 2 },
    { code: 'unplaced-text', message: 'This line was not recognised.', line: 40 },
  ],
}

/** The id of the field whose label is this one. */
function idOf(screen: Screen, label: string): string {
  const field = screen.form?.fields.find((one) => one.label === label)
  if (field === undefined) throw new Error(`no field “${label}” in: ${textOf(screen)}`)
  return field.id
}

describe.each(twoStores)('the clerk’s page of a report, on $name', ({ open }) => {
  let m: Marlshire
  let october: October
  const page = (ids: Record<string, string> = {}) =>
    shown(m, m.as('ruth'), 'draft', { item: october.item, ...ids })
  const asked = async () =>
    (await recommendationsOf(m, october.meeting)).map(({ label, asks, scale, onEducation }) => [
      label,
      asks,
      scale,
      onEducation,
    ])

  beforeAll(async () => {
    await open()
  })
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    october = await received(m, doubtful)
  })

  it('shows all that was read, what is in doubt first, each with what else it could be', async () => {
    for (const drawn of [await page(), await cardOf(m, 'draft', m.id('ruth'))]) {
      const text = textOf(drawn)
      const order = [
        draftWords.inDoubt,
        'This line was taken for the title.',
        'Getting to school',
        'Two dates are printed',
        'Monday 9 October 2017',
        'This line was not recognised.',
        'Recommendation (b)',
        'What (b) asks is not certain.',
        draftWords.orElse(['what they suggest']),
        'This may not belong to (b).',
        'advises the Cabinet.',
        draftWords.certain,
        'Decision type: Non-key',
        'Recommendation (a)',
        'Recommendation (c)',
      ]
      expect(order.filter((words) => !text.includes(words))).toEqual([])
      const places = order.map((words) => text.indexOf(words))
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
  })

  it('takes everything with one Send: other readings, what is asked, and education matters', async () => {
    const screen = await page()
    const after = await fillIn(
      m,
      m.as('ruth'),
      'draft',
      { item: october.item },
      {
        [idOf(screen, 'Title')]: '1',
        [idOf(screen, draftWords.ofOne.text('(b)'))]: '1',
        'asks-1': 'support',
        'edu-1': 'yes',
        'asks-2': 'suggest',
        'edu-2': 'no',
        'asks-3': 'left-out',
      },
    )
    expect(textOf(after)).toContain(draftFormWords.saved)
    expect(await asked()).toEqual([
      ['(a)', 'view', 'support', true],
      ['(b)', 'suggest', 'support', false],
    ])
    const [, b] = await recommendationsOf(m, october.meeting)
    expect(b?.text).toBe('advises the Cabinet.')
    expect(await m.store.look.items.get(october.item)).toMatchObject({
      number: '7',
      title: 'Getting to school',
    })
    const acts = (await m.store.look.acts.find({})).map(({ act }) => act)
    expect(acts.filter((act) => act === 'check a report')).toHaveLength(1)
  })

  it('moves the item to the meeting of the other date that it could be for', async () => {
    const screen = await page()
    const other = { [idOf(screen, draftWords.meetingDay)]: '1' }
    for (let n = 0; n < 2; n++)
      expect(textOf(await shown(m, m.as('ruth'), 'draft', screen.form?.ids ?? {}, other))).toContain(
        'for the meeting of Monday 9 October 2017',
      )
    const [moved] = await m.store.look.items.find({})
    const meeting = await m.store.look.meetings.get(moved?.meetingId ?? '')
    expect([moved?.number, meeting?.date]).toEqual(['7', '2017-10-09'])
    expect(await m.store.look.meetings.count({})).toBe(2)
    expect(await m.store.look.recommendations.count({ itemId: october.item })).toBe(3)
  })

  it('asks nothing again that was decided by hand', async () => {
    const after = await fillIn(m, m.as('ruth'), 'draft', { item: october.item }, { 'asks-2': 'assurance' })
    expect(textOf(after)).not.toContain(draftWords.inDoubt)
    expect(await m.store.look.reports.find({})).toMatchObject([{ doubts: [] }])
  })

  it('is done once, however often it is sent', async () => {
    const { form } = await page()
    const answers = { 'asks-1': 'suggest', 'edu-1': 'no', 'asks-3': 'left-out' }
    for (let n = 0; n < 2; n++)
      expect(textOf(await shown(m, m.as('ruth'), 'draft', form?.ids ?? {}, answers))).toContain(
        draftFormWords.saved,
      )
    expect(await asked()).toHaveLength(2)
    const acts = await m.store.look.acts.find({ act: 'check a report' })
    expect(acts).toHaveLength(1)
  })

  it('tells the clerk if the draft has changed since, and keeps what they chose', async () => {
    const { form } = await page()
    const [, b] = await recommendationsOf(m, october.meeting)
    if (b === undefined) throw new Error('there is no (b)')
    const { label, asks, scale, onEducation } = b
    const mend = { label, text: 'decides what to say', asks, scale, onEducation }
    await mendRecommendation(m.core, m.as('ruth'), { recommendationId: b.id, mend })
    const answers = { 'asks-1': 'suggest', 'edu-1': 'yes' }
    const told = await press(m, m.as('ruth'), 'draft', form?.ids ?? {}, answers)
    if (told.kind !== 'problems') throw new Error('it was taken')
    expect(textOf(told.screen).split(reportWords.changedSince)).toHaveLength(2)
    expect(told.problems).toEqual({})
    expect(textOf(told.screen)).toContain('decides what to say')
    expect(told.screen.form?.fields.find(({ id }) => id === 'asks-1')).toMatchObject({ value: 'suggest' })
    expect((await asked())[0]).toEqual(['(a)', 'view', 'assurance', null])
    await shown(m, m.as('ruth'), 'draft', told.screen.form?.ids ?? {}, answers)
    expect((await asked())[0]).toEqual(['(a)', 'suggest', 'assurance', true])
  })

  it('leads to the words of one recommendation and back, and keeps what was chosen on the way', async () => {
    const ruth = m.as('ruth')
    const edit = button(await page(), draftWords.edit('(b)'))
    const typed = { 'asks-1': 'suggest', 'edu-3': 'yes' }
    const opened = await interact(m.core, ruth, { ...edit, typed })
    if (opened.kind !== 'screen' || opened.screen.form === undefined) throw new Error('no form came')
    const { action, ids, fields } = opened.screen.form
    expect(fields.map(({ id }) => id)).toEqual(['label', 'text'])
    const back = await shown(m, ruth, action, ids, { label: '(B)', text: 'decides' })
    expect(textOf(back)).toContain(draftFormWords.changed('(B)'))
    expect(textOf(back)).not.toContain('This may not belong to (b).')
    expect(textOf(back)).toContain('What (b) asks is not certain.')
    const value = (id: string) => back.form?.fields.find((field) => field.id === id)
    expect([value('asks-1'), value('edu-3')]).toMatchObject([{ value: 'suggest' }, { value: 'yes' }])
    expect((await asked()).map(([label]) => label)).toEqual(['(a)', '(B)', '(c)'])
  })
})

describe.each(twoStores)('a report with more than one page holds, on $name', ({ open }) => {
  it('is asked about on several pages, and what was typed is kept until it is sent', async () => {
    const m = await openMarlshire((await open()).store)
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
    const recommendations = letters.map((letter) => asking(`(${letter})`, `notes ${long(700)}`, 'view'))
    const { item, meeting } = await received(m, { ...report, recommendations })
    const ruth = m.as('ruth')
    let screen = await shown(m, ruth, 'draft', { item })
    let pages = 1
    const seen: string[] = []
    const typedOn = (one: Screen) =>
      Object.fromEntries(
        (one.form?.fields ?? []).map(({ id }) => [id, id.startsWith('edu') ? 'yes' : 'suggest']),
      )
    for (; labels(screen).includes(pageWords.next); pages++) {
      seen.push(...Object.keys(typedOn(screen)))
      const next = button(screen, pageWords.next)
      const turned = await interact(m.core, ruth, { ...next, typed: typedOn(screen) })
      if (turned.kind !== 'screen') throw new Error('no page came')
      screen = turned.screen
    }
    expect(pages).toBeGreaterThan(2)
    const before = button(screen, pageWords.previous)
    const back = await interact(m.core, ruth, { ...before, typed: typedOn(screen) })
    if (back.kind !== 'screen') throw new Error('no page came')
    expect(back.screen.form?.fields.every((field) => 'value' in field && field.value !== 'support')).toBe(
      true,
    )
    seen.push(...Object.keys(typedOn(screen)))
    expect(seen).toHaveLength(52)
    const { action = '', ids = {} } = back.screen.form ?? {}
    await shown(m, ruth, action, ids, typedOn(back.screen))
    const said = await recommendationsOf(m, meeting)
    expect(said.map(({ asks, onEducation }) => [asks, onEducation])).toEqual(
      letters.map(() => ['suggest', true]),
    )
  })

  it('is only read once members have it', async () => {
    const m = await openMarlshire((await open()).store)
    const { item } = await posted(m)
    const screen = await shown(m, m.as('ruth'), 'draft', { item })
    expect(screen.form).toBeUndefined()
    expect(labels(screen)).toEqual([draftWords.links, 'Open the meeting'])
    expect(textOf(screen)).toContain('Members are asked: their view')
  })
})
