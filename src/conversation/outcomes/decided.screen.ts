import type { Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { personWords } from '../../committee/council/person.words.ts'
import { topicOutcomeWords } from '../../committee/members/work-plan/topic-outcome.words.ts'
import { type MeetingRecord, type RecordedItem, voteCounts } from '../../committee/outcomes/record-of.ts'
import { type Resolution, resolvedWords } from '../../committee/outcomes/resolution.ts'
import { resolutionWords } from '../../committee/outcomes/resolution.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { note, say, strong, warn } from '../kit/write.ts'
import { itemLineWords } from '../meetings/item-line.words.ts'
import { messageCardWords } from '../reminders/message.words.ts'
import { decidedScreenWords } from './decided.words.ts'
import { recommendationsScreenWords } from './recommendations.words.ts'
import { recordFormWords } from './record.words.ts'

/** What the clerk entered about a meeting, for everyone who may read its reports. It shows no view and no count. */
export function decidedScreen(
  { committee, meeting }: Place,
  record: MeetingRecord,
  names: ReadonlyMap<string, string>,
  page: number,
): Screen {
  const outcomes = [...record.items.flatMap((one) => itemBlocks(one, names)), ...topicBlocks(record)]
  const screen = pagedScreen({
    title: decidedScreenWords.title,
    pages: pagesOf([
      strong(messageCardWords.meeting(committee.name, meeting.date)),
      ...attendanceBlocks(record, names),
      ...(outcomes.length === 0 ? [say(decidedScreenWords.none)] : outcomes),
    ]),
    page,
    action: 'what-was-decided',
    ids: { meeting: meeting.id },
    actions: [opens(recommendationsScreenWords.title, 'recommendations', { committee: committee.id })],
  })
  return { ...screen, blocks: [stateOf(meeting), ...screen.blocks] }
}

/** Says whether the record is a draft. It stands above every record. */
export function stateOf({ minutesConfirmedOn }: Place['meeting']): Block {
  return minutesConfirmedOn === null
    ? warn(recordFormWords.draft)
    : note(decidedScreenWords.minutesConfirmed(minutesConfirmedOn))
}

function attendanceBlocks({ presences }: MeetingRecord, names: ReadonlyMap<string, string>): Block[] {
  return (['present', 'apologies'] as const).flatMap((state) => {
    const who = presences.filter((one) => one.state === state).map(({ personId }) => personId)
    return who.length === 0 ? [] : textBlocks(decidedScreenWords.people(state, namesOf(who, names)))
  })
}

function itemBlocks(one: RecordedItem, names: ReadonlyMap<string, string>): Block[] {
  const { item, recommendations, resolutions } = one
  if (item.openness !== 'open' || resolutions.length === 0) return []
  return [
    ...textBlocks(itemLineWords.item(item.number, itemWords.title(item))).map(
      (block): Block =>
        block.kind === 'text' && typeof block.text === 'string' ? strong(block.text) : block,
    ),
    ...resolutions.flatMap((resolution): Block[] => {
      const of = recommendations.find(({ id }) => id === resolution.recommendationId) ?? null
      const wording = resolvedWords(resolution, of)
      const reasons = wording === null ? resolution.words : null
      return [
        say([
          { strong: decidedScreenWords.resolution(of === null ? null : recommendationWords.name(of)) },
          ` ${resolutionWords.decisions[resolution.decision]}.`,
        ]),
        ...(wording === null ? [] : textBlocks(wording)),
        ...(reasons === null ? [] : textBlocks(decidedScreenWords.reasons(reasons))),
        ...voteBlocks(resolution, names),
        ...(resolution.madeTo === null
          ? []
          : textBlocks(decidedScreenWords.sending(resolution.madeTo, resolution.sentOn))),
      ]
    }),
  ]
}

function voteBlocks(resolution: Resolution, names: ReadonlyMap<string, string>): Block[] {
  if (voteCounts(resolution) === 0) return []
  const { vote } = resolution
  return textBlocks(
    decidedScreenWords.recordedVote({
      for: namesOf(vote.for, names),
      against: namesOf(vote.against, names),
      abstained: namesOf(vote.abstained, names),
    }),
  )
}

function topicBlocks({ topics }: MeetingRecord): Block[] {
  const lines = topics.flatMap(({ proposal, outcome }): Block[] =>
    outcome === null
      ? []
      : textBlocks(
          decidedScreenWords.topic(
            proposal.what,
            topicOutcomeWords.decisions[outcome.decision],
            outcome.targetMeeting,
            outcome.words,
          ),
        ),
  )
  return lines.length === 0 ? [] : [strong(decidedScreenWords.topics), ...lines]
}

function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>): string[] {
  return ids.map((id) => names.get(id) ?? personWords.aMember).sort((a, b) => a.localeCompare(b, 'en'))
}
