import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Ids } from '../../src/cards/card.ts'
import { addMeeting } from '../../src/committee/agenda/meetings/add-meeting.ts'
import { actions } from '../../src/conversation/actions.ts'
import { interact } from '../../src/conversation/interactions.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { bring, type Ids as Rows } from '../support/deeds/deed.ts'
import { forms, ofOneself } from '../support/forms.ts'
import { memoryStore } from '../support/memory-store.ts'
import { everything, press, refusal, shown } from '../support/press.ts'
import { ours } from '../support/sentence.ts'
import { stores } from '../support/stores.ts'

/** What a client sends as ids. */
const sent = z.custom<Ids>()

/** Actions that are about whoever presses them, and name no row. */
const ofNothing = ['remind-tomorrow', 'my-reminders', 'my-committees']

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
  it.each(wrong)('(%s) is refused, and nothing changes', async (_, ids) => {
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

  it('shows the last page if its page is too high, and is refused if it is no page', async () => {
    const m = await openMarlshire(memoryStore())
    const rows = await bring(m, 'open')
    const read = (page: unknown) =>
      interact(m.core, m.as('asha'), { action: 'read-report', ids: sent.parse({ item: rows.item, page }) })
    for (const page of ['0', '-1', '1.5', 'x', '1e9', null, {}])
      expect((await refusal(read(page))).code).toBe('malformed')
    expect((await read('999')).kind).toBe('screen')
  })

  it.each(Object.keys(actions).filter((action) => !ofNothing.includes(action)))(
    '%s: is refused for a row that is not there, or of the wrong kind',
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
          const others = { question: 'gone', resolution: 'gone', interest: 'gone', member: 'gone' }
          const texts = {
            reply: 'gone',
            seat: 'gone',
            suggestion: 'gone',
            report: 'gone',
            outcome: 'gone',
            at: '1',
            file: 'gone',
            place: '1',
            places: '1',
          }
          const all = { topic: 'gone', proposal: 'gone', ...others, ...texts, ...ids }
          const { code, message } = await refusal(interact(m.core, m.as(name), { action, ids: all }))
          expect(['not-found', 'not-allowed', 'no-seat']).toContain(code)
          ours(message)
        }
      expect(await everything(m)).toEqual(before)
    },
  )

  it.each(['no-such-button', '', '__proto__', 'constructor', 'toString', 'x'.repeat(10_000)])(
    'with an unknown action (%#) is refused',
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
        if (ofOneself.includes(action)) continue
        const { code } = await refusal(press(m, m.as(name), action, await ids(rows, m), answers(m, rows)))
        expect(['no-seat', 'not-found', 'not-allowed']).toContain(code)
      }
    expect(await everything(m)).toEqual(before)
  })

  it('an item of another meeting is refused', async () => {
    const other = await addMeeting(m.core, m.as('hal'), { committeeId: m.highways.id, date: '2017-10-09' })
    const topic = { what: 'Roads', 'why-now': 'Now', change: 'Less', method: 'visit' }
    const ids = { meeting: rows.meeting, proposal: 'topic-7' }
    const foreign = await refusal(press(m, m.as('asha'), 'propose-topic', { ...ids, item: other.id }, topic))
    expect(foreign.code).toBe('not-found')
    expect(await m.store.look.proposals.count({})).toBe(0)
  })

  it('characters that no keyboard types are not kept', async () => {
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

  it('a topic that was taken back stands again once its form is sent again', async () => {
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
