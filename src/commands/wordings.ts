import type { Words } from '../committee/kernel/said.ts'
import { replyWords } from '../committee/members/replies/reply.words.ts'
import { replyFormWords } from '../conversation/replies/reply.words.ts'
import { doorWords } from '../platforms/door.words.ts'
import { fetchFileWords } from '../platforms/fetch-file.words.ts'
import { slackWords } from '../platforms/slack/slack.words.ts'
import { teamsWords } from '../platforms/teams/teams.words.ts'

/** All that a person reads, in the order in which a committee meets it. */
export const wordings = {
  doorWords,
  slackWords,
  teamsWords,
  fetchFileWords,
  replyWords,
  replyFormWords,
} as const satisfies Words
