import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/cards/card.ts'
import { cardFaults } from '../../../src/cards/limits.ts'
import { committeesOf } from '../../../src/committee/agenda/home.ts'
import { addMeeting } from '../../../src/committee/agenda/meetings/add-meeting.ts'
import { rosterRowSchema } from '../../../src/committee/council/roster.ts'
import { whoIs } from '../../../src/committee/council/who-is.ts'
import { addCommittee } from '../../../src/committee/setup/add-committee.ts'
import { addSeat } from '../../../src/committee/setup/add-seat.ts'
import { pageWords } from '../../../src/conversation/kit/page.words.ts'
import { deskWords } from '../../../src/conversation/meetings/desk.words.ts'
import { homeCard } from '../../../src/conversation/people/home.card.ts'
import { homeWords } from '../../../src/conversation/people/home.words.ts'
import { console_, type Marlshire, openMarlshire, rosterRow } from '../../support/committee.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { labels, shown } from '../../support/press.ts'

describe('a clerk of four committees with three meetings each', async () => {
  const m = await openMarlshire(memoryStore())
  const panels = await clerks(m, 4)

  it('is greeted with those that meet first, and told how to reach the others', async () => {
    const card = await home(m)
    expect(cardFaults(card)).toEqual([])
    const text = JSON.stringify(card)
    expect(text).toContain(homeWords.moreCommittees(5))
    expect(text).toContain('Panel 1')
    expect(text).not.toContain('Panel 4')
    expect(labels(card)).toContain(homeWords.allCommittees)
  })

  it('reaches every committee and each of its meetings', async () => {
    const list = await shown(m, m.as('ruth'), 'my-committees', {})
    for (const { name } of panels) expect(JSON.stringify(list)).toContain(name)
    const fourth = await shown(m, m.as('ruth'), 'committee', { committee: panels[3]?.id ?? '' })
    for (const day of ['6 November', '4 December', '8 January']) expect(JSON.stringify(fourth)).toContain(day)
    expect(labels(fourth).filter((label) => label === deskWords.open)).toHaveLength(3)
  })
})

it('a clerk of sixty committees reaches all of them', async () => {
  const m = await openMarlshire(memoryStore())
  const panels = await clerks(m, 60)
  const reached = new Set<string>()
  for (let page = 1, more = true; more; page++) {
    const screen = await shown(m, m.as('ruth'), 'my-committees', { page: String(page) })
    for (const [, id = ''] of JSON.stringify(screen).matchAll(/"committee":"([^"]+)"/g)) reached.add(id)
    more = labels(screen).includes(pageWords.next)
  }
  for (const { id } of panels) expect(reached).toContain(id)
  expect(reached).toContain(m.committee.id)
}, 60_000)

it('the greeting shows the next meetings of a busy year, and one press shows them all', async () => {
  const m = await openMarlshire(memoryStore())
  for (const date of ['2017-10-02', '2017-11-06', '2017-12-04', '2018-01-08'])
    await addMeeting(m.core, m.as('ruth'), { committeeId: m.committee.id, date })
  expect(JSON.stringify(await home(m))).not.toContain('8 January')
  expect(labels(await home(m))).toContain(homeWords.allMeetings)
  const all = await shown(m, m.as('ruth'), 'committee', { committee: m.committee.id })
  expect(JSON.stringify(all)).toContain('8 January')
})

async function home(m: Marlshire): Promise<Card> {
  const ruth = await whoIs(m.store.look, m.as('ruth'))
  return homeCard(ruth, await committeesOf(m.store.reads, ruth, m.core.now()), m.core.now())
}

/** Makes Ruth the clerk of so many more panels, each with three meetings to come. */
async function clerks(m: Marlshire, count: number) {
  const panels = []
  for (let n = 1; n <= count; n++) {
    const name = `Panel ${n}`
    const panel = await addCommittee(m.core, console_, { council: 'Marlshire', name, countsInRoom: false })
    await addSeat(m.core, console_, rosterRowSchema.parse(rosterRow('ruth', name, 'clerk')))
    for (const date of ['2017-11-06', '2017-12-04', '2018-01-08'])
      await addMeeting(m.core, m.as('ruth'), { committeeId: panel.id, date })
    panels.push(panel)
  }
  return panels
}
