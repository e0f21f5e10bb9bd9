import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withholdItem } from '../../../src/committee/changes/withhold-item.ts'
import { settingsSchema } from '../../../src/committee/council/settings.ts'
import { type Answered, recordAnswer } from '../../../src/committee/outcomes/record-answer.ts'
import { recordResolution } from '../../../src/committee/outcomes/record-resolution.ts'
import { trackedBy } from '../../../src/committee/outcomes/tracker.ts'
import { setSettings } from '../../../src/committee/setup/set-settings.ts'
import { type Marlshire, openMarlshire } from '../../support/committee.ts'
import type { October } from '../../support/meeting.ts'
import { problems, refusal, shown, textOf } from '../../support/press.ts'
import { asPrinted, recorded, resolutionOn } from '../../support/recorded.ts'
import { twoStores } from '../../support/stores.ts'

const nothing: Answered = { receivedOn: null, response: null, responseWords: null, respondedOn: null }
/** Two months from this day end on 5 December 2017. */
const got: Answered = { ...nothing, receivedOn: '2017-10-06' }

describe.each(twoStores)('the answer to a recommendation, on $name', ({ open }) => {
  let m: Marlshire
  let october: October
  let id: string
  const answer = (answered: Answered) =>
    recordAnswer(m.core, m.as('ruth'), { meetingId: october.meeting, resolutionId: id, answered })
  const committee = async () => (await m.store.look.committees.get(m.committee.id)) ?? m.committee
  const tracked = async (today = '2017-12-06') =>
    (await trackedBy(m.store.look, await committee(), m.core.bankHolidays, today))[0]?.made
  const listed = async () =>
    textOf(await shown(m, m.as('olive'), 'recommendations', { committee: m.committee.id }))
  beforeAll(async () => {
    await open()
  })
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    october = await recorded(m)
    id = (await resolutionOn(m, october.a)).id
    m.at('2017-12-06T09:00')
  })

  it('is due two months from receipt, and overdue on the day after the last', async () => {
    await answer(got)
    expect(await tracked('2017-12-05')).toMatchObject({ lastDay: '2017-12-05', overdue: null })
    expect(await tracked()).toMatchObject({ lastDay: '2017-12-05', ownLastDay: null, overdue: 'law' })
    expect(await listed()).toMatch(
      /Received on Friday 6 October 2017\. Last day for an answer: Tuesday 5 December 2017\.\nOverdue: the last day for an answer has gone by\./,
    )
    const ids = { meeting: october.meeting, resolution: id }
    expect(textOf(await shown(m, m.as('ruth'), 'record-answer', ids))).toContain(
      'Received on Friday 6 October 2017: the last day for an answer is Tuesday 5 December 2017, two months beginning with that day.',
    )
  })

  it('also has the council’s own shorter limit', async () => {
    const settings = settingsSchema.parse({ answerWithin: { days: 20, kind: 'working-days' } })
    await setSettings(m.core, m.as('ruth'), { committeeId: m.committee.id, settings })
    await answer(got)
    expect(await tracked('2017-11-03')).toMatchObject({ ownLastDay: '2017-11-03', overdue: null })
    expect(await tracked('2017-11-04')).toMatchObject({ lastDay: '2017-12-05', overdue: 'own' })
    expect(await tracked()).toMatchObject({ overdue: 'law' })
    m.at('2017-11-04T09:00')
    expect(await listed()).toMatch(
      /By the council’s own limit: Friday 3 November 2017\.\nOverdue by the council’s own limit\./,
    )
  })

  it.each(['accepted', 'accepted-in-part', 'rejected'] as const)(
    'that it is %s comes with reasons, and is no longer wanting',
    async (response) => {
      const given = { ...got, response, respondedOn: '2017-12-01' }
      expect((await refusal(answer(given))).field).toBe('reasons')
      await answer({ ...given, responseWords: 'For the money.' })
      expect(await tracked()).toMatchObject({ response, responseWords: 'For the money.', overdue: null })
      expect(await listed()).toContain('Reasons: For the money.')
    },
  )

  it('does not count as given if it is only “noted”', async () => {
    await answer({ ...got, response: 'noted', respondedOn: '2017-12-01' })
    expect(await tracked('2017-12-01')).toMatchObject({ response: 'noted', overdue: null })
    expect(await tracked()).toMatchObject({ response: 'noted', overdue: 'law' })
    expect(await listed()).toContain(
      'Overdue: the last day for an answer has gone by. “Noted” is not an answer, so one is still due.',
    )
  })

  it('is entered in order, once, and can be corrected', async () => {
    const wrong = async (answered: Partial<Answered>) =>
      (await refusal(answer({ ...got, ...answered }))).field
    const whole = { response: 'accepted', responseWords: 'Yes.', respondedOn: '2017-12-01' } as const
    expect(await wrong({ ...whole, receivedOn: null })).toBe('received')
    expect(await wrong({ receivedOn: '2017-10-02' })).toBe('received')
    expect(await wrong({ receivedOn: '2017-12-07' })).toBe('received')
    expect(await wrong({ ...whole, respondedOn: null })).toBe('answered')
    expect(await wrong({ ...whole, respondedOn: '2017-10-05' })).toBe('answered')
    expect(await wrong({ ...whole, respondedOn: '2017-12-07' })).toBe('answered')
    expect(await wrong({ responseWords: 'But why?' })).toBe('answer')
    expect(await wrong({ respondedOn: '2017-12-01' })).toBe('answer')
    expect([await answer({ ...got, ...whole }), await answer({ ...got, ...whole })]).toEqual([true, false])
    expect(await answer(nothing)).toBe(true)
    const acts = await m.store.look.acts.find({ act: 'record an answer' })
    expect(acts.map(({ personId, subjectId }) => [personId, subjectId])).toEqual([
      [m.id('ruth'), id],
      [m.id('ruth'), id],
    ])
    const made = await problems(
      m,
      m.as('ruth'),
      'record-answer',
      { meeting: october.meeting, resolution: id },
      { received: 'soon', answer: 'perhaps' },
    )
    expect(Object.keys(made).sort()).toEqual(['answer', 'received'])
  })

  it('is not expected if nothing was recommended, or nobody has to answer', async () => {
    const decide = (decided: typeof asPrinted) =>
      recordResolution(m.core, m.as('ruth'), { recommendationId: october.a, decided })
    await answer(got)
    await decide({ ...asPrinted, madeTo: 'The integrated care board', sentOn: '2017-10-03' })
    expect(await tracked()).toMatchObject({
      lastDay: null,
      overdue: null,
      madeTo: 'The integrated care board',
    })
    await answer(nothing)
    await decide({ ...asPrinted, decision: 'not-agreed' })
    expect((await refusal(answer(got))).code).toBe('not-found')
    expect(await tracked()).toMatchObject({ label: null, wording: 'That wardens are paid for.' })
  })

  it('shows only the item’s number once the item is not open', async () => {
    await withholdItem(m.core, m.as('ruth'), {
      itemId: october.item,
      openness: 'exempt',
      titleShown: false,
      reason: 'It was posted by mistake.',
    })
    const rows = await trackedBy(m.store.look, await committee(), m.core.bankHolidays, '2017-12-06')
    expect(rows).toEqual(
      [1, 2].map(() => ({ committee: m.committee.name, meeting: '2017-10-02', item: '7', made: null })),
    )
    expect(await listed()).not.toMatch(/wardens|considers|Cabinet/)
    expect((await refusal(answer(got))).code).toBe('exempt')
    const decided = await shown(m, m.as('asha'), 'what-was-decided', { meeting: october.meeting })
    expect(textOf(decided)).not.toMatch(/wardens|considers|Cabinet/)
  })
})
