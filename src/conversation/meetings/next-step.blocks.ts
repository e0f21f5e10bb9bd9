import type { Block } from '../../cards/card.ts'
import type { Stage } from '../../committee/agenda/meetings/meeting.ts'
import type { Wanting } from '../../committee/agenda/meetings/wanting.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { warningOn } from '../../committee/members/attendance/expected-attendance.ts'
import { listedOrMore } from '../kit/listed.ts'
import type { DeskView } from './view-meeting.ts'

/** What the clerk should know of a meeting first, and what comes next. */
export function nextStep(view: DeskView, stage: Stage): Block[] {
  const warnings = warningsOn(view, stage).map((text) => notice('warning', text))
  if (stage === 'drafting') return [...warnings, ...postingBlocks(view.wanting)]
  if (stage === 'cancelled')
    return [
      ...warnings,
      notice(
        'information',
        'This meeting is cancelled. What members prepared is kept; nothing more is asked or sent for it. “Change what was posted” can put it back.',
      ),
    ]
  return stage === 'closed' ? [...warnings, notice('information', afterClosing(view))] : warnings
}

/** Whether it is asked who comes. */
export function isAhead({ place, now }: DeskView, stage: Stage): boolean {
  return stage !== 'drafting' && stage !== 'cancelled' && place.meeting.date >= dayOf(now)
}

function warningsOn(view: DeskView, stage: Stage): string[] {
  const { refused, astray, versions, late, expected, place, now } = view
  const warnings: string[] = []
  if (refused.length > 0)
    warnings.push(`Could not be delivered: ${listedOrMore(refused, 'the command “status”').join('; ')}.`)
  if (astray > 0)
    warnings.push(
      `${astray === 1 ? 'One reminder or notice' : `${astray} reminders and notices`} did not plainly arrive. “Timetable” says which, and why.`,
    )
  if (versions.length > 0)
    warnings.push(
      `A new version of the report on item ${versions.join(', ')} waits for you: “Change what was posted”.`,
    )
  if (late !== null && stage !== 'cancelled' && place.meeting.date >= dayOf(now)) warnings.push(late)
  const short = isAhead(view, stage) ? warningOn(expected) : null
  if (short !== null) warnings.push(short)
  return warnings
}

function postingBlocks(wanting: readonly Wanting[]): Block[] {
  return wanting.length === 0
    ? [notice('done', 'Ready. Check it once more, then press “Post to members”.')]
    : wantingBlocks(wanting)
}

/** All that the clerk has to see to before the agenda can be posted. */
export function wantingBlocks(wanting: readonly Wanting[]): Block[] {
  const lead = 'Before it can be posted to members:'
  const [first, ...more] = wanting.map(({ sentence }) => sentence)
  if (first === undefined) return []
  if (more.length === 0) return [notice('warning', `${lead} ${first}`)]
  return [notice('warning', lead), { kind: 'list', items: [first, ...more] }]
}

function afterClosing({ place: { meeting }, recorded }: DeskView): string {
  if (meeting.minutesConfirmedOn !== null)
    return 'The minutes are confirmed. “Enter outcomes” still takes where a recommendation was sent, and what was answered.'
  return recorded
    ? 'What the committee decided is entered as a draft. Once its minutes are confirmed, say so under “Enter outcomes”.'
    : 'Replies have closed. After the meeting, enter what the committee decided.'
}

function notice(tone: 'information' | 'warning' | 'done', text: string): Block {
  return { kind: 'notice', tone, text }
}
