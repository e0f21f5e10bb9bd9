import type { Meeting } from '../committee/agenda/meetings/meeting.ts'
import type { Post, PostKind } from '../committee/record/post.ts'
import type { Tables } from '../committee/store.ts'
import { platformNames } from './command.ts'

const kindNames: Readonly<Record<PostKind, string>> = {
  agenda: 'the agenda',
  desk: 'the clerk’s card of a meeting',
  draft: 'the draft of a report',
  sheet: 'the sheet',
  minutes: 'the skeleton of the minutes',
  poll: 'a poll',
  'topic-outcome': 'what became of a topic',
  entered: 'the copy of what the clerk entered',
  question: 'a question to an officer',
  'question-sheet': 'the question sheet',
  'substitute-asked': 'the message to a substitute',
}

/** Which of a committee's posts are waiting, and which were refused: to whom, and with which platform code. */
export async function undelivered(
  look: Tables,
  committeeId: string,
  meetings: readonly Meeting[],
): Promise<string[]> {
  const meetingId = meetings.map((meeting) => meeting.id)
  const about = [
    ...meetingId,
    ...(await look.items.find({ meetingId })).map((item) => item.id),
    ...(await look.questions.find({ meetingId })).map((question) => question.id),
    ...(await look.polls.find({ committeeId })).map((poll) => poll.id),
    ...(await look.proposals.find({ committeeId })).map((proposal) => proposal.id),
  ]
  const posts = await look.posts.find({ subjectId: about })
  const waiting = posts.filter((post) => post.due && post.refused === null).length
  const lines =
    waiting === 0 ? [] : [`  ${waiting === 1 ? 'One post waits' : `${waiting} posts wait`} to be delivered.`]
  for (const post of posts)
    if (post.refused !== null)
      lines.push(
        `  Not delivered: ${kindNames[post.kind]} to ${await targetOf(look, post)} (${post.refused})`,
      )
  return lines
}

async function targetOf(look: Tables, post: Post): Promise<string> {
  if (post.target === 'person') return (await look.people.get(post.targetId))?.name ?? 'somebody'
  const room = await look.rooms.get(post.targetId)
  return room === null ? 'a channel' : `the ${platformNames[room.platform]} channel ${room.channel}`
}
