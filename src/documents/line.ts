/** One line of a document, whatever file it came from. In a format without lines, a line is a paragraph. */
export interface FileLine {
  /** Words and tabs only: no marks of bold, no markup, no automatic label. */
  text: string
  /** Where it stands in the source: the line of a text, the paragraph of a Word file, the line of a PDF. */
  number: number
  /** The level of a heading, 1 to 6. */
  level: number | null
  /** A label that the format numbered by itself, as a reader of the printed page sees it. */
  label: string | null
  bold: boolean
  /** Whether something parts it from the line above: a blank line, or a paragraph of its own. */
  gap: boolean
  /** Its place, where it stands in a table; rows are counted through the whole document. */
  cell: { row: number; column: number } | null
  /** How far in it stands, in steps of a list or in characters: only to be held against its neighbours'. */
  indent: number
  /** Whether its format already tells that it is no part of the report: a running header, a menu, a rule. */
  furniture: boolean
  /** The line that this one is the rest of, such as the value that stands behind a label. */
  of?: FileLine
  /** The lines below it that were joined to it. */
  joins?: readonly FileLine[]
}

/** A pack of 300 pages has some 15,000 lines; every rule of the reader is asked of each. */
export const mostLines = 60_000

/** A line as most are: a paragraph that nothing else is known of. */
export const plainLine: Omit<FileLine, 'text' | 'number'> = {
  level: null,
  label: null,
  bold: false,
  gap: true,
  cell: null,
  indent: 0,
  furniture: false,
}

const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
// Zero-width characters, marks of direction, controls other than tab and line feed, and soft hyphens but at an end.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const invisible = /\u00ad(?!\s*$)|[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000b-\u001f\u007f]/g

/** At the end of a line: the word goes on at the start of the next. */
export const softHyphen = '\u00ad'

/** Takes out what cannot be seen and makes every kind of space a plain one; tabs stay, since they part labels from text. */
export function visible(text: string): string {
  return text.replace(spaces, ' ').replace(invisible, '')
}

/** Most lines have nothing but single spaces already, and are not written anew. */
export function oneSpaced(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim()
}

/** What is left of a line behind its label. */
export function restOf(line: FileLine, text: string, label: string | null = null): FileLine {
  return { ...line, text, label, level: null, gap: true, of: line.of ?? line }
}
