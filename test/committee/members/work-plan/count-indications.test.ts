import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whoSits } from '../../../../src/committee/council/seat.ts'
import type { Interest } from '../../../../src/committee/members/replies/interest.ts'
import { countIndications } from '../../../../src/committee/members/work-plan/count-indications.ts'
import { type Indication, indications } from '../../../../src/committee/members/work-plan/poll.ts'
import { meetingDate } from '../../../support/committee.ts'
import { anyInterests, anySeats, interest, seat, substitute } from '../../../support/seats.ts'

const sitting = whoSits(
  [
    seat('tom', 'chair'),
    seat('asha', 'member'),
    seat('ben', 'member'),
    seat('dev', 'member'),
    substitute('sam', 'dev'),
    seat('eve', 'co-opted', { countsOn: 'education' }),
    seat('gil', 'co-opted'),
  ],
  meetingDate,
)

function gave(personId: string, answer: Indication['answer'], pollTopicId = 'topic-1'): Indication {
  const at = new Date('2017-09-29T09:00:00Z')
  return {
    id: `${personId}-${pollTopicId}`,
    councilId: 'council-1',
    pollTopicId,
    personId,
    answer,
    via: 'slack',
    at,
  }
}

const count = (given: Indication[], onEducation = false, interests: Interest[] = []) =>
  countIndications('topic-1', given, sitting, interests, onEducation)

describe('the result of a poll on a topic', () => {
  it('is a tie if as many support adding it as say not now, and nothing breaks it', () => {
    const given = [gave('tom', 'support-adding'), gave('asha', 'not-now'), gave('ben', 'no-view')]
    expect(count(given)).toMatchObject({ reading: 'tie', outOf: 4, given: 3 })
    expect(count([...given, gave('gil', 'support-adding'), gave('eve', 'support-adding')]).reading).toBe(
      'tie',
    )
  })

  it('says which there is more of, and when nobody said either way', () => {
    const two = [gave('tom', 'support-adding'), gave('asha', 'support-adding')]
    expect(count([...two, gave('ben', 'not-now')]).reading).toBe('more-support')
    expect(count([gave('ben', 'not-now')]).reading).toBe('more-not-now')
    expect(count([gave('ben', 'no-view')]).reading).toBe('nobody')
    expect(count([]).reading).toBe('nobody')
  })

  it('counts education co-opted members on a topic from an education matter, and shows other advice apart', () => {
    const given = [gave('eve', 'support-adding'), gave('gil', 'not-now')]
    expect(count(given, true)).toMatchObject({
      outOf: 5,
      given: 1,
      reading: 'more-support',
      advice: [{ label: 'Not now', count: 1 }],
    })
    expect(count(given)).toMatchObject({ outOf: 4, given: 0, reading: 'nobody' })
    expect(count(given).advice.map(({ count }) => count)).toEqual([1, 1])
  })

  it('counts the substitute, but not the member whose place it is or anybody who does not sit', () => {
    const given = [gave('sam', 'not-now'), gave('dev', 'support-adding'), gave('ruth', 'support-adding')]
    expect(count(given)).toMatchObject({ given: 1, reading: 'more-not-now', advice: [] })
  })

  it('hears apart whoever may speak despite an interest, and says no more about it than without one', () => {
    const given = [gave('tom', 'support-adding'), gave('asha', 'not-now')]
    const mayVote = { ...interest('tom', 'pecuniary'), dispensation: 'speak-and-vote' as const }
    const maySpeak = { ...interest('asha', 'pecuniary'), dispensation: 'speak' as const }
    const result = count(given, false, [mayVote, maySpeak])
    expect(result).toMatchObject({ outOf: 3, given: 1, advice: [{ label: 'Not now', count: 1 }] })
    expect(result.rule).toBe(count(given).rule.replace('Out of 4', 'Out of 3'))
  })

  it('counts what was given on this topic only', () => {
    expect(count([gave('tom', 'not-now', 'topic-2')]).given).toBe(0)
  })

  it('never counts more than its total, and its rows add up to what was given', () => {
    const some = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.constantFrom(...indications)), { maxLength: 10 })
    fc.assert(
      fc.property(anySeats, anyInterests, some, fc.boolean(), (seats, interests, given, onEducation) => {
        const once = new Map(given.map(([who, answer]) => [who, gave(`p${who}`, answer)]))
        const all = [...once.values()]
        const result = countIndications('topic-1', all, whoSits(seats, meetingDate), interests, onEducation)
        expect(result.given).toBeLessThanOrEqual(result.outOf)
        expect(result.counts.reduce((sum, { count }) => sum + count, 0)).toBe(result.given)
      }),
    )
  })
})
