import type { Block, Card } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Place } from '../../committee/agenda/find.ts'
import type { AgendaItem } from '../../committee/agenda/meetings/agenda.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { opens } from '../kit/opens.ts'
import { pageWords } from '../kit/page.words.ts'
import { buttons, say, strong } from '../kit/write.ts'
import { readReportWords } from '../reports/read-report.words.ts'
import { deskWords } from './desk.words.ts'
import { minutesCardWords } from './minutes-card.words.ts'

/** A skeleton for the minutes. It has no view, count or suggestion: those are not proceedings. */
export function minutesCard(place: Place, agenda: readonly AgendaItem[]): Card {
  const pages = minutesPages(place, agenda)
  const meeting = place.meeting.id
  return {
    title: minutesCardWords.title(place.meeting.date),
    blocks: [
      { kind: 'heading', text: minutesCardWords.heading(place.meeting.date) },
      ...(pages[0] ?? []),
      ...buttons(
        ...(pages.length > 1 ? [opens(pageWords.readOn, 'read-minutes', { meeting, page: '2' })] : []),
        opens(deskWords.open, 'desk', { meeting }),
      ),
    ],
  }
}

export function minutesPages(place: Place, agenda: readonly AgendaItem[]): Block[][] {
  return pagesOf([
    say(minutesCardWords.heldOn(place.committee.name, place.meeting.date)),
    {
      kind: 'facts',
      facts: Object.values(minutesCardWords.facts).map((label) => ({ label, value: minutesCardWords.blank })),
    },
    ...agenda.flatMap(itemBlocks),
  ])
}

function itemBlocks({ item, report }: AgendaItem): Block[] {
  const by = item.openness === 'open' ? (report?.reportBy ?? null) : null
  return [
    strong(minutesCardWords.item(item.number, itemWords.title(item))),
    {
      kind: 'facts',
      facts: [
        ...(by === null ? [] : [{ label: readReportWords.reportBy, value: by }]),
        { label: minutesCardWords.resolved, value: minutesCardWords.blank },
      ],
    },
  ]
}
