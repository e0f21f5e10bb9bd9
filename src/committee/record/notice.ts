import { changeKinds } from './change.ts'

/** What notices are about: changes, and what is kept elsewhere. */
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
  'undelivered',
] as const
export type NoticeKind = (typeof noticeKinds)[number]
