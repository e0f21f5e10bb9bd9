import { describe, expect, it } from 'vitest'
import { whoSits } from '../../../../src/committee/council/seat.ts'
import type { Attendance } from '../../../../src/committee/members/attendance/attendance.ts'
import { attendanceWords } from '../../../../src/committee/members/attendance/attendance.words.ts'
import {
  expectedAttendance,
  warningOn,
} from '../../../../src/committee/members/attendance/expected-attendance.ts'
import { quorumOf } from '../../../../src/committee/members/attendance/quorum.ts'
import { substitutesFor } from '../../../../src/committee/members/attendance/substitutes.ts'
import { meetingDate } from '../../../support/committee.ts'
import { seat, substitute } from '../../../support/seats.ts'

const said = (personId: string, says: Attendance['says'], date = meetingDate): Attendance => ({
  id: `said-${personId}`,
  councilId: 'council-1',
  meetingId: 'meeting-1',
  personId,
  says,
  date,
  tellSubstitute: false,
  via: 'slack',
  entered: false,
  at: new Date('2017-09-21T09:00:00Z'),
})

const seats = [
  seat('chair', 'chair'),
  ...['m1', 'm2', 'm3', 'm4'].map((id) => seat(id, 'member')),
  seat('bishop', 'co-opted', { countsOn: 'education' }),
  seat('adviser', 'co-opted'),
]
const expected = (attendances: Attendance[], quorum: number | null = null, lastDay = false, of = seats) =>
  expectedAttendance({ date: meetingDate }, whoSits(of, meetingDate), attendances, { quorum }, lastDay)

describe('the quorum', () => {
  it.each([
    [1, 3],
    [12, 3],
    [13, 4],
    [16, 4],
    [17, 5],
  ])('of %i voting members is %i if the committee has not said', (voting, number) => {
    expect(quorumOf({ quorum: null }, voting)).toMatchObject({ number })
  })

  it('is what the committee says, and the rule says so', () => {
    expect(quorumOf({ quorum: 5 }, 12)).toEqual({ number: 5, rule: 'as the committee’s settings say' })
    expect(quorumOf({ quorum: null }, 12).rule).toBe(
      'one quarter of the 12 voting members, and at least three; standing orders may say otherwise',
    )
  })
})

describe('who is expected', () => {
  it('counts those who vote on everything: co-opted members count towards no quorum', () => {
    const all = expected([said('m1', 'coming'), said('m2', 'apologies'), said('bishop', 'coming')])
    expect(attendanceWords.expected(all)).toBe('1 coming, 1 sending apologies, 3 yet to say. Quorum 3.')
    expect(all.members.filter(({ votes }) => !votes).map(({ sits }) => sits.personId)).toEqual([
      'bishop',
      'adviser',
    ])
    expect(all.members.find(({ sits }) => sits.personId === 'bishop')?.said?.says).toBe('coming')
  })

  it('falls short once even everyone who has not said would be too few', () => {
    const apologies = ['chair', 'm1'].map((id) => said(id, 'apologies'))
    expect(expected(apologies).warning).toBeNull()
    const short = expected([...apologies, said('m2', 'apologies')])
    expect(short.warning).toBe('falls-short')
    expect(warningOn(short)).toBe(
      'Short of the quorum of 3: even if everyone comes who is yet to say, 2 voting members would be there.',
    )
  })

  it('brings a mild warning on the last working day if too few have said that they come', () => {
    const few = [said('m1', 'coming'), said('m2', 'coming')]
    expect(expected(few, null, false).warning).toBeNull()
    expect(warningOn(expected(few, null, true))).toBe(
      'So far 2 voting members say that they are coming; the quorum is 3. 3 are yet to say.',
    )
    expect(expected([...few, said('chair', 'coming')], null, true).warning).toBeNull()
  })

  it('counts nothing that was said for another day', () => {
    expect(expected([said('m1', 'apologies', '2017-09-25')])).toMatchObject({ apologies: 0, notSaid: 5 })
  })

  it('counts the substitute in place of the member, whose apologies stay for the minutes', () => {
    const of = [...seats, substitute('reserve', 'm1')]
    const one = expected([said('m1', 'apologies'), said('reserve', 'coming')], null, false, of)
    expect(one).toMatchObject({ coming: 1, apologies: 0, notSaid: 4, substituted: 1 })
    expect(attendanceWords.expected(one)).toBe(
      '1 coming, 1 sending apologies (1 with a substitute), 4 yet to say. Quorum 3.',
    )
    expect(attendanceWords.expected(expected([said('reserve', 'coming')], null, false, of))).toBe(
      '1 coming, 0 sending apologies, 4 yet to say. Quorum 3.',
    )
    expect(one.quorum.rule).toContain('5 voting members')
  })
})

describe('who could take a member’s place', () => {
  const of = (more: ReturnType<typeof seat>[]) =>
    substitutesFor([...seats, ...more], 'm1', meetingDate, '2017-09-20')

  it('is a substitute of the committee: those named for the member first, each once', () => {
    const named = substitute('r1', 'm1', { meetingDate: '' })
    const again = substitute('r1', 'm2', { meetingDate: '2017-11-06', id: 'r1-again' })
    const other = substitute('r2', 'm2', { meetingDate: '' })
    expect(of([other, named, again])).toEqual({ named: ['r1'], others: ['r2'] })
  })

  it('is among the others if named for another day only', () => {
    expect(of([substitute('r1', 'm1', { meetingDate: '2017-11-06' })])).toEqual({ named: [], others: ['r1'] })
  })

  it.each([
    ['of the executive', [substitute('r1', 'm1', { meetingDate: '', executive: true })]],
    [
      'sitting in another’s place already',
      [substitute('r1', 'm1', { meetingDate: '' }), substitute('r1', 'm2')],
    ],
    ['with a seat of their own', [substitute('m2', 'm1', { meetingDate: '' })]],
    ['no longer on the committee', [substitute('r1', 'm1', { meetingDate: '', until: '2017-09-01' })]],
  ])('is nobody %s', (_, more) => {
    expect(of(more)).toEqual({ named: [], others: [] })
  })
})
