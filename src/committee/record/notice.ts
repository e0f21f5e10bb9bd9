import { changeKinds } from './change.ts'

/** What notices tell of. Some of it is kept among the changes, and some elsewhere. */
export const noticeKinds = [
  ...changeKinds,
  'wording',
  'answer',
  'closed-again',
  'questions-again',
  'dispensation',
  'hidden',
  'substitute',
  'topic-outcome',
  'offered',
  'not-sure',
  'apologies',
  'quorum',
] as const
export type NoticeKind = (typeof noticeKinds)[number]
