import { beforeEach, describe, expect, it } from 'vitest'
import { addMeeting } from '../../../src/committee/agenda/meetings/add-meeting.ts'
import type { Item } from '../../../src/committee/agenda/meetings/item.ts'
import { postToMembers } from '../../../src/committee/agenda/meetings/post-to-members.ts'
import { putItem } from '../../../src/committee/agenda/meetings/put-item.ts'
import { setClosing } from '../../../src/committee/agenda/meetings/set-closing.ts'
import { setPublication } from '../../../src/committee/agenda/meetings/set-publication.ts'
import { receiveReport } from '../../../src/committee/agenda/reports/receive-report.ts'
import { cancelMeeting } from '../../../src/committee/changes/cancel-meeting.ts'
import type { Milestone } from '../../../src/committee/council/milestone.ts'
import { rosterRowSchema } from '../../../src/committee/council/roster.ts'
import { remindLater } from '../../../src/committee/reminders/wish-reminders.ts'
import { addSeat } from '../../../src/committee/setup/add-seat.ts'
import { linkRoom } from '../../../src/committee/setup/link-room.ts'
import { agendaCardWords } from '../../../src/conversation/meetings/agenda-card.words.ts'
import { messageCardWords } from '../../../src/conversation/reminders/message.words.ts'
import { console_, type Marlshire, type Name, openMarlshire, rosterRow } from '../../support/committee.ts'
import {
  file,
  moment,
  nothing,
  type October,
  posted,
  recommendationsOf,
  reply,
  report,
  topic,
} from '../../support/meeting.ts'
import { type Postbag, postbag, type Sent, users } from '../../support/postbag.ts'
import { labels, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

describe.each(twoStores)('who gets a notice or a reminder, on $name', ({ open }) => {
  let m: Marlshire
  let bag: Postbag
  beforeEach(async () => {
    m = await openMarlshire((await open()).store)
    bag = postbag(m.core)
  })
  const at = (local: string) => {
    m.at(local)
    return bag.rounds()
  }

  describe('when reports are due from officers', () => {
    let meetingId: string
    // The meeting is on Monday 6 November and published by Friday 27 October; reports are due three working days before.
    const due = '2017-10-24T10:00'
    beforeEach(async () => {
      const input = { committeeId: m.committee.id, date: '2017-11-06' }
      meetingId = (await addMeeting(m.core, m.as('ruth'), input)).id
    })
    const put = async (number: string, title: string, author: Name | null, more: Partial<Item> = {}) => {
      const item = { number, title, openness: 'open', titleShown: true } as const
      const { id } = await putItem(m.core, m.as('ruth'), { meetingId, item })
      const authorId = author === null ? null : m.id(author)
      await m.store.transact((tx) => tx.items.update({ id }, { authorId, ...more }))
    }
    const hand = (number: string) =>
      receiveReport(m.core, m.as('ruth'), {
        committeeId: m.committee.id,
        meetingDate: '2017-11-06',
        number,
        file,
        received: { kind: 'report', report: { ...report, title: `Report ${number}` } },
      })

    it('those who owe one get it, and it says which', async () => {
      await put('5', 'School places', 'olive')
      await put('6', 'Buses', 'olive')
      await hand('6')
      await put('7', 'Nobody’s', null)
      await put('8', 'Of another committee', 'hal')
      await put('9', 'Lease', 'olive', { openness: 'exempt' })
      await put('10', 'Put off', 'olive', { state: 'deferred' })
      const sent = await at(due)
      expect(users(sent)).toEqual(['olive'])
      expect(textOf(sent[0]?.card ?? { title: '', blocks: [] })).toContain(
        'Your report for this meeting is due: the agenda is published by Friday 27 October 2017. Please send it to the clerk. Wanted: item 5, School places.',
      )
      expect(await bag.rounds(2)).toEqual([])
    })

    it('nobody gets it if no item says whose report it is', async () => {
      await put('7', 'Nobody’s', null)
      expect(await at(due)).toEqual([])
      expect(await m.store.look.messages.count({})).toBe(0)
    })

    it('it is not sent if the report came after it was planned', async () => {
      await put('5', 'School places', 'olive')
      m.at(due)
      bag.fails('passing')
      expect(await bag.rounds()).toEqual([])
      await hand('5')
      expect(await at('2017-10-24T10:06')).toEqual([])
      expect((await m.store.look.messages.find({})).map(({ state, why }) => [state, why])).toEqual([
        ['dropped', 'nothing-open'],
      ])
    })
  })

  it('a notice to those who have not replied goes to those who have not when it is sent', async () => {
    const nudge: Milestone = {
      key: 'nudge',
      name: 'Nudge',
      from: 'closing',
      workingDays: -1,
      at: '11:00',
      audience: 'not-replied',
      kind: 'notice',
      words: 'Replies close {closing}.',
    }
    const { settings, id } = m.committee
    await m.store.transact((tx) =>
      tx.committees.update({ id }, { settings: { ...settings, milestones: [nudge] } }),
    )
    const october = await posted(m)
    m.at('2017-09-27T11:00')
    bag.fails('passing', 8)
    expect(await bag.rounds()).toEqual([])
    for (const question of [october.a, october.b]) await reply(m, 'asha', question, nothing)
    await reply(m, 'asha', october.c, { kind: 'topic', proposalId: 'topic-of-asha', topic })
    const sent = await at('2017-09-27T11:06')
    expect(users(sent)).toEqual(['ben', 'cara', 'eve', 'gil', 'nia', 'sam', 'tom'])
    expect(textOf(sent[0]?.card ?? { title: '', blocks: [] })).toContain(
      'Replies close Thursday 28 September, noon.',
    )
  })

  it('a late notice is still true', async () => {
    await posted(m)
    m.at('2017-10-02T08:30')
    const told = (await bag.rounds()).filter(({ user }) => user === 'asha').map(({ card }) => textOf(card))
    expect(told.some((text) => text.includes('The committee meets on Monday 2 October 2017.'))).toBe(true)
    expect(told.join()).not.toMatch(/tomorrow|next working day|today/i)
  })

  describe('somebody on two committees', () => {
    let october: October
    let potholes: { readonly id: string; readonly number: string; readonly meetingId: string }
    beforeEach(async () => {
      october = await posted(m)
      const committeeId = m.highways.id
      await addSeat(m.core, console_, rosterRowSchema.parse(rosterRow('asha', m.highways.name, 'member')))
      const room = { platform: 'slack', workspace: 'T-MARL', channel: 'C-HWY', serviceUrl: null } as const
      await linkRoom(m.core, console_, { ...room, committeeId })
      const { meeting, item } = await receiveReport(m.core, m.as('hal'), {
        committeeId,
        meetingDate: '2017-10-03',
        number: '4',
        file,
        received: { kind: 'report', report: { ...report, title: 'Potholes' } },
      })
      const meetingId = meeting.id
      potholes = item
      await setPublication(m.core, m.as('hal'), {
        meetingId,
        agendaUrl: 'https://marlshire.example/potholes',
        publishedOn: '2017-09-20',
      })
      await setClosing(m.core, m.as('hal'), { meetingId, at: moment('2017-09-28', '10:00') })
      await postToMembers(m.core, m.as('hal'), { meetingId })
    })
    const answerAll = async (meetingId: string) => {
      for (const { id } of await recommendationsOf(m, meetingId)) await reply(m, 'asha', id, nothing)
    }
    const cancelOther = () =>
      cancelMeeting(m.core, m.as('hal'), { meetingId: potholes.meetingId, reason: 'No quorum.' })
    const leaveOther = () =>
      m.store.transact((tx) =>
        tx.seats.update({ personId: m.id('asha'), committeeId: m.highways.id }, { until: '2017-09-25' }),
      )
    const reminded = (some: readonly Sent[]) => some.filter(({ card }) => /your reply/.test(card.title))
    const hers = (some: readonly Sent[]) =>
      reminded(some)
        .filter(({ user }) => user === 'asha')
        .map(({ card }) => [card.title, ...labels(card).filter((label) => /^Prepare/.test(label))])

    it('gets one reminder for both, with the one that closes first at the top', async () => {
      const sent = await at('2017-09-27T10:00')
      expect(hers(sent)).toEqual([
        [messageCardWords.waiting(2), agendaCardWords.prepareItem('4'), agendaCardWords.prepareItem('7')],
      ])
      expect(users(reminded(sent)).filter((user) => user === 'ivy')).toEqual(['ivy'])
      expect((await at('2017-09-27T15:00')).filter(({ user }) => user === 'asha')).toEqual([])
    })

    describe('who asked to be reminded tomorrow', () => {
      beforeEach(async () => {
        await at('2017-09-26T10:00')
        expect(await remindLater(m.core, m.as('asha'), {})).toEqual(moment('2017-09-27', '09:00'))
      })

      it('is reminded of the one that is still open', async () => {
        await answerAll(potholes.meetingId)
        expect(hers(await at('2017-09-27T09:00'))).toEqual([
          [messageCardWords.waiting(1), agendaCardWords.prepareItem('7')],
        ])
      })

      it.each([
        ['the other is cancelled', () => cancelOther()],
        ['they have left the other committee', () => leaveOther()],
      ])('is reminded only of the one that is still open if %s', async (_, change) => {
        await change()
        expect(hers(await at('2017-09-27T09:00'))).toEqual([
          [messageCardWords.waiting(1), agendaCardWords.prepareItem('7')],
        ])
      })

      it('is reminded of the one that closes later if the other has closed', async () => {
        expect(hers(await at('2017-09-28T10:30'))).toEqual([
          [messageCardWords.waiting(1), agendaCardWords.prepareItem('7')],
        ])
        expect(
          await m.store.look.messages.count({ cause: 'remind-later', day: '2017-09-27', state: 'missed' }),
        ).toBe(0)
      })

      it('is not reminded if nothing is open any more', async () => {
        await answerAll(potholes.meetingId)
        await answerAll(october.meeting)
        expect(hers(await at('2017-09-27T09:00'))).toEqual([])
      })
    })
  })
})
