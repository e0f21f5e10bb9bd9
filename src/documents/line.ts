import type { MarkPlace } from '../committee/agenda/reports/papers.ts'

/** One line of a document, whatever its file format. In a format without lines, a line is a paragraph. */
export interface FileLine {
  /** Words and tabs only: no bold marks, no markup, no automatic label. */
  text: string
  /** Its position in the source: the line of a text, the paragraph of a Word file, the line of a PDF. */
  number: number
  /** Null in a format without pages. */
  page: number | null
  /** The heading level, 1 to 6. */
  level: number | null
  /** A label that the format generated, as a reader of the printed page sees it. */
  label: string | null
  bold: boolean
  /** True if something separates it from the line above: a blank line, or a new paragraph. */
  gap: boolean
  /** Its place if it is in a table. Rows are numbered through the whole document. */
  cell: { row: number; column: number } | null
  /** Its indent, in list levels or in characters: only comparable with its neighbours'. */
  indent: number
  /** True if the format already shows that it is not part of the report: a running header, a menu, a rule. */
  furniture: boolean
  /** Where it stands, if not in the running text: a running header, a text box, a footnote. */
  where?: MarkPlace
  /** The line that this one was cut from, such as the value behind a label. */
  of?: FileLine
  /** The lines below it that were joined to it. */
  joins?: readonly FileLine[]
}

/** A pack of 1,000 pages has about 50,000 lines, and every rule of the reader runs on each. */
export const maxLines = 100_000

/** The usual line: a paragraph about which nothing else is known. */
export const plainLine: Omit<FileLine, 'text' | 'number'> = {
  page: null,
  level: null,
  label: null,
  bold: false,
  gap: true,
  cell: null,
  indent: 0,
  furniture: false,
}

const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
// Zero-width characters, direction marks, controls other than tab and line feed, and soft hyphens except at an end.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const invisible = /\u00ad(?!\s*$)|[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000b-\u001f\u007f]/g

/** At the end of a line: the word continues on the next. */
export const softHyphen = '\u00ad'

/**
 * Removes invisible characters and makes every kind of space a plain one. Tabs stay, since they separate labels from
 * text.
 */
export function visible(text: string): string {
  return text.replace(spaces, ' ').replace(invisible, '')
}

/** Collapses white space. Most lines need no change, so the pattern skips single spaces. */
export function oneSpaced(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim()
}

/** The rest of a line after its label. */
export function restOf(line: FileLine, text: string, label: string | null = null): FileLine {
  return { ...line, text, label, level: null, gap: true, of: line.of ?? line }
}
