import type { Card } from '../../cards/card.ts'
import { longDay } from '../dates.ts'
import type { Filed, Received } from './receive-report.ts'

/** How far a reading is: pages of so many, or lines where nobody knows how many there will be. */
type Progress = { readonly done: number; readonly of: number | null }

export function readingCard(name: string): Card {
  const text = `Reading ${name.slice(0, 200)}. This takes a moment.`
  return { title: text, blocks: [{ kind: 'text', text }] }
}

/** Told where a reading takes long. */
export function stillReadingCard(name: string, progress: Progress | null): Card {
  const text = `Still reading ${name.slice(0, 200)}${progress === null ? '' : `: ${howFar(progress)}`}.`
  return { title: text, blocks: [{ kind: 'text', text }] }
}

export function howFar({ done, of }: Progress): string {
  return of === null ? `${done} lines so far` : `page ${done} of ${of}`
}

/** What became of a file that the clerk sent. */
export function filedCard({ meeting, item }: Filed, received: Received): Card {
  const place = `item ${item.number} of the meeting of ${longDay(meeting.date)}`
  const desk = {
    kind: 'open' as const,
    label: 'Open the meeting',
    action: 'desk',
    ids: { meeting: meeting.id },
  }
  if (received.kind === 'exempt')
    return {
      title: 'This report is not for the public',
      blocks: [
        {
          kind: 'notice',
          tone: 'warning',
          text: `This report is ${received.classification}. Nothing of it was kept but the title, under ${place}. Please delete the file from this conversation: a bot cannot.`,
        },
        { kind: 'actions', actions: [desk] },
      ],
    }
  const found = received.report.recommendations.length
  const withheld = received.report.withheldParagraphs
  return {
    title: `Read: ${item.title}`.slice(0, 300),
    blocks: [
      {
        kind: 'notice',
        tone: 'done',
        text: `Read and put down as ${place}. ${found === 1 ? 'One recommendation' : `${found} recommendations`} found. Nothing has been posted to members.`,
      },
      ...(withheld === 0
        ? []
        : [
            {
              kind: 'notice' as const,
              tone: 'warning' as const,
              text: `The file has an exempt part (${withheld} paragraphs). Nothing of that part was kept. Please delete the file from this conversation: a bot cannot.`,
            },
          ]),
      {
        kind: 'actions',
        actions: [
          { kind: 'open', label: 'Check the draft', action: 'draft', ids: { item: item.id }, primary: true },
          desk,
        ],
      },
    ],
  }
}

export function problemCard(sentence: string): Card {
  return { title: sentence.slice(0, 300), blocks: [{ kind: 'notice', tone: 'warning', text: sentence }] }
}
