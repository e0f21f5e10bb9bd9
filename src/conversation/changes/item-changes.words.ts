import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { day, item } = example

export const itemChangesWords = {
  addIt: 'Add it',
  there: 'It was there already.',

  add: {
    toAgenda: said((day: string) => `To the agenda of ${longDay(day)}, which members have.`, [day]),
    told: 'Everyone gets a notice with your reason. Of an item that is exempt or confidential it gives the number, and the title where you choose so, and no reason.',
    sendReport: 'Once it is there, please send me its report as a file.',
    /** @param file the item number that the report's file needs in its name; null if it takes no report */
    added: said(
      (file: string | null) =>
        `Added. Everyone gets a notice.${file === null ? '' : ` Its report’s file needs “item ${file}” in its name.`}`,
      [item],
      [null],
    ),
  },

  newVersion: {
    how: said(
      (item: string) =>
        `Please send me the new version as a file in our conversation, with “item ${item}” in the file’s name. Members see nothing of it until you have seen what it changes and put it in place.`,
      [item],
    ),
  },

  supplement: {
    title: said((item: string) => `Supplement: item ${item}`, [item]),
    publishFirst: 'Publish it on the council’s website first. Everyone gets a notice with your reason.',
    name: 'Title of the supplement',
    nameCalled: 'the title',
    nameHint: 'For example: Supplement 1, or Appendix C.',
    link: 'Link to the supplement',
    linkCalled: 'the link',
    added: 'Added. Everyone gets a notice.',
  },

  takeOff: {
    title: 'Withdraw or defer',
    warning:
      'Nothing more is asked on the item, and what members said on it is kept. It stays on the agenda with your reason beside it, and everyone who has the agenda gets a notice. You can put it back.',
    state: 'What happens to it',
    states: {
      withdrawn: 'It is withdrawn',
      deferred: 'It is deferred to a later meeting',
    },
    submit: 'Withdraw or defer it',
    done: said(
      (state: 'withdrawn' | 'deferred') =>
        `${state === 'withdrawn' ? 'Withdrawn' : 'Deferred'}. Members who have the agenda are told.`,
      ['withdrawn'],
      ['deferred'],
    ),
    already: 'It was taken off already.',
  },

  restore: {
    title: said((item: string) => `Put item ${item} back`, [item]),
    warning: 'Members are asked again what they have not answered. Everyone gets a notice with your reason.',
    submit: 'Put it back',
    done: 'It is on the agenda again.',
    already: 'It is on the agenda already.',
  },

  withhold: {
    title: said((item: string) => `Withhold item ${item}`, [item]),
    warning:
      'For an item that was posted as open and is not. Its title, links and report go off every card at once, and nothing of the report is kept. This cannot be undone. Everyone gets a notice with your reason; what was read in chat before cannot be unread.',
    confirmed: 'Withhold the item now',
    submit: 'Withhold it',
    done: 'Withheld. It is off every card.',
    already: 'It was not open already.',
  },
} as const satisfies Words
