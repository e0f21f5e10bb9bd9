import type { Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { topicOutcomeWords } from '../../committee/members/work-plan/topic-outcome.words.ts'
import { type MeetingRecord, type RecordedItem, voteCounts } from '../../committee/outcomes/record-of.ts'
import { votes } from '../../committee/outcomes/record-vote.ts'
import { type Resolution, resolvedWords } from '../../committee/outcomes/resolution.ts'
import { resolutionWords } from '../../committee/outcomes/resolution.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { note, say, strong, warn } from '../kit/write.ts'
import { draftNotice, presenceLabels } from './record.words.ts'

/** What the clerk entered of a meeting, for everybody who reads its reports. No view and no count of views is on it. */
export function decidedScreen(
  { committee, meeting }: Place,
  record: MeetingRecord,
  names: ReadonlyMap<string, string>,
  page: number,
): Screen {
  const outcomes = [...record.items.flatMap((one) => itemBlocks(one, names)), ...topicBlocks(record)]
  const none: Block = say('The clerk has entered no outcome yet.')
  const screen = pagedScreen({
    title: 'What was decided',
    pages: pagesOf([
      strong(`${committee.name}, ${longDay(meeting.date)}.`),
      ...attendanceBlocks(record, names),
      ...(outcomes.length === 0 ? [none] : outcomes),
    ]),
    page,
    action: 'what-was-decided',
    ids: { meeting: meeting.id },
    actions: [opens('Recommendations', 'recommendations', { committee: committee.id })],
  })
  return { ...screen, blocks: [stateOf(meeting), ...screen.blocks] }
}

/** Whether it is a draft still, which stands wherever the record of a meeting is shown. */
export function stateOf({ minutesConfirmedOn }: Place['meeting']): Block {
  return minutesConfirmedOn === null
    ? warn(draftNotice)
    : note(`Minutes confirmed on ${longDay(minutesConfirmedOn)}.`)
}

function attendanceBlocks({ presences }: MeetingRecord, names: ReadonlyMap<string, string>): Block[] {
  return (['present', 'apologies'] as const).flatMap((state) => {
    const who = presences.filter((one) => one.state === state).map(({ personId }) => personId)
    return who.length === 0 ? [] : textBlocks(`${presenceLabels[state]}: ${namesOf(who, names)}.`)
  })
}

function itemBlocks(one: RecordedItem, names: ReadonlyMap<string, string>): Block[] {
  const { item, recommendations, resolutions } = one
  if (item.openness !== 'open' || resolutions.length === 0) return []
  return [
    ...textBlocks(`Item ${item.number}. ${itemWords.title(item)}`).map(
      (block): Block =>
        block.kind === 'text' && typeof block.text === 'string' ? strong(block.text) : block,
    ),
    ...resolutions.flatMap((resolution): Block[] => {
      const of = recommendations.find(({ id }) => id === resolution.recommendationId) ?? null
      const what = of === null ? 'Further resolution' : `Recommendation ${recommendationWords.name(of)}`
      const wording = resolvedWords(resolution, of)
      const reasons = wording === null ? resolution.words : null
      return [
        say([{ strong: `${what}: ` }, `${resolutionWords.decisions[resolution.decision]}.`]),
        ...(wording === null ? [] : textBlocks(wording)),
        ...(reasons === null ? [] : textBlocks(`Reasons: ${reasons}`)),
        ...voteBlocks(resolution, names),
        ...(resolution.madeTo === null ? [] : textBlocks(sending(resolution, resolution.madeTo))),
      ]
    }),
  ]
}

function voteBlocks(resolution: Resolution, names: ReadonlyMap<string, string>): Block[] {
  if (voteCounts(resolution) === 0) return []
  const lines = votes.flatMap((vote) => {
    const who = resolution.vote[vote]
    return who.length === 0 ? [] : [`${voteTitles[vote]}: ${namesOf(who, names)}.`]
  })
  return textBlocks(`Recorded vote. ${lines.join(' ')}`)
}

const voteTitles = { for: 'For', against: 'Against', abstained: 'Abstained' } as const

function sending({ sentOn }: Resolution, madeTo: string): string {
  return `Made to: ${madeTo}.${sentOn === null ? ' Not sent yet.' : ` Sent on ${longDay(sentOn)}.`}`
}

function topicBlocks({ topics }: MeetingRecord): Block[] {
  const lines = topics.flatMap(({ proposal, outcome }): Block[] =>
    outcome === null
      ? []
      : textBlocks(
          `${proposal.what}. ${topicOutcomeWords.decisions[outcome.decision]}${outcome.targetMeeting === null ? '' : ` of ${longDay(outcome.targetMeeting)}`}.${outcome.words === null ? '' : ` ${outcome.words}`}`,
        ),
  )
  return lines.length === 0 ? [] : [strong('Topics for the work plan'), ...lines]
}

function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>): string {
  return ids
    .map((id) => names.get(id) ?? 'A member')
    .sort((a, b) => a.localeCompare(b, 'en'))
    .join(', ')
}
