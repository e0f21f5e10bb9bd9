import type { Block, Card } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Place } from '../../committee/agenda/find.ts'
import type { AgendaItem } from '../../committee/agenda/meetings/agenda.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { opens } from '../kit/opens.ts'

/**
 * A skeleton for the minutes. Views are not proceedings: no view, count or suggestion is in it.
 */
export function minutesCard(place: Place, agenda: readonly AgendaItem[]): Card {
  const pages = minutesPages(place, agenda)
  return {
    title: `Skeleton for the minutes of ${longDay(place.meeting.date)}`,
    blocks: [
      { kind: 'heading', text: `Minutes of ${longDay(place.meeting.date)}: skeleton` },
      ...(pages[0] ?? []),
      {
        kind: 'actions',
        actions: [
          ...(pages.length > 1
            ? [opens('Read on', 'read-minutes', { meeting: place.meeting.id, page: '2' })]
            : []),
          opens('Open the meeting', 'desk', { meeting: place.meeting.id }),
        ],
      },
    ],
  }
}

export function minutesPages(place: Place, agenda: readonly AgendaItem[]): Block[][] {
  const blank = '________________'
  const top: Block[] = [
    {
      kind: 'text',
      text: `${place.committee.name}. Minutes of the meeting held on ${longDay(place.meeting.date)}.`,
    },
    {
      kind: 'facts',
      facts: [
        { label: 'Present', value: blank },
        { label: 'Apologies', value: blank },
        { label: 'Substitutes', value: blank },
        { label: 'Officers in attendance', value: blank },
      ],
    },
  ]
  return pagesOf([...top, ...agenda.flatMap((one) => itemBlocks(one, blank))])
}

function itemBlocks({ item, report }: AgendaItem, blank: string): Block[] {
  const by = item.openness === 'open' ? (report?.reportBy ?? null) : null
  return [
    { kind: 'text', text: [{ strong: `${item.number}. ${shownTitle(item)}` }] },
    {
      kind: 'facts',
      facts: [
        ...(by === null ? [] : [{ label: 'Report by', value: by }]),
        { label: 'Resolved', value: blank },
      ],
    },
  ]
}
