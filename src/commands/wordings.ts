import type { Words } from '../committee/kernel/said.ts'
import { replyWords } from '../committee/members/replies/reply.words.ts'
import { replyFormWords } from '../conversation/replies/reply.words.ts'

/** All that a person reads, in the order in which a committee meets it. */
export const wordings = {
  replyWords,
  replyFormWords,
} as const satisfies Words
