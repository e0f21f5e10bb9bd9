import fc from 'fast-check'
import type { Recommendation } from '../../src/committee/agenda/reports/recommendation.ts'
import { type Seat, seatKinds } from '../../src/committee/council/seat.ts'
import type { Interest } from '../../src/committee/members/replies/interest.ts'
import { interestKinds } from '../../src/committee/members/replies/interest.ts'
import type { Answer, Reply } from '../../src/committee/members/replies/reply.ts'
import { meetingDate } from './committee.ts'

/** Rows as the store would return them, for tests of pure functions. */
export function seat(personId: string, kind: Seat['kind'], more: Partial<Seat> = {}): Seat {
  return {
    id: `seat-${personId}-${kind}`,
    councilId: 'council-1',
    committeeId: 'committee-1',
    personId,
    kind,
    countsOn: kind === 'co-opted' ? 'nothing' : 'everything',
    substitutesForId: null,
    meetingDate: '',
    since: '',
    until: null,
    executive: false,
    ...more,
  }
}

export function substitute(personId: string, substitutesForId: string, more: Partial<Seat> = {}): Seat {
  return seat(personId, 'substitute', { substitutesForId, meetingDate, ...more })
}

export function interest(
  personId: string,
  kind: Interest['kind'],
  withdrawnAt: Date | null = null,
): Interest {
  const at = new Date('2017-09-21T09:00:00Z')
  return {
    id: `interest-${personId}`,
    councilId: 'council-1',
    itemId: 'item-1',
    personId,
    kind,
    at,
    withdrawnAt,
    dispensation: null,
    entered: false,
  }
}

export function recommendation(id: string, more: Partial<Recommendation> = {}): Recommendation {
  return {
    id,
    councilId: 'council-1',
    itemId: 'item-1',
    reportId: 'report-1',
    place: 1,
    label: '(a)',
    text: 'considers the outcome',
    leadIn: null,
    addressee: null,
    asks: 'view',
    scale: 'assurance',
    onEducation: null,
    wording: 1,
    ...more,
  }
}

export function replied(personId: string, recommendationId: string, answer: Answer): Reply {
  return {
    id: `reply-${personId}-${recommendationId}`,
    councilId: 'council-1',
    recommendationId,
    personId,
    answer,
    words: null,
    revision: 1,
    wording: 1,
    via: 'slack',
    entered: false,
    at: new Date('2017-09-21T09:00:00Z'),
  }
}

const people = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6')

/** Any seats at all, even ones that make little sense. */
export const anySeats: fc.Arbitrary<Seat[]> = fc.array(
  fc
    .record({
      id: fc.uuid(),
      personId: people,
      kind: fc.constantFrom(...seatKinds),
      countsOn: fc.constantFrom('everything' as const, 'education' as const, 'nothing' as const),
      substitutesForId: fc.option(people),
      meetingDate: fc.constantFrom('', meetingDate, '2017-11-06'),
      since: fc.constantFrom('', '', meetingDate, '2017-10-03'),
      until: fc.constantFrom(null, null, '2017-10-01', meetingDate),
      executive: fc.constantFrom(false, false, false, true),
    })
    .map((made) => ({ councilId: 'council-1', committeeId: 'committee-1', ...made })),
  { maxLength: 14 },
)

export const anyInterests: fc.Arbitrary<Interest[]> = fc.array(
  fc
    .record({
      personId: people,
      kind: fc.constantFrom(...interestKinds),
      withdrawnAt: fc.constantFrom(null, new Date('2017-09-22T09:00:00Z')),
      dispensation: fc.constantFrom(null, null, 'speak' as const, 'speak-and-vote' as const),
    })
    .map(({ personId, kind, withdrawnAt, dispensation }) => ({
      ...interest(personId, kind, withdrawnAt),
      dispensation,
    })),
  { maxLength: 5 },
)
