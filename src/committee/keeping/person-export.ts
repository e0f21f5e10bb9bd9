import { z } from 'zod'
import { hideable } from '../changes/hiding.ts'
import { seatKinds } from '../council/seat.ts'
import { wishes } from '../members/questions/question.ts'
import { interestKinds } from '../members/replies/interest.ts'
import { answers } from '../members/replies/reply.ts'
import { standings, whys } from '../members/tally/standing.ts'
import { indications } from '../members/work-plan/poll.ts'
import { topicWordsSchema } from '../members/work-plan/proposal.ts'
import { presenceStates } from '../outcomes/presence.ts'
import { votes } from '../outcomes/record-vote.ts'

const moment = z.iso.datetime()
const day = z.iso.date()

/** The committee, meeting and item that something is on. */
const where = { committee: z.string(), meeting: day.nullable(), item: z.string().nullable() }
const said = z.object({
  ...where,
  recommendation: z.string(),
  words: z.string().nullable(),
  enteredByClerk: z.boolean(),
  at: moment,
})

/** All that a council holds of a person, as given to them on a subject access request: their own words, and nobody else's. */
export const personExportSchema = z.object({
  export: z.literal('person'),
  madeAt: moment,
  council: z.string(),
  name: z.string(),
  email: z.string(),
  /** A sentence on each thing that is left out, and why. */
  leftOut: z.array(z.string()),
  seats: z.array(
    z.object({
      committee: z.string(),
      kind: z.enum(seatKinds),
      countsOn: z.string(),
      substituteAt: day.nullable(),
      from: day.nullable(),
      until: day.nullable(),
      executive: z.boolean(),
    }),
  ),
  accounts: z.array(
    z.object({
      platform: z.string(),
      workspace: z.string(),
      user: z.string(),
      lastSeenAt: moment.nullable(),
    }),
  ),
  replies: z.array(
    said.extend({
      answer: z.enum(answers),
      /** Earlier answers that are still kept. */
      earlier: z.array(z.object({ answer: z.enum(answers), words: z.string().nullable(), at: moment })),
    }),
  ),
  suggestions: z.array(said.omit({ enteredByClerk: true })),
  topics: z.array(
    z.object({
      ...where,
      ...topicWordsSchema.shape,
      enteredByClerk: z.boolean(),
      withdrawnAt: moment.nullable(),
      at: moment,
    }),
  ),
  questions: z.array(
    z.object({
      ...where,
      words: z.string(),
      wants: z.enum(wishes),
      enteredByClerk: z.boolean(),
      withdrawnAt: moment.nullable(),
      answeredAt: moment.nullable(),
      at: moment,
    }),
  ),
  /** What they wrote as an officer. */
  answersOffered: z.array(z.object({ ...where, words: z.string(), at: moment })),
  interests: z.array(
    z.object({
      ...where,
      kind: z.enum(interestKinds),
      dispensation: z.string().nullable(),
      enteredByClerk: z.boolean(),
      withdrawnAt: moment.nullable(),
      at: moment,
    }),
  ),
  indications: z.array(z.object({ ...where, answer: z.enum(indications), at: moment })),
  /** Where they stood in each count, and why. */
  counted: z.array(
    z.object({
      ...where,
      recommendation: z.string(),
      /** Replies may close more than once. */
      closedAt: moment,
      standing: z.enum(standings),
      why: z.enum(whys),
      explained: z.string(),
    }),
  ),
  saidOfComing: z.array(
    z.object({
      ...where,
      says: z.enum(['coming', 'apologies']),
      tellSubstitute: z.boolean(),
      enteredByClerk: z.boolean(),
      at: moment,
    }),
  ),
  attendance: z.array(z.object({ ...where, state: z.enum(presenceStates) })),
  /** The recommendation is null for a resolution beyond those of a report. */
  votes: z.array(z.object({ ...where, recommendation: z.string().nullable(), vote: z.enum(votes) })),
  reminders: z.object({ off: z.boolean(), notBefore: moment.nullable() }).nullable(),
  calendarLinks: z.array(z.object({ committee: z.string(), madeAt: moment })),
  messages: z.array(
    z.object({
      ...where,
      kind: z.enum(['notice', 'reminder']),
      dueAt: moment,
      state: z.string(),
      settledAt: moment.nullable(),
    }),
  ),
  /** Words of theirs that were hidden; above, marks are in their place. */
  hidden: z.array(
    z.object({ ...where, kind: z.enum(hideable), by: z.string(), reason: z.string(), at: moment }),
  ),
  acts: z.array(
    z.object({ at: moment, via: z.string(), act: z.string(), on: z.string(), byClerkForThem: z.boolean() }),
  ),
})
export type PersonExport = z.infer<typeof personExportSchema>
