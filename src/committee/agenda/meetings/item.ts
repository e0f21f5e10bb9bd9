import { z } from 'zod'

/** A numbered item of a meeting's agenda. Most have a report; apologies and minutes, for example, do not. */
export const itemSchema = z.object({
  id: z.string(),
  councilId: z.string(),
  meetingId: z.string(),
  /** As printed: "7", "7a". */
  number: z.string(),
  title: z.string(),
  /** Of an exempt or confidential item nothing but the number is shown, and the title if the clerk says so. */
  openness: z.enum(['open', 'exempt', 'confidential']),
  titleShown: z.boolean(),
  /** Where the report stands on the council's website. */
  reportUrl: z.string().nullable(),
  appendices: z.array(z.object({ title: z.string(), url: z.string().nullable() })),
  /** Why the chair takes it as urgent, where it was not on the agenda that was published (1972 Act s.100B(4)(b)). */
  urgency: z.string().nullable(),
  /** Nothing more is asked on an item that was withdrawn or deferred; what was said on it is kept. */
  state: z.enum(['standing', 'withdrawn', 'deferred']),
  /** Why, where it does not stand. */
  stateReason: z.string().nullable(),
  /** The officer who owes the report, where the clerk has said. */
  authorId: z.string().nullable(),
  /** The request for information for which everything on the item is kept, or null. */
  heldFor: z.string().nullable(),
})
export type Item = z.infer<typeof itemSchema>

/** An item as it comes onto an agenda. */
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

export function shownTitle(item: Item): string {
  if (item.openness === 'open' || item.titleShown) return item.title
  return item.openness === 'exempt' ? 'Exempt item' : 'Confidential item'
}

/** Stands where something of an item stood that is not open. */
export function notOpenWords({ number }: Pick<Item, 'number'>): string {
  return `Item ${number} is not open to the public, so nothing of it is shown here.`
}

/** "Withdrawn: the officer is ill."; nothing where it stands. The reason on a matter that is not open may tell what
 * the matter is. */
export function stateWords({ state, stateReason, openness }: Item): string {
  if (state === 'standing') return ''
  const how = state === 'withdrawn' ? 'Withdrawn' : 'Deferred'
  return openness === 'open' && stateReason !== null ? `${how}: ${stateReason}` : `${how}.`
}

/** The reason for urgency of a matter that is not open may tell what the matter is. */
export function urgencyShown({ openness, urgency }: Item): string {
  return openness === 'open' ? (urgency ?? '') : 'taken with the chair’s agreement.'
}

/** As a reader counts: 2 before 10, 7 before 7a. */
export function inPrintedOrder(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }))
}
