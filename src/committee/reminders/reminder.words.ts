import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'

const { member } = example

export const reminderWords = {
  /** Somebody who would get one now.
   * @param today if they had one today, or one is on its way */
  member: said(
    (name: string, today: 'had' | 'waits' | null) =>
      today === null
        ? name
        : `${name} (${today === 'had' ? 'had a reminder today' : 'a reminder is on its way'})`,
    [member, null],
    [member, 'had'],
    [member, 'waits'],
  ),
  repliesNotOpen: 'Replies are not open for this meeting, so nobody is reminded.',
} as const satisfies Words
