import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'

const { member, other } = example

export const remindCommandWords = {
  reached: said(
    (names: readonly string[]) => `Will get one message each: ${names.join(', ')}`,
    [[member, other]],
  ),
  unreached: said(
    (names: readonly string[]) => `Cannot be reached (no account): ${names.join(', ')}`,
    [[member, other]],
  ),
  off: said(
    (names: readonly string[]) => `Have turned reminders off: ${names.join(', ')}`,
    [[member, other]],
  ),
  sure: 'Send it?',
  /** @param asked false where nobody is there to be asked */
  notSent: said(
    (asked: boolean) => (asked ? 'Nothing was sent.' : 'Nothing was sent. Add --yes to send it.'),
    [true],
    [false],
  ),
  sent: said(
    (count: number) =>
      `${count === 1 ? 'One reminder is' : `${count} reminders are`} on the way, in decent hours.`,
    [1],
    [3],
  ),
} as const satisfies Words
