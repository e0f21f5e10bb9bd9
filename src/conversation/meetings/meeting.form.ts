import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { Wanting } from '../../committee/agenda/meetings/wanting.ts'
import type { Committee } from '../../committee/council/council.ts'
import { dayOf, longDay, shortMoment, timeOf } from '../../committee/kernel/dates.ts'
import { reasonField } from '../changes/reason.field.ts'
import { longestLink } from '../kit/answers.ts'
import { confirmScreen } from '../kit/confirm.screen.ts'
import { opens } from '../kit/opens.ts'
import { wantingBlocks } from './next-step.blocks.ts'

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
  const posted = meeting.postedAt !== null
  return {
    title: 'When replies close',
    blocks: [
      {
        kind: 'text',
        text: `Members can reply, and change their replies, until then. The meeting is on ${longDay(meeting.date)}.${posted ? ' Everyone gets a notice with your reason.' : ''}`,
      },
    ],
    form: {
      action: 'set-closing',
      ids: { meeting: meeting.id },
      revision: `${meeting.id}-${posted ? 'posted' : 'draft'}`,
      fields: [
        { kind: 'date', id: 'day', label: 'Day', ...(at === null ? {} : { value: dayOf(at) }) },
        { kind: 'time', id: 'time', label: 'Time', value: at === null ? '12:00' : timeOf(at) },
        ...(posted ? [reasonField] : []),
      ],
      submit: 'Save',
    },
  }
}

/** What the clerk sees instead while something stands in the way, with the buttons that mend it. */
export function wantingScreen({ id: meeting }: Meeting, wanting: readonly Wanting[]): Screen {
  const mends = new Set(wanting.flatMap(({ mend }) => (mend === null ? [] : [mend])))
  const actions = [...mends].map((mend) => opens(mendLabels[mend], mend, { meeting }))
  return {
    title: 'Post to members',
    blocks: [
      ...wantingBlocks(wanting),
      { kind: 'actions', actions: [...actions, opens('Back to the meeting', 'desk', { meeting })] },
    ],
  }
}

/** As on the clerk's card. */
const mendLabels = {
  'put-item': 'Add an item',
  'set-publication': 'Agenda link and publication',
  'set-closing': 'When replies close',
  drafts: 'Check the drafts',
} as const satisfies Record<NonNullable<Wanting['mend']>, string>

/** @param late that the agenda is published late, or null */
export function postScreen(meeting: Meeting, items: number, rooms: number, late: string | null): Screen {
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
      ...(late === null ? [] : [{ kind: 'notice' as const, tone: 'warning' as const, text: late }]),
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
