import type { Tracked } from '../committee/outcomes/tracker.ts'
import { printedRecommendationsWords } from './printed-recommendations.words.ts'
import { writeCsv } from './write-csv.ts'

export const recommendationsFormats = ['text', 'csv', 'json'] as const
export type RecommendationsFormat = (typeof recommendationsFormats)[number]

/**
 * Writes what committees recommended, to whom, and what came of it: as text for a person, CSV for a spreadsheet, or
 * JSON for a program. An item that is not open appears only by its number.
 */
export function writeRecommendations(rows: readonly Tracked[], format: RecommendationsFormat): string {
  switch (format) {
    case 'text':
      return rows.length === 0 ? `${printedRecommendationsWords.none}\n` : `${rows.map(asText).join('\n')}`
    case 'csv':
      return writeCsv(printedRecommendationsWords.columns, rows.map(asRow))
    case 'json':
      return `${JSON.stringify(rows.map(asRow), null, 2)}\n`
  }
}

type Column = keyof typeof printedRecommendationsWords.columns

function asRow({ committee, meeting, item, made }: Tracked): Record<Column, string | null> {
  const { cells } = printedRecommendationsWords
  const yesOrNo = (yes: boolean) => (yes ? cells.yes : cells.no)
  const noted = made?.response === 'noted'
  const wanting = made?.toExecutive === true && (made.response === null || noted)
  return {
    committee,
    meeting,
    item,
    label: made?.label ?? null,
    wording: made?.wording ?? null,
    record: made === null ? null : made.draft ? cells.draft : cells.confirmed,
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
    overdue: made === null ? null : cells.overdue[made.overdue ?? 'no'],
  }
}

function asText({ committee, meeting, item, made }: Tracked): string {
  if (made === null) return `${printedRecommendationsWords.notOpen(committee, meeting, item)}\n`
  const { label, draft, madeTo, sentOn, receivedOn, lastDay, ownLastDay, overdue } = made
  const { response, responseWords, respondedOn } = made
  const lines = [
    made.wording.replace(/\s+/g, ' '),
    printedRecommendationsWords.madeTo(madeTo, sentOn, receivedOn),
    ...(lastDay === null ? [] : [printedRecommendationsWords.lastDay(lastDay)]),
    ...(ownLastDay === null ? [] : [printedRecommendationsWords.ownLastDay(ownLastDay)]),
    ...(response === null ? [] : [printedRecommendationsWords.answer(response, respondedOn)]),
    ...(responseWords === null
      ? []
      : [printedRecommendationsWords.reasons(responseWords.replace(/\s+/g, ' '))]),
    ...(overdue === null ? [] : [printedRecommendationsWords.overdue(overdue)]),
  ]
  const heading = printedRecommendationsWords.heading(committee, meeting, item, label, draft)
  return `${[heading, ...lines.map((line) => `  ${line}`)].join('\n')}\n`
}
