import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { topicOutcomeWords } from '../../committee/members/work-plan/topic-outcome.words.ts'
import { recordWords } from '../../committee/outcomes/record.words.ts'
import { type MeetingRecord, type RecordedItem, voteCounts } from '../../committee/outcomes/record-of.ts'
import { type Resolution, wasMade } from '../../committee/outcomes/resolution.ts'
import { resolutionWords } from '../../committee/outcomes/resolution.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, note, say } from '../kit/write.ts'
import { agendaCardWords } from '../meetings/agenda-card.words.ts'
import { workPlanScreenWords } from '../work-plan/work-plan.words.ts'
import { stateOf } from './decided.screen.ts'
import { outcomesScreenWords } from './outcomes.words.ts'
import { recordFormWords } from './record.words.ts'

/** All that the clerk enters after a meeting, with what is recorded so far. */
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
      const state =
        outcome === null
          ? outcomesScreenWords.notRecorded
          : outcomesScreenWords.recorded(topicOutcomeWords.decisions[outcome.decision], false)
      const label = outcomesScreenWords.outcomeOfTopic(at + 1)
      const enter = opens(label, 'record-topic', { proposal: proposal.id })
      return line(outcomesScreenWords.topic(at + 1, proposal.what), state, isDraft ? [enter] : [])
    }),
  ]
  const screen = pagedScreen({
    title: outcomesScreenWords.title,
    pages: pagesOf([
      ...meetingBlocks(record),
      ...(blocks.length === 0 ? [say(outcomesScreenWords.none)] : blocks),
    ]),
    page,
    action: 'outcomes',
    ids,
    actions: [opens(workPlanScreenWords.title, 'work-plan', ids)],
  })
  return { ...screen, blocks: [stateOf(meeting), ...screen.blocks] }
}

function notYetScreen(meeting: Place['meeting']): Screen {
  const ids = { meeting: meeting.id }
  return {
    title: outcomesScreenWords.title,
    blocks: [
      note(recordWords.notMet(meeting.date)),
      ...buttons(
        opens(outcomesScreenWords.requests, 'held-items', ids),
        opens(workPlanScreenWords.title, 'work-plan', ids),
      ),
    ],
  }
}

function meetingBlocks({ meeting, presences }: MeetingRecord): Block[] {
  const ids = { meeting: meeting.id }
  return [
    say(presences.length === 0 ? recordFormWords.attendance.missing : recordFormWords.attendance.done),
    ...buttons(
      ...(meeting.minutesConfirmedOn === null
        ? [
            opens(recordFormWords.attendance.title, 'record-presence', ids),
            opens(outcomesScreenWords.addResolution, 'record-extra', ids),
            opens(recordFormWords.minutes.confirm, 'confirm-minutes', ids),
          ]
        : [opens(recordFormWords.minutes.change, 'confirm-minutes', ids)]),
      opens(agendaCardWords.decided, 'what-was-decided', ids),
      opens(outcomesScreenWords.requests, 'held-items', ids),
    ),
  ]
}

function itemBlocks({ item, recommendations, resolutions }: RecordedItem, isDraft: boolean): Block[] {
  const extras = resolutions.filter((one) => one.recommendationId === null)
  return [
    ...recommendations
      .filter((one) => item.state === 'standing' || resolutionOn(resolutions, one) !== undefined)
      .flatMap((one) => {
        const name = outcomesScreenWords.shortRecommendation(item.number, recommendationWords.name(one))
        const label = outcomesScreenWords.outcomeOf(name)
        const enter = opens(label, 'record-recommendation', { recommendation: one.id })
        const resolution = resolutionOn(resolutions, one)
        const what = outcomesScreenWords.recommendation(item.number, recommendationWords.name(one))
        return line(what, recorded(resolution), [
          ...(isDraft ? [enter] : []),
          ...further(resolution, name, isDraft),
        ])
      }),
    ...extras.flatMap((resolution, at) => {
      const name = outcomesScreenWords.shortFurther(item.number, at + 1)
      const ids = { meeting: resolution.meetingId, resolution: resolution.id }
      const what = outcomesScreenWords.further(item.number, at + 1)
      return line(what, recorded(resolution), [
        ...(isDraft ? [opens(outcomesScreenWords.change(name), 'record-extra', ids)] : []),
        ...further(resolution, name, isDraft),
      ])
    }),
  ]
}

function resolutionOn(resolutions: readonly Resolution[], { id }: Recommendation): Resolution | undefined {
  return resolutions.find((one) => one.recommendationId === id)
}

function recorded(resolution: Resolution | undefined): string {
  if (resolution === undefined) return outcomesScreenWords.notRecorded
  return outcomesScreenWords.recorded(
    resolutionWords.decisions[resolution.decision],
    voteCounts(resolution) > 0,
  )
}

/** What can be entered once there is an outcome. After the minutes are confirmed: only where it goes, and the answer. */
function further(resolution: Resolution | undefined, name: string, isDraft: boolean): Action[] {
  if (resolution === undefined) return []
  const ids = { meeting: resolution.meetingId, resolution: resolution.id }
  const awaitsAnswer = wasMade(resolution) && (resolution.madeTo !== null || resolution.receivedOn !== null)
  return [
    ...(isDraft ? [opens(outcomesScreenWords.vote(name), 'record-vote', ids)] : []),
    ...(!isDraft && wasMade(resolution)
      ? [opens(outcomesScreenWords.sending(name), 'record-sending', ids)]
      : []),
    ...(awaitsAnswer ? [opens(outcomesScreenWords.answer(name), 'record-answer', ids)] : []),
  ]
}

function line(what: string, state: string, actions: readonly Action[]): Block[] {
  return [say([{ strong: what }, ` ${state}`]), ...buttons(...actions)]
}
