import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ids } from '../../../src/cards/card.ts'
import { confirmMinutes } from '../../../src/committee/outcomes/confirm-minutes.ts'
import { recordTopicOutcome } from '../../../src/committee/outcomes/record-outcome.ts'
import { recordPresence } from '../../../src/committee/outcomes/record-presence.ts'
import { recordExtraResolution, recordResolution } from '../../../src/committee/outcomes/record-resolution.ts'
import { recordVote, withVote } from '../../../src/committee/outcomes/record-vote.ts'
import { type Decided, noVote } from '../../../src/committee/outcomes/resolution.ts'
import { agendaCardWords } from '../../../src/conversation/meetings/agenda-card.words.ts'
import { decidedScreenWords } from '../../../src/conversation/outcomes/decided.words.ts'
import { outcomesScreenWords } from '../../../src/conversation/outcomes/outcomes.words.ts'
import { recordFormWords } from '../../../src/conversation/outcomes/record.words.ts'
import { workPlanScreenWords } from '../../../src/conversation/work-plan/work-plan.words.ts'
import { type Marlshire, type Name, openMarlshire } from '../../support/committee.ts'
import { type October, polled } from '../../support/meeting.ts'
import {
  button,
  cardOf,
  cards,
  everything,
  fillIn,
  labels,
  problems,
  refusal,
  refusals,
  shown,
  textOf,
} from '../../support/press.ts'
import { asPrinted, recorded, resolutionOn, there, toCabinet } from '../../support/recorded.ts'
import { twoStores } from '../../support/stores.ts'

const draft = 'Draft until the minutes are confirmed.'

const recommendationA = outcomesScreenWords.shortRecommendation('7', '(a)')
const recommendationB = outcomesScreenWords.shortRecommendation('7', '(b)')
const recommendationC = outcomesScreenWords.shortRecommendation('7', '(c)')

