import type { ItemPlace } from '../../committee/agenda/find.ts'
import { agendaOf } from '../../committee/agenda/meetings/agenda.ts'
import { sittingAt } from '../../committee/council/sitting.ts'
import type { Tables } from '../../committee/store.ts'
import type { DraftView } from './draft.parts.ts'

/** What the clerk checks of an item's report, or null if it has none that may be in chat. */
export async function draftView(tables: Tables, place: ItemPlace): Promise<DraftView | null> {
  const one = (await agendaOf(tables, place.meeting.id)).find(({ item }) => item.id === place.item.id)
  if (one === undefined || one.report === null || one.item.openness !== 'open') return null
  const sitting = await sittingAt(tables, place.meeting)
  const educationSits = sitting.some(({ countsOn }) => countsOn === 'education')
  return { place, one: { ...one, report: one.report }, educationSits, hasForms: true }
}
