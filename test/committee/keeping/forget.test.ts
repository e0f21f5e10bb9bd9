import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { settingsSchema } from '../../../src/committee/council/settings.ts'
import { forgetAllPast } from '../../../src/committee/keeping/forget-all-past.ts'
import { holdItem, releaseItem } from '../../../src/committee/keeping/hold-item.ts'
import type { ActName } from '../../../src/committee/kernel/act.ts'
import { confirmMinutes } from '../../../src/committee/outcomes/confirm-minutes.ts'
import { setSettings } from '../../../src/committee/setup/set-settings.ts'
import { heldItemsWords } from '../../../src/conversation/keeping/held.words.ts'
import { type Marlshire, openMarlshire } from '../../support/committee.ts'
import { held } from '../../support/kept.ts'
import type { October } from '../../support/meeting.ts'
import { everything, fillIn, labels, shown, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

describe.each(twoStores)('deletion, on $name', ({ open }) => {
  let m: Marlshire
  let october: October
  const look = () => m.store.look
  const hold = () => holdItem(m.core, m.as('ruth'), { itemId: october.item, reference: 'FOI 2017/88' })
  const release = () => releaseItem(m.core, m.as('ruth'), { itemId: october.item })
  const confirm = () =>
    confirmMinutes(m.core, m.as('ruth'), { meetingId: october.meeting, confirmedOn: '2017-10-03' })
  const mentions = async (words: string) => JSON.stringify(await everything(m)).includes(words)
  beforeAll(async () => {
    await open()
  })
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    october = await held(m)
  })

  it('leaves only the last replies once the minutes are confirmed', async () => {
    const before = ['FIRST rural', 'LAST rural', 'WITHDRAWN', 'CHAIRS question']
    expect(await Promise.all(before.map(mentions))).toEqual([true, true, true, true])
    const replies = await look().replies.find({})
    await confirm()
    expect(await Promise.all(before.map(mentions))).toEqual([false, true, false, false])
    expect(await look().replies.find({})).toEqual(replies)
    const history = await look().replyChanges.find({})
    expect(history.map(({ replyId, revision }) => [replyId, revision])).toEqual(
      replies.map(({ id, revision }) => [id, revision]),
    )
    expect(await look().interests.find({})).toMatchObject([{ personId: m.id('nia'), kind: 'pecuniary' }])
  })

  it('waits on a held item until it is released', async () => {
    await hold()
    const before = await look().replyChanges.count({})
    await confirm()
    expect(await look().replyChanges.count({})).toBe(before)
    expect(await mentions('FIRST rural')).toBe(true)
    expect([await release(), await release()]).toEqual([true, false])
    expect(await mentions('FIRST rural')).toBe(false)
    expect(await mentions('LAST rural')).toBe(true)
    const acts = await look().acts.find({ act: ['hold an item for a request', 'release an item'] })
    expect(acts.map(({ act, personId }) => [act, personId])).toEqual([
      ['hold an item for a request', m.id('ruth')],
      ['release an item', m.id('ruth')],
    ])
  })

  it('is held back and released by the clerk in chat, with the request’s reference', async () => {
    const ids = { meeting: october.meeting }
    await fillIn(m, m.as('ruth'), 'hold-item', { item: october.item }, { reference: 'FOI 2017/88' })
    const list = await shown(m, m.as('ruth'), 'held-items', ids)
    expect(textOf(list)).toContain(heldItemsWords.heldFor('FOI 2017/88'))
    expect(labels(list)).toContain(heldItemsWords.release.title('7'))
    const after = await fillIn(
      m,
      m.as('ruth'),
      'release-item',
      { item: october.item },
      { confirmed: ['yes'] },
    )
    expect(labels(after)).toContain(heldItemsWords.hold.title('7'))
    expect((await look().items.get(october.item))?.heldFor).toBeNull()
  })

  it('takes each kind of record when its time is over, once', async () => {
    const kinds = async () => ({
      replies: await look().replies.count({}),
      history: await look().replyChanges.count({}),
      suggestions: await look().suggestions.count({}),
      indications: await look().indications.count({}),
      interests: await look().interests.count({}),
      attendances: await look().attendances.count({}),
      questions: await look().questions.count({}),
    })
    const messages = await look().messages.count({})
    const before = await kinds()
    m.at('2018-10-01T10:00')
    expect([await forgetAllPast(m.core), await kinds()]).toEqual([1, before])
    expect(await look().messages.count({})).toBe(messages)
    expect((await look().hidings.find({})).map(({ words, reason }) => [words, reason])).toEqual([
      ['', 'It names a child.'],
    ])
    m.at('2018-10-02T10:00')
    await forgetAllPast(m.core)
    expect(await look().messages.count({})).toBe(0)
    m.at('2019-10-01T10:00')
    expect(await forgetAllPast(m.core)).toBe(0)
    expect(await kinds()).toEqual(before)
    m.at('2019-10-02T10:00')
    expect([await forgetAllPast(m.core), await forgetAllPast(m.core)]).toEqual([1, 0])
    expect(new Set(Object.values(await kinds()))).toEqual(new Set([0]))
    m.at('2023-10-02T10:00')
    expect([await forgetAllPast(m.core), await forgetAllPast(m.core)]).toEqual([1, 0])
    const left = await look().acts.find({ subjectId: [october.item, october.a, october.meeting] })
    expect(new Set(left.map(({ act, personId }) => `${act} ${personId}`))).toEqual(
      new Set(['forget what is past its time null']),
    )
  })

  it('keeps the frozen counts, but not who counted', async () => {
    const [before] = await look().closings.find({})
    m.at('2019-10-02T10:00')
    await forgetAllPast(m.core)
    const [after] = await look().closings.find({})
    expect(before?.tallies.some(({ people }) => people.length > 0)).toBe(true)
    expect(after).toEqual({
      ...before,
      readers: [],
      tallies: before?.tallies.map((tally) => ({ ...tally, people: [] })),
    })
    const sheet = textOf(await shown(m, m.as('ruth'), 'read-sheet', { meeting: october.meeting }))
    expect(sheet).toContain('Partly assured 1')
    expect(sheet).not.toMatch(/LAST|SUGGESTED|Asha Patel: /)
  })

  it('keeps the record of the meeting: outcomes, votes by name, attendance, topics', async () => {
    const kept = async () => [
      await look().resolutions.find({}),
      await look().presences.find({}),
      await look().recommendations.find({}),
      await look().proposals.find({ withdrawnAt: null }),
    ]
    const before = await kept()
    m.at('2099-10-02T10:00')
    await forgetAllPast(m.core)
    expect(await kept()).toEqual(before)
  })

  it('takes nothing from a held item, however old', async () => {
    await hold()
    const before = await everything(m)
    m.at('2099-10-02T10:00')
    expect(await forgetAllPast(m.core)).toBe(0)
    expect(await everything(m)).toEqual(before)
    await release()
    expect(await look().replies.count({})).toBe(0)
  })

  it('follows the settings of each committee', async () => {
    const settings = settingsSchema.parse({ keep: { replies: 6, questions: 120 } })
    await setSettings(m.core, m.as('ruth'), { committeeId: m.committee.id, settings })
    m.at('2018-04-01T10:00')
    await forgetAllPast(m.core)
    expect(await look().replies.count({})).toBeGreaterThan(0)
    m.at('2018-04-02T10:00')
    await forgetAllPast(m.core)
    expect(await look().replies.count({})).toBe(0)
    m.at('2027-10-01T10:00')
    await forgetAllPast(m.core)
    expect(await look().questions.count({})).toBeGreaterThan(0)
  })

  it('removes who did what once its time is over, even if other records went earlier', async () => {
    await m.store.transact((tx) => tx.acts.remove({ subject: ['committee', 'person', 'room'] }))
    await confirm()
    m.at('2023-10-02T10:00')
    await forgetAllPast(m.core)
    const left = await look().acts.find({})
    expect(new Set(left.map(({ act }) => act))).toEqual(new Set(['forget what is past its time']))
  })

  it('keeps who did what for its own time, even about records that went earlier', async () => {
    const on = async (act: ActName) => (await look().acts.find({ act })).map(({ subjectId }) => subjectId)
    m.at('2019-10-02T10:00')
    await forgetAllPast(m.core)
    expect(await on('answer a question')).toEqual([october.item])
    expect(await on('say that they come')).toEqual([october.meeting])
    expect(await on('hide a text')).toEqual([october.a])
  })
})
