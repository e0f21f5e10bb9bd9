import { z } from 'zod'
import { isDay } from '../kernel/dates.ts'
import { rosterWords } from './roster.words.ts'
import { seatKinds } from './seat.ts'

/** Takes null too, so a row that was read can be read again. */
const empty = z.literal(['', null]).transform(() => null)
const id = z.string().trim().min(1).max(200)
const day = (wrong: string) => z.union([empty, z.string().refine(isDay, wrong)]).default(null)

/** One row of a roster, as the clerk's file has it. */
export const rosterRowSchema = z
  .object({
    committee: z.string().trim().min(1, rosterWords.committeeMissing),
    name: z.string().trim().min(1, rosterWords.nameMissing).max(200, rosterWords.nameTooLong),
    email: z.email(rosterWords.email).toLowerCase(),
    seat: z.enum(seatKinds, rosterWords.seat(seatKinds)),
    counts_on: z.union([empty, z.enum(['everything', 'education', 'nothing'])], rosterWords.countsOn),
    substitutes_for: z.union([empty, z.email().toLowerCase()], rosterWords.substitutesFor),
    meeting: z.union([empty, z.string().refine(isDay, rosterWords.meeting)]),
    slack_team: z.union([empty, id]),
    slack_user: z.union([empty, id]),
    teams_tenant: z.union([empty, id]),
    teams_object: z.union([empty, id]),
    executive: z
      .union([empty, z.literal('yes'), z.boolean()], rosterWords.executive)
      .default(null)
      .transform((given) => given === 'yes' || given === true),
    from: day(rosterWords.from),
    until: day(rosterWords.until),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, rosterWords.endsFirst)
  .refine((row) => (row.slack_team === null) === (row.slack_user === null), rosterWords.slackTogether)
  .refine((row) => (row.teams_tenant === null) === (row.teams_object === null), rosterWords.teamsTogether)
  .refine((row) => (row.seat === 'substitute') === (row.substitutes_for !== null), rosterWords.substituteOnly)
  .refine(
    (row) => row.counts_on === null || row.counts_on === 'everything' || row.seat === 'co-opted',
    rosterWords.coOptedOnly,
  )
export type RosterRow = z.infer<typeof rosterRowSchema>

export const rosterColumns = Object.keys(rosterRowSchema.shape)

/** Columns that a roster may leave out. */
export const optionalColumns: readonly string[] = ['executive', 'from', 'until']

/** A row, and the line of the file that it came from. */
export type RosterLine = { readonly line: number; readonly row: RosterRow }
