import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { at } = example

export const diaryLinkWords = {
  title: 'My calendar link',
  first:
    'Quorate makes a link that only you have. Put it into your calendar as a subscription: the meetings and closing dates are there then, and move when they are moved.',
  anew: said(
    (madeAt: Date) =>
      `You made a link on ${longDay(dayOf(madeAt))}. It is shown only when it is made. You can make a new one; the old one stops then.`,
    [at],
  ),
  whoReads: 'Whoever has the link can read these dates.',
  confirmFirst: 'Make a link',
  confirmAnew: 'Make a new link',
  submit: 'Make the link',
  already: 'That link was made already. You can make a new one.',
  done: 'This is your link. It is shown only now.',
  howToUse: 'In your calendar, choose “Add from the web” or “Subscribe”.',
} as const satisfies Words
