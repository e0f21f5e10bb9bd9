import type { Tables } from '../store.ts'
import type { ToldOf } from './notify-of-change.ts'
import type { Post } from './post.ts'

/** The meeting that a post belongs to; null if it belongs to none. */
export async function meetingOfPost(
  tables: Tables,
  post: Pick<Post, 'kind' | 'subjectId'>,
): Promise<ToldOf | null> {
  const id = await meetingIdOf(tables, post)
  return id === null ? null : tables.meetings.get(id)
}

async function meetingIdOf(
  tables: Tables,
  { kind, subjectId }: Pick<Post, 'kind' | 'subjectId'>,
): Promise<string | null> {
  switch (kind) {
    case 'agenda':
    case 'desk':
    case 'sheet':
    case 'minutes':
    case 'question-sheet':
    case 'substitute-asked':
      return subjectId
    case 'draft':
      return (await tables.items.get(subjectId))?.meetingId ?? null
    case 'poll':
      return (await tables.polls.get(subjectId))?.meetingId ?? null
    case 'topic-outcome':
      return (await tables.proposals.get(subjectId))?.meetingId ?? null
    case 'question':
      return (await tables.questions.get(subjectId))?.meetingId ?? null
    case 'entered':
    case 'file':
      return null
    default:
      return kind satisfies never
  }
}
