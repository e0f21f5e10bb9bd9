import type { Field, Screen } from '../../cards/screen.ts'
import { longestLink } from '../answers.ts'
import { confirmScreen } from '../confirm.screen.ts'
import type { Committee } from '../council/council.ts'
import { dayOf, longDay, shortMoment, timeOf } from '../dates.ts'
import type { Person } from '../people/person.ts'
import type { Meeting } from './meeting.ts'

export function addMeetingScreen(committee: Committee): Screen {
  return {
    title: 'Add a meeting',
    blocks: [{ kind: 'text', text: committee.name }],
    form: {
      action: 'add-meeting',
      ids: { committee: committee.id },
      revision: committee.id,
      fields: [{ kind: 'date', id: 'date', label: 'Date of the meeting' }],
      submit: 'Add the meeting',
    },
  }
}

/** @param published whether to ask if the item was on the agenda as published
 * @param officers who may owe its report */
export function putItemScreen(
  meeting: Meeting,
  number: string,
  published: boolean,
  officers: readonly Person[],
): Screen {
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
      revision: `${meeting.id}-${number}`,
      fields: [
        { kind: 'text', id: 'number', label: 'Item number', lines: 'one', longest: 6, value: number },
        { kind: 'text', id: 'title', label: 'Title', lines: 'one', longest: 300 },
        {
          kind: 'one-of',
          id: 'openness',
          label: 'Is it open to the public?',
          options: [
            { value: 'open', label: 'Open' },
            { value: 'exempt', label: 'Exempt: show its number only' },
            { value: 'exempt-titled', label: 'Exempt: show its number and title' },
            { value: 'confidential', label: 'Confidential: show its number only' },
          ],
          value: 'open',
        },
        ...(published ? urgencyFields : []),
        ...authorField(officers),
      ],
      submit: 'Put it on the agenda',
    },
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

export function publicationScreen(meeting: Meeting, now: Date): Screen {
  return {
    title: 'Published agenda',
    blocks: [
      {
        kind: 'text',
        text: `The agenda for ${longDay(meeting.date)}, as published on the council’s website.`,
      },
      { kind: 'text', text: 'Quorate posts to members after publication only.' },
    ],
    form: {
      action: 'set-publication',
      ids: { meeting: meeting.id },
      revision: meeting.id,
      fields: [
        {
          kind: 'text',
          id: 'link',
          label: 'Link to the agenda',
          hint: 'It starts with https://',
          lines: 'one',
          longest: longestLink,
          ...(meeting.agendaUrl === null ? {} : { value: meeting.agendaUrl }),
        },
        { kind: 'date', id: 'published', label: 'Published on', value: meeting.publishedOn ?? dayOf(now) },
      ],
      submit: 'Save',
    },
  }
}

export function closingScreen(meeting: Meeting): Screen {
  const at = meeting.repliesCloseAt
  return {
    title: 'When replies close',
    blocks: [
      {
        kind: 'text',
        text: `Members can reply, and change their replies, until then. The meeting is on ${longDay(meeting.date)}.`,
      },
    ],
    form: {
      action: 'set-closing',
      ids: { meeting: meeting.id },
      revision: meeting.id,
      fields: [
        { kind: 'date', id: 'day', label: 'Day', ...(at === null ? {} : { value: dayOf(at) }) },
        { kind: 'time', id: 'time', label: 'Time', value: at === null ? '12:00' : timeOf(at) },
      ],
      submit: 'Save',
    },
  }
}

export function postScreen(meeting: Meeting, items: number, rooms: number): Screen {
  const closes =
    meeting.repliesCloseAt === null ? '' : ` Replies close ${shortMoment(meeting.repliesCloseAt)}.`
  return confirmScreen({
    title: 'Post to members',
    action: 'post-to-members',
    ids: { meeting: meeting.id },
    blocks: [
      {
        kind: 'text',
        text: `${items === 1 ? 'One item' : `${items} items`} for ${longDay(meeting.date)} will be posted to ${rooms === 1 ? 'one room' : `${rooms} rooms`}.${closes}`,
      },
      {
        kind: 'notice',
        tone: 'warning',
        text: 'Once posted, each change needs a reason, and everyone is told.',
      },
    ],
    label: 'I have checked what members are asked',
    submit: 'Post to members',
  })
}

export function closeScreen(meeting: Meeting): Screen {
  return confirmScreen({
    title: 'Close replies',
    action: 'close-replies',
    ids: { meeting: meeting.id },
    blocks: [
      {
        kind: 'text',
        text: `Replies for ${longDay(meeting.date)} close now. Every committee member and the clerk get the same sheet at the same moment.`,
      },
      { kind: 'notice', tone: 'warning', text: 'After that nobody can reply or change a reply.' },
    ],
    label: 'Close replies now',
    submit: 'Close replies',
  })
}
