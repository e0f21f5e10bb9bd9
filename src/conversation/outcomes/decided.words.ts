import { longDay } from '../../committee/kernel/dates.ts'
import { example } from '../../committee/kernel/examples.ts'
import { said, type Words } from '../../committee/kernel/said.ts'
import { type Vote, votes } from '../../committee/outcomes/record-vote.ts'
import { recordFormWords } from './record.words.ts'

const { day, label, member, other } = example

export const decidedScreenWords = {
  title: 'What was decided',
  none: 'The clerk has entered no outcome yet.',
  minutesConfirmed: said((on: string) => `Minutes confirmed on ${longDay(on)}.`, [day]),
  people: said(
    (presence: 'present' | 'apologies', names: readonly string[]) =>
      listed(recordFormWords.presences[presence], names),
    ['present', [member, other]],
    ['apologies', [other]],
  ),

  /** @param label the recommendation's; null for a resolution beyond the report */
  resolution: said(
    (label: string | null) => (label === null ? 'Further resolution:' : `Recommendation ${label}:`),
    [label],
    [null],
  ),
  reasons: said((reasons: string) => `Reasons: ${reasons}`, ['There is no money.']),
  recordedVote: said(
    (names: Readonly<Record<Vote, readonly string[]>>) => {
      const cast = votes.filter((vote) => names[vote].length > 0)
      return `Recorded vote. ${cast.map((vote) => listed(recordFormWords.votes[vote], names[vote])).join(' ')}`
    },
    [{ for: [member, other], against: [], abstained: [] }],
    [{ for: [member], against: [other], abstained: [] }],
  ),
  sending: said(
    (madeTo: string, sentOn: string | null) =>
      `Made to: ${madeTo}. ${sentOn === null ? 'Not sent yet.' : `Sent on ${longDay(sentOn)}.`}`,
    ['The Cabinet', null],
    ['The Cabinet', day],
  ),

  topics: 'Topics for the work plan',
  topic: said(
    (what: string, decision: string, meeting: string | null, words: string | null) =>
      `${what}. ${decision}${meeting === null ? '' : ` of ${longDay(meeting)}`}.${words === null ? '' : ` ${words}`}`,
    ['Bus routes', 'Added to the work plan, for a meeting', day, null],
    ['Bus routes', 'Not added, with reasons', null, 'It was looked at in May.'],
  ),
} as const satisfies Words

function listed(label: string, names: readonly string[]): string {
  return `${label}: ${names.join(', ')}.`
}
