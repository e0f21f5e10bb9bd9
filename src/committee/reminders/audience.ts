import type { Item } from '../agenda/meetings/item.ts'
import type { Milestone } from '../council/milestone.ts'
import { whoHolds } from '../record/who-is-told.ts'
import { openFor, type Situation } from './situation.ts'

/** Who owed a reply at a moment: those who sit, with something open and no reply of theirs. */
export function owingAt(situation: Situation, at: Date): string[] {
  return situation.sitting
    .map((one) => one.personId)
    .filter((personId) => openFor(situation, personId, at).length > 0)
}

/** The items for which an officer owes the report: those that the clerk has said are theirs and that have none yet. Of
 * what is not open no report is kept here, so nobody knows whether it has come. */
export function reportsOwedBy({ agenda }: Pick<Situation, 'agenda'>, personId: string): Item[] {
  const owed = agenda.filter(({ item, hasReport }) => {
    return item.authorId === personId && !hasReport && item.openness === 'open' && item.state === 'standing'
  })
  return owed.map(({ item }) => item)
}

/** Whom a notice goes to; of the officers, those who owe a report.
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
