import type { Card } from '../../cards/card.ts'
import { longDay } from '../dates.ts'
import type { Filed, Received } from './receive-report.ts'

export function readingCard(name: string): Card {
  const text = `Reading ${name.slice(0, 200)}. This takes a moment.`
  return { title: text, blocks: [{ kind: 'text', text }] }
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
