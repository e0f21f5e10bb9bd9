import type { Words } from '../kernel/said.ts'
import type { PostKind } from './post.ts'

/** What each post is called. */
export const postWords = {
  agenda: 'the agenda',
  desk: 'the clerk’s card of a meeting',
  draft: 'the draft of a report',
  file: 'the question about a file',
  sheet: 'the sheet',
  minutes: 'the skeleton of the minutes',
  poll: 'a poll',
  'topic-outcome': 'what became of a topic',
  entered: 'the copy of what the clerk entered',
  question: 'a question to an officer',
  'question-sheet': 'the question sheet',
  'substitute-asked': 'the message to a substitute',
} as const satisfies Record<PostKind, string> & Words
