import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'

const { day, item } = example

export const itemFormWords = {
  title: 'Add an item',
  toAgendaOf: said((day: string) => `To the agenda of ${longDay(day)}.`, [day]),
  orSendReport: 'An item with a report needs no form: send me the report’s file, and say that it is open.',
  submit: 'Put it on the agenda',
  added: said((item: string) => `Item ${item} is on the agenda.`, [item]),

  number: 'Item number',
  theNumber: 'the item’s number',
  ifTaken: 'If an item has that number already',
  changeIt: 'Change that item',
  itemTitle: 'Title',
  theTitle: 'the title',
  openness: 'Is it open to the public?',
  open: 'Open',
  whatIsShown: 'What may be shown',
  hidden: {
    exempt: 'Exempt: show its number only',
    'exempt-titled': 'Exempt: show its number and title',
    confidential: 'Confidential: show its number only',
  },
  published: 'Was it on the agenda as published?',
  addedLater: {
    no: 'Yes, it was',
    yes: 'No: the chair takes it as urgent',
  },
  urgency: 'The chair’s reason why it is urgent',
  urgencyHint:
    'Needed where it was not on the published agenda. Members see it, and it belongs in the minutes.',
  author: 'Which officer owes its report?',
  authorHint: 'They are told when it is due, and questions on it are sent to them.',
  tooManyOfficers: 'Please end the seats of officers who have left.',
} as const satisfies Words
