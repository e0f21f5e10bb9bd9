import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import {
  optionalColumns,
  type RosterLine,
  rosterColumns,
  rosterRowSchema,
} from '../committee/council/roster.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { decodeText } from './files/decode-text.ts'
import { Refusal } from './refusal.ts'
import { rosterFileWords } from './roster-file.words.ts'

/** How many wrong rows one error names. */
const maxNamed = 10

type Row = { readonly line: number; readonly cells: readonly string[] }

/**
 * Reads a roster from a CSV file as a spreadsheet program saves it: in UTF-8, UTF-16 or Windows-1252, separated by
 * commas, semicolons or tabs.
 * @throws CommitteeError roster-wrong, which names each line that is wrong
 */
export function readRoster(bytes: Uint8Array): RosterLine[] {
  const [header, ...rows] = rowsOf(textOf(bytes)).filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (header === undefined) throw wrong(rosterFileWords.empty)
  const columns = columnsOf(header)
  const wrongs: string[] = []
  const lines: RosterLine[] = []
  for (const row of rows) {
    const read = readRow(row, columns)
    if (typeof read === 'string') wrongs.push(rosterFileWords.line(row.line, read))
    else lines.push(read)
  }
  const more = wrongs.length - maxNamed
  if (more > 0) wrongs.splice(maxNamed, more, rosterFileWords.moreLines(more))
  if (wrongs.length > 0) throw wrong(...wrongs)
  return lines
}

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw wrong(rosterFileWords.notCsv)
  }
}

function rowsOf(text: string): Row[] {
  try {
    let before = 0
    return recordsSchema.parse(parse(text, options(text))).map(({ record, info }) => {
      const line = before + 1
      before = info.lines
      return { line, cells: record.map((cell) => cell.trim()) }
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = z.object({ lines: z.number() }).safeParse(error).data?.lines
    throw wrong(rosterFileWords.quotationMark(line ?? null))
  }
}

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
)

function options(text: string) {
  const [first = ''] = text.split('\n', 1)
  const most = (a: string, b: string) => (first.split(b).length > first.split(a).length ? b : a)
  return {
    bom: true,
    info: true,
    relax_column_count: true,
    delimiter: [',', ';', '\t'].reduce(most),
  } as const
}

function columnsOf({ line, cells }: Row): readonly string[] {
  const columns = cells.map((cell) => cell.toLowerCase())
  while (columns.at(-1) === '') columns.pop()
  const wrongs = {
    unknown: columns.find((name) => !rosterColumns.includes(name)),
    missing: rosterColumns.find((name) => !columns.includes(name) && !optionalColumns.includes(name)),
    twice: columns.find((name, at) => columns.indexOf(name) !== at),
  }
  for (const kind of ['unknown', 'missing', 'twice'] as const) {
    const column = wrongs[kind]
    if (column !== undefined) throw wrong(rosterFileWords.columns(line, column, kind, rosterColumns))
  }
  return columns
}

/** Returns the row, or what is wrong with it. */
function readRow({ line, cells }: Row, columns: readonly string[]): RosterLine | string {
  if (cells.slice(columns.length).some((cell) => cell !== '')) return rosterFileWords.tooManyValues
  const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  const days = Object.fromEntries(dayColumns.map((column) => [column, isoDay(row[column] ?? '')]))
  const read = rosterRowSchema.safeParse({ ...row, ...days })
  if (read.success) return { line, row: read.data }
  const [issue] = read.error.issues
  const named = issue === undefined || issue.message.startsWith('Invalid') || issue.message.startsWith('Too')
  return named ? rosterFileWords.notUnderstood(issue?.path.join('.') ?? null) : issue.message
}

const dayColumns = ['meeting', 'from', 'until']

/** British Excel writes a recognised date with the day first. */
function isoDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return text
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function wrong(...wrongs: readonly string[]): CommitteeError {
  return new CommitteeError('roster-wrong', rosterFileWords.refused(wrongs))
}
