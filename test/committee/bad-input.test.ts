import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Ids } from '../../src/cards/card.ts'
import type { Answers } from '../../src/cards/screen.ts'
import { interact, interactions } from '../../src/committee/interactions.ts'
import { addMeeting } from '../../src/committee/meetings/add-meeting.ts'
import { postToMembers } from '../../src/committee/meetings/post-to-members.ts'
import { receiveReport } from '../../src/committee/reports/receive-report.ts'
import { type Marlshire, type Name, openMarlshire } from '../support/committee.ts'
import { bring, type Ids as Rows, type Stage } from '../support/deeds.ts'
import { file, moment, received, report, sayWhen } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'
import { everything, press, problems, refusal, shown, textOf } from '../support/press.ts'
import { stores } from '../support/stores.ts'

/** Whatever a client sends where ids should be. */
const sent = z.custom<Ids>()
const given = z.custom<Answers>()

/** A sentence for the person who did it, in our own words. */
const sentence = /^[A-Z“][^{}[\]]*[.”]$/
const ours = (text: string) => {
  expect(text).toMatch(sentence)
  expect(text).not.toMatch(/invalid|expected|undefined|null|object|schema|regex/i)
}

/** Who does what at which stage, with a form that would be taken. */
const forms: readonly [Stage, Name, string, (rows: Rows, m: Marlshire) => Ids, Answers][] = [
  ['draft', 'ruth', 'add-meeting', (_, m) => ({ committee: m.committee.id }), { date: '2017-12-04' }],
  [
    'draft',
    'ruth',
    'put-item',
    ({ meeting }) => ({ meeting }),
    { number: '1', title: 'Apologies', openness: 'open' },
  ],
  [
    'draft',
    'ruth',
    'set-publication',
    ({ meeting }) => ({ meeting }),
    { link: 'https://marlshire.example/', published: '2017-09-20' },
  ],
  ['draft', 'ruth', 'set-closing', ({ meeting }) => ({ meeting }), { day: '2017-09-27', time: '12:00' }],
  [
    'draft',
    'ruth',
    'mend-header',
    ({ item }) => ({ item }),
    { number: '7', title: 'Mended', purpose: 'To see.' },
  ],
  [
    'draft',
    'ruth',
    'mend-recommendation',
    ({ a }) => ({ recommendation: a }),
    { label: '(a)', text: 'considers', asks: 'view', scale: 'support', education: 'yes' },
  ],
  [
    'draft',
    'ruth',
    'add-recommendation',
    ({ item }) => ({ item, recommendation: 'fresh-1' }),
    { label: '(d)', text: 'notes', asks: 'view', scale: 'support', education: 'no' },
  ],
  ['draft', 'ruth', 'set-item-links', ({ item }) => ({ item }), { report: 'https://marlshire.example/r' }],
  ['ready', 'ruth', 'post-to-members', ({ meeting }) => ({ meeting }), { confirmed: ['yes'] }],
  ['open', 'asha', 'reply', ({ a }) => ({ recommendation: a }), { position: 'assured', words: 'Yes.' }],
  [
    'open',
    'asha',
    'reply-topic',
    ({ c }) => ({ recommendation: c, proposal: 'topic-9' }),
    { what: 'Roads', 'why-now': 'Now', change: 'Less', method: 'visit', when: 'Soon' },
  ],
  [
    'open',
    'asha',
    'propose-topic',
    ({ meeting }) => ({ meeting, proposal: 'topic-8' }),
    { what: 'Roads', 'why-now': 'Now', change: 'Less', method: 'visit' },
  ],
  ['open', 'asha', 'declare-interest', ({ item }) => ({ item }), { kind: 'not-sure', confirmed: ['yes'] }],
  ['open', 'ruth', 'close-replies', ({ meeting }) => ({ meeting }), { confirmed: ['yes'] }],
  [
    'closed',
    'tom',
    'open-poll',
    ({ meeting }) => ({ meeting, poll: 'poll-9' }),
    { topics: ['topic-1'], day: '2017-09-29', time: '12:00' },
  ],
  ['polled', 'asha', 'indicate', ({ pollTopic }) => ({ topic: pollTopic }), { answer: 'not-now' }],
  ['polled', 'tom', 'close-poll', () => ({ poll: 'poll-1' }), { confirmed: ['yes'] }],
  [
    'met',
    'ruth',
    'record-topic',
    () => ({ proposal: 'topic-1' }),
    { decision: 'decline', words: 'No time.' },
  ],
  ['met', 'ruth', 'record-recommendation', ({ a }) => ({ recommendation: a }), { decision: 'deferred' }],
]

