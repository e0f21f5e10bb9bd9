import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCurrent, placesAt, type Seat } from '../../../../src/committee/council/seat.ts'
import { type Interest, takesNoPart } from '../../../../src/committee/members/replies/interest.ts'
import { idsOf, standings, whys } from '../../../../src/committee/members/tally/standing.ts'
import { whoCounts } from '../../../../src/committee/members/tally/who-counts.ts'
import { whoCountsWords } from '../../../../src/committee/members/tally/who-counts.words.ts'
import { cast, meetingDate } from '../../../support/committee.ts'
import { anyInterests, anySeats } from '../../../support/seats.ts'
import { type Situation, situations } from './who-counts.table.ts'

const names = new Map<string, string>(Object.entries(cast))
const nameOf = (id: string) => names.get(id) ?? id

function counted({ seats, interests = [], onEducation = false }: Situation) {
  return whoCounts(seats, meetingDate, interests, onEducation)
}

function sentences(situation: Situation): string[] {
  const { people } = counted(situation)
  return standings.flatMap((standing) =>
    people
      .filter((one) => one.standing === standing)
      .map((one) =>
        whoCountsWords.why(one, nameOf(one.personId), one.other === null ? null : nameOf(one.other)),
      ),
  )
}

const coOptedRules = {
  none: '',
  apart: ' Advice from co-opted members is shown apart.',
  education: ' This is an education matter, so education co-opted members are in the number.',
} as const

describe('who counts, and why', () => {
  it.each(situations)('$about: out of $outOf', (situation) => {
    expect(sentences(situation)).toEqual(situation.sentences)
    const { people, rule } = counted(situation)
    expect(idsOf(people, 'in')).toHaveLength(situation.outOf)
    expect(rule).toBe(
      `Out of ${situation.outOf}: the voting members sitting at this meeting who take part in the item.${coOptedRules[situation.coOpted ?? 'none']}`,
    )
  })

  it('has a sentence for each reason, and the table has them all', () => {
    const given = new Set(situations.flatMap((one) => counted(one).people.map(({ why }) => why)))
    expect([...given].sort()).toEqual([...whys].sort())
    expect(situations.length).toBeGreaterThanOrEqual(60)
    expect(new Set(situations.map(({ about }) => about)).size).toBe(situations.length)
  })

  it('says in the rule how many, and never who or why', () => {
    for (const one of situations) {
      const { rule } = counted(one)
      expect(rule).not.toMatch(/interest|dispensation|executive|pecuniary/i)
      for (const name of names.values()) expect(rule).not.toContain(name)
    }
  })
})

const onEducation = fc.constantFrom(true, false, null)
const any = fc.record({ seats: anySeats, interests: anyInterests, onEducation })

const who = (seats: readonly Seat[], interests: readonly Interest[], education: boolean | null) =>
  whoCounts(seats, meetingDate, interests, education)

