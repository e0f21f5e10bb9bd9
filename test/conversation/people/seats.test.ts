import { beforeEach, describe, expect, it } from 'vitest'
import { rosterRowSchema } from '../../../src/committee/council/roster.ts'
import { addSeat } from '../../../src/committee/setup/add-seat.ts'
import { pageWords } from '../../../src/conversation/kit/page.words.ts'
import { seatsWords } from '../../../src/conversation/people/seats.words.ts'
import { console_, type Marlshire, openMarlshire, rosterRow } from '../../support/committee.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { labels, press, refusal, shown } from '../../support/press.ts'

let m: Marlshire
beforeEach(async () => {
  m = await openMarlshire(memoryStore())
})

const people = (page = 1) =>
  shown(m, m.as('ruth'), 'people', { committee: m.committee.id, page: String(page) })
const seatOf = async (name: 'cara' | 'tom' | 'ruth') =>
  (await m.store.look.seats.findOne({ personId: m.id(name) }))?.id ?? ''
const end = async (name: 'cara' | 'tom' | 'ruth', answers: Record<string, string>) =>
  press(m, m.as('ruth'), 'end-seat', { seat: await seatOf(name) }, answers)

async function addMembers(count: number): Promise<void> {
  for (let at = 1; at <= count; at++) {
    const row = rosterRow('ivy', m.committee.name, 'member')
    const told = { ...row, name: `Member ${at}`, email: `member-${at}@marlshire.example` }
    await addSeat(m.core, console_, rosterRowSchema.parse(told))
  }
}

describe('people and seats', () => {
  it('are one press from what the clerk can do', async () => {
    const committee = await shown(m, m.as('ruth'), 'committee', { committee: m.committee.id })
    expect(labels(committee)).toContain(seatsWords.title)
    expect(labels(await shown(m, m.as('tom'), 'committee', { committee: m.committee.id }))).not.toContain(
      seatsWords.title,
    )
    for (const name of ['tom', 'hal'] as const) {
      const asked = press(m, m.as(name), 'people', { committee: m.committee.id })
      expect(['not-allowed', 'no-seat']).toContain((await refusal(asked)).code)
    }
  })

  it('show everybody of a large committee, page by page', async () => {
    await addMembers(119)
    const names = new Set<string>()
    for (let page = 1, more = true; more; page++) {
      const screen = await people(page)
      for (const [name] of JSON.stringify(screen).matchAll(/Member \d+/g)) names.add(name)
      more = labels(screen).includes(pageWords.next)
    }
    expect(names.size).toBe(119)
  })

  it('reach whoever follows among all people of the council, and keep the day that was typed', async () => {
    await addMembers(119)
    const first = await shown(m, m.as('ruth'), 'end-seat', { seat: await seatOf('cara') })
    const names = new Set<string>()
    for (let page = 1; page < 5; page++) {
      const ids = { seat: await seatOf('cara'), page: String(page), typed: 'lastDay=2017-12-31' }
      const screen = await shown(m, m.as('ruth'), 'end-seat', ids)
      const [day, follows] = screen.form?.fields ?? []
      expect(day).toMatchObject({ value: '2017-12-31' })
      if (follows?.kind === 'one-of') for (const { label } of follows.options) names.add(label)
    }
    expect([...names].filter((name) => name.startsWith('Member'))).toHaveLength(119)
    expect(JSON.stringify(first)).toContain(pageWords.nextToChooseFrom)
  })
})

describe('a seat ends in chat', () => {
  it('with its last day and who follows', async () => {
    const after = await end('tom', { lastDay: '2017-09-30', follows: m.id('cara') })
    expect(JSON.stringify(after)).toContain(seatsWords.end.done('Tom Baxter', '2017-09-30', 'Cara Dunn'))
    expect(await m.store.look.seats.find({ personId: m.id('cara'), kind: 'chair' })).toMatchObject([
      { since: '2017-10-01', until: null },
    ])
    const again = await end('tom', { lastDay: '2017-09-30' })
    expect(JSON.stringify(again)).toContain(seatsWords.end.already('Tom Baxter', '2017-09-30'))
  })

  it('keeps the form and says why if the committee would have no clerk', async () => {
    const kept = await end('ruth', { lastDay: '2017-09-30' })
    expect(kept.kind).toBe('problems')
    expect(JSON.stringify(kept)).toContain('would have no clerk')
    expect(JSON.stringify(kept)).toContain('2017-09-30')
  })

  it('is suspended from one day to another', async () => {
    const ids = { seat: await seatOf('cara') }
    const days = { from: '2017-10-01', to: '2017-10-31' }
    const after = await press(m, m.as('ruth'), 'suspend-seat', ids, days)
    expect(JSON.stringify(after)).toContain(seatsWords.suspend.done('Cara Dunn', days.from, days.to))
    const turned = await press(m, m.as('ruth'), 'suspend-seat', ids, { from: days.to, to: days.from })
    expect(turned.kind).toBe('problems')
  })
})