describe('a form that is sent back', () => {
  it('is one of those tried here', () => {
    const tried = new Set(forms.map(([, , action]) => action))
    const taking = [...interactions.keys()].filter((action) => tried.has(action))
    expect(taking).toHaveLength(forms.length)
  })

  it.each(forms)(
    'at the stage “%s”, %s: %s takes what is right',
    async (stage, name, action, ids, answers) => {
      const m = await openMarlshire(memoryStore())
      const rows = await bring(m, stage)
      const before = await everything(m)
      const reaction = await press(m, m.as(name), action, ids(rows, m), answers)
      expect(reaction.kind).not.toBe('problems')
      expect(await everything(m)).not.toEqual(before)
    },
  )

  /** Ways to spoil one answer. */
  const spoilt: readonly [string, unknown][] = [
    ['left empty', undefined],
    ['blank', '   '],
    ['far too long', 'x'.repeat(50_000)],
    ['made up', 'no-such-choice'],
    ['a list', ['no-such-choice', 'another']],
    ['a number', 7],
    ['null', null],
    ['an object', { toString: 'x' }],
  ]
  it.each(forms)('at the stage “%s”, %s: %s says what is wrong with each part', async (...row) => {
    const [stage, name, action, ids, answers] = row
    const m = await openMarlshire(memoryStore())
    const rows = await bring(m, stage)
    const before = await everything(m)
    for (const field of Object.keys(answers))
      for (const [how, value] of spoilt) {
        const answered = given.parse(JSON.parse(JSON.stringify({ ...answers, [field]: value })))
        const world = { field, how }
        const reaction = await press(m, m.as(name), action, ids(rows, m), answered)
        if (reaction.kind === 'problems') {
          for (const problem of Object.values(reaction.problems)) ours(problem)
          expect({ ...world, record: await everything(m) }).toEqual({ ...world, record: before })
        } else {
          // What may be left empty may be left empty, and free text may be any text.
          expect(['left empty', 'blank', 'made up']).toContain(how)
          return
        }
      }
  })

  it('with answers that are no answers at all changes nothing', async () => {
    const m = await openMarlshire(memoryStore())
    const rows = await bring(m, 'open')
    const before = await everything(m)
    for (const wrong of ['[]', '["yes"]', '{"__proto__": {"position": "assured"}}', '{"constructor": "x"}']) {
      const reaction = await press(
        m,
        m.as('asha'),
        'reply',
        { recommendation: rows.a },
        given.parse(JSON.parse(wrong)),
      )
      if (reaction.kind !== 'problems') throw new Error(`taken: ${wrong}`)
      for (const problem of Object.values(reaction.problems)) ours(problem)
    }
    expect(await everything(m)).toEqual(before)
  })
})

describe('a button that carries something else', () => {
  const wrong: readonly [string, unknown][] = [
    ['nothing', {}],
    ['an empty id', { recommendation: '' }],
    ['a number', { recommendation: 7 }],
    ['a list', { recommendation: ['id-000001'] }],
    ['an object', { recommendation: { $ne: '' } }],
    ['null', { recommendation: null }],
    ['a huge id', { recommendation: 'x'.repeat(100_000) }],
    ['a zero byte', { recommendation: 'id\0' }],
    ['half a character', { recommendation: '\ud83d' }],
    ['SQL', { recommendation: "' OR 1=1; --" }],
    ['a path', { recommendation: '../../etc/passwd' }],
    ['no object', null],
    ['a string', 'recommendation'],
    ['another prototype', JSON.parse('{"__proto__": {"recommendation": "id-000001"}}')],
  ]
  it.each(wrong)('(%s) is told so, and nothing changes', async (_, ids) => {
    const m = await openMarlshire(memoryStore())
    await bring(m, 'open')
    const before = await everything(m)
    const tries = [undefined, { position: 'assured' }]
    for (const answers of tries) {
      const pressed = interact(m.core, m.as('asha'), {
        action: 'reply',
        ids: sent.parse(ids),
        ...(answers && { answers }),
      })
      const { code, message } = await refusal(pressed)
      expect(code).toBe('malformed')
      ours(message)
    }
    expect(await everything(m)).toEqual(before)
  })

  it('has a page that there is, or is shown the last one', async () => {
    const m = await openMarlshire(memoryStore())
    const rows = await bring(m, 'open')
    const read = (page: unknown) =>
      interact(m.core, m.as('asha'), { action: 'read-report', ids: sent.parse({ item: rows.item, page }) })
    for (const page of ['0', '-1', '1.5', 'x', '1e9', null, {}])
      expect((await refusal(read(page))).code).toBe('malformed')
    expect((await read('999')).kind).toBe('screen')
  })

  it.each([...interactions.keys()])(
    '%s: names a row that is not there, or one of the wrong kind',
    async (action) => {
      const m = await openMarlshire(memoryStore())
      const { meeting, item, a } = await bring(m, 'polled')
      const before = await everything(m)
      const missing = {
        meeting: 'gone',
        item: 'gone',
        recommendation: 'gone',
        committee: 'gone',
        poll: 'gone',
      }
      const swapped = { meeting: item, item: a, recommendation: meeting, committee: meeting, poll: item }
      for (const ids of [missing, swapped])
        for (const name of ['ruth', 'tom'] as const) {
          const all = { topic: 'gone', proposal: 'gone', ...ids }
          const { code, message } = await refusal(interact(m.core, m.as(name), { action, ids: all }))
          expect(['not-found', 'not-allowed', 'no-seat']).toContain(code)
          ours(message)
        }
      expect(await everything(m)).toEqual(before)
    },
  )

  it.each(['no-such-button', '', '__proto__', 'constructor', 'toString', 'x'.repeat(10_000)])(
    'and no action that there is (%#) is told so',
    async (action) => {
      const m = await openMarlshire(memoryStore())
      const { code, message } = await refusal(interact(m.core, m.as('ruth'), { action, ids: {} }))
      expect(code).toBe('unknown-action')
      ours(message)
    },
  )
})

