import type { SeatKind } from '../committee/council/seat.ts'
import { longDay } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'

const { committee, day, member, other } = example

/** What the commands on seats say. */
export const seatCommandWords = {
  ended: said(
    (
      person: string,
      committee: string,
      lastDay: string,
      kinds: readonly SeatKind[],
      follows: string | null,
    ) =>
      kinds.length === 0
        ? `${person} already leaves ${committee} on ${longDay(lastDay)}.`
        : `${person} is ${kinds.join(' and ')} on ${committee} until ${longDay(lastDay)}.${follows === null ? '' : ` ${follows} follows the day after.`}`,
    [member, committee, day, ['member'], null],
    [member, committee, day, ['chair', 'member'], other],
    [member, committee, day, [], null],
  ),
  suspended: said(
    (person: string, committee: string, from: string, to: string) =>
      `${person} is suspended on ${committee} from ${longDay(from)} to ${longDay(to)}: neither asked nor counted.`,
    [member, committee, day, '2017-10-31'],
  ),
  nobody: said((committee: string) => `Nobody has a seat on ${committee}.`, [committee]),
  missing: said(
    (seats: readonly string[]) =>
      `This roster no longer names them. Their seats end today:\n${seats.map((seat) => `  ${seat}`).join('\n')}`,
    [[`${member}, member of ${committee}`]],
  ),
  missingSeat: said(
    (person: string, kind: SeatKind, committee: string) => `${person}, ${kind} of ${committee}`,
    [member, 'member', committee],
  ),
  sure: 'End these seats and take in the roster?',
  /** @param asked false where nobody is there to be asked */
  notTaken: said(
    (asked: boolean) =>
      asked ? 'Nothing was taken in.' : 'Nothing was taken in. Add --yes to take it in and end these seats.',
    [true],
    [false],
  ),
  rosterEnded: said(
    (ended: number) => (ended === 1 ? '1 seat ends today.' : `${ended} seats end today.`),
    [1],
    [3],
  ),
} as const satisfies Words
