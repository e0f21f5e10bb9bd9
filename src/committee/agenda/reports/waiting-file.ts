import { z } from 'zod'

/** In milliseconds: how long a file waits for the clerk's answer. */
export const longestWait = 3_600_000

/** What became of one report of a file. */
export const waitingReportSchema = z.object({
  /** The item's number, as printed. */
  number: z.string().nullable(),
  /** `closed` keeps the item's number and perhaps its title; `nothing` keeps nothing. */
  answer: z.enum(['waits', 'open', 'closed', 'nothing']),
  /** The item that it went to. */
  itemId: z.string().nullable(),
  /** Who answered; null if nobody did in time. */
  personId: z.string().nullable(),
})
export type WaitingReport = z.infer<typeof waitingReportSchema>

/**
 * A file of which the clerk is asked whether it is open. Nothing of its text, and not even its name, is on record: what
 * was read of it is in memory, and a program that does not hold it fetches the file again.
 */
export const waitingFileSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  /** The clerks who sent it. */
  personIds: z.array(z.string()),
  platform: z.enum(['slack', 'teams']),
  workspace: z.string(),
  /** The platform's id of the file, or null if the platform does not give a file out again. */
  platformFile: z.string().nullable(),
  /** SHA-256 of the file. */
  digest: z.string(),
  receivedAt: z.date(),
  /** When its wait ends. */
  until: z.date(),
  /** True while one of its reports waits. */
  waits: z.boolean(),
  /** In the order of the file. */
  reports: z.array(waitingReportSchema),
  /** Marks of which a clerk said that they mean something else. */
  overruled: z.array(z.object({ mark: z.number().int().positive(), reason: z.string() })),
})
export type WaitingFile = z.infer<typeof waitingFileSchema>

/** The same digest for the same report of the same file. @param at from 1 */
export function digestOfReport(digest: string, at: number, of: number): string {
  return of === 1 ? digest : `${digest}-${at}`
}
