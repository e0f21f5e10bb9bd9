import { z } from 'zod'
import { faultSchema } from './fault.ts'
import { queuedShape } from './queued.ts'

export const postKinds = [
  'agenda',
  'desk',
  'draft',
  /** To a clerk, the question whether the file that they sent is open; its subject is the waiting file. */
  'file',
  'sheet',
  'minutes',
  'poll',
  'topic-outcome',
  /** To a member, a copy of what the clerk entered for them; its subject is the act. */
  'entered',
  /** To an officer, a question that the clerk sent them; its subject is the question. */
  'question',
  'question-sheet',
  /** To a substitute, the members who send apologies and want them told. */
  'substitute-asked',
] as const
export type PostKind = (typeof postKinds)[number]

/**
 * A card in a room or in a person's direct messages, or one that is to be. It is drawn when it is sent, so it shows the
 * newest state of the record.
 */
export const postSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  kind: z.enum(postKinds),
  /** The meeting, report, poll or proposal that it shows. */
  subjectId: z.string(),
  /** The room or the person. There is one post of each kind for each subject and target. */
  target: z.enum(['room', 'person']),
  targetId: z.string(),
  /** Changes each time the post must be drawn again; only a drawing of this state clears `due`. */
  wanted: z.string(),
  due: z.boolean(),
  /** The person's account that it went to, and where it is there. Without a message, the platform took it and did not say
   * which message it is. */
  accountId: z.string().nullable(),
  conversation: z.string().nullable(),
  message: z.string().nullable(),
  /** Why the platform does not take it, and the platform's own code for that. */
  fault: faultSchema.nullable(),
  refused: z.string().nullable(),
  /** True if it waits until its place or the installation is mended; false while it is tried. */
  waits: z.boolean(),
  ...queuedShape,
})
export type Post = z.infer<typeof postSchema>

/** A post that no platform has refused. */
export const undisputed = { fault: null, refused: null, waits: false } as const
