import { z } from 'zod'
import { postKinds } from './post.ts'

/**
 * Records that something changed which posts show. A verb appends a touch and leaves the posts alone, so members who reply
 * at the same moment never write to the same row. The outbox folds the touches into the posts.
 */
export const touchSchema = z.object({
  id: z.string(),
  /** The subject of the posts that show it. */
  subjectId: z.string(),
  /** Which of these posts; null, if the subject is a meeting, for every post that shows something of it. */
  kind: z.enum(postKinds).nullable(),
  /** The one room or person whose post it is, or null for all of them. */
  targetId: z.string().nullable(),
})
export type Touch = z.infer<typeof touchSchema>

/** Which posts a touch concerns. */
export type Touched = Omit<Touch, 'id'>
