import { shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { at } = example

type Hours = { readonly from: string; readonly to: string }

export const reminderFormWords = {
  now: {
    title: 'Remind now',
    nobody: 'Nobody who can be reminded owes a reply.',
    reached: 'These will get one message each:',
    unreached: 'Cannot be reached (no account):',
    off: 'Have turned reminders off, and get none:',
    /** @param waits the hours in which it may go; null if it goes now */
    what: said(
      (waits: Hours | null) =>
        `It lists all that waits for their reply, with the buttons to answer. ${waits === null ? 'It goes out at once.' : `It waits until people may be written to: from ${waits.from} to ${waits.to} on working days.`}`,
      [null],
      [{ from: '08:00', to: '18:00' }],
    ),
    confirmed: 'Send the reminder',
    done: said(
      (count: number) =>
        count === 1 ? 'One reminder is on its way.' : `${count} reminders are on their way.`,
      [1],
      [3],
    ),
  },

  later: {
    title: 'Reminders',
    tooLate: 'Replies close before then, so it would come too late. “Nothing from me” is a reply too.',
    done: said(
      (at: Date) => `You will be reminded ${shortMoment(at)}, if something still waits for your reply.`,
      [at],
    ),
  },

  own: {
    title: 'How I am reminded',
    what: 'Reminders come only while something waits for your reply, and at most one a day. Notices, such as a change of date, always come. The clerk sees whether you have turned reminders off.',
    reminders: 'Reminders',
    options: { on: 'Remind me', off: 'Do not remind me' },
    done: { on: 'You will be reminded.', off: 'You will get no reminders. Notices still come.' },
  },
} as const satisfies Words
