import { beforeEach, describe, expect, it } from 'vitest'
import { linkRoom } from '../../../src/committee/council/link-room.ts'
import { addMeeting } from '../../../src/committee/meetings/add-meeting.ts'
import type { Item } from '../../../src/committee/meetings/item.ts'
import { postToMembers } from '../../../src/committee/meetings/post-to-members.ts'
import { putItem } from '../../../src/committee/meetings/put-item.ts'
import { setClosing } from '../../../src/committee/meetings/set-closing.ts'
import { setPublication } from '../../../src/committee/meetings/set-publication.ts'
import { addSeat } from '../../../src/committee/people/add-seat.ts'
import { rosterRowSchema } from '../../../src/committee/people/roster.ts'
import type { Milestone } from '../../../src/committee/reminders/milestone.ts'
import { receiveReport } from '../../../src/committee/reports/receive-report.ts'
import { console_, type Marlshire, type Name, openMarlshire, rosterRow } from '../../support/committee.ts'
import { file, moment, nothing, posted, reply, report, topic } from '../../support/meeting.ts'
import { type Postbag, postbag, users } from '../../support/postbag.ts'
import { labels, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

describe.each(twoStores)('whom a notice or a reminder goes to, on $name', ({ open }) => {
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
    // For the meeting of Monday 6 November, published by Friday 27 October, reports are due three working days before.
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

    it('it goes to who owes one, and says which', async () => {
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

    it('it goes to nobody where no item says whose report it is', async () => {
      await put('7', 'Nobody’s', null)
      expect(await at(due)).toEqual([])
      expect(await m.store.look.messages.count({})).toBe(0)
    })

    it('it does not go where the report came after it was planned', async () => {
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

  it('a notice to those who have not replied goes by who has not when it goes', async () => {
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

  it('what is told late is still true', async () => {
    await posted(m)
    m.at('2017-10-02T08:30')
    const told = (await bag.rounds()).filter(({ user }) => user === 'asha').map(({ card }) => textOf(card))
    expect(told.some((text) => text.includes('The committee meets on Monday 2 October 2017.'))).toBe(true)
    expect(told.join()).not.toMatch(/tomorrow|next working day|today/i)
  })

  it('somebody on two committees has one reminder of both, the one that closes first coming first', async () => {
    await posted(m)
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
    await setPublication(m.core, m.as('hal'), {
      meetingId,
      agendaUrl: 'https://marlshire.example/potholes',
      publishedOn: '2017-09-20',
    })
    await setClosing(m.core, m.as('hal'), { meetingId, at: moment('2017-09-28', '10:00') })
    await postToMembers(m.core, m.as('hal'), { meetingId })
    const reminders = (await at('2017-09-27T10:00')).filter(({ card }) => /your reply/.test(card.title))
    expect(users(reminders).filter((user) => user === 'asha' || user === 'ivy')).toEqual(['asha', 'ivy'])
    const hers = reminders.find(({ user }) => user === 'asha')?.card ?? { title: '', blocks: [] }
    expect(hers.title).toBe('2 items wait for your reply')
    expect(labels(hers).slice(0, 2)).toEqual([`Prepare item ${item.number}`, 'Prepare item 7'])
    expect((await at('2017-09-27T15:00')).filter(({ user }) => user === 'asha')).toEqual([])
  })
})
