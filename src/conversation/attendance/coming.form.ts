import type { Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import type { Attendance } from '../../committee/members/attendance/attendance.ts'
import { confirmScreen } from '../kit/confirm.screen.ts'
import { opens } from '../kit/opens.ts'

const whoSees = 'Only the clerk, the chair and the vice-chair see this.'
const noReason = 'No reason is asked.'

/** @param named the names of the substitutes who are named for the member
 * @param name whose apologies they are, where the clerk enters them */
export function apologiesScreen(
  meeting: Meeting,
  named: readonly string[],
  said: Attendance | null,
  name: string | null,
): Screen {
  const title = 'Sending apologies'
  const day = longDay(meeting.date)
  const ids = { meeting: meeting.id }
  if (named.length === 0)
    return confirmScreen({
      title,
      action: 'sending-apologies',
      ids,
      blocks: [
        { kind: 'text', text: `For the meeting of ${day}. ${noReason} ${whoSees}` },
        { kind: 'text', text: 'No substitute is named for you: the clerk will see to it.' },
      ],
      label: 'I send apologies',
      submit: 'Send apologies',
    })
  const names = named.join(' or ')
  const sent: Block[] =
    said?.says === 'apologies'
      ? [
          { kind: 'notice', tone: 'done', text: saidLine(meeting, 'apologies', name) },
          changing(meeting, 'apologies'),
        ]
      : []
  return {
    title,
    blocks: [
      ...sent,
      { kind: 'text', text: `For the meeting of ${day}. ${noReason} ${whoSees}` },
      {
        kind: 'text',
        text: `Named as your substitute: ${names}. If told, they learn that you send apologies. The clerk confirms who sits in your place.`,
      },
    ],
    form: {
      action: 'sending-apologies',
      ids,
      revision: `${meeting.id}-${said?.at.getTime() ?? 0}`,
      fields: [
        {
          kind: 'one-of',
          id: 'tell',
          label: 'Should your substitute be told now?',
          options: [
            { value: 'yes', label: 'Yes, tell them' },
            { value: 'no', label: 'No, the clerk will see to it' },
          ],
        },
      ],
      submit: 'Send apologies',
    },
  }
}

/** What was taken, with the way to change it.
 * @param told the names of those substitutes who are told
 * @param name whose it is, where the clerk entered it for them */
export function saidScreen(
  meeting: Meeting,
  says: Attendance['says'],
  told: readonly string[],
  name: string | null,
): Screen {
  const then =
    says === 'coming'
      ? ''
      : told.length === 0
        ? ' The clerk sees to a substitute.'
        : ` ${told.join(' and ')} will be told. The clerk confirms who sits in ${name === null ? 'your' : 'their'} place.`
  return {
    title: 'Who is coming',
    blocks: [
      { kind: 'notice', tone: 'done', text: `${saidLine(meeting, says, name)} ${whoSees}${then}` },
      {
        kind: 'text',
        quiet: true,
        text: 'It can be changed until the meeting. Who is present is noted at the meeting itself.',
      },
      changing(meeting, says),
    ],
  }
}

function saidLine({ date }: Meeting, says: Attendance['says'], name: string | null): string {
  const day = longDay(date)
  if (says === 'coming')
    return `Recorded: ${name === null ? 'you are coming' : `${name} is coming`} on ${day}.`
  return `${name === null ? 'You have' : `${name} has`} sent apologies for ${day}.`
}

/** The way to say the other thing. */
function changing({ id: meeting }: Meeting, says: Attendance['says']): Block {
  const other =
    says === 'coming'
      ? opens('Send apologies instead', 'sending-apologies', { meeting })
      : opens('Coming after all', 'coming', { meeting })
  return { kind: 'actions', actions: [other] }
}
