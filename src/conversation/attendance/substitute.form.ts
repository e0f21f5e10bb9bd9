import { limits } from '../../cards/limits.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { sheetStays } from '../../committee/members/attendance/substitutes.ts'
import { confirmScreen } from '../kit/confirm.screen.ts'
import { opens } from '../kit/opens.ts'
import { shortened } from '../work-plan/poll.form.ts'

type Reserve = { readonly id: string; readonly name: string; readonly named: boolean }

/** @param reserves those named for the member first */
export function confirmSubstituteScreen(
  meeting: Meeting,
  member: { readonly id: string; readonly name: string },
  reserves: readonly Reserve[],
): Screen {
  const title = 'Confirm a substitute'
  if (reserves.length === 0)
    return {
      title,
      blocks: [
        {
          kind: 'notice',
          tone: 'information',
          text: `There is no substitute of this committee who could sit in ${member.name}’s place. Add one to the roster first.`,
        },
        {
          kind: 'actions',
          actions: [opens('Who is coming', 'who-is-coming', { meeting: meeting.id })],
        },
      ],
    }
  return {
    title,
    blocks: [
      { kind: 'text', text: `In ${member.name}’s place, at the meeting of ${longDay(meeting.date)}.` },
      {
        kind: 'text',
        quiet: true,
        text: `The substitute has the seat for that meeting. ${meeting.repliesClosedAt === null ? `What ${member.name} replied is kept and not counted.` : sheetStays} Both are told.`,
      },
    ],
    form: {
      action: 'confirm-substitute',
      ids: { meeting: meeting.id, member: member.id },
      revision: `${meeting.id}-${member.id}`,
      fields: [
        {
          kind: 'one-of',
          id: 'substitute',
          label: 'Who sits in their place?',
          options: reserves.slice(0, limits.options).map(({ id, name, named }) => ({
            value: id,
            label: named ? `${shortened(name).slice(0, 60)} (named for them)` : shortened(name),
          })),
        },
      ],
      submit: 'Confirm',
    },
  }
}

export function standDownScreen(
  meeting: Meeting,
  member: { readonly id: string; readonly name: string },
  substitute: string,
): Screen {
  return confirmScreen({
    title: 'Stand down',
    action: 'stand-substitute-down',
    ids: { meeting: meeting.id, member: member.id },
    blocks: [
      {
        kind: 'text',
        text: `${substitute} sits in ${member.name}’s place on ${longDay(meeting.date)}. ${member.name} has the place again${meeting.repliesClosedAt === null ? ', and what they replied counts.' : `. ${sheetStays}`} Both are told.`,
      },
    ],
    label: 'Give the place back',
    submit: 'Stand down',
  })
}
