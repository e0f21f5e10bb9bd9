import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import type { Attendance } from '../../committee/members/attendance/attendance.ts'
import { type Presence, presenceStates } from '../../committee/outcomes/presence.ts'
import { type Vote, voteOf, votes } from '../../committee/outcomes/record-vote.ts'
import type { Resolution } from '../../committee/outcomes/resolution.ts'
import { choice, day } from '../kit/answers.ts'
import { opens } from '../kit/opens.ts'
import { fieldsOf, idsOf, type PeoplePage } from './people.form.ts'

export const draftNotice = 'Draft until the minutes are confirmed.'

export const presenceLabels: Readonly<Record<Presence['state'], string>> = {
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
}

/** Who was there, filled in beforehand from what was entered, or else from what members said. */
export function presenceScreen(
  meeting: Meeting,
  page: PeoplePage,
  presences: readonly Presence[],
  said: readonly Attendance[],
): Screen {
  const options = presenceStates.map((value) => ({ value, label: presenceLabels[value] }))
  const heard = said.filter((one) => one.date === meeting.date)
  const fields = fieldsOf(page, options, ({ id }) => {
    const entered = presences.find((one) => one.personId === id)
    if (entered !== undefined) return entered.state
    const says = heard.find((one) => one.personId === id)?.says
    return says === undefined ? undefined : says === 'coming' ? 'present' : 'apologies'
  })
  return {
    title: 'Attendance',
    blocks: [
      ...pageLine(page),
      {
        kind: 'text',
        text: `Who was at the meeting of ${longDay(meeting.date)}? Where a member said beforehand whether they would come, that is filled in: please check each. The committee and its officers see it in “What the committee decided”.`,
      },
    ],
    form: {
      action: 'record-presence',
      ids: { meeting: meeting.id, ...idsOf(page) },
      revision: `${meeting.id}-${page.page}-${newest(presences)}`,
      submit: page.page < page.of ? 'Save and go on' : 'Save',
      fields,
    },
  }
}

/** How those present voted. */
export function voteScreen(called: string, standing: Resolution, page: PeoplePage): Screen {
  const options = [...votes, 'none' as const].map((value) => ({ value, label: voteLabels[value] }))
  const entered = votes.some((vote) => standing.vote[vote].length > 0)
  return {
    title: 'Recorded vote',
    blocks: [
      ...pageLine(page),
      { kind: 'text', text: [{ strong: called }] },
      {
        kind: 'text',
        text: 'Only for a vote that was taken by name at the meeting. It asks about those who were entered as present and have a vote. The committee and its officers see it in “What the committee decided”.',
      },
    ],
    form: {
      action: 'record-vote',
      ids: { meeting: standing.meetingId, resolution: standing.id, ...idsOf(page) },
      revision: `${standing.id}-${page.page}-${standing.at.getTime()}`,
      submit: page.page < page.of ? 'Save and go on' : 'Save',
      fields: fieldsOf(
        page,
        options,
        ({ id }) => voteOf(standing.vote, id) ?? (entered ? 'none' : undefined),
      ),
    },
  }
}

/** Instead of a vote, where nobody is entered who could have given one. */
export function noVotersScreen(called: string, meeting: Meeting): Screen {
  return {
    title: 'Recorded vote',
    blocks: [
      { kind: 'text', text: [{ strong: called }] },
      {
        kind: 'notice',
        tone: 'information',
        text: 'Nobody with a vote is entered as present yet. Please enter the attendance first; then come back to the vote.',
      },
      {
        kind: 'actions',
        actions: [
          opens('Attendance', 'record-presence', { meeting: meeting.id }, { primary: true }),
          opens('Outcomes', 'outcomes', { meeting: meeting.id }),
        ],
      },
    ],
  }
}

const voteLabels: Readonly<Record<Vote | 'none', string>> = {
  for: 'For',
  against: 'Against',
  abstained: 'Abstained',
  none: 'Did not vote',
}

export function confirmMinutesScreen(meeting: Meeting): Screen {
  const { minutesConfirmedOn } = meeting
  return {
    title: minutesConfirmedOn === null ? 'Confirm the minutes' : 'Change the confirmation',
    blocks: [
      {
        kind: 'text',
        text:
          minutesConfirmedOn === null
            ? `The record of the meeting of ${longDay(meeting.date)} is a draft until its minutes are confirmed.`
            : `Confirmed on ${longDay(minutesConfirmedOn)}. Clear the date to make the record a draft again.`,
      },
      {
        kind: 'notice',
        tone: 'warning',
        text: 'When they are confirmed, only each member’s last reply to a recommendation is kept: earlier answers, and what was taken back, are deleted for good. An item that is held for a request for information is left as it is.',
      },
    ],
    form: {
      action: 'confirm-minutes',
      ids: { meeting: meeting.id },
      revision: `${meeting.id}-${minutesConfirmedOn ?? 0}`,
      submit: 'Save',
      fields: [
        {
          kind: 'date',
          id: 'confirmed',
          label: 'The day of the meeting that confirmed them',
          optional: minutesConfirmedOn !== null,
          ...(minutesConfirmedOn === null ? {} : { value: minutesConfirmedOn }),
        },
      ],
    },
  }
}

export const presenceAnswers = z.record(z.string(), choice(presenceStates))
export const voteAnswers = z.record(z.string(), choice([...votes, 'none']))
export const confirmAnswers = z.object({ confirmed: day('the day of that meeting').optional() })

function pageLine({ page, of }: PeoplePage): Block[] {
  return of > 1 ? [{ kind: 'text', quiet: true, text: `Page ${page} of ${of}` }] : []
}

function newest(rows: readonly { readonly at: Date }[]): number {
  return Math.max(0, ...rows.map(({ at }) => at.getTime()))
}