describe('whatever the roster and the interests', () => {
  it('everyone with a seat is in exactly one of in, apart and out, and the counts add up', () => {
    fc.assert(
      fc.property(any, ({ seats, interests, onEducation }) => {
        const { people, rule } = who(seats, interests, onEducation)
        const everyone = [...new Set(seats.map(({ personId }) => personId))]
        expect(people.map(({ personId }) => personId).toSorted()).toEqual(everyone.toSorted())
        const numbers = standings.map((standing) => idsOf(people, standing).length)
        expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(everyone.length)
        expect(rule).toContain(`Out of ${numbers[0]}:`)
      }),
      { numRuns: 2000 },
    )
  })

  it('the number is never more than the standing seats of members', () => {
    fc.assert(
      fc.property(any, ({ seats, interests, onEducation }) => {
        const own = seats.filter(
          ({ kind, until }) =>
            !['clerk', 'officer', 'substitute'].includes(kind) && (until === null || until >= meetingDate),
        )
        expect(idsOf(who(seats, interests, onEducation).people, 'in').length).toBeLessThanOrEqual(
          new Set(own.map(({ personId }) => personId)).size,
        )
      }),
    )
  })

  it('nobody on the executive is in or apart', () => {
    fc.assert(
      fc.property(any, ({ seats, interests, onEducation }) => {
        const executive = seats.filter((seat) => seat.executive && isCurrent(seat, meetingDate))
        const out = idsOf(who(seats, interests, onEducation).people, 'out')
        for (const { personId } of executive) expect(out).toContain(personId)
      }),
    )
  })

  it('the order of the seats changes nothing, except which substitute is named first', () => {
    const shuffled = any.chain((given) => {
      const substitutes = given.seats.filter(({ kind }) => kind === 'substitute')
      const others = given.seats.filter(({ kind }) => kind !== 'substitute')
      return fc
        .tuple(
          fc.shuffledSubarray(others, { minLength: others.length }),
          fc.shuffledSubarray(
            given.seats.map((_, at) => at),
            { minLength: substitutes.length, maxLength: substitutes.length },
          ),
        )
        .map(([mixed, at]) => {
          const again = [...mixed]
          for (const [n, place] of at.toSorted((a, b) => a - b).entries()) {
            const next = substitutes[n]
            if (next !== undefined) again.splice(place, 0, next)
          }
          return { ...given, again }
        })
    })
    fc.assert(
      fc.property(shuffled, ({ seats, again, interests, onEducation }) => {
        expect(again).toHaveLength(seats.length)
        const of = (some: readonly Seat[]) =>
          who(some, interests, onEducation)
            .people.map(({ personId, standing, why, other }) => ({ personId, standing, why, other }))
            .toSorted((a, b) => a.personId.localeCompare(b.personId))
        expect(of(again)).toEqual(of(seats))
      }),
      { numRuns: 1000 },
    )
  })

  it('withdrawing an interest restores what would be without it', () => {
    fc.assert(
      fc.property(any, ({ seats, interests, onEducation }) => {
        const withdrawn = interests.map((one) => ({ ...one, withdrawnAt: new Date('2017-09-23T09:00:00Z') }))
        expect(who(seats, withdrawn, onEducation)).toEqual(who(seats, [], onEducation))
      }),
    )
  })

  it('an interest affects only its own member, and never moves anybody nearer to the number', () => {
    fc.assert(
      fc.property(any, ({ seats, interests, onEducation }) => {
        const before = who(seats, [], onEducation).people
        for (const { personId, standing } of who(seats, interests, onEducation).people) {
          const was = before.find((one) => one.personId === personId)?.standing ?? 'out'
          expect(standings.indexOf(standing)).toBeGreaterThanOrEqual(standings.indexOf(was))
          if (interests.every((one) => one.personId !== personId)) expect(standing).toBe(was)
        }
        for (const { personId } of interests.filter(takesNoPart))
          expect(idsOf(who(seats, interests, onEducation).people, 'in')).not.toContain(personId)
      }),
    )
  })

  it('a dispensation to vote puts back whoever has it, whatever they declared', () => {
    fc.assert(
      fc.property(any, ({ seats, interests, onEducation }) => {
        const allowed = interests.map((one) => ({ ...one, dispensation: 'speak-and-vote' as const }))
        const standing = (given: readonly Interest[]) =>
          who(seats, given, onEducation).people.map((one) => [one.personId, one.standing])
        expect(standing(allowed)).toEqual(standing([]))
      }),
    )
  })

  it('a substitute has one place, which its member does not have', () => {
    fc.assert(
      fc.property(anySeats, (seats) => {
        const { sitting, notSitting } = placesAt(seats, meetingDate)
        for (const { personId, insteadOf } of sitting.filter((one) => one.insteadOf !== null)) {
          expect(sitting.map((one) => one.personId)).not.toContain(insteadOf)
          const of = notSitting.find((one) => one.personId === insteadOf)
          expect(of).toMatchObject({ why: 'substituted', other: personId })
        }
      }),
      { numRuns: 1000 },
    )
  })
})
