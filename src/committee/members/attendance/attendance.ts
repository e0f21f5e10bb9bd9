import { z } from 'zod'

/** Whether a member says that they will come to a meeting. Chat never counts as being present. */
export const attendanceSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  personId: z.string(),
  says: z.enum(['coming', 'apologies']),
  /** The day (YYYY-MM-DD) of the meeting that it was said for. Null once the meeting has moved: it then says nothing about
   * any day, not even if the meeting moves back. */
  date: z.string().nullable(),
  /** Whether they want their named substitute told. */
  tellSubstitute: z.boolean(),
  via: z.enum(['slack', 'teams', 'console']),
  /** The clerk entered it for a member who telephoned. */
  entered: z.boolean(),
  at: z.date(),
})
export type Attendance = z.infer<typeof attendanceSchema>
