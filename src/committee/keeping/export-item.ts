import { type ItemPlace, placeOfItem } from '../agenda/find.ts'
import type { Item } from '../agenda/meetings/item.ts'
import { repliesAreHidden } from '../agenda/meetings/meeting.ts'
import { namesOf } from '../council/names.ts'
import { mustBeAllowed } from '../council/who-may.ts'
import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { found } from '../kernel/found.ts'
import type { Core } from '../ports.ts'
import type { Tables } from '../store.ts'
import { actsOn } from './acts-on.ts'
import { exportWords } from './export.words.ts'
import type { ItemExport } from './item-export.ts'
import { hiddenIn, membersSaid, nothingSaid } from './members-said.ts'
import { papersOf, questionsOn, resolutionsOn } from './papers-of.ts'

/**
 * Everything on an item, for a request for information. An item that is not open gives only its number. What members said
 * is left out until replies close, as it is for everybody.
 * @throws CommitteeError unless the clerk asks
 */
export async function exportItem(core: Core, by: By, itemId: string): Promise<ItemExport> {
  const tables = core.store.look
  const place = await placeOfItem(tables, itemId)
  const now = core.now()
  await mustBeAllowed(tables, by, place.committee.id, 'prepare the meeting', dayOf(now))
  const { item, meeting } = place
  const cover = await coverOf(tables, place, now)
  if (item.openness !== 'open') return closedItem(cover, item, item.openness)
  // Everybody who did something here has, or had, a seat.
  const seats = await tables.seats.find({ committeeId: place.committee.id })
  const names = await namesOf(
    tables,
    seats.map(({ personId }) => personId),
  )
  const name = (id: string | null) =>
    id === null ? exportWords.who.console : (names.get(id) ?? exportWords.who.somebody)
  const hidden = repliesAreHidden(meeting, now)
  const papers = await papersOf(tables, item, name)
  const said = hidden ? nothingSaid : await membersSaid(tables, place, name)
  const changes = await tables.changes.find({ itemId })
  return {
    ...cover,
    leftOut: [
      ...(hidden ? [exportWords.repliesHidden(meeting.cancelledAt !== null)] : []),
      exportWords.withoutInterests,
      exportWords.withoutWhoCounted,
    ],
    ...papers,
    ...said,
    questions: await questionsOn(tables, itemId, name),
    resolutions: await resolutionsOn(tables, place, name),
    changes: changes
      .filter(({ kind }) => kind !== 'interest-undone')
      .map(({ kind, reason, before, personId, at }) => ({
        kind,
        reason,
        before,
        by: name(personId),
        at: at.toISOString(),
      })),
    hidden: await hiddenIn(tables, place, name, hidden),
    acts: await actsOn(tables, item, name, hidden),
  }
}

type Cover = Pick<
  ItemExport,
  | 'export'
  | 'madeAt'
  | 'council'
  | 'committee'
  | 'meeting'
  | 'item'
  | 'postedAt'
  | 'repliesClosedAt'
  | 'minutesConfirmedOn'
>

async function coverOf(tables: Tables, { item, meeting, committee }: ItemPlace, now: Date): Promise<Cover> {
  const { number, title, state, stateReason, urgency, reportUrl, appendices, heldFor } = item
  return {
    export: 'item',
    madeAt: now.toISOString(),
    council: (await found(tables.councils, item.councilId)).name,
    committee: committee.name,
    meeting: meeting.date,
    item: { number, title, state, stateReason, urgency, reportUrl, appendices, heldFor },
    postedAt: meeting.postedAt?.toISOString() ?? null,
    repliesClosedAt: meeting.repliesClosedAt?.toISOString() ?? null,
    minutesConfirmedOn: meeting.minutesConfirmedOn,
  }
}

function closedItem(cover: Cover, item: Item, openness: Exclude<Item['openness'], 'open'>): ItemExport {
  return {
    ...cover,
    item: {
      number: item.number,
      title: null,
      state: null,
      stateReason: null,
      urgency: null,
      reportUrl: null,
      appendices: [],
      heldFor: item.heldFor,
    },
    leftOut: [exportWords.itemNotOpen(openness)],
    reports: [],
    recommendations: [],
    ...nothingSaid,
    questions: [],
    resolutions: [],
    changes: [],
    hidden: [],
    acts: [],
  }
}
