import { z } from 'zod'
import { asks } from '../agenda/reports/recommendation.ts'
import { sectionSchema } from '../agenda/reports/report.ts'
import { hideable } from '../changes/hiding.ts'
import { wishes } from '../members/questions/question.ts'
import { answers } from '../members/replies/reply.ts'
import { topicDecisions } from '../members/work-plan/outcome.ts'
import { topicWordsSchema } from '../members/work-plan/proposal.ts'
import { decisions, responses } from '../outcomes/resolution.ts'

const moment = z.iso.datetime()
const day = z.iso.date()
const counts = z.array(z.object({ label: z.string(), count: z.number().int() }))

/** Something that was hidden. Its mark is in its place, and its words are left out. */
export const hiddenExportSchema = z.object({
  kind: z.enum(hideable),
  /** The id of the row that it was in. */
  of: z.string(),
  field: z.string(),
  by: z.string(),
  reason: z.string(),
  at: moment,
})

export const actExportSchema = z.object({
  at: moment,
  who: z.string(),
  /** "slack", "teams", "console" or "timer" */
  via: z.string(),
  act: z.string(),
  on: z.string(),
  enteredFor: z.string().nullable(),
})

/** Everything on an item, as given out on a request for information. */
export const itemExportSchema = z.object({
  export: z.literal('item'),
  madeAt: moment,
  council: z.string(),
  committee: z.string(),
  meeting: day,
  item: z.object({
    number: z.string(),
    /** Null, like all that follows, if the item is not open. */
    title: z.string().nullable(),
    state: z.enum(['standing', 'withdrawn', 'deferred']).nullable(),
    stateReason: z.string().nullable(),
    urgency: z.string().nullable(),
    reportUrl: z.string().nullable(),
    appendices: z.array(z.object({ title: z.string(), url: z.string().nullable() })),
    heldFor: z.string().nullable(),
  }),
  postedAt: moment.nullable(),
  repliesClosedAt: moment.nullable(),
  minutesConfirmedOn: day.nullable(),
  /** A sentence on each thing that is left out, and why. */
  leftOut: z.array(z.string()),
  reports: z.array(
    z.object({
      version: z.number().int(),
      receivedAt: moment,
      fileName: z.string(),
      title: z.string(),
      reportBy: z.string().nullable(),
      decisionType: z.string().nullable(),
      wards: z.array(z.string()),
      purpose: z.string().nullable(),
      sections: z.array(sectionSchema),
      backgroundPapers: z.array(z.string()),
      /** Who said that it is open and published; null if that was not asked then. */
      saidOpen: z.object({ by: z.string(), at: moment, overruled: z.array(z.string()) }).nullable(),
    }),
  ),
  recommendations: z.array(
    z.object({
      id: z.string(),
      reportVersion: z.number().int(),
      label: z.string(),
      leadIn: z.string().nullable(),
      addressee: z.string().nullable(),
      text: z.string(),
      wording: z.number().int(),
      asks: z.enum(asks),
      earlier: z.array(
        z.object({ wording: z.number().int(), text: z.string(), reason: z.string(), at: moment }),
      ),
    }),
  ),
  replies: z.array(
    z.object({
      id: z.string(),
      recommendation: z.string(),
      member: z.string(),
      answer: z.enum(answers),
      words: z.string().nullable(),
      /** The wording of the recommendation that it answers. */
      wording: z.number().int(),
      enteredByClerk: z.boolean(),
      at: moment,
      /** Earlier answers that are still kept. */
      earlier: z.array(
        z.object({
          answer: z.enum(answers),
          words: z.string().nullable(),
          wording: z.number().int(),
          at: moment,
        }),
      ),
    }),
  ),
  suggestions: z.array(
    z.object({
      id: z.string(),
      recommendation: z.string(),
      member: z.string(),
      words: z.string(),
      at: moment,
    }),
  ),
  topics: z.array(
    z.object({
      id: z.string(),
      member: z.string(),
      source: z.string().nullable(),
      ...topicWordsSchema.shape,
      withdrawnAt: moment.nullable(),
      at: moment,
      outcome: z
        .object({
          decision: z.enum(topicDecisions),
          targetMeeting: day.nullable(),
          words: z.string().nullable(),
        })
        .nullable(),
      /** The counts of polls that have closed; indicative only. */
      polls: z.array(
        z.object({
          closedAt: moment,
          counts,
          advice: counts,
          given: z.number().int(),
          outOf: z.number().int(),
          rule: z.string(),
        }),
      ),
    }),
  ),
  questions: z.array(
    z.object({
      id: z.string(),
      member: z.string(),
      words: z.string(),
      wants: z.enum(wishes),
      mergedInto: z.string().nullable(),
      enteredByClerk: z.boolean(),
      withdrawnAt: moment.nullable(),
      at: moment,
      sentTo: z.string().nullable(),
      offered: z.string().nullable(),
      answer: z.string().nullable(),
      answeredAt: moment.nullable(),
    }),
  ),
  /** The counts when replies closed; indicative only. */
  tallies: z.array(
    z.object({
      closedAt: moment,
      recommendation: z.string(),
      counts,
      advice: counts,
      replied: z.number().int(),
      outOf: z.number().int(),
      rule: z.string(),
    }),
  ),
  resolutions: z.array(
    z.object({
      id: z.string(),
      recommendation: z.string().nullable(),
      draft: z.boolean(),
      decision: z.enum(decisions),
      words: z.string().nullable(),
      vote: z.object({
        for: z.array(z.string()),
        against: z.array(z.string()),
        abstained: z.array(z.string()),
      }),
      madeTo: z.string().nullable(),
      toExecutive: z.boolean(),
      sentOn: day.nullable(),
      receivedOn: day.nullable(),
      response: z.enum(responses).nullable(),
      responseWords: z.string().nullable(),
      respondedOn: day.nullable(),
    }),
  ),
  changes: z.array(
    z.object({ kind: z.string(), reason: z.string(), before: z.string(), by: z.string(), at: moment }),
  ),
  hidden: z.array(hiddenExportSchema),
  acts: z.array(actExportSchema),
})
export type ItemExport = z.infer<typeof itemExportSchema>
