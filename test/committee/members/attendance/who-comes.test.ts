import { beforeAll, describe, expect, it } from 'vitest'
import { committeesOf } from '../../../../src/committee/agenda/home.ts'
import { cancelMeeting } from '../../../../src/committee/changes/cancel-meeting.ts'
import { moveMeeting } from '../../../../src/committee/changes/move-meeting.ts'
import { settingsSchema } from '../../../../src/committee/council/settings.ts'
import { found } from '../../../../src/committee/kernel/found.ts'
import { sayWhetherComing } from '../../../../src/committee/members/attendance/say-whether-coming.ts'
import { setSettings } from '../../../../src/committee/setup/set-settings.ts'
import { comingWords } from '../../../../src/conversation/attendance/coming.words.ts'
import { whoComesWords } from '../../../../src/conversation/attendance/who-comes.words.ts'
import { homeCard } from '../../../../src/conversation/people/home.card.ts'
import { type Marlshire, type Name, openMarlshire } from '../../../support/committee.ts'
import { cardsShown, everythingShown } from '../../../support/everything-shown.ts'
import { posted, readyToPost } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import {
  button,
  cardOf,
  cards,
  fillIn,
  labels,
  press,
  problems,
  refusal,
  shown,
  textOf,
} from '../../../support/press.ts'
import { twoStores } from '../../../support/stores.ts'

const say = (m: Marlshire, name: Name, meetingId: string, says: 'coming' | 'apologies') =>
  sayWhetherComing(m.core, m.as(name), { meetingId, says, tellSubstitute: false })

const rowOf = async (m: Marlshire, name: Name) =>
  (await m.store.look.attendances.find({ personId: m.id(name) })).map(({ says, date }) => `${says} ${date}`)

/** The members who vote on everything. */
const voting = ['tom', 'nia', 'asha', 'ben', 'cara', 'sam'] as const

describe.each(twoStores)('whether members come, on $name', ({ open }) => {
  beforeAll(async () => {
    await open()
  })

  it('is taken with one press on the meeting’s post, and can be changed', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await posted(m)
    const [room] = await cards(m, { kind: 'agenda' })
    if (room === undefined) throw new Error('no post')
    const coming = button(room.card, 'Coming')
    const screen = await shown(m, m.as('asha'), coming.action, coming.ids)
    expect(textOf(screen)).toContain(
      'Recorded: you are coming on Monday 2 October 2017. Only the clerk, the chair and the vice-chair see this.',
    )
    await shown(m, m.as('asha', 'teams'), coming.action, coming.ids)
    expect(await rowOf(m, 'asha')).toEqual(['coming 2017-10-02'])
    expect(await m.store.look.acts.count({ act: 'say that they come' })).toBe(1)

    const apologies = button(screen, comingWords.apologiesInstead)
    const form = await shown(m, m.as('asha'), apologies.action, apologies.ids)
    expect(textOf(form)).toContain('No reason is asked.')
    expect(textOf(form)).toContain(comingWords.noSubstitute)
    expect(await problems(m, m.as('asha'), apologies.action, apologies.ids, {})).toEqual({
      confirmed: 'Please tick the box to confirm.',
    })
    const sent = await fillIn(m, m.as('asha'), apologies.action, apologies.ids, { confirmed: ['yes'] })
    expect(textOf(sent)).toContain('You have sent apologies for Monday 2 October 2017.')
    const again = await shown(m, m.as('asha'), apologies.action, apologies.ids)
    expect(textOf(again)).toContain('You have sent apologies for Monday 2 October 2017.')
    expect([again.form, labels(again)]).toEqual([undefined, [comingWords.comingAfterAll]])
    expect(await rowOf(m, 'asha')).toEqual(['apologies 2017-10-02'])
    expect(labels(sent)).toEqual([comingWords.comingAfterAll])
    expect(await m.store.look.attendances.count({ meetingId: meeting })).toBe(1)
  })

  it('is shown with the quorum to the clerk and the chairs, and to nobody else', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await posted(m)
    await say(m, 'asha', meeting, 'coming')
    await say(m, 'ben', meeting, 'apologies')
    await say(m, 'eve', meeting, 'coming')
    const desk = await cardOf(m, 'desk', m.id('ruth'))
    expect(textOf(desk)).toContain(
      'Expected at the meeting: 1 coming, 1 sending apologies, 4 yet to say. Quorum 3.',
    )
    const who = button(desk, 'Who is coming')
    const clerks = await shown(m, m.as('ruth'), who.action, who.ids)
    expect(textOf(clerks)).toContain('Asha Patel: coming.')
    expect(textOf(clerks)).toContain('Ben Cole: sends apologies. No substitute is named for them.')
    expect(textOf(clerks)).toContain('Sam Ito (in Dev Shah’s place): has not said.')
    expect(textOf(clerks)).toContain('Eve Frost (co-opted, not counted to the quorum): coming.')
    expect(textOf(clerks)).toContain(
      'The quorum is 3: one quarter of the 6 voting members, and at least three',
    )
    expect(textOf(clerks)).toContain('Nothing said in chat counts as being present')
    expect(labels(clerks)).toContain(whoComesWords.substituteFor('Ben Cole'))
    for (const name of ['tom', 'nia'] as const) {
      const theirs = await shown(m, m.as(name), who.action, who.ids)
      expect(textOf(theirs)).toContain('Ben Cole: sends apologies.')
      expect(labels(theirs)).toEqual([])
      expect(labels(await shown(m, m.as(name), 'meeting', { meeting }))).toContain('Who is coming')
    }
    for (const name of ['asha', 'ben', 'eve', 'gil', 'sam', 'una', 'dev', 'olive', 'hal'] as const) {
      expect((await refusal(press(m, m.as(name), who.action, who.ids))).code).toMatch(
        /^(not-allowed|no-seat)$/,
      )
    }
    expect(labels(await shown(m, m.as('asha'), 'meeting', { meeting }))).not.toContain('Who is coming')
  })

  it('brings a warning when it falls short of the quorum, and when too few have said on the last working day', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await posted(m)
    const warned = async () => textOf(await cardOf(m, 'desk', m.id('ruth')))
    await say(m, 'asha', meeting, 'coming')
    expect(await warned()).not.toMatch(/Short of|So far/)
    m.at('2017-09-29T09:00')
    expect(await warned()).toContain('So far 1 voting members say that they are coming; the quorum is 3.')
    for (const name of ['tom', 'nia', 'ben', 'cara'] as const) await say(m, name, meeting, 'apologies')
    expect(await warned()).toContain('Short of the quorum of 3')
    await setSettings(m.core, m.as('ruth'), {
      committeeId: m.committee.id,
      settings: settingsSchema.parse({ quorum: 1 }),
    })
    expect(await warned()).toContain('1 coming, 4 sending apologies, 1 yet to say. Quorum 1.')
    expect(await warned()).not.toMatch(/Short of|So far/)
  })

  it('is forgotten when the meeting is moved, and asked again', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await posted(m)
    for (const name of voting) await say(m, name, meeting, name === 'asha' ? 'coming' : 'apologies')
    expect(textOf(await cardOf(m, 'desk', m.id('ruth')))).toContain(
      '1 coming, 5 sending apologies, 0 yet to say',
    )
    await moveMeeting(m.core, m.as('ruth'), {
      meetingId: meeting,
      from: '2017-10-02',
      to: '2017-10-09',
      reason: 'The room is taken.',
    })
    expect(textOf(await cardOf(m, 'desk', m.id('ruth')))).toContain(
      '0 coming, 0 sending apologies, 6 yet to say',
    )
    expect(await say(m, 'asha', meeting, 'coming')).toBe(true)
    expect(await rowOf(m, 'asha')).toEqual(['coming 2017-10-09'])
    expect(textOf(await cardOf(m, 'desk', m.id('ruth')))).toContain(
      '1 coming, 0 sending apologies, 5 yet to say',
    )
  })

  it('is asked of whoever sits there, from posting until the day of the meeting is over', async () => {
    const m = await openMarlshire((await open()).store)
    const { meeting } = await readyToPost(m)
    expect((await refusal(say(m, 'asha', meeting, 'coming'))).code).toBe('not-posted')
    const open_ = await openMarlshire((await open()).store)
    const other = await posted(open_)
    expect((await refusal(say(open_, 'dev', other.meeting, 'coming'))).message).toContain(
      'A substitute has your seat at this meeting',
    )
    open_.at('2017-10-02T23:30')
    await say(open_, 'asha', other.meeting, 'coming')
    const [room] = await cards(open_, { kind: 'agenda' })
    expect(room && labels(room.card)).toContain('Coming')
    open_.at('2017-10-03T00:30')
    expect((await refusal(say(open_, 'asha', other.meeting, 'apologies'))).code).toBe('date-past')
    const [after] = await cards(open_, { kind: 'agenda' })
    expect(after && labels(after.card)).not.toContain('Coming')
  })
})

