import { z } from 'zod'

/** What a member says of whether they will come to a meeting. Chat never counts as being present. */
export const attendanceSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  personId: z.string(),
  says: z.enum(['coming', 'apologies']),
  /** The day (YYYY-MM-DD) of the meeting that it was said for; null once the meeting was moved from it: it says nothing
   * of the new day, nor of the old one again where the meeting is moved back. */
  date: z.string().nullable(),
  /** Whether they want their named substitute told. */
  tellSubstitute: z.boolean(),
  via: z.enum(['slack', 'teams', 'console']),
  /** By the clerk, for a member who telephoned. */
  entered: z.boolean(),
  at: z.date(),
})
export type Attendance = z.infer<typeof attendanceSchema>
