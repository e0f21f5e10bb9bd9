import type { Meeting } from '../committee/agenda/meetings/meeting.ts'
import type { Post } from '../committee/record/post.ts'
import type { Tables } from '../committee/store.ts'
import { statusWords } from './status.words.ts'

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
  const lines = waiting === 0 ? [] : [`  ${statusWords.waiting(waiting)}`]
  for (const post of posts)
    if (post.refused !== null)
      lines.push(`  ${statusWords.notDelivered(post.kind, await targetOf(look, post), post.refused)}`)
  return lines
}

async function targetOf(look: Tables, post: Post): Promise<string> {
  if (post.target === 'person') return (await look.people.get(post.targetId))?.name ?? statusWords.somebody
  const room = await look.rooms.get(post.targetId)
  return room === null ? statusWords.someChannel : statusWords.channel(room.platform, room.channel)
}
