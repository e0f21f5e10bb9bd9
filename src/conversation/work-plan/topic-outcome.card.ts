import type { Block, Card } from '../../cards/card.ts'
import type { Item } from '../../committee/agenda/meetings/item.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { Committee } from '../../committee/council/council.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import type { TopicOutcome } from '../../committee/members/work-plan/outcome.ts'
import type { Proposal } from '../../committee/members/work-plan/proposal.ts'
import { opens } from '../kit/opens.ts'
import { buttons, note, quiet, say, strong } from '../kit/write.ts'
import { draftNotice } from '../outcomes/record.words.ts'

/** Tells the proposer what became of the topic. */
export function topicOutcomeCard(
  committee: Committee,
  proposal: Proposal,
  outcome: TopicOutcome,
  mergedInto: string | null,
  draft: boolean,
): Card {
  const words: Block[] =
    outcome.words === null
      ? []
      : [{ kind: 'facts', facts: [{ label: wordsLabel(outcome), value: outcome.words }] }]
  return {
    title: proposal.source === null ? 'What became of the topic that you proposed' : 'What became of a topic',
    blocks: [
      {
        kind: 'heading',
        text: `The topic that you ${proposal.source === null ? 'proposed' : `entered for ${proposal.source}`}`,
      },
      strong(proposal.what),
      say(`${committee.name}: ${becameOf(outcome, mergedInto)}`),
      ...words,
      ...(draft ? [quiet(draftNotice)] : []),
      ...buttons(
        proposal.meetingId === null
          ? opens('Work plan', 'work-plan-of', { committee: committee.id })
          : opens('Work plan', 'work-plan', { meeting: proposal.meetingId }),
      ),
    ],
  }
}

/** Stands where it said what became of a topic from an item, once that is not open. */
export function notOpenTopicCard(committee: Committee, meeting: Meeting, item: Item): Card {
  return {
    title: 'What became of a topic',
    blocks: [
      strong(`${committee.name}, ${longDay(meeting.date)}.`),
      note(`It told you of a topic that came from item ${item.number}. ${itemWords.notOpen(item.number)}`),
    ],
  }
}

/** Stands where it said what became of the topic, once that was taken back. */
export function takenBackCard(committee: Committee, proposal: Proposal): Card {
  return {
    title: 'What was said about your topic is taken back',
    blocks: [
      { kind: 'heading', text: 'The topic that you proposed' },
      strong(proposal.what),
      say(
        `${committee.name}: what stood here was entered wrongly and has been taken back. You are told here what becomes of your topic once it is entered anew.`,
      ),
    ],
  }
}

function wordsLabel(outcome: TopicOutcome): string {
  if (outcome.decision === 'decline') return 'The reasons'
  return outcome.decision === 'refer' ? 'Referred to' : 'Note'
}

function becameOf(outcome: TopicOutcome, mergedInto: string | null): string {
  switch (outcome.decision) {
    case 'add':
      return `the committee added it to its work plan${outcome.targetMeeting === null ? '' : `, for the meeting of ${longDay(outcome.targetMeeting)}`}.`
    case 'add-to-be-scheduled':
      return 'the committee added it to its work plan; the meeting is still to be set.'
    case 'briefing-note':
      return 'the committee asked for a briefing note instead.'
    case 'task-and-finish':
      return 'the committee gave it to a task and finish group.'
    case 'merge':
      return `the committee merged it with another topic${mergedInto === null ? '' : `, “${mergedInto}”`}.`
    case 'decline':
      return 'the committee did not add it to its work plan.'
    case 'refer':
      return 'the committee referred it elsewhere.'
    default:
      return outcome.decision satisfies never
  }
}
