import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { at, committee, day, item } = example

/** An officer is asked, and answers. */
export const officersQuestionWords = {
  title: said(
    (item: string, committee: string, day: string) =>
      `A question on item ${item}: ${committee}, ${longDay(day)}`,
    [item, committee, day],
  ),
  /** @param sheetAt when the question sheet goes out; null once it has */
  pleaseAnswer: said(
    (sheetAt: Date | null) =>
      `The clerk asks for your answer, and sees it first. ${
        sheetAt === null
          ? 'The question sheet has gone to every committee member; a late answer goes to all of them, too.'
          : `The question sheet goes to every committee member on ${shortMoment(sheetAt)}.`
      }`,
    [at],
    [null],
  ),
  withClerk: 'The clerk has your answer. It goes to members when the clerk has forwarded it.',
  answered: 'This question has its answer. Thank you.',
  /** @param notOpen why nothing of the item is shown */
  notOpen: said(
    (notOpen: string) => `${notOpen} Please do not answer it here.`,
    [`Item ${item} is not open to the public, so nothing of it is shown here.`],
  ),
  cancelled: 'The meeting is cancelled. No answer is needed.',
  takenBack: 'This question was taken back. No answer is needed.',
  somebodyElse: 'The clerk has asked somebody else. No answer is needed from you.',
  answer: 'Answer',
  changeAnswer: 'Change my answer',

  yourAnswer: 'Your answer',
  takenBackNow: 'This question was taken back, so no answer is needed.',
  whoSees:
    'The clerk sees your answer and puts it on the question sheet, which every committee member gets. It is a council record and may be released under Freedom of Information. Please write nothing exempt or confidential, and do not name a child or a family.',
  send: 'Send to the clerk',
  sent: 'Sent to the clerk, who forwards it to members. You can still change it.',
} as const satisfies Words
