import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { committee, day, member, other } = example

/** What the clerk reads of people and their seats. */
export const seatsWords = {
  title: 'People and seats',
  whose: said((committee: string) => `Who has a seat on ${committee}.`, [committee]),
  nobody: 'Nobody has a seat here yet.',

  end: {
    button: 'End seat',
    title: 'End a seat',
    what: said(
      (person: string, seats: string) =>
        `${person}: ${seats}. From the day after the last day they are neither asked, counted, reminded nor shown anything. What they gave stays on the record.`,
      [member, 'member'],
    ),
    lastDay: 'Last day',
    lastDayCalled: 'the last day',
    follows: 'Who follows',
    followsHint: 'Leave this empty if nobody does yet. They have the seat from the next day on.',
    notShown: 'Please choose somebody from the list.',
    person: said(
      (name: string, email: string) => `${name} (${email})`,
      [member, 'asha.patel@marlshire.example'],
    ),
    done: said(
      (person: string, lastDay: string, follows: string | null) =>
        `Done: the last day of ${person} is ${longDay(lastDay)}.${follows === null ? '' : ` ${follows} follows.`}`,
      [member, day, null],
      [member, day, other],
    ),
    already: said(
      (person: string, lastDay: string) => `The last day of ${person} was ${longDay(lastDay)} already.`,
      [member, day],
    ),
  },

  suspend: {
    button: 'Suspend',
    title: 'Suspend a seat',
    what: said(
      (person: string, seats: string) =>
        `${person}: ${seats}. During these days they are neither asked nor counted, and are shown nothing. Afterwards the seat goes on by itself.`,
      [member, 'member'],
    ),
    from: 'First day without the seat',
    fromCalled: 'the first day',
    to: 'Last day without the seat',
    toCalled: 'the last day',
    done: said(
      (person: string, from: string, to: string) =>
        `Done: ${person} is suspended from ${longDay(from)} to ${longDay(to)}.`,
      [member, day, '2017-10-31'],
    ),
    already: said((person: string) => `${person} was suspended for these days already.`, [member]),
  },
} as const satisfies Words
