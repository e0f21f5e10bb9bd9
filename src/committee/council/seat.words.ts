import { longDay } from '../kernel/dates.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'
import type { Seat } from './seat.ts'

type Shown = Pick<Seat, 'kind' | 'since' | 'until' | 'meetingDate'>
const { day } = example
const member: Shown = { kind: 'member', since: '', until: null, meetingDate: '' }

export const seatWords = {
  /** A seat, from when and until when. */
  seat: said(
    ({ kind, since, until, meetingDate }: Shown) =>
      [
        kind,
        ...(meetingDate === '' ? [] : [`for ${longDay(meetingDate)}`]),
        ...(since === '' ? [] : [`from ${longDay(since)}`]),
        ...(until === null ? [] : [`until ${longDay(until)}`]),
      ].join(', '),
    [member],
    [{ ...member, kind: 'substitute', meetingDate: day }],
    [{ ...member, since: day, until: day }],
  ),
} as const satisfies Words
