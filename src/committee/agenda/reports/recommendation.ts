import { z } from 'zod'

export const asks = ['view', 'suggest', 'work-plan', 'nothing'] as const
export type Asks = (typeof asks)[number]

export const scales = ['assurance', 'support'] as const
export type Scale = (typeof scales)[number]

export const recommendationSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  itemId: z.string(),
  reportId: z.string(),
  /** Its place in the report, from 1. */
  place: z.number().int(),
  /** As printed, "(b)"; null if the report prints none. */
  label: z.string().nullable(),
  text: z.string(),
  leadIn: z.string().nullable(),
  addressee: z.string().nullable(),
  asks: z.enum(asks),
  scale: z.enum(scales),
  /** Whether it is an education matter, on which church and parent-governor members count. Null until the clerk says:
   * there is no default. */
  onEducation: z.boolean().nullable(),
  /** Counts its wordings from 1. Once posted to members, a wording is corrected and never overwritten. */
  wording: z.number().int(),
})
export type Recommendation = z.infer<typeof recommendationSchema>

/** An earlier wording of a recommendation, and why it was corrected. */
export const earlierWordingSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  recommendationId: z.string(),
  wording: z.number().int(),
  label: z.string().nullable(),
  text: z.string(),
  reason: z.string(),
  at: z.date(),
})
export type EarlierWording = z.infer<typeof earlierWordingSchema>

export function inPlace(recommendations: readonly Recommendation[]): Recommendation[] {
  return [...recommendations].sort((a, b) => a.place - b.place)
}
