import { said, type Words } from '../../committee/kernel/said.ts'

export const topicOutcomeFormWords = {
  title: 'Outcome of a topic',
  /** @param source whose topic it is, if no member proposed it */
  enter: said(
    (source: string | null) =>
      `Enter what the committee decided at its meeting. ${source === null ? 'The proposer is told.' : `You are told; please tell ${source}.`}`,
    [null],
    ['Marlshire Youth Council'],
  ),
  meeting: 'Meeting at which it will look at it',
  meetingCalled: 'the meeting',
  mergedWith: 'Merged with',
  chooseTopic: 'Please choose one of the topics shown.',
  words: 'Reasons, or to whom it was referred',
  wordsCalled: 'the reasons',
  done: 'Recorded. The proposer is told.',
} as const satisfies Words
