import { platformWords } from '../committee/council/platform.words.ts'
import { longDay, shortMoment } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'
import type { PlatformName } from '../committee/ports.ts'
import type { PostKind } from '../committee/record/post.ts'
import { postWords } from '../committee/record/post.words.ts'

type Replied = { readonly replied: number; readonly outOf: number }

const { at, clerk, day, item, title } = example

/** What is open, and what could not be delivered. */
export const statusWords = {
  noMeeting: 'No meeting is to come.',
  meeting: said((day: string, stage: string) => `${longDay(day)}: ${stage}`, [day, 'cancelled']),
  drafting: said(
    (closesAt: Date | null) =>
      `not posted to members yet${closesAt === null ? '' : `; ${repliesClose(closesAt)}`}`,
    [null],
    [at],
  ),
  open: said(
    (closesAt: Date | null) => `open${closesAt === null ? '' : `; ${repliesClose(closesAt)}`}`,
    [null],
    [at],
  ),
  closing: 'the time for replies is over',
  closed: said(
    (counted: Replied | null) =>
      `replies closed${counted === null ? '' : `; ${counted.replied} of ${counted.outOf} replied`}`,
    [null],
    [{ replied: 7, outOf: 9 }],
  ),
  cancelled: 'cancelled',
  item: said(
    (number: string, title: string, counted: Replied | null) =>
      `Item ${number}. ${title}${counted === null ? '' : `: ${counted.replied} of ${counted.outOf} replied`}`,
    [item, title, null],
    [item, title, { replied: 7, outOf: 9 }],
  ),
  poll: said(
    (topics: number, closesAt: Date, heard: number) =>
      `Poll on ${topics === 1 ? 'one topic' : `${topics} topics`}: open until ${shortMoment(closesAt)}; ${heard} gave an indication`,
    [1, at, 7],
    [3, at, 7],
  ),

  waiting: said(
    (count: number) => `${count === 1 ? 'One post waits' : `${count} posts wait`} to be delivered.`,
    [1],
    [3],
  ),
  /** @param code what the platform answered */
  notDelivered: said(
    (kind: PostKind, to: string, code: string) => `Not delivered: ${postWords[kind]} to ${to} (${code})`,
    ['desk', clerk, 'no-account'],
  ),
  somebody: 'somebody',
  someChannel: 'a channel',
  channel: said(
    (platform: PlatformName, channel: string) => `the ${platformWords[platform]} channel ${channel}`,
    ['slack', 'C024BE91L'],
  ),
} as const satisfies Words

function repliesClose(at: Date): string {
  return `replies close ${shortMoment(at)}`
}
