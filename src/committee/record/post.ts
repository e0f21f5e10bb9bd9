import { z } from 'zod'
import { queuedShape } from './queued.ts'

export const postKinds = [
  'agenda',
  'desk',
  'draft',
  'sheet',
  'minutes',
  'poll',
  'topic-outcome',
  /** To a member, of what the clerk entered for them; its subject is the act. */
  'entered',
  /** To an officer, of a question that the clerk sent them; its subject is the question. */
  'question',
  'question-sheet',
  /** To a substitute, of members who send apologies and want them told. */
  'substitute-asked',
] as const
export type PostKind = (typeof postKinds)[number]

/**
 * A card that stands, or is to stand, in a room or in a person's direct messages. It is drawn from the record when
 * it is delivered, never before, so that the newest state is what is shown.
 */
export const postSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  kind: z.enum(postKinds),
  /** The meeting, report, poll or proposal that it shows. */
  subjectId: z.string(),
  /** The room or the person; one of each kind for each subject and target. */
  target: z.enum(['room', 'person']),
  targetId: z.string(),
  /** Changes each time it is to be drawn anew; `due` is cleared only by whoever drew this very state. */
  wanted: z.string(),
  due: z.boolean(),
  /** Which account of the person it stands in, and where. */
  accountId: z.string().nullable(),
  conversation: z.string().nullable(),
  message: z.string().nullable(),
  /** Why it will not be tried again, as a code. */
  refused: z.string().nullable(),
  ...queuedShape,
})
export type Post = z.infer<typeof postSchema>
