import type { Block, Card } from '../../cards/card.ts'
import type { Item } from '../../committee/agenda/meetings/item.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import type { Committee } from '../../committee/council/council.ts'
import type { TopicOutcome } from '../../committee/members/work-plan/outcome.ts'
import type { Proposal } from '../../committee/members/work-plan/proposal.ts'
import { opens } from '../kit/opens.ts'
import { buttons, note, quiet, say, strong } from '../kit/write.ts'
import { recordFormWords } from '../outcomes/record.words.ts'
import { messageCardWords } from '../reminders/message.words.ts'
import { topicOutcomeCardWords } from './topic-outcome.words.ts'
import { workPlanScreenWords } from './work-plan.words.ts'

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
    title: topicOutcomeCardWords.title(proposal.source),
    blocks: [
      { kind: 'heading', text: topicOutcomeCardWords.heading(proposal.source) },
      strong(proposal.what),
      say(topicOutcomeCardWords.became(committee.name, outcome, mergedInto)),
      ...words,
      ...(draft ? [quiet(recordFormWords.draft)] : []),
      ...buttons(
        proposal.meetingId === null
          ? opens(workPlanScreenWords.title, 'work-plan-of', { committee: committee.id })
          : opens(workPlanScreenWords.title, 'work-plan', { meeting: proposal.meetingId }),
      ),
    ],
  }
}

/** Replaces the card of a topic whose item is no longer open. */
export function notOpenTopicCard(committee: Committee, meeting: Meeting, item: Item): Card {
  return {
    title: topicOutcomeCardWords.anyTopic,
    blocks: [
      strong(messageCardWords.meeting(committee.name, meeting.date)),
      note(topicOutcomeCardWords.notOpen(item.number)),
    ],
  }
}

/** Replaces the card after the outcome was taken back. */
export function takenBackCard(committee: Committee, proposal: Proposal): Card {
  return {
    title: topicOutcomeCardWords.takenBackTitle,
    blocks: [
      { kind: 'heading', text: topicOutcomeCardWords.heading(null) },
      strong(proposal.what),
      say(topicOutcomeCardWords.takenBack(committee.name)),
    ],
  }
}

function wordsLabel(outcome: TopicOutcome): string {
  if (outcome.decision === 'decline') return topicOutcomeCardWords.reasons
  return outcome.decision === 'refer' ? topicOutcomeCardWords.referredTo : topicOutcomeCardWords.note
}
