import { beforeEach, describe, expect, it } from 'vitest'
import { setClosing } from '../../../src/committee/agenda/meetings/set-closing.ts'
import { cancelMeeting } from '../../../src/committee/changes/cancel-meeting.ts'
import { closeDueReplies } from '../../../src/committee/members/replies/close-replies.ts'
import { declareInterest } from '../../../src/committee/members/replies/declare-interest.ts'
import { remindNow } from '../../../src/committee/reminders/remind-now.ts'
import { remindLater, turnReminders } from '../../../src/committee/reminders/wish-reminders.ts'
import type { Store } from '../../../src/committee/store.ts'
import { agendaCardWords } from '../../../src/conversation/meetings/agenda-card.words.ts'
import { nextStepWords } from '../../../src/conversation/meetings/next-step.words.ts'
import { messageCardWords } from '../../../src/conversation/reminders/message.words.ts'
import { reminderFormWords } from '../../../src/conversation/reminders/reminders.words.ts'
import { claimMessage } from '../../../src/outbox/claim-message.ts'
import { type Marlshire, type Name, openMarlshire } from '../../support/committee.ts'
import { moment, nothing, type October, posted, reply, topic } from '../../support/meeting.ts'
import { type Postbag, postbag, users } from '../../support/postbag.ts'
import { button, labels, shown, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

const sitting = ['asha', 'ben', 'cara', 'eve', 'gil', 'nia', 'sam', 'tom']
const wednesday = '2017-09-27T10:00'
const thursday = '2017-09-28T08:30'

describe.each(twoStores)('notices and reminders on $name', ({ open }) => {
  let m: Marlshire
  let october: October
  let bag: Postbag
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    october = await posted(m)
    bag = postbag(m.core)
  })

  const at = (local: string) => {
    m.at(local)
    return bag.rounds()
  }
  const closing = (day: string, time: string) =>
    setClosing(m.core, m.as('ruth'), {
      meetingId: october.meeting,
      at: moment(day, time),
      reason: 'Members asked.',
    })
  const messages = (where = {}) => m.store.look.messages.find(where)
  const outcomes = async (name: Name, kind = 'reminder') =>
    (await messages({ personId: m.id(name), kind })).map(({ state, why }) =>
      why === null ? state : `${state}: ${why}`,
    )
  const replyToAll = async (name: Name) => {
    await reply(m, name, october.a, { kind: 'wait', words: null })
    await reply(m, name, october.b, nothing)
    await reply(m, name, october.c, { kind: 'topic', proposalId: `topic-of-${name}`, topic })
  }
  const timetable = async () =>
    textOf(await shown(m, m.as('ruth'), 'timetable', { meeting: october.meeting }))

  it('shows who had a reminder today, or will get one, before another is sent', async () => {
    const { meeting } = october
    const remind = () =>
      remindNow(m.core, m.as('ruth'), { meetingId: meeting, pressId: m.core.now().toISOString() })
    const form = async () => textOf(await shown(m, m.as('ruth'), 'remind-now', { meeting }))
    await bag.rounds()
    expect(await form()).not.toMatch(/reminder today|on its way/)
    m.at('2017-09-26T20:00')
    await remind()
    expect(await form()).toContain('Asha Patel (a reminder is on its way)')
    expect(users(await at(wednesday))).toEqual(sitting)
    expect(await form()).toContain('Asha Patel (had a reminder today)')
    await remind()
    expect(await bag.rounds()).toHaveLength(8)
    m.at('2017-09-28T00:10')
    expect(await form()).not.toMatch(/reminder today|on its way/)
  })

  it('sends each notice to its audience once, on its day', async () => {
    await turnReminders(m.core, m.as('asha'), { off: true })
    expect(users(await at('2017-09-20T09:00'))).toEqual(sitting)
    expect(await bag.rounds(2)).toEqual([])
    await at(wednesday)
    const clerks = await at('2017-09-27T12:00')
    expect(
      clerks.map(({ user, card }) => [user, /Questions for officers are closed/.test(card.title)]),
    ).toEqual([['ruth', true]])
    expect(
      users((await at('2017-09-28T10:00')).filter(({ card }) => /pre-meeting/.test(card.title))),
    ).toEqual(['nia', 'tom'])
    expect(users(await at('2017-09-29T10:00'))).toEqual(sitting)
    expect(users(await at('2017-10-04T10:00'))).toEqual(['ruth'])
    expect(
      (await messages({ state: ['missed', 'uncertain', 'claimed', 'due'] })).map(({ about }) => about),
    ).toEqual([])
  })

  it('reminds only those who have not replied, a working day before closing and on the last morning', async () => {
    await bag.rounds()
    await replyToAll('asha')
    await reply(m, 'ben', october.a, nothing)
    await declareInterest(m.core, m.as('cara'), { itemId: october.item, kind: 'pecuniary' })
    expect(await at('2017-09-22T10:00')).toEqual([])
    expect(await at('2017-09-26T18:30')).toEqual([])
    expect(users(await at(wednesday))).toEqual(['ben', 'eve', 'gil', 'nia', 'sam', 'tom'])
    expect(await bag.rounds()).toEqual([])
    await replyToAll('ben')
    await m.store.transact((tx) => tx.seats.update({ personId: m.id('gil') }, { until: '2017-09-27' }))
    await m.store.transact((tx) => tx.accounts.remove({ personId: m.id('eve') }))
    expect(users(await at(thursday))).toEqual(['nia', 'ruth', 'sam', 'tom'])
    expect(await outcomes('eve')).toEqual(['sent', 'dropped: no-account'])
    expect(await timetable()).toContain('Eve Frost: not sent (no account on any platform)')
  })

  it('works out again at the moment of sending who is due', async () => {
    await bag.rounds()
    m.at(wednesday)
    bag.fails('passing', 8)
    await bag.look()
    expect(new Set((await messages({ kind: 'reminder' })).map(({ state }) => state))).toEqual(
      new Set(['due']),
    )
    await replyToAll('asha')
    await turnReminders(m.core, m.as('ben'), { off: true })
    await declareInterest(m.core, m.as('cara'), { itemId: october.item, kind: 'other-no-part' })
    await m.store.transact((tx) => tx.seats.update({ personId: m.id('gil') }, { until: '2017-09-26' }))
    expect(await at('2017-09-27T10:04')).toEqual([])
    expect(users(await at('2017-09-27T10:05'))).toEqual(['eve', 'nia', 'sam', 'tom'])
    expect(await outcomes('asha')).toEqual(['dropped: nothing-open'])
    expect(await outcomes('ben')).toEqual(['dropped: turned-off'])
    expect(await outcomes('cara')).toEqual(['dropped: nothing-open'])
    expect(await outcomes('gil')).toEqual(['dropped: left'])
  })

  it('sends one message for all that is open, soonest first, on the platform where the person was last', async () => {
    const key = { platform: 'teams', workspace: 'marl-tenant', user: 'object-asha' } as const
    m.at('2017-09-26T09:00')
    await m.store.transact((tx) => tx.accounts.update(key, { lastSeenAt: m.core.now() }))
    m.at(wednesday)
    const one = (await bag.rounds()).find(({ user, card }) => user === 'asha' && /waits/.test(card.title))
    expect(one?.platform).toBe('teams')
    const card = one?.card ?? { title: '', blocks: [] }
    expect(textOf(card)).toMatch(/One item waits for your reply.*Replies close Thursday 28 September, noon/s)
    expect(textOf(card)).toContain('3 recommendations to answer')
    expect(labels(card)).toEqual([
      agendaCardWords.prepareItem('7'),
      messageCardWords.tomorrow,
      reminderFormWords.own.title,
    ])
    const prepare = button(card, agendaCardWords.prepareItem('7'))
    expect((await shown(m, m.as('asha', 'teams'), prepare.action, prepare.ids)).title).toBe('Item 7: 1 of 3')
  })

  it('reminds nobody within two working days of posting, or twice in a day', async () => {
    await closing('2017-09-22', '12:00')
    await bag.rounds()
    expect(users(await at('2017-09-21T10:00'))).toEqual([])
    expect(users(await at('2017-09-22T08:30'))).toEqual([])
    await closing('2017-09-28', '12:00')
    m.at(wednesday)
    await remindNow(m.core, m.as('ruth'), { meetingId: october.meeting, pressId: 'one' })
    expect((await bag.rounds(2)).filter(({ card }) => /waits/.test(card.title))).toHaveLength(8)
    expect(await outcomes('tom')).toEqual(['sent', 'dropped: one-a-day'])
  })

  it('writes in decent hours on working days, unless that would be too late', async () => {
    await bag.rounds()
    m.at('2017-09-23T11:00')
    await remindNow(m.core, m.as('ruth'), { meetingId: october.meeting, pressId: 'saturday' })
    expect(await bag.rounds()).toEqual([])
    expect(await at('2017-09-25T08:29')).toEqual([])
    expect(await at('2017-09-25T08:30')).toHaveLength(8)
    m.at('2017-09-27T18:31')
    expect(await bag.rounds()).toEqual([])
    expect((await at(thursday)).filter(({ user }) => user !== 'ruth')).toHaveLength(8)
    expect(await outcomes('tom')).toEqual(['sent', 'sent', 'dropped: one-a-day'])
  })

  it('claims nothing at night that waits for the morning, except what is out of date', async () => {
    await bag.rounds()
    m.at('2017-09-26T19:00')
    await bag.rounds()
    await remindNow(m.core, m.as('ruth'), { meetingId: october.meeting, pressId: 'press' })
    let transactions = 0
    const store: Store = {
      ...m.store,
      transact(fn) {
        transactions += 1
        return m.store.transact(fn)
      },
    }
    const night = postbag({ ...m.core, store })
    expect(await night.rounds(3)).toEqual([])
    expect([transactions, await m.store.look.messages.count({ state: 'due' })]).toEqual([0, 8])
    await cancelMeeting(m.core, m.as('ruth'), { meetingId: october.meeting, reason: 'The hall is shut.' })
    expect(await night.rounds(3)).toEqual([])
    expect(transactions).toBe(8)
    expect(await outcomes('asha')).toEqual(['dropped: cancelled'])
    m.at('2017-09-27T08:30')
    expect(users(await night.rounds())).toEqual([...sitting, 'ruth'].sort())
  })

  it('writes on a day off only what would otherwise be too late', async () => {
    await closing('2017-09-30', '12:00')
    await bag.rounds()
    m.at('2017-09-29T18:40')
    await remindNow(m.core, m.as('ruth'), { meetingId: october.meeting, pressId: 'late' })
    expect(await at('2017-09-30T08:00')).toEqual([])
    expect((await at('2017-09-30T08:30')).filter(({ card }) => /waits/.test(card.title))).toHaveLength(8)
  })

  it('reminds on the next day those who ask for it', async () => {
    m.at('2017-09-26T10:00')
    await bag.rounds()
    expect(await remindLater(m.core, m.as('asha'), {})).toEqual(moment('2017-09-27', '09:00'))
    expect(await remindLater(m.core, m.as('asha'), {})).toEqual(moment('2017-09-27', '09:00'))
    expect(users(await at('2017-09-27T09:00'))).toEqual(['asha'])
    expect(users(await at(wednesday))).not.toContain('asha')
    expect(await outcomes('asha')).toEqual(['sent', 'dropped: one-a-day'])
    m.at('2017-09-28T09:00')
    const text = textOf(await shown(m, m.as('ben'), 'remind-tomorrow', {}))
    expect(text).toContain(reminderFormWords.later.tooLate)
  })

  it('reminds on the next day somebody who asks for it after turning reminders off', async () => {
    m.at('2017-09-26T10:00')
    await bag.rounds()
    for (const ask of ['first', 'again']) {
      expect([ask, await remindLater(m.core, m.as('asha'), {})]).toEqual([ask, moment('2017-09-27', '09:00')])
      if (ask === 'first') await turnReminders(m.core, m.as('asha'), { off: true })
    }
    expect(users(await at('2017-09-27T09:00'))).toEqual(['asha'])
  })

  it('takes the same wish from two devices as one', async () => {
    m.at('2017-09-26T10:00')
    const wish = () => remindLater(m.core, m.as('asha'), {})
    const tomorrow = moment('2017-09-27', '09:00')
    expect(await Promise.all([wish(), wish(), wish()])).toEqual([tomorrow, tomorrow, tomorrow])
    expect(await m.store.look.acts.count({ act: 'say how to be reminded' })).toBe(1)
  })

  it('does not remind those who turned reminders off, and shows that to the clerk', async () => {
    await bag.rounds()
    await shown(m, m.as('asha'), 'my-reminders', {}, { reminders: 'off' })
    expect(users(await at(wednesday))).not.toContain('asha')
    expect(await timetable()).toContain('Asha Patel: not sent (has turned reminders off)')
    const screen = await shown(m, m.as('ruth'), 'remind-now', { meeting: october.meeting })
    expect(textOf(screen)).toMatch(/Have turned reminders off, and get none:\nAsha Patel/)
    await shown(m, m.as('asha'), 'my-reminders', {}, { reminders: 'on' })
    expect(users(await at(thursday))).toContain('asha')
  })

  it('claims a message before sending it, and does not repeat it if the result is uncertain', async () => {
    await bag.rounds()
    m.at(wednesday)
    const states: unknown[] = []
    bag.next(async () => states.push(...(await messages({ state: 'claimed' })).map(({ state }) => state)))
    bag.fails('unknown')
    await bag.look()
    expect(states).toContain('claimed')
    const [uncertain] = await messages({ state: 'uncertain' })
    expect(uncertain?.why).toBe('unknown-code')
    await at('2017-09-27T11:00')
    expect(bag.sent.filter(({ card }) => /waits/.test(card.title))).toHaveLength(7)
    expect(await timetable()).toContain('uncertain whether it arrived; not sent again')
  })

  it('marks as uncertain what a stopped program left, unless it could still settle it', async () => {
    await bag.rounds()
    const restSent = async (count: number) => {
      await expect.poll(() => bag.sent).toHaveLength(count)
      await expect.poll(() => messages({ state: 'claimed' })).toHaveLength(1)
    }
    m.at(wednesday)
    bag.next(() => new Promise(() => {}))
    void bag.look()
    await restSent(bag.sent.length + 7)
    await at('2017-09-27T10:03')
    expect((await messages({ state: 'uncertain' })).map(({ why }) => why)).toEqual(['stopped-while-sending'])
    expect(await bag.rounds()).toEqual([])
    let arrive = () => {}
    m.at(thursday)
    bag.next(() => new Promise<void>((resolve) => (arrive = resolve)))
    const slow = bag.look()
    await restSent(bag.sent.length + 8)
    await at('2017-09-28T08:33')
    expect(await messages({ state: 'uncertain' })).toHaveLength(2)
    arrive()
    await slow
    expect(await messages({ state: 'uncertain' })).toHaveLength(1)
  })

  it('slows down if a platform refuses or limits it', async () => {
    await bag.rounds()
    m.at(wednesday)
    bag.fails('refused')
    bag.fails('passing', 1, 1800)
    expect(await bag.rounds()).toHaveLength(6)
    expect(await messages({ why: 'refused', state: 'dropped' })).toHaveLength(1)
    expect(await at('2017-09-27T10:29')).toEqual([])
    expect(await at('2017-09-27T10:30')).toHaveLength(1)
  })

  it('sends late, after downtime, what still helps, and records what was missed', async () => {
    await bag.rounds()
    await replyToAll('asha')
    m.at('2017-09-28T07:00')
    expect(await bag.rounds()).toEqual([])
    const late = await at('2017-09-28T11:00')
    expect(late.filter(({ card }) => /waits/.test(card.title))).toHaveLength(7)
    expect(await outcomes('ben')).toEqual(['sent', 'dropped: one-a-day'])
  })

  it('records the last reminders as missed once, after downtime over closing, and shows it to the clerk', async () => {
    await bag.rounds()
    await replyToAll('asha')
    m.at('2017-09-28T13:00')
    await closeDueReplies(m.core)
    const sent = await bag.rounds(2)
    expect(users(sent)).toEqual(['nia', 'ruth', 'tom'])
    expect(await messages({ kind: 'reminder', state: 'missed' })).toHaveLength(14)
    expect(await outcomes('asha')).toEqual([])
    for (const which of [
      'Replies close on the next working day” of Wednesday 27',
      'Replies close today” of Thursday 28',
    ])
      expect(await timetable()).toContain(
        `Reminder “${which} September to Ben Cole: missed (it was too late to help)`,
      )
  })

  it('reminds again if closing was moved, but not if replies close early', async () => {
    await bag.rounds()
    expect(await at(wednesday)).toHaveLength(8)
    await closing('2017-09-29', '12:00')
    expect((await at('2017-09-28T10:00')).filter(({ card }) => /waits/.test(card.title))).toHaveLength(8)
    await shown(m, m.as('ruth'), 'close-replies', { meeting: october.meeting }, { confirmed: ['yes'] })
    expect((await at('2017-09-29T08:30')).filter(({ card }) => /waits/.test(card.title))).toEqual([])
  })

  it('waits for a moved milestone, and sends it once even if it moves again', async () => {
    await bag.rounds()
    const move = (day: string, time: string) =>
      shown(
        m,
        m.as('ruth'),
        'move-milestone',
        { meeting: october.meeting },
        { key: 'closing-soon', day, time },
      )
    await move('2017-09-26', '15:00')
    expect(await at('2017-09-26T14:59')).toEqual([])
    expect(await at('2017-09-26T15:00')).toHaveLength(8)
    await move('2017-09-27', '15:00')
    expect(users(await at('2017-09-27T15:00'))).toEqual(['ruth'])
  })

  it('lets one of several replicas claim a message, and one of two messages take the day', async () => {
    await bag.rounds()
    m.at(wednesday)
    await remindNow(m.core, m.as('ruth'), { meetingId: october.meeting, pressId: 'press' })
    const [one] = await messages({ state: 'due' })
    const claims = await Promise.all([1, 2, 3].map(() => claimMessage(bag.sender, one?.id ?? '')))
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1)
    await Promise.all([bag.look(), bag.look(), bag.look()])
    expect(bag.sent.filter(({ card }) => /waits/.test(card.title))).toHaveLength(7)
    expect(await messages({ state: 'due' })).toEqual([])
  })

  it('shows on the clerk’s card what may not have arrived', async () => {
    await bag.rounds()
    m.at(wednesday)
    bag.fails('unknown')
    await bag.look()
    const desk = textOf(await shown(m, m.as('ruth'), 'desk', { meeting: october.meeting }))
    expect(desk).toContain(nextStepWords.astray(1))
  })
})
