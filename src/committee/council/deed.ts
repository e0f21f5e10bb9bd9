import type { SeatKind } from './seat.ts'

const members = ['chair', 'vice-chair', 'member', 'co-opted', 'substitute'] as const

/** Which seats may do what. A substitute may only while sitting: `replies/who-replies.ts` checks that. */
export const mayTable = {
  /** Receive, mend, post to members, close replies, enter outcomes. */
  'prepare the meeting': ['clerk'],
  reply: members,
  'ask a question': members,
  'answer a question': ['officer'],
  'propose a topic': members,
  'propose for others': ['clerk'],
  'open a poll': ['chair', 'vice-chair'],
  'indicate in a poll': members,
  'say whether they come': members,
  'see who comes': ['clerk', 'chair', 'vice-chair'],
  'read the sheet': [...members, 'clerk'],
  'read the report': [...members, 'clerk', 'officer'],
} as const satisfies Record<string, readonly SeatKind[]>

export type Deed = keyof typeof mayTable
