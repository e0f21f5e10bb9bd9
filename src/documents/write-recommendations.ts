import { longDay } from '../committee/kernel/dates.ts'
import { resolutionWords } from '../committee/outcomes/resolution.words.ts'
import type { Tracked } from '../committee/outcomes/tracker.ts'
import { writeCsv } from './write-csv.ts'

export const recommendationsFormats = ['text', 'csv', 'json'] as const
export type RecommendationsFormat = (typeof recommendationsFormats)[number]

const columns = [
  'committee',
  'meeting',
  'item',
  'label',
  'wording',
  'record',
  'madeTo',
  'toExecutive',
  'sentOn',
  'receivedOn',
  'lastDay',
  'ownLastDay',
  'answer',
  'reasons',
  'answeredOn',
  'stillWanting',
  'overdue',
] as const

/**
 * Writes what committees recommended, to whom, and what came of it: as text for a person, CSV for a spreadsheet, or
 * JSON for a program. An item that is not open appears only by its number.
 */
export function writeRecommendations(rows: readonly Tracked[], format: RecommendationsFormat): string {
  switch (format) {
    case 'text':
      return rows.length === 0
        ? 'No recommendation has been made to anybody yet.\n'
        : `${rows.map(asText).join('\n')}`
    case 'csv':
      return writeCsv(columns, rows.map(asRow))
    case 'json':
      return `${JSON.stringify(rows.map(asRow), null, 2)}\n`
  }
}

function asRow({ committee, meeting, item, made }: Tracked): Record<(typeof columns)[number], string | null> {
  const noted = made?.response === 'noted'
  const wanting = made?.toExecutive === true && (made.response === null || noted)
  return {
    committee,
    meeting,
    item,
    label: made?.label ?? null,
    wording: made?.wording ?? null,
    record: made === null ? null : made.draft ? 'draft until the minutes are confirmed' : 'confirmed',
    madeTo: made?.madeTo ?? null,
    toExecutive: made === null ? null : yesOrNo(made.toExecutive),
    sentOn: made?.sentOn ?? null,
    receivedOn: made?.receivedOn ?? null,
    lastDay: made?.lastDay ?? null,
    ownLastDay: made?.ownLastDay ?? null,
    answer: made?.response ?? null,
    reasons: made?.responseWords ?? null,
    answeredOn: made?.respondedOn ?? null,
    stillWanting: made === null ? null : yesOrNo(wanting),
    overdue: made === null ? null : overdueWords[made.overdue ?? 'no'],
  }
}

const overdueWords = {
  no: 'no',
  own: 'by the council’s own limit',
  law: 'by law',
} as const

function yesOrNo(yes: boolean): 'yes' | 'no' {
  return yes ? 'yes' : 'no'
}

function asText({ committee, meeting, item, made }: Tracked): string {
  const where = `${committee}, ${longDay(meeting)}, item ${item}`
  if (made === null) return `${where}: not open\n`
  const { label, madeTo, sentOn, receivedOn, lastDay, ownLastDay, response, responseWords, respondedOn } =
    made
  const lines = [
    `${where}, ${label ?? 'further resolution'}${made.draft ? ' (draft until the minutes are confirmed)' : ''}`,
    `  ${made.wording.replace(/\s+/g, ' ')}`,
    `  To ${madeTo}; ${sentOn === null ? 'not sent yet' : `sent ${longDay(sentOn)}`}${receivedOn === null ? '' : `; received ${longDay(receivedOn)}`}`,
    ...(lastDay === null ? [] : [`  Last day for an answer: ${longDay(lastDay)}`]),
    ...(ownLastDay === null ? [] : [`  By the council’s own limit: ${longDay(ownLastDay)}`]),
    ...(response === null
      ? []
      : [
          `  ${resolutionWords.responses[response]}${respondedOn === null ? '' : `, ${longDay(respondedOn)}`}`,
        ]),
    ...(responseWords === null ? [] : [`  Reasons: ${responseWords.replace(/\s+/g, ' ')}`]),
    ...(made.overdue === null ? [] : [`  Overdue ${overdueWords[made.overdue]}`]),
  ]
  return `${lines.join('\n')}\n`
}
