import type { Block } from '../../cards/card.ts'
import type { Stage } from '../../committee/agenda/meetings/meeting.ts'
import type { Obstacle } from '../../committee/agenda/meetings/obstacles.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { warningOn } from '../../committee/members/attendance/expected-attendance.ts'
import { listedOrMore } from '../kit/listed.ts'
import { opens } from '../kit/opens.ts'
import { buttons, did, note, warn } from '../kit/write.ts'
import { nextStepWords } from './next-step.words.ts'
import { postingWords } from './posting.words.ts'
import type { DeskView } from './view-meeting.ts'

/** What the clerk should know of a meeting first, and what comes next. */
export function nextStep(view: DeskView, stage: Stage): Block[] {
  const warnings = [...undeliveredBlocks(view), ...warningsOn(view, stage).map(warn)]
  if (stage === 'drafting') return [...warnings, ...postingBlocks(view.wanting)]
  if (stage === 'cancelled') return [...warnings, note(nextStepWords.cancelled)]
  return stage === 'closed' ? [...warnings, note(afterClosing(view))] : warnings
}

/** Whether members are still asked if they come. */
export function isAhead({ place, now }: DeskView, stage: Stage): boolean {
  return stage !== 'drafting' && stage !== 'cancelled' && place.meeting.date >= dayOf(now)
}

function undeliveredBlocks({ refused, astray, place }: DeskView): Block[] {
  const sentences = [
    ...listedOrMore(refused, 'status'),
    ...(astray > 0 ? [nextStepWords.astray(astray)] : []),
  ]
  if (sentences.length === 0) return []
  const again = opens(postingWords.again.title, 'try-again', { meeting: place.meeting.id })
  return [...sentences.map(warn), ...buttons(again)]
}

function warningsOn(view: DeskView, stage: Stage): string[] {
  const { versions, late, expected, place, now } = view
  const warnings: string[] = []
  if (versions.length > 0) warnings.push(nextStepWords.newVersion(versions))
  if (late !== null && stage !== 'cancelled' && place.meeting.date >= dayOf(now)) warnings.push(late)
  const short = isAhead(view, stage) ? warningOn(expected) : null
  if (short !== null) warnings.push(short)
  return warnings
}

function postingBlocks(wanting: readonly Obstacle[]): Block[] {
  return wanting.length === 0 ? [did(nextStepWords.ready)] : wantingBlocks(wanting)
}

/** All that the clerk has to see to before the agenda can be posted. */
export function wantingBlocks(wanting: readonly Obstacle[]): Block[] {
  const [first, ...more] = wanting.map(({ sentence }) => sentence)
  if (first === undefined) return []
  if (more.length === 0) return [warn(nextStepWords.wanting(first))]
  return [warn(nextStepWords.wanting(null)), { kind: 'list', items: [first, ...more] }]
}

function afterClosing({ place: { meeting }, recorded }: DeskView): string {
  if (meeting.minutesConfirmedOn !== null) return nextStepWords.minutesConfirmed
  return recorded ? nextStepWords.confirmMinutes : nextStepWords.enterOutcomes
}
