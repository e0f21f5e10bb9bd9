import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type RosterLine, rosterColumns, rosterRowSchema } from '../committee/council/roster.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { decodeText } from './files/decode-text.ts'
import { Refusal } from './refusal.ts'

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
  if (header === undefined) throw wrong('The roster is empty.')
  const columns = columnsOf(header)
  const wrongs: string[] = []
  const lines: RosterLine[] = []
  for (const row of rows) {
    const read = readRow(row, columns)
    if (typeof read === 'string') wrongs.push(`Line ${row.line}: ${read}.`)
    else lines.push(read)
  }
  const more = wrongs.length - maxNamed
  if (more > 0)
    wrongs.splice(maxNamed, more, more === 1 ? 'One more line is wrong.' : `${more} more lines are wrong.`)
  if (wrongs.length > 0) throw wrong(wrongs.join(' '))
  return lines
}

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw wrong('This is not a CSV file. Please save the roster as CSV.')
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
    throw wrong(
      `${line === undefined ? 'A' : `Line ${line}: a`} quotation mark is out of place or not closed.`,
    )
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

/** Rosters without it are accepted too: it prevents a mistake that few make. */
const optional = 'executive'

function columnsOf({ line, cells }: Row): readonly string[] {
  const columns = cells.map((cell) => cell.toLowerCase())
  while (columns.at(-1) === '') columns.pop()
  const problem =
    fault(
      columns.find((name) => !rosterColumns.includes(name)),
      'is not one of a roster',
    ) ??
    fault(
      rosterColumns.find((name) => !columns.includes(name) && name !== optional),
      'is missing',
    ) ??
    fault(
      columns.find((name, at) => columns.indexOf(name) !== at),
      'is there twice',
    )
  if (problem === null) return columns
  throw wrong(`Line ${line}: ${problem}. The columns are ${rosterColumns.join(', ')}.`)
}

function fault(column: string | undefined, what: string): string | null {
  return column === undefined ? null : `the column “${column}” ${what}`
}

/** Returns the row, or what is wrong with it. */
function readRow({ line, cells }: Row, columns: readonly string[]): RosterLine | string {
  if (cells.slice(columns.length).some((cell) => cell !== '')) return 'there are more values than columns'
  const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  const read = rosterRowSchema.safeParse({ ...row, meeting: isoDay(row.meeting ?? '') })
  if (read.success) return { line, row: read.data }
  const [issue] = read.error.issues
  const named = issue === undefined || issue.message.startsWith('Invalid') || issue.message.startsWith('Too')
  return named ? `${issue?.path.join('.') ?? 'the row'} cannot be understood` : issue.message
}

/** British Excel writes a recognised date with the day first. */
function isoDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return text
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function wrong(what: string): CommitteeError {
  return new CommitteeError('roster-wrong', `${what} Nothing was taken in.`)
}
