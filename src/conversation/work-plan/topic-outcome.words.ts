import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import type { TopicOutcome } from '../../committee/members/work-plan/outcome.ts'

const { committee, day, item } = example
const anyTopic = 'What became of a topic'

export const topicOutcomeCardWords = {
  /** @param source whose topic it is, if no member proposed it */
  title: said(
    (source: string | null) => (source === null ? 'What became of the topic that you proposed' : anyTopic),
    [null],
    ['Marlshire Youth Council'],
  ),
  anyTopic,
  heading: said(
    (source: string | null) =>
      source === null ? 'The topic that you proposed' : `The topic that you entered for ${source}`,
    [null],
    ['Marlshire Youth Council'],
  ),
  became: said(
    (committee: string, outcome: Decided, mergedInto: string | null) =>
      `${committee}: ${becameOf(outcome, mergedInto)}`,
    [committee, { decision: 'add', targetMeeting: day }, null],
    [committee, { decision: 'add', targetMeeting: null }, null],
    [committee, { decision: 'add-to-be-scheduled', targetMeeting: null }, null],
    [committee, { decision: 'briefing-note', targetMeeting: null }, null],
    [committee, { decision: 'task-and-finish', targetMeeting: null }, null],
    [committee, { decision: 'merge', targetMeeting: null }, 'Bus routes'],
    [committee, { decision: 'merge', targetMeeting: null }, null],
    [committee, { decision: 'decline', targetMeeting: null }, null],
    [committee, { decision: 'refer', targetMeeting: null }, null],
  ),
  reasons: 'The reasons',
  referredTo: 'Referred to',
  note: 'Note',

  notOpen: said(
    (item: string) => `It told you of a topic that came from item ${item}. ${itemWords.notOpen(item)}`,
    [item],
  ),

  takenBackTitle: 'What was said about your topic is taken back',
  takenBack: said(
    (committee: string) =>
      `${committee}: what stood here was entered wrongly and has been taken back. You are told here what becomes of your topic once it is entered anew.`,
    [committee],
  ),
} as const satisfies Words

type Decided = Pick<TopicOutcome, 'decision' | 'targetMeeting'>

function becameOf({ decision, targetMeeting }: Decided, mergedInto: string | null): string {
  switch (decision) {
    case 'add':
      return `the committee added it to its work plan${targetMeeting === null ? '' : `, for the meeting of ${longDay(targetMeeting)}`}.`
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
      return decision satisfies never
  }
}
