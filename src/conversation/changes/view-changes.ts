import type { Place } from '../../committee/agenda/find.ts'
import { type AgendaItem, agendaOf } from '../../committee/agenda/meetings/agenda.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { changeWords } from '../../committee/changes/change.words.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import type { Tables } from '../../committee/store.ts'
import type { ChangesView } from './changes.screen.ts'
import { changesScreenWords } from './changes.words.ts'

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

/** Newest first. */
async function historyOf(tables: Tables, meeting: Meeting, agenda: readonly AgendaItem[]): Promise<string[]> {
  const changes = (await tables.changes.find({ meetingId: meeting.id })).map((one) => {
    const { at, kind, before } = one
    const item = agenda.find((of) => of.item.id === one.itemId)?.item
    // Only this reason may show what the matter is: members were told the others.
    const reason = kind === 'item-added' && item?.openness !== 'open' ? null : one.reason
    return {
      at,
      line: changesScreenWords.changed(at, changeWords.kinds[kind], item?.number ?? null, reason, before),
    }
  })
  const open = agenda.filter(({ item }) => item.openness === 'open')
  const worded = open.flatMap(({ item, recommendations }) =>
    recommendations.map((one) => ({ one, number: item.number })),
  )
  const wordings = await tables.earlierWordings.find({
    recommendationId: worded.map(({ one }) => one.id),
  })
  const corrections = wordings.flatMap(({ recommendationId, at, reason, text }) => {
    const of = worded.find(({ one }) => one.id === recommendationId)
    if (of === undefined) return []
    return [
      {
        at,
        line: changesScreenWords.corrected(at, recommendationWords.name(of.one), of.number, reason, text),
      },
    ]
  })
  return [...changes, ...corrections].sort((a, b) => b.at.getTime() - a.at.getTime()).map(({ line }) => line)
}