describe.each(stores)('on $name', ({ open }) => {
  let m: Marlshire
  let rows: Rows
  let before: Awaited<ReturnType<typeof everything>>
  beforeAll(async () => {
    m = await openMarlshire((await open()).store)
    rows = { ...(await bring(m, 'open')), pollTopic: 'gone' }
    before = await everything(m)
  })

  it('a form sent back by the clerk of another committee, or of another council, changes nothing', async () => {
    for (const name of ['hal', 'wes'] as const)
      for (const [, , action, ids, answers] of forms) {
        const { code } = await refusal(press(m, m.as(name), action, { ...ids(rows, m) }, answers))
        expect(['no-seat', 'not-found', 'not-allowed']).toContain(code)
      }
    expect(await everything(m)).toEqual(before)
  })

  it('an item of another meeting is no item of this one', async () => {
    const other = await addMeeting(m.core, m.as('hal'), { committeeId: m.highways.id, date: '2017-10-09' })
    const topic = { what: 'Roads', 'why-now': 'Now', change: 'Less', method: 'visit' }
    const ids = { meeting: rows.meeting, proposal: 'topic-7' }
    const foreign = await refusal(press(m, m.as('asha'), 'propose-topic', { ...ids, item: other.id }, topic))
    expect(foreign.code).toBe('not-found')
    expect(await m.store.look.proposals.count({})).toBe(0)
  })

  it('what a keyboard cannot type is left out of what is kept', async () => {
    const words = 'Zero\0 byte, half \ud83d a character, whole 😀 one'
    await shown(m, m.as('asha'), 'reply', { recommendation: rows.a }, { position: 'assured', words })
    const [reply] = await m.store.look.replies.find({ personId: m.id('asha'), recommendationId: rows.a })
    expect(reply?.words).toBe('Zero byte, half \ufffd a character, whole 😀 one')
  })

  it('a topic’s form cannot be used for somebody else’s topic, nor for another recommendation', async () => {
    const topic = { what: 'Roads', 'why-now': 'Now', change: 'Less', method: 'visit' }
    const ids = { recommendation: rows.c, proposal: 'topic-5' }
    await shown(m, m.as('ben'), 'reply-topic', ids, topic)
    expect((await refusal(press(m, m.as('cara'), 'reply-topic', ids, { ...topic, what: 'Mine' }))).code).toBe(
      'malformed',
    )
    const elsewhere = press(
      m,
      m.as('ben'),
      'propose-topic',
      { meeting: rows.meeting, proposal: 'topic-5' },
      topic,
    )
    expect((await refusal(elsewhere)).code).toBe('malformed')
    expect(await m.store.look.proposals.find({ id: 'topic-5' })).toMatchObject([
      { what: 'Roads', personId: m.id('ben') },
    ])
    expect(await m.store.look.replies.count({ personId: m.id('cara') })).toBe(0)
  })

  it('a topic that was taken back stands again when its form is sent once more', async () => {
    const topic = { what: 'Roads', 'why-now': 'Now', change: 'Less', method: 'visit' }
    const ids = { recommendation: rows.c, proposal: 'topic-5' }
    await shown(m, m.as('ben'), 'reply', { recommendation: rows.c }, { position: 'nothing' })
    expect((await m.store.look.proposals.get('topic-5'))?.withdrawnAt).not.toBeNull()
    await shown(m, m.as('ben'), 'reply-topic', ids, { ...topic, what: 'Roads again' })
    expect(await m.store.look.proposals.get('topic-5')).toMatchObject({
      what: 'Roads again',
      withdrawnAt: null,
    })
  })
})

