import { longDay } from '../kernel/dates.ts'
import { example } from '../kernel/examples.ts'
import { said, type Words } from '../kernel/said.ts'
import { asSentence } from '../kernel/text.ts'
import { type Decision, noVote, type Resolution, type Response } from './resolution.ts'

type Entered = Pick<Resolution, 'decision' | 'words' | 'vote' | 'madeTo' | 'sentOn'> &
  Pick<Resolution, 'receivedOn' | 'response' | 'responseWords' | 'respondedOn'>

const decisions = {
  'as-printed': 'As printed',
  amended: 'Amended',
  'not-agreed': 'Not agreed',
  deferred: 'Deferred',
  extra: 'Beyond the report',
} as const satisfies Record<Decision, string>

const responses = {
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  rejected: 'Rejected',
  noted: 'Noted, which is not an answer',
} as const satisfies Record<Response, string>

const printed: Entered = {
  decision: 'as-printed',
  words: null,
  vote: noVote,
  madeTo: null,
  sentOn: null,
  receivedOn: null,
  response: null,
  responseWords: null,
  respondedOn: null,
}

export const resolutionWords = {
  decisions,
  responses,
  /** All that was entered of it. */
  line: said(
    line,
    [printed],
    [
      {
        decision: 'amended',
        words: 'That the council reviews its arrangements',
        vote: { for: [example.member, example.other], against: [], abstained: [example.clerk] },
        madeTo: 'Cabinet',
        sentOn: example.day,
        receivedOn: example.day,
        response: 'accepted',
        responseWords: 'The review is under way',
        respondedOn: example.day,
      },
    ],
  ),

  wordingMissing: 'Please give the wording as the committee amended it.',
  extraMissing: 'Please give the resolution as the committee made it.',
  wordingUnchanged:
    'Please choose “Amended” where the committee changed the wording; otherwise leave this empty.',
  sentTooEarly: 'A recommendation is sent after the meeting that made it.',
  sentAfterReceipt:
    'It was received before that day. Please check when it was sent, or mend the day of receipt first.',
  gone: 'This outcome is no longer there: it may have been taken back. Please open “Enter outcomes” again.',
  notPresent:
    'Only those entered as present who have a vote are in a recorded vote. Please enter the attendance first.',
} as const satisfies Words

function line(one: Entered): string {
  const parts = [
    decisions[one.decision],
    one.words,
    votes(one.vote),
    one.madeTo === null ? null : `Made to: ${one.madeTo}`,
    one.sentOn === null ? null : `Sent on ${longDay(one.sentOn)}`,
    one.receivedOn === null ? null : `Received on ${longDay(one.receivedOn)}`,
    one.response === null ? null : `Answer: ${responses[one.response]}`,
    one.responseWords,
    one.respondedOn === null ? null : `Answered on ${longDay(one.respondedOn)}`,
  ]
  return parts
    .filter((part) => part !== null)
    .map(asSentence)
    .join(' ')
}

function votes(vote: Resolution['vote']): string | null {
  const counts = [
    ...(vote.for.length === 0 ? [] : [`${vote.for.length} for`]),
    ...(vote.against.length === 0 ? [] : [`${vote.against.length} against`]),
    ...(vote.abstained.length === 0 ? [] : [`${vote.abstained.length} abstained`]),
  ]
  return counts.length === 0 ? null : `Recorded vote: ${counts.join(', ')}`
}
