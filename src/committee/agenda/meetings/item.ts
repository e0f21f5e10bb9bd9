import { z } from 'zod'

/** A numbered item of a meeting's agenda. Most have a report; apologies and minutes, for example, do not. */
export const itemSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  /** As printed: "7", "7a". */
  number: z.string(),
  title: z.string(),
  /** An exempt or confidential item shows only its number, and its title if the clerk says so. */
  openness: z.enum(['open', 'exempt', 'confidential']),
  titleShown: z.boolean(),
  /** Where the report stands on the council's website. */
  reportUrl: z.string().nullable(),
  appendices: z.array(z.object({ title: z.string(), url: z.string().nullable() })),
  /** Why the chair takes it as urgent, if it was not on the published agenda (1972 Act s.100B(4)(b)). */
  urgency: z.string().nullable(),
  /** An item that was withdrawn or deferred asks nothing more; what members said on it is kept. */
  state: z.enum(['standing', 'withdrawn', 'deferred']),
  /** Why it was withdrawn or deferred. */
  stateReason: z.string().nullable(),
  /** The officer who owes the report, if the clerk named one. */
  authorId: z.string().nullable(),
  /** The request for information for which everything on the item is kept, if any. */
  heldFor: z.string().nullable(),
})
export type Item = z.infer<typeof itemSchema>

/** An item as it is first put on an agenda. */
export function blankItem(
  of: Pick<Item, 'id' | 'councilId' | 'meetingId' | 'number' | 'title' | 'openness' | 'titleShown'>,
): Item {
  return {
    ...of,
    reportUrl: null,
    appendices: [],
    urgency: null,
    state: 'standing',
    stateReason: null,
    authorId: null,
    heldFor: null,
  }
}

/** As a reader counts: 2 before 10, 7 before 7a. */
export function inPrintedOrder(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }))
}
