import type { Place } from '../../agenda/find.ts'
import { isCurrent } from '../../council/seat.ts'
import { sittingAt } from '../../council/sitting.ts'
import { dayOf } from '../../kernel/dates.ts'
import type { Core } from '../../ports.ts'
import { wantPost } from '../../record/want-post.ts'
import type { Tables, Transaction } from '../../store.ts'
import { readsInOwnRight } from '../tally/sheet-readers.ts'

/** Posts the question sheet to everyone who reads it, or redraws it where it stands already. */
export async function wantQuestionSheets(
  core: Core,
  tx: Transaction,
  place: Pick<Place, 'meeting'>,
): Promise<void> {
  const { id: subjectId, councilId } = place.meeting
  for (const targetId of await sheetReaders(tx, place, dayOf(core.now())))
    await wantPost(core, tx, { councilId, kind: 'question-sheet', subjectId, target: 'person', targetId })
}

/** The same, but only if the sheet has gone out: who sits at the meeting, or takes part in an item, may have changed. */
export async function renewQuestionSheets(
  core: Core,
  tx: Transaction,
  place: Pick<Place, 'meeting'>,
): Promise<void> {
  if (place.meeting.questionsSentAt !== null) await wantQuestionSheets(core, tx, place)
}

/** Every member of the committee, whoever sits in a member's place, and the clerks.
 * @param today YYYY-MM-DD */
export async function sheetReaders(
  tables: Tables,
  { meeting }: Pick<Place, 'meeting'>,
  today: string,
): Promise<Set<string>> {
  const seats = await tables.seats.find({ committeeId: meeting.committeeId })
  const members = seats.filter((seat) => isCurrent(seat, today) && readsInOwnRight(seat))
  return new Set([...members, ...(await sittingAt(tables, meeting))].map((one) => one.personId))
}