describe.each(twoStores)('the record of a meeting, on $name', ({ open }) => {
  let m: Marlshire
  let october: October
  const ruth = () => m.as('ruth')
  const decide = (decided: Decided, recommendationId = october.a) =>
    recordResolution(m.core, ruth(), { recommendationId, decided })
  beforeAll(async () => {
    await open()
  })
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    october = await recorded(m)
  })

  it.each([
    [{ ...asPrinted }, 'As printed.', 'considers the outcome of the peer review'],
    [
      { ...asPrinted, decision: 'amended', words: 'That dates are given.' },
      'Amended.',
      'That dates are given.',
    ],
    [{ ...asPrinted, decision: 'not-agreed', words: 'Too dear.' }, 'Not agreed.', 'Reasons: Too dear.'],
    [{ ...asPrinted, decision: 'not-agreed' }, 'Not agreed.', 'Recommendation (b): Not agreed.'],
    [{ ...asPrinted, decision: 'deferred', words: 'To January.' }, 'Deferred.', 'Reasons: To January.'],
  ] as const)('says what the committee made of a recommendation: %o', async (decided, label, words) => {
    await decide(decided, october.b)
    await decide({ ...asPrinted }, october.a)
    const screen = textOf(await shown(m, m.as('olive'), 'what-was-decided', { meeting: october.meeting }))
    expect(screen).toContain(`Recommendation (b): ${label}`)
    expect(screen).toContain(words === 'considers the outcome of the peer review' ? 'determines any' : words)
    expect(screen).toContain(draft)
  })

  it('has any number of further resolutions, which the clerk can change', async () => {
    const ids = { meeting: october.meeting }
    await fillIn(m, ruth(), 'record-extra', ids, { item: '7', words: 'That the report is published.' })
    const list = await shown(m, ruth(), 'outcomes', ids)
    expect(labels(list)).toEqual(
      expect.arrayContaining([
        outcomesScreenWords.change(outcomesScreenWords.shortFurther('7', 1)),
        outcomesScreenWords.change(outcomesScreenWords.shortFurther('7', 2)),
      ]),
    )
    const second = button(list, outcomesScreenWords.change(outcomesScreenWords.shortFurther('7', 2)))
    await fillIn(m, ruth(), second.action, second.ids, { item: '7', words: 'That it is printed.' })
    const screen = textOf(await shown(m, m.as('asha'), 'what-was-decided', ids))
    expect(screen.match(/Further resolution: Beyond the report\./g)).toHaveLength(2)
    expect(screen).toContain('That it is printed.')
    expect(screen).not.toContain('That the report is published.')
  })

  it('requires a wording for some decisions and refuses it for others', async () => {
    const wrong = async (decided: Decided) => (await refusal(decide(decided))).field
    expect(await wrong({ ...toCabinet, decision: 'amended' })).toBe('words')
    expect(await wrong({ ...toCabinet, words: 'As amended, then?' })).toBe('words')
    expect(await wrong({ ...toCabinet, decision: 'extra', words: 'X' })).toBe('decision')
    expect(await wrong({ ...toCabinet, sentOn: '2017-10-01' })).toBe('sent')
    expect(await wrong({ ...toCabinet, sentOn: '2017-10-04' })).toBe('sent')
    const extra = recordExtraResolution(m.core, ruth(), {
      itemId: october.item,
      resolutionId: 'extra-2',
      decided: { ...toCabinet, words: null },
    })
    expect((await refusal(extra)).field).toBe('words')
  })

  it('is entered only for open items, and not before the meeting', async () => {
    const other = await openMarlshire((await open()).store)
    const early = await polled(other)
    const presences = recordPresence(other.core, other.as('ruth'), {
      meetingId: early.meeting,
      presences: [],
    })
    expect((await refusal(presences)).code).toBe('before-meeting')
    const list = await shown(other, other.as('ruth'), 'outcomes', { meeting: early.meeting })
    expect(textOf(list)).toContain('this can be entered from Monday 2 October 2017.')
    expect(labels(list)).toEqual([outcomesScreenWords.requests, workPlanScreenWords.title])
    const form = shown(other, other.as('ruth'), 'record-recommendation', { recommendation: early.a })
    expect((await refusal(form)).message).toContain('this can be entered from Monday 2 October 2017.')
    other.at('2017-10-02T16:00')
    const wrong = await problems(
      other,
      other.as('ruth'),
      'record-extra',
      { meeting: early.meeting, resolution: 'extra-4' },
      { item: 'none', words: 'X' },
    )
    expect(wrong).toHaveProperty('item')
    await other.store.transact((tx) => tx.items.update({ id: early.item }, { openness: 'exempt' }))
    const secret = recordExtraResolution(other.core, other.as('ruth'), {
      itemId: early.item,
      resolutionId: 'extra-3',
      decided: { ...asPrinted, words: 'That the depot is sold.' },
    })
    const printed = recordResolution(other.core, other.as('ruth'), {
      recommendationId: early.a,
      decided: asPrinted,
    })
    for (const { code } of await refusals([secret, printed])) expect(code).toBe('exempt')
  })

  it('takes attendance only from the clerk', async () => {
    await m.store.transact((tx) => tx.presences.remove({}))
    await m.store.transact((tx) =>
      tx.attendances.insert({
        id: 'attendance-1',
        councilId: m.committee.councilId,
        meetingId: october.meeting,
        personId: m.id('asha'),
        says: 'coming',
        date: '2017-10-02',
        tellSubstitute: false,
        via: 'slack',
        entered: false,
        at: m.core.now(),
      }),
    )
    const decided = () => shown(m, m.as('olive'), 'what-was-decided', { meeting: october.meeting })
    expect(textOf(await decided())).not.toContain('Present:')
    const { form } = await shown(m, ruth(), 'record-presence', { meeting: october.meeting })
    const filled = form?.fields.map((field) => [field.label, field.kind === 'one-of' ? field.value : null])
    // All members, and the substitute who sits. What they said beforehand is filled in for the clerk to check.
    expect(filled).toEqual([
      ['Asha Patel', 'present'],
      ['Ben Cole', undefined],
      ['Cara Dunn', undefined],
      ['Dev Shah', undefined],
      ['Eve Frost', undefined],
      ['Gil Hart', undefined],
      ['Nia Okafor', undefined],
      ['Sam Ito', undefined],
      ['Tom Baxter', undefined],
    ])
    await fillIn(
      m,
      ruth(),
      'record-presence',
      { meeting: october.meeting },
      { 'person-1': 'present', 'person-4': 'apologies', 'person-2': 'absent' },
    )
    const text = textOf(await decided())
    expect(text).toContain('Present: Asha Patel.\nApologies: Dev Shah.')
    expect(text).not.toContain('Ben Cole')
    const stranger = recordPresence(m.core, ruth(), {
      meetingId: october.meeting,
      presences: [{ personId: m.id('olive'), state: 'present' }],
    })
    expect((await refusal(stranger)).code).toBe('not-found')
  })

  const vote = (
    cast: readonly (readonly [Name, 'for' | 'against' | 'abstained' | null])[],
    resolutionId: string,
  ) =>
    recordVote(m.core, ruth(), {
      meetingId: october.meeting,
      resolutionId,
      cast: cast.map(([name, one]) => ({ personId: m.id(name), vote: one })),
    })

  it('has one recorded vote for each person who was present and may vote', async () => {
    const { id } = await resolutionOn(m, october.a)
    await vote(
      [
        ['asha', 'for'],
        ['tom', 'for'],
        ['sam', 'against'],
        ['nia', 'abstained'],
      ],
      id,
    )
    await vote(
      [
        ['asha', 'against'],
        ['nia', null],
      ],
      id,
    )
    const { vote: kept } = await resolutionOn(m, october.a)
    expect(kept).toEqual({ for: [m.id('tom')], against: [m.id('sam'), m.id('asha')], abstained: [] })
    const screen = textOf(await shown(m, m.as('olive'), 'what-was-decided', { meeting: october.meeting }))
    expect(screen).toContain('Recorded vote. For: Tom Baxter. Against: Asha Patel, Sam Ito.')
    // Ben was absent, Dev’s place was taken, Gil advises, and Ruth is the clerk.
    for (const name of ['ben', 'dev', 'gil', 'ruth'] as const)
      expect((await refusal(vote([[name, 'for']], id))).code).toBe('unknown-choice')
    const absent = recordPresence(m.core, ruth(), {
      meetingId: october.meeting,
      presences: [{ personId: m.id('asha'), state: 'absent' }],
    })
    expect((await refusal(absent)).message).toMatch(/^Asha Patel is in a recorded vote/)
  })

  it('asks only about people with a vote: education seats vote on education only', async () => {
    const ids = { meeting: october.meeting, resolution: (await resolutionOn(m, october.a)).id }
    const asked = async () =>
      (await shown(m, ruth(), 'record-vote', ids)).form?.fields.map((field) => field.label)
    expect(await asked()).toEqual([
      'Asha Patel',
      'Cara Dunn',
      'Eve Frost',
      'Nia Okafor',
      'Sam Ito',
      'Tom Baxter',
    ])
    await m.store.transact((tx) => tx.recommendations.update({ id: october.a }, { onEducation: false }))
    expect(await asked()).toEqual(['Asha Patel', 'Cara Dunn', 'Nia Okafor', 'Sam Ito', 'Tom Baxter'])
    await m.store.transact((tx) => tx.presences.remove({}))
    const nobody = await shown(m, ruth(), 'record-vote', ids)
    expect(textOf(nobody)).toContain(recordFormWords.vote.nobody)
    const attendance = button(nobody, recordFormWords.attendance.title)
    expect((await shown(m, ruth(), attendance.action, attendance.ids)).title).toBe(
      recordFormWords.attendance.title,
    )
  })

  it('loses no vote if two pages are sent at the same moment', async () => {
    const { id } = await resolutionOn(m, october.a)
    await Promise.all(there.map((name) => vote([[name, 'for']], id)))
    expect((await resolutionOn(m, october.a)).vote.for).toHaveLength(there.length)
  })

  it('is marked as a draft until the minutes are confirmed', async () => {
    await recordTopicOutcome(m.core, ruth(), {
      proposalId: 'topic-1',
      decided: { decision: 'add-to-be-scheduled', targetMeeting: null, mergedIntoId: null, words: null },
    })
    const seen = async () =>
      [
        await cardOf(m, 'topic-outcome', m.id('asha')),
        await shown(m, m.as('olive'), 'what-was-decided', { meeting: october.meeting }),
        await shown(m, ruth(), 'outcomes', { meeting: october.meeting }),
        await shown(m, m.as('asha'), 'recommendations', { committee: m.committee.id }),
      ].map((screen) => textOf(screen).includes(draft))
    expect(await seen()).toEqual([true, true, true, true])
    await fillIn(m, ruth(), 'confirm-minutes', { meeting: october.meeting }, { confirmed: '2017-10-03' })
    expect(await seen()).toEqual([false, false, false, false])
    const after = textOf(await shown(m, m.as('olive'), 'what-was-decided', { meeting: october.meeting }))
    expect(after).toContain(decidedScreenWords.minutesConfirmed('2017-10-03'))
  })

  it('refuses a day on which the minutes cannot have been confirmed', async () => {
    const confirm = (confirmedOn: string | null) =>
      confirmMinutes(m.core, ruth(), { meetingId: october.meeting, confirmedOn })
    for (const day of ['2017-10-01', '2017-10-04'])
      expect((await refusal(confirm(day))).field).toBe('confirmed')
    const empty = await problems(m, ruth(), 'confirm-minutes', { meeting: october.meeting }, {})
    expect(empty).toHaveProperty('confirmed')
    expect([await confirm('2017-10-02'), await confirm('2017-10-02')]).toEqual([true, false])
    expect([await confirm(null), await confirm(null)]).toEqual([true, false])
  })

  it('is final once the minutes are confirmed, except for where a recommendation goes and the answer', async () => {
    const { id } = await resolutionOn(m, october.a)
    await confirmMinutes(m.core, ruth(), { meetingId: october.meeting, confirmedOn: '2017-10-03' })
    const before = await everything(m)
    const tried = [
      decide({ ...toCabinet, decision: 'deferred' }),
      decide(asPrinted, october.b),
      vote([['asha', 'for']], id),
      recordPresence(m.core, ruth(), {
        meetingId: october.meeting,
        presences: [{ personId: m.id('gil'), state: 'present' }],
      }),
    ]
    for (const { code } of await refusals(tried)) expect(code).toBe('minutes-confirmed')
    expect(await everything(m)).toEqual(before)
    const forms: [string, Ids][] = [
      ['record-recommendation', { recommendation: october.b }],
      ['record-presence', { meeting: october.meeting }],
      ['record-vote', { meeting: october.meeting, resolution: id }],
      ['record-extra', { meeting: october.meeting }],
      ['record-topic', { proposal: 'topic-1' }],
    ]
    for (const [action, ids] of forms) {
      const { code, message } = await refusal(shown(m, ruth(), action, ids))
      expect([action, code]).toEqual([action, 'minutes-confirmed'])
      expect(message).toContain('“Change the confirmation”')
    }
    expect(await decide({ ...toCabinet, madeTo: 'The Cabinet member' })).toBe(true)
    await confirmMinutes(m.core, ruth(), { meetingId: october.meeting, confirmedOn: null })
    expect(await decide({ ...toCabinet, decision: 'deferred' })).toBe(true)
  })

  it('offers only what can still be entered', async () => {
    await decide(asPrinted, october.b)
    const ids = { meeting: october.meeting }
    const offered = async () => labels(await shown(m, ruth(), 'outcomes', ids))
    // (b) was made to nobody, so no answer is expected.
    expect((await offered()).filter((label) => label.includes(' 7 '))).toEqual([
      outcomesScreenWords.outcomeOf(recommendationA),
      outcomesScreenWords.vote(recommendationA),
      outcomesScreenWords.answer(recommendationA),
      outcomesScreenWords.outcomeOf(recommendationB),
      outcomesScreenWords.vote(recommendationB),
      outcomesScreenWords.outcomeOf(recommendationC),
    ])
    await confirmMinutes(m.core, ruth(), { meetingId: october.meeting, confirmedOn: '2017-10-03' })
    expect(await offered()).toEqual([
      recordFormWords.minutes.change,
      agendaCardWords.decided,
      outcomesScreenWords.requests,
      outcomesScreenWords.sending(recommendationA),
      outcomesScreenWords.answer(recommendationA),
      outcomesScreenWords.sending(recommendationB),
      'Where 7, resolution 1 goes',
      'Answer to 7, resolution 1',
      workPlanScreenWords.title,
    ])
    const goes = button(await shown(m, ruth(), 'outcomes', ids), outcomesScreenWords.sending(recommendationB))
    await fillIn(m, ruth(), goes.action, goes.ids, { 'made-to': 'The Cabinet', sent: '2017-10-03' })
    expect(await resolutionOn(m, october.b)).toMatchObject({
      decision: 'as-printed',
      words: null,
      madeTo: 'The Cabinet',
      sentOn: '2017-10-03',
    })
    expect(await offered()).toContain(outcomesScreenWords.answer(recommendationB))
  })

  it('is on the room’s post once something is entered, without any member’s view', async () => {
    const [room] = await cards(m, { kind: 'agenda' })
    expect(labels(room?.card ?? { title: '', blocks: [] })).toContain(agendaCardWords.decided)
    const screen = textOf(await shown(m, m.as('asha'), 'what-was-decided', { meeting: october.meeting }))
    expect(screen).not.toMatch(/assured|rural routes|wardens are paid for two years|replied|out of/i)
    for (const { card } of await cards(m, { kind: 'minutes' }))
      expect(textOf(card)).not.toMatch(/wardens|assured|Asha/)
  })

  it('is not on the room’s post while nothing is entered', async () => {
    const other = await openMarlshire((await open()).store)
    await polled(other)
    other.at('2017-10-02T16:00')
    const [room] = await cards(other, { kind: 'agenda' })
    expect(labels(room?.card ?? { title: '', blocks: [] })).not.toContain(agendaCardWords.decided)
  })
})

describe('a recorded vote', () => {
  it('keeps the last vote that was entered for a person', () => {
    const votes = withVote(withVote(withVote(noVote, 'a', 'for'), 'b', 'for'), 'a', 'abstained')
    expect(votes).toEqual({ for: ['b'], against: [], abstained: ['a'] })
    expect(withVote(votes, 'a', null)).toEqual({ for: ['b'], against: [], abstained: [] })
  })
})
