import { z } from 'zod'
import { keepSchema } from './keep.ts'
import { milestoneSchema, usualMilestones } from './milestone.ts'

export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const
export type Nation = (typeof nations)[number]

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A committee's settings. The defaults suit most committees. */
export const settingsSchema = z.object({
  nation: z.enum(nations).default('england'),
  /** Null for what the nation's law says. */
  clearDays: z.number().int().min(0).max(20).nullable().default(null),
  /** The working days of the week, from 1 for Monday. */
  workingWeek: z.array(z.number().int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
  /** More days (YYYY-MM-DD) on which the council is closed. */
  closedDays: z.array(z.iso.date()).default([]),
  /** When people may be written to. */
  decentHours: z.object({ from: clock, to: clock }).default({ from: '08:30', to: '18:30' }),
  /** How many voting members must be present. Null for a quarter of them, and at least three. */
  quorum: z.number().int().min(1).max(200).nullable().default(null),
  /** The council's own limit for its executive's answer, if it is shorter than the law's two months. Counts from the day
   * after receipt. */
  answerWithin: z
    .strictObject({ days: z.number().int().min(1).max(60), kind: z.enum(['days', 'working-days']) })
    .nullable()
    .default(null),
  keep: keepSchema.prefault({}),
  milestones: z.array(milestoneSchema).default(usualMilestones),
})
export type Settings = z.infer<typeof settingsSchema>

/** Local Government Act 1972 s.100B(3): five clear days in England, three in Wales. Scotland (Local Government
 * (Scotland) Act 1973 s.50B) and Northern Ireland have theirs in days that are set here the same way. */
export function clearDaysOf(settings: Settings): number {
  if (settings.clearDays !== null) return settings.clearDays
  return settings.nation === 'wales' || settings.nation === 'scotland' ? 3 : 5
}
