import type { Item } from '../agenda/meetings/item.ts'
import type { Milestone } from '../council/milestone.ts'
import { whoHolds } from '../record/who-is-told.ts'
import { openFor, type Situation } from './situation.ts'

/** The ids of those who owed a reply at a moment: they sit, and something is open that they have not answered. */
export function owingAt(situation: Situation, at: Date): string[] {
  return situation.sitting
    .map((one) => one.personId)
    .filter((personId) => openFor(situation, personId, at).length > 0)
}

/** The items for which an officer owes the report: the clerk named them, and there is no report yet. Reports on items that
 * are not open are not kept here, so nobody knows if they have come. */
export function reportsOwedBy({ agenda }: Pick<Situation, 'agenda'>, personId: string): Item[] {
  const owed = agenda.filter(({ item, hasReport }) => {
    return item.authorId === personId && !hasReport && item.openness === 'open' && item.state === 'standing'
  })
  return owed.map(({ item }) => item)
}

/** Who gets a notice. Of the officers, those who owe a report.
 * @param today YYYY-MM-DD */
export function audienceOf(
  situation: Pick<Situation, 'seats' | 'sitting' | 'agenda'>,
  audience: Exclude<Milestone['audience'], 'not-replied'>,
  today: string,
): string[] {
  if (audience === 'members') return situation.sitting.map((one) => one.personId)
  const people = whoHolds(situation.seats, audience, today)
  return audience === 'officers'
    ? people.filter((personId) => reportsOwedBy(situation, personId).length > 0)
    : people
}
