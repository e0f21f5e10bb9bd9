/** Every way to refuse somebody. Each comes with a sentence that says what happened and what to do. */
export const errorCodes = [
  'account-unknown',
  'no-seat',
  'not-allowed',
  'not-found',
  'unknown-action',
  'malformed',
  'missing',
  'too-long',
  'unknown-choice',
  'date-past',
  'date-wrong',
  'replies-closed',
  'replies-open',
  'not-posted',
  'takes-no-part',
  'cancelled',
  'off-the-agenda',
  'agenda-not-linked',
  'not-yet-published',
  'closing-not-set',
  'education-not-marked',
  'no-room',
  'nothing-to-post',
  'already-posted',
  'exempt',
  'file-refused',
  'poll-closed',
  'poll-open',
  'before-meeting',
  'minutes-confirmed',
  'no-topics',
  'name-taken',
  'changed-since',
  'roster-wrong',
  'folder-in-use',
  'folder-too-old',
  'database-unfit',
  'database-broken',
  'database-unreachable',
  'settings-wrong',
  'call-wrong',
  'service-silent',
  'questions-closed',
  'question-taken-in',
  'question-withdrawn',
  'question-sheet-not-sent',
  'seat-taken',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** Something that a user can cause and put right. Anything else that is thrown is a fault of ours. */
export class CommitteeError extends Error {
  readonly code: ErrorCode
  /** The field of the form that it is about, if any. */
  readonly field: string | null

  constructor(code: ErrorCode, sentence: string, field: string | null = null) {
    super(sentence)
    this.name = 'CommitteeError'
    this.code = code
    this.field = field
  }
}
