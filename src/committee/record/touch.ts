import { z } from 'zod'
import { postKinds } from './post.ts'

/**
 * That something changed which posts show. Whoever changes it appends a touch and leaves the posts alone, so members
 * who reply at the same moment never write to the same row; the outbox folds the touches into the posts.
 */
export const touchSchema = z.object({
  id: z.string(),
  /** What changed: the subject of the posts that show it. */
  subjectId: z.string(),
  /** Which of these posts; null where the subject is a meeting, for every post that shows anything of it. */
  kind: z.enum(postKinds).nullable(),
  /** The one room or person whose post it is, or null for all of them. */
  targetId: z.string().nullable(),
})
export type Touch = z.infer<typeof touchSchema>

/** What a touch says of the posts that it concerns. */
export type Touched = Omit<Touch, 'id'>
