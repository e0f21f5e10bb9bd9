import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whoSits } from '../../../src/committee/council/seat.ts'
import { meetingDate } from '../../support/committee.ts'
import { anySeats, seat, substitute } from '../../support/seats.ts'

const sit = (...seats: Parameters<typeof whoSits>[0]) =>
  whoSits(seats, meetingDate).map(({ personId, countsOn }) => `${personId}: ${countsOn}`)

describe('who sits at a meeting', () => {
  it('is every member, but neither the clerk nor an officer', () => {
    const chair = seat('tom', 'chair')
    const vice = seat('nia', 'vice-chair')
    const coOpted = seat('gil', 'co-opted')
    const all = [
      chair,
      vice,
      seat('asha', 'member'),
      coOpted,
      seat('ruth', 'clerk'),
      seat('olive', 'officer'),
    ]
    expect(sit(...all)).toEqual(['tom: everything', 'nia: everything', 'asha: everything', 'gil: nothing'])
  })

  it('puts a substitute in the place of a named member, who then does not sit', () => {
    expect(sit(seat('dev', 'member'), substitute('sam', 'dev'))).toEqual(['sam: everything'])
    expect(sit(substitute('sam', 'dev'), seat('dev', 'member'))).toEqual(['sam: everything'])
  })

  it('gives a substitute what the place counts on', () => {
    const eve = seat('eve', 'co-opted', { countsOn: 'education' })
    expect(sit(eve, substitute('sam', 'eve'))).toEqual(['sam: education'])
  })

  it('seats a substitute at that meeting only', () => {
    const other = substitute('sam', 'dev', { meetingDate: '2017-11-06' })
    const unfixed = substitute('una', 'dev', { meetingDate: '' })
    expect(sit(seat('dev', 'member'), other, unfixed)).toEqual(['dev: everything'])
  })

  it('gives a place with two substitutes to the first', () => {
    expect(sit(seat('dev', 'member'), substitute('sam', 'dev'), substitute('una', 'dev'))).toEqual([
      'sam: everything',
    ])
  })

  it('gives nobody two places', () => {
    const members = [seat('dev', 'member'), seat('ben', 'member')]
    expect(sit(...members, substitute('sam', 'dev'), substitute('sam', 'ben'))).toEqual([
      'sam: everything',
      'ben: everything',
    ])
    expect(sit(...members, substitute('ben', 'dev'))).toEqual(['dev: everything', 'ben: everything'])
  })

  it('leaves out a seat that ended before the day, and keeps one that ends on it', () => {
    expect(sit(seat('dev', 'member', { until: '2017-10-01' }))).toEqual([])
    expect(sit(seat('dev', 'member', { until: meetingDate }))).toEqual(['dev: everything'])
    expect(sit(seat('dev', 'member', { until: '2017-10-01' }), substitute('sam', 'dev'))).toEqual([])
  })

  it('never seats anybody twice, and never more than there are members’ places', () => {
    fc.assert(
      fc.property(anySeats, (seats) => {
        const sitting = whoSits(seats, meetingDate).map(({ personId }) => personId)
        const places = seats.filter(({ kind }) => !['clerk', 'officer', 'substitute'].includes(kind))
        expect(new Set(sitting).size).toBe(sitting.length)
        expect(sitting.length).toBeLessThanOrEqual(new Set(places.map(({ personId }) => personId)).size)
      }),
      { numRuns: 2000 },
    )
  })
})
