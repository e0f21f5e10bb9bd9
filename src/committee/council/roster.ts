import { z } from 'zod'
import { isDay } from '../kernel/dates.ts'
import { seatKinds } from './seat.ts'

/** Read once, a row can be read again: what was empty is null then. */
const empty = z.literal(['', null]).transform(() => null)
const id = z.string().trim().min(1).max(200)

/** One row of a roster, as it stands in the clerk's file. */
export const rosterRowSchema = z
  .object({
    committee: z.string().trim().min(1, 'the committee is missing'),
    name: z.string().trim().min(1, 'the name is missing').max(200, 'the name is too long'),
    email: z.email('the email address is missing or not one').toLowerCase(),
    seat: z.enum(seatKinds, `the seat must be one of ${seatKinds.join(', ')}`),
    counts_on: z.union(
      [empty, z.enum(['everything', 'education', 'nothing'])],
      'counts_on must be education, nothing, everything or empty',
    ),
    substitutes_for: z.union(
      [empty, z.email().toLowerCase()],
      'substitutes_for must be an email address or empty',
    ),
    meeting: z.union([
      empty,
      z.string().refine(isDay, 'meeting must be a date such as 2027-07-05, or empty'),
    ]),
    slack_team: z.union([empty, id]),
    slack_user: z.union([empty, id]),
    teams_tenant: z.union([empty, id]),
    teams_object: z.union([empty, id]),
    executive: z
      .union([empty, z.literal('yes'), z.boolean()], 'executive must be yes or empty')
      .default(null)
      .transform((given) => given === 'yes' || given === true),
  })
  .refine(
    (row) => (row.slack_team === null) === (row.slack_user === null),
    'slack_team and slack_user go together',
  )
  .refine(
    (row) => (row.teams_tenant === null) === (row.teams_object === null),
    'teams_tenant and teams_object go together',
  )
  .refine(
    (row) => (row.seat === 'substitute') === (row.substitutes_for !== null),
    'a substitute, and nobody else, needs substitutes_for',
  )
  .refine(
    (row) => row.counts_on === null || row.counts_on === 'everything' || row.seat === 'co-opted',
    'only a co-opted seat counts on less than everything',
  )
export type RosterRow = z.infer<typeof rosterRowSchema>

export const rosterColumns = Object.keys(rosterRowSchema.shape)

/** A row and the line of the file that it came from, for naming it. */
export type RosterLine = { readonly line: number; readonly row: RosterRow }