describe('a meeting', () => {
  const draft = async () => {
    const m = await openMarlshire(memoryStore())
    return { m, october: await received(m) }
  }

  it('is not added in the past, nor on no day', async () => {
    const { m } = await draft()
    const ids = { committee: m.committee.id }
    expect(await problems(m, m.as('ruth'), 'add-meeting', ids, { date: '2017-09-19' })).toEqual({
      date: 'Tuesday 19 September 2017 is past, so no meeting was added. Please give the date of a meeting to come.',
    })
    for (const date of ['2017-02-30', '2 October 2017', '20171002', '2017-10-02T09:00'])
      expect(await problems(m, m.as('ruth'), 'add-meeting', ids, { date })).toHaveProperty('date')
  })

  it('is not posted without a room, without items, or when it is past', async () => {
    const { m, october } = await draft()
    const post = (meetingId: string) => refusal(postToMembers(m.core, m.as('ruth'), { meetingId }))
    const empty = await addMeeting(m.core, m.as('ruth'), { committeeId: m.committee.id, date: '2017-11-06' })
    expect((await post(empty.id)).code).toBe('nothing-to-post')
    m.at('2017-10-03T09:00')
    expect((await post(october.meeting)).code).toBe('date-past')
    m.at('2017-09-20T09:00')
    await m.store.transact((tx) => tx.rooms.remove({}))
    const roomless = await post(october.meeting)
    expect([roomless.code, roomless.message]).toEqual(['no-room', expect.stringContaining('“room link”')])
  })

  it('is refused for the first of several reasons, in their order', async () => {
    const { m, october } = await draft()
    const { meeting } = october
    const code = async () => (await refusal(postToMembers(m.core, m.as('ruth'), { meetingId: meeting }))).code
    expect(await code()).toBe('agenda-not-linked')
    await sayWhen(m, meeting)
    expect(await code()).toBe('education-not-marked')
    m.at('2017-09-19T09:00')
    expect(await code()).toBe('not-yet-published')
    m.at('2017-09-28T12:00')
    expect(await code()).toBe('date-past')
    expect(await m.store.look.posts.count({ kind: 'agenda' })).toBe(0)
  })

  it('closes replies at a time to come, before it meets, that the clocks show', async () => {
    const { m, october } = await draft()
    const set = (day: string, time: string) =>
      problems(m, m.as('ruth'), 'set-closing', { meeting: october.meeting }, { day, time })
    expect(await set('2017-09-20', '09:00')).toEqual({
      day: 'That time is past. Please give a time to come.',
    })
    expect(await set('2017-10-03', '09:00')).toEqual({
      day: 'Replies close before the meeting. Please give an earlier day.',
    })
    expect(await set('2018-03-25', '01:30')).toHaveProperty('time')
    expect(await set('2017-09-28', '25:00')).toHaveProperty('time')
    expect(() => moment('2018-03-25', '01:30')).toThrow()
  })

  it('takes no report for a day that is past, that does not say the day, or once it is posted', async () => {
    const { m } = await draft()
    const receive = (more: Partial<typeof report>, date: string | null = null) =>
      refusal(
        receiveReport(m.core, m.as('ruth'), {
          committeeId: m.committee.id,
          meetingDate: date,
          number: null,
          file: { ...file, digest: JSON.stringify(more) },
          received: { kind: 'report', report: { ...report, ...more } },
        }),
      )
    expect((await receive({ meetingDate: '2017-09-01' })).code).toBe('date-past')
    expect((await receive({ meetingDate: null })).code).toBe('date-wrong')
    expect(await m.store.look.reports.count({})).toBe(1)
  })
})

describe('an item', () => {
  it('has a number as printed, and one that is free', async () => {
    const m = await openMarlshire(memoryStore())
    const rows = await bring(m, 'draft')
    const put = (number: string) =>
      problems(
        m,
        m.as('ruth'),
        'put-item',
        { meeting: rows.meeting },
        { number, title: 'Minutes', openness: 'open' },
      )
    for (const number of ['seven', '7.1', '0x1', '7A', '-1'])
      expect(await put(number)).toHaveProperty('number')
    const other = await shown(
      m,
      m.as('ruth'),
      'put-item',
      { meeting: rows.meeting },
      { number: '8', title: 'Minutes', openness: 'open' },
    )
    expect(textOf(other)).toContain('Item 8 is on the agenda.')
    const header = { number: '8', title: 'The report' }
    expect(await problems(m, m.as('ruth'), 'mend-header', { item: rows.item }, header)).toEqual({
      number: 'Item 8 is on this agenda already. Please give another number.',
    })
  })
})
