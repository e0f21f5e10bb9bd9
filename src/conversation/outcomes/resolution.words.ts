import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { day, item, label, title } = example

export const resolutionFormWords = {
  recommendation: said(
    (item: string, label: string) => `Item ${item}, recommendation ${label}`,
    [item, label],
  ),
  furtherOn: said((item: string) => `A further resolution on item ${item}`, [item]),

  title: 'Outcome',
  enter: 'Enter what the committee decided at its meeting.',
  notOpen: 'This item is not open, so nothing of it is shown here.',
  decided: 'The committee decided',
  amended: 'The wording as amended',
  amendedCalled: 'the wording',
  amendedHint: 'Or the reasons, where it was not agreed or was deferred.',
  submit: 'Record the outcome',
  record: 'Record it',
  done: 'Recorded.',

  further: {
    title: 'A further resolution',
    enter: said(
      (day: string) =>
        `Enter what the committee resolved on ${longDay(day)} beyond what a report recommended.`,
      [day],
    ),
    noItem: 'This meeting has no open item, so there is nothing to enter here.',
    item: 'On which item',
    itemOption: said((item: string, title: string) => `Item ${item}: ${title}`, [item, title]),
    chooseItem: 'Please choose one of the items shown.',
    words: 'The resolution as made',
    wordsCalled: 'the resolution',
  },

  destination: {
    title: 'Where it goes',
    madeTo: 'To whom it was made',
    madeToCalled: 'to whom it was made',
    madeToHint: 'For example: the Cabinet, or the integrated care board.',
    toExecutive: 'Is that the council’s executive?',
    toExecutiveOptions: { yes: 'Yes, it must answer', no: 'No' },
    toExecutiveHint: 'It has to answer within two months of receiving it, with reasons.',
    executive: 'The executive',
    sent: 'Sent on',
    sentCalled: 'the day on which it was sent',
  },

  answer: {
    title: 'Received and answered',
    /** @param called “Item 7, recommendation (b)” */
    about: said(
      (called: string, madeTo: string | null) => `${called}${madeTo === null ? '' : `, made to: ${madeTo}`}`,
      [`Item ${item}, recommendation ${label}`, 'The Cabinet'],
      [`Item ${item}, recommendation ${label}`, null],
    ),
    received: 'Received on',
    receivedCalled: 'the day on which it was received',
    receivedHint: 'The two months for an answer begin with this day.',
    answer: 'The answer',
    reasons: 'The reasons that were given',
    reasonsCalled: 'the reasons',
    answered: 'Answered on',
    answeredCalled: 'the day on which the answer came',
    noted: 'Kept. “Noted” is not an answer, so one is still due.',
  },
} as const satisfies Words
