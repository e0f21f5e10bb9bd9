import type { Place } from '../../committee/agenda/find.ts'
import { type AgendaItem, agendaOf } from '../../committee/agenda/meetings/agenda.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { changeWords } from '../../committee/changes/change.words.ts'
import { dayOf, shortMoment } from '../../committee/kernel/dates.ts'
import { asSentence } from '../../committee/kernel/text.ts'
import type { Tables } from '../../committee/store.ts'
import type { ChangesView } from './changes.screen.ts'

export async function changesView(
  tables: Tables,
  place: Place,
  page: number,
  now: Date,
): Promise<ChangesView> {
  const { meeting } = place
  const agenda = await agendaOf(tables, meeting.id)
  return {
    place,
    agenda,
    waiting: await tables.reports.find({ itemId: agenda.map(({ item }) => item.id), inPlace: false }),
    history: await historyOf(tables, meeting, agenda),
    today: dayOf(now),
    page,
    now,
  }
}

/** The newest first. */
async function historyOf(tables: Tables, meeting: Meeting, agenda: readonly AgendaItem[]): Promise<string[]> {
  const changes = (await tables.changes.find({ meetingId: meeting.id })).map((one) => {
    const { at, kind, before } = one
    const item = agenda.find((of) => of.item.id === one.itemId)?.item
    const what = `${changeWords.kinds[kind]}${item === undefined ? '' : ` (item ${item.number})`}`
    // Members were told the other reasons, which say nothing of the matter.
    const hidden = kind === 'item-added' && item?.openness !== 'open'
    return { at, what, reason: hidden ? 'not shown, as the item is not open' : one.reason, before }
  })
  const open = agenda.filter(({ item }) => item.openness === 'open')
  const worded = open.flatMap(({ item, recommendations }) =>
    recommendations.map((one) => ({ one, number: item.number })),
  )
  const wordings = await tables.earlierWordings.find({
    recommendationId: worded.map(({ one }) => one.id),
  })
  const corrections = wordings.map(({ recommendationId, at, reason, text }) => {
    const of = worded.find(({ one }) => one.id === recommendationId)
    const called =
      of === undefined ? 'A recommendation' : `Recommendation ${recommendationWords.name(of.one)}`
    return { at, what: `${called} of item ${of?.number ?? ''} worded anew`, reason, before: text }
  })
  return [...changes, ...corrections]
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .map(
      ({ at, what, reason, before }) =>
        `${shortMoment(at)}: ${what}. The reason: ${asSentence(reason)} Before: ${asSentence(before)}`,
    )
}
