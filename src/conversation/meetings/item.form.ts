import { z } from 'zod'
import type { Field, Option, Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { NextItem, Put } from '../../committee/agenda/meetings/put-item.ts'
import type { Person } from '../../committee/council/person.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { choice, perhapsWords, words } from '../kit/answers.ts'

export function putItemScreen(meeting: Meeting, next: NextItem): Screen {
  return {
    title: 'Add an item',
    blocks: [
      { kind: 'text', text: `To the agenda of ${longDay(meeting.date)}.` },
      {
        kind: 'text',
        text: 'An item with a report needs no form: send me the report’s file and it is put on the agenda.',
      },
    ],
    form: {
      action: 'put-item',
      ids: { meeting: meeting.id },
      revision: `${meeting.id}-${next.number}`,
      fields: itemFields(next),
      submit: 'Put it on the agenda',
    },
  }
}

const hiddenChoices = ['exempt', 'exempt-titled', 'confidential'] as const

/** What is still shown of an item that the public may not see. */
export const hiddenOptions: readonly Option[] = [
  { value: 'exempt', label: 'Exempt: show its number only' },
  { value: 'exempt-titled', label: 'Exempt: show its number and title' },
  { value: 'confidential', label: 'Confidential: show its number only' },
]

export const hiddenChosen = choice(hiddenChoices)

export function hiddenAs(chosen: (typeof hiddenChoices)[number]) {
  return {
    openness: chosen === 'confidential' ? 'confidential' : 'exempt',
    titleShown: chosen === 'exempt-titled',
  } as const
}

/** What is asked of an item that comes onto an agenda. */
export function itemFields({ number, published, officers }: NextItem): Field[] {
  return [
    { kind: 'text', id: 'number', label: 'Item number', lines: 'one', longest: 6, value: number },
    { kind: 'text', id: 'title', label: 'Title', lines: 'one', longest: 300 },
    {
      kind: 'one-of',
      id: 'openness',
      label: 'Is it open to the public?',
      options: [{ value: 'open', label: 'Open' }, ...hiddenOptions],
      value: 'open',
    },
    ...(published ? urgencyFields : []),
    ...authorField(officers),
  ]
}

export const itemAnswers = z.object({
  number: words('the item’s number', 6),
  title: words('the title', 300),
  openness: choice(['open', ...hiddenChoices]),
  added: choice(['yes', 'no']).optional(),
  urgency: perhapsWords('the reason', 1000),
  author: z.string('Please choose one of the officers shown.').max(100).optional(),
})

export function itemGiven(given: z.infer<typeof itemAnswers>): Put {
  const { number, title, openness, added, urgency, author } = given
  return {
    number,
    title,
    ...(openness === 'open' ? { openness, titleShown: true } : hiddenAs(openness)),
    ...(added === 'no' ? { urgency: null } : urgency === null ? {} : { urgency }),
    ...(author === undefined ? {} : { authorId: author }),
  }
}

function authorField(officers: readonly Person[]): Field[] {
  if (officers.length === 0) return []
  const options = officers.slice(0, 100).map(({ id, name }) => ({ value: id, label: name.slice(0, 75) }))
  return [
    {
      kind: 'one-of',
      id: 'author',
      label: 'Which officer owes its report?',
      hint: 'They are told when it is due, and questions on it are sent to them.',
      options,
      optional: true,
    },
  ]
}

const urgencyFields: readonly Field[] = [
  {
    kind: 'one-of',
    id: 'added',
    label: 'Was it on the agenda as published?',
    options: [
      { value: 'no', label: 'Yes, it was' },
      { value: 'yes', label: 'No: the chair takes it as urgent' },
    ],
  },
  {
    kind: 'text',
    id: 'urgency',
    label: 'The chair’s reason why it is urgent',
    hint: 'Needed where it was not on the published agenda. Members see it, and it belongs in the minutes.',
    lines: 'many',
    longest: 1000,
    optional: true,
  },
]
