import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { lowered } from '../../committee/kernel/text.ts'
import { topicOutcomeWords } from '../../committee/members/work-plan/topic-outcome.words.ts'
import { recordWords } from '../../committee/outcomes/record.words.ts'
import { type MeetingRecord, type RecordedItem, voteCounts } from '../../committee/outcomes/record-of.ts'
import { type Resolution, wasMade } from '../../committee/outcomes/resolution.ts'
import { resolutionWords } from '../../committee/outcomes/resolution.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, note, say } from '../kit/write.ts'
import { stateOf } from './decided.screen.ts'

/** All that the clerk enters of a meeting once it was held, with what is recorded so far. */
export function outcomesScreen(
  { meeting }: Place,
  record: MeetingRecord,
  page: number,
  today: string,
): Screen {
  const ids = { meeting: meeting.id }
  if (today < meeting.date) return notYetScreen(meeting)
  const isDraft = meeting.minutesConfirmedOn === null
  const blocks = [
    ...record.items.filter((one) => one.item.openness === 'open').flatMap((one) => itemBlocks(one, isDraft)),
    ...record.topics.flatMap(({ proposal, outcome }, at) => {
      const decided = outcome === null ? null : lowered(topicOutcomeWords.decisions[outcome.decision])
      const enter = opens(`Outcome of topic ${at + 1}`, 'record-topic', { proposal: proposal.id })
      return line(`Topic ${at + 1}: ${proposal.what}.`, decided, isDraft ? [enter] : [])
    }),
  ]
  const empty = say('There is nothing to record an outcome of.')
  const screen = pagedScreen({
    title: 'Outcomes',
    pages: pagesOf([...meetingBlocks(record), ...(blocks.length === 0 ? [empty] : blocks)]),
    page,
    action: 'outcomes',
    ids,
    actions: [opens('Work plan', 'work-plan', ids)],
  })
  return { ...screen, blocks: [stateOf(meeting), ...screen.blocks] }
}

function notYetScreen(meeting: Place['meeting']): Screen {
  const ids = { meeting: meeting.id }
  return {
    title: 'Outcomes',
    blocks: [
      note(recordWords.notMet(meeting.date)),
      ...buttons(opens('Requests for information', 'held-items', ids), opens('Work plan', 'work-plan', ids)),
    ],
  }
}

function meetingBlocks({ meeting, presences }: MeetingRecord): Block[] {
  const ids = { meeting: meeting.id }
  const attendance = presences.length === 0 ? 'Attendance is not entered yet.' : 'Attendance is entered.'
  return [
    say(attendance),
    ...buttons(
      ...(meeting.minutesConfirmedOn === null
        ? [
            opens('Attendance', 'record-presence', ids),
            opens('Add a resolution', 'record-extra', ids),
            opens('Confirm the minutes', 'confirm-minutes', ids),
          ]
        : [opens('Change the confirmation', 'confirm-minutes', ids)]),
      opens('What the committee decided', 'what-was-decided', ids),
      opens('Requests for information', 'held-items', ids),
    ),
  ]
}

function itemBlocks({ item, recommendations, resolutions }: RecordedItem, isDraft: boolean): Block[] {
  const extras = resolutions.filter((one) => one.recommendationId === null)
  return [
    ...recommendations
      .filter((one) => item.state === 'standing' || resolutionOn(resolutions, one) !== undefined)
      .flatMap((one) => {
        const name = `${item.number} ${recommendationWords.name(one)}`
        const first = opens(`Outcome of ${name}`, 'record-recommendation', { recommendation: one.id })
        const resolution = resolutionOn(resolutions, one)
        const what = `Item ${item.number}, recommendation ${recommendationWords.name(one)}.`
        return line(what, recorded(resolution), [
          ...(isDraft ? [first] : []),
          ...further(resolution, name, isDraft),
        ])
      }),
    ...extras.flatMap((resolution, at) => {
      const name = `${item.number}, resolution ${at + 1}`
      const ids = { meeting: resolution.meetingId, resolution: resolution.id }
      const what = `Item ${name}.`
      return line(what, recorded(resolution), [
        ...(isDraft ? [opens(`Change ${name}`, 'record-extra', ids)] : []),
        ...further(resolution, name, isDraft),
      ])
    }),
  ]
}

function resolutionOn(resolutions: readonly Resolution[], { id }: Recommendation): Resolution | undefined {
  return resolutions.find((one) => one.recommendationId === id)
}

function recorded(resolution: Resolution | undefined): string | null {
  if (resolution === undefined) return null
  return `${lowered(resolutionWords.decisions[resolution.decision])}${voteCounts(resolution) > 0 ? ', with a recorded vote' : ''}`
}

/** What may be entered once there is an outcome: of one that stands for good, only where it goes and what comes back. */
function further(resolution: Resolution | undefined, name: string, isDraft: boolean): Action[] {
  if (resolution === undefined) return []
  const ids = { meeting: resolution.meetingId, resolution: resolution.id }
  const awaitsAnswer = wasMade(resolution) && (resolution.madeTo !== null || resolution.receivedOn !== null)
  return [
    ...(isDraft ? [opens(`Vote on ${name}`, 'record-vote', ids)] : []),
    ...(!isDraft && wasMade(resolution) ? [opens(`Where ${name} goes`, 'record-sending', ids)] : []),
    ...(awaitsAnswer ? [opens(`Answer to ${name}`, 'record-answer', ids)] : []),
  ]
}

function line(what: string, decided: string | null, actions: readonly Action[]): Block[] {
  const state = decided === null ? ' Not recorded yet.' : ` Recorded: ${decided}.`
  return [say([{ strong: what }, state]), ...buttons(...actions)]
}
