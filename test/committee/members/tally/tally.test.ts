import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankItem } from '../../../../src/committee/agenda/meetings/item.ts'
import { whoSits } from '../../../../src/committee/council/seat.ts'
import { answers } from '../../../../src/committee/members/replies/reply.ts'
import { countReplies } from '../../../../src/committee/members/tally/count-replies.ts'
import { idsOf } from '../../../../src/committee/members/tally/standing.ts'
import { whoCounts } from '../../../../src/committee/members/tally/who-counts.ts'
import { whoReplied } from '../../../../src/committee/members/tally/who-replied.ts'
import { meetingDate } from '../../../support/committee.ts'
import {
  anyInterests,
  anySeats,
  interest,
  recommendation,
  replied,
  seat,
  substitute,
} from '../../../support/seats.ts'

const seats = [
  seat('tom', 'chair'),
  seat('asha', 'member'),
  seat('dev', 'member'),
  substitute('sam', 'dev'),
  seat('eve', 'co-opted', { countsOn: 'education' }),
  seat('gil', 'co-opted'),
]
const sitting = whoSits(seats, meetingDate)

describe('the tally of a recommendation', () => {
  const a = recommendation('a')

  it('counts by position, with noughts, and shows advice apart', () => {
    const replies = [
      replied('tom', 'a', 'assured'),
      replied('asha', 'a', 'wait'),
      replied('gil', 'a', 'not-assured'),
      replied('eve', 'a', 'not-assured'),
      replied('ruth', 'a', 'not-assured'),
      replied('dev', 'a', 'not-assured'),
      replied('tom', 'b', 'not-assured'),
    ]
    const tally = countReplies(a, replies, whoCounts(seats, meetingDate, [], false))
    expect(tally.counts.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Assured 1',
      'Partly assured 0',
      'Not assured 0',
      'Need more information 0',
      "I'll wait for the meeting 1",
      'Nothing from me 0',
    ])
    expect(tally).toMatchObject({ outOf: 3, replied: 2, advice: [{ label: 'Not assured', count: 2 }] })
    expect(idsOf(tally.people, 'in')).toEqual(['tom', 'asha', 'sam'])
    expect(tally.people).toHaveLength(6)
  })

  it('has the rows of what the recommendation asks', () => {
    const labels = (more: Parameters<typeof recommendation>[1]) =>
      countReplies(recommendation('a', more), [], whoCounts([], meetingDate, [], null)).counts.map(
        ({ label }) => label,
      )
    expect(labels({ scale: 'support' }).slice(0, 3)).toEqual([
      'Support',
      'Support with changes',
      'Do not support',
    ])
    expect(labels({ asks: 'suggest' })[0]).toBe('Suggestion made')
    expect(labels({ asks: 'work-plan' })[0]).toBe('Topic proposed')
    expect(labels({ asks: 'nothing' })).toEqual([])
  })

  it('leaves the reply of whoever takes no part out of counts and advice', () => {
    const replies = [replied('asha', 'a', 'assured'), replied('gil', 'a', 'assured')]
    const interests = [interest('asha', 'pecuniary'), interest('gil', 'other-no-part')]
    const tally = countReplies(a, replies, whoCounts(seats, meetingDate, interests, false))
    expect(tally).toMatchObject({ outOf: 2, replied: 0, advice: [] })
    expect(tally.counts.every(({ count }) => count === 0)).toBe(true)
  })

  it('counts everybody at most once, never more than its total, and adds up', () => {
    const reply = fc.record({ who: fc.nat({ max: 6 }), answer: fc.constantFrom(...answers) })
    fc.assert(
      fc.property(anySeats, anyInterests, fc.array(reply, { maxLength: 12 }), (seats, interests, given) => {
        const once = new Map(given.map(({ who, answer }) => [who, replied(`p${who}`, 'a', answer)]))
        const who = whoCounts(seats, meetingDate, interests, true)
        const tally = countReplies(a, [...once.values()], who)
        expect(tally.replied).toBeLessThanOrEqual(tally.outOf)
        const fitting = tally.counts.reduce((sum, { count }) => sum + count, 0)
        expect(fitting).toBeLessThanOrEqual(tally.replied)
      }),
    )
  })
})

describe('who has replied to an item', () => {
  const item = blankItem({
    id: 'item-1',
    councilId: 'council-1',
    meetingId: 'meeting-1',
    number: '7',
    title: 'Peer review',
    openness: 'open',
    titleShown: true,
  })
  const a = recommendation('a', { onEducation: true })
  const b = recommendation('b', { onEducation: false })
  const shown = recommendation('c', { asks: 'nothing' })
  const of = { item, recommendations: [a, b, shown] }

  it('is whoever answered everything that is asked, whatever they answered', () => {
    const replies = [
      replied('tom', 'a', 'nothing'),
      replied('tom', 'b', 'wait'),
      replied('asha', 'a', 'assured'),
      replied('gil', 'a', 'assured'),
      replied('gil', 'b', 'assured'),
    ]
    expect(whoReplied(of, sitting, [], replies)).toEqual({
      replied: ['tom'],
      outOf: ['tom', 'asha', 'sam', 'eve'],
    })
  })

  it('is out of those who take part in this item, whatever they said about another', () => {
    const elsewhere = { ...interest('tom', 'pecuniary'), itemId: 'item-2' }
    const { outOf } = whoReplied(of, sitting, [interest('asha', 'pecuniary'), elsewhere], [])
    expect(outOf).toEqual(['tom', 'sam', 'eve'])
  })

  it('is nobody out of nobody if nothing is asked in chat', () => {
    const none = { replied: [], outOf: [] }
    expect(whoReplied({ item, recommendations: [shown] }, sitting, [], [])).toEqual(none)
    const exempt = { ...item, openness: 'exempt' as const }
    expect(whoReplied({ ...of, item: exempt }, sitting, [], [replied('tom', 'a', 'assured')])).toEqual(none)
  })
})
