import type { Action, Block, Card } from '../../cards/card.ts'
import type { FiledReport } from '../../committee/agenda/reports/filed-report.ts'
import type { Filed, Received } from '../../committee/agenda/reports/received.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { cardTitle } from '../kit/fitting.ts'
import { opens } from '../kit/opens.ts'

/** How far a reading is: pages of so many, or lines where nobody knows how many there will be. */
type Progress = { readonly done: number; readonly of: number | null }

export function readingCard(name: string): Card {
  const text = `Reading ${called(name)}. This takes a moment.`
  return { title: text, blocks: [{ kind: 'text', text }] }
}

/** Told where a reading takes long. */
export function stillReadingCard(name: string, progress: Progress | null): Card {
  const text = `Still reading ${called(name)}${progress === null ? '' : `: ${howFar(progress)}`}.`
  return { title: text, blocks: [{ kind: 'text', text }] }
}

function called(file: string): string {
  return file.length > 200 ? 'the file' : file
}

export function howFar({ done, of }: Progress): string {
  return of === null ? `${done} lines so far` : `page ${done} of ${of}`
}

/** What became of a file that the clerk sent. */
export function filedCard({ meeting, item, report }: Filed, received: Received): Card {
  const place = `item ${item.number} of the meeting of ${longDay(meeting.date)}`
  const desk = opens('Open the meeting', 'desk', { meeting: meeting.id })
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
  const withheld = withheldBlocks(received.report.withheldParagraphs)
  if (meeting.postedAt !== null) return postedAlready(report, place, desk, withheld)
  const found = received.report.recommendations.length
  return {
    title: cardTitle(`Read: ${item.title}`, `Read: item ${item.number}`),
    blocks: [
      {
        kind: 'notice',
        tone: 'done',
        text: `Read and put down as ${place}. ${found === 1 ? 'One recommendation' : `${found} recommendations`} found. Nothing has been posted to members.`,
      },
      ...withheld,
      {
        kind: 'actions',
        actions: [opens('Check the draft', 'draft', { item: item.id }, { primary: true }), desk],
      },
    ],
  }
}

function withheldBlocks(paragraphs: number): Block[] {
  if (paragraphs === 0) return []
  return [
    {
      kind: 'notice',
      tone: 'warning',
      text: `The file has an exempt part (${paragraphs} paragraphs). Nothing of that part was kept. Please delete the file from this conversation: a bot cannot.`,
    },
  ]
}

/** Members have a report on the item already, or wait for one. */
function postedAlready(
  report: FiledReport | null,
  place: string,
  desk: Action,
  withheld: readonly Block[],
): Card {
  if (report === null || report.inPlace)
    return {
      title: 'This is the report that members have',
      blocks: [
        {
          kind: 'notice',
          tone: 'information',
          text: `This is the report that members have for ${place}. Nothing was changed.`,
        },
        ...withheld,
        { kind: 'actions', actions: [desk] },
      ],
    }
  return {
    title: 'A new version waits for you',
    blocks: [
      {
        kind: 'notice',
        tone: 'done',
        text: `Read as a new version of the report for ${place}. Members still have the earlier one.`,
      },
      ...withheld,
      {
        kind: 'text',
        text: 'Do you want to put it in place of the one that was posted? Please publish it first.',
      },
      {
        kind: 'actions',
        actions: [
          opens('See what it changes', 'see-version', { report: report.id }, { primary: true }),
          opens('Put it in place', 'replace-report', { report: report.id }),
          desk,
        ],
      },
    ],
  }
}

export function problemCard(sentence: string): Card {
  return { title: sentence, blocks: [{ kind: 'notice', tone: 'warning', text: sentence }] }
}
