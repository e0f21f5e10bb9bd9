import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { item } = example

/** What the clerk should know of a meeting first, and do next. */
export const nextStepWords = {
  astray: said(
    (count: number) =>
      `${count === 1 ? 'One reminder or notice' : `${count} reminders and notices`} did not arrive for certain. “Timetable” says which, and why.`,
    [1],
    [3],
  ),
  newVersion: said(
    (items: readonly string[]) =>
      `A new version of the report on item ${items.join(', ')} waits for you: “Change what was posted”.`,
    [[item]],
    [[item, '9']],
  ),

  ready: 'Ready. Check it once more, then press “Post to members”.',
  /** @param sentence what stands in the way; null where more than one thing does, in a list below */
  wanting: said(
    (sentence: string | null) =>
      sentence === null
        ? 'Before it can be posted to members:'
        : `Before it can be posted to members: ${sentence}`,
    ['Say when replies close first.'],
    [null],
  ),
  cancelled:
    'This meeting is cancelled. What members prepared is kept; nothing more is asked or sent for it. “Change what was posted” can put it back.',
  enterOutcomes: 'Replies have closed. After the meeting, enter what the committee decided.',
  confirmMinutes:
    'What the committee decided is entered as a draft. Once its minutes are confirmed, say so under “Enter outcomes”.',
  minutesConfirmed:
    'The minutes are confirmed. “Enter outcomes” still takes where a recommendation was sent, and what was answered.',
} as const satisfies Words