describe('a meeting that is cancelled', () => {
  it('asks nobody whether they come', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting } = await posted(m)
    await say(m, 'asha', meeting, 'coming')
    await cancelMeeting(m.core, m.as('ruth'), { meetingId: meeting, reason: 'No business.' })
    expect((await refusal(say(m, 'ben', meeting, 'coming'))).code).toBe('cancelled')
    expect(textOf(await cardOf(m, 'desk', m.id('ruth')))).not.toContain('Expected at the meeting')
  })
})

describe('who comes', () => {
  const others = ['asha', 'cara', 'eve', 'gil', 'sam', 'dev', 'una', 'olive', 'hal', 'ivy', 'wes'] as const

  it('makes no difference to what anybody but the clerk and the chairs sees', async () => {
    const worlds = await Promise.all(
      (['coming', 'apologies'] as const).map(async (says) => {
        const m = await openMarlshire(memoryStore())
        const { meeting } = await posted(m)
        await say(m, 'ben', meeting, says)
        // A message to the clerk uses up an id here. Real ids are random, so the next one tells nothing.
        while (m.ids() < 1000) m.core.newId()
        return m
      }),
    )
    for (const name of others) {
      const [one, other] = await Promise.all(worlds.map((m) => cardsShown(m, name)))
      expect({ name, shown: one }).toEqual({ name, shown: other })
      const [all, rest] = await Promise.all(worlds.map((m) => everythingShown(m, name)))
      expect({ name, shown: all }).toEqual({ name, shown: rest })
    }
  }, 120_000)

  it('is on the chair’s own card until the meeting is over', async () => {
    const m = await openMarlshire(memoryStore())
    await posted(m)
    const home = async (name: Name) => {
      const person = await found(m.store.look.people, m.id(name))
      return labels(homeCard(person, await committeesOf(m.store.reads, person, m.core.now()), m.core.now()))
    }
    expect(await home('tom')).toContain('Who is coming')
    expect(await home('asha')).not.toContain('Who is coming')
    m.at('2017-10-03T09:00')
    expect(await home('tom')).not.toContain('Who is coming')
  })
})
