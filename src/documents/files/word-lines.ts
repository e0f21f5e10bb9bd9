import { type FileLine, plainLine, visible } from '../line.ts'
import { Refusal } from '../refusal.ts'
import { plainTicks, tickBox } from './tick-marks.ts'
import type { WordStyle } from './word-styles.ts'

// Delimit the depth and text of a label that Word numbered automatically.
export const labelStart = '\ue000'
export const labelEnd = '\ue001'
// Delimit the ids of a section's running headers and footers, at the end of the section.
export const sectionStart = '\ue002'
export const sectionEnd = '\ue003'

const maxDepth = 400

/** A node of the library's parse tree: a paragraph, a run of text, a table. */
interface Part {
  type: string
  [property: string]: unknown
}

interface Walk {
  lines: FileLine[]
  text: string
  boldCharacters: number
  gap: boolean
  row: number
  cell: FileLine['cell']
  /** A number alone in its cell, to be joined to the line beside it. */
  loose: { label: string; row: number } | null
  references: Part[]
  /** Where sections end, as line counts, with their running headers and footers. */
  sections: { end: number; running: string[] }[]
  styles: ReadonlyMap<string, WordStyle>
}

/** Collects the lines of a Word document, piece by piece. */
export interface WordLines {
  /** Returns the number of lines so far. */
  add(piece: unknown): number
  /**
   * Returns all lines, with footnotes at the end and a section's running headers and footers before its first line.
   * @param running the lines of a running header or footer, by its id
   */
  end(running: (id: string) => readonly string[]): FileLine[]
}

/** Each paragraph is one line, unless it contains a break. */
export function wordLines(styles: ReadonlyMap<string, WordStyle>): WordLines {
  const walk: Walk = {
    lines: [],
    text: '',
    boldCharacters: 0,
    gap: true,
    row: 0,
    cell: null,
    loose: null,
    references: [],
    sections: [],
    styles,
  }
  const notes: Part[] = []
  return {
    add(piece) {
      if (!isPart(piece)) return walk.lines.length
      walk.references = []
      visitAll(childrenOf(piece), walk, null, 0)
      notes.push(...walk.references.flatMap((reference) => noteOf(piece, reference)))
      return walk.lines.length
    },
    end(running) {
      if (notes.length > 0) walk.lines.push({ ...plainLine, text: 'Footnotes', number: 0, level: 2 })
      for (const note of notes) visitAll(childrenOf(note), walk, null, 0)
      const lines = walk.lines.map((line, index) => ({ ...line, number: index + 1 }))
      return withRunning(lines, walk.sections, running)
    },
  }
}

/** A section without running headers of its own uses those of the section before it. */
function withRunning(
  lines: readonly FileLine[],
  sections: Walk['sections'],
  running: (id: string) => readonly string[],
): FileLine[] {
  const all: FileLine[] = []
  let start = 0
  for (const { end, running: ids } of sections) {
    const number = Math.min(start + 1, Math.max(lines.length, 1))
    for (const text of ids.flatMap(running)) all.push({ ...plainLine, text, number, furniture: true })
    all.push(...lines.slice(start, end))
    start = end
  }
  return [...all, ...lines.slice(start)]
}

function visitAll(parts: readonly unknown[], walk: Walk, level: number | null, depth: number): void {
  if (depth > maxDepth) throw new Refusal('too-deep')
  for (const part of parts) if (isPart(part)) visit(part, walk, level, depth + 1)
}

function visit(part: Part, walk: Walk, level: number | null, depth: number): void {
  switch (part.type) {
    case 'paragraph': {
      walk.gap = true
      const own = levelOf(part, walk.styles)
      visitAll(childrenOf(part), walk, own, depth)
      endLine(walk, own)
      walk.gap = true
      return
    }
    case 'run': {
      const before = walk.text.length
      visitAll(childrenOf(part), walk, level, depth)
      if (part.isBold === true) walk.boldCharacters += walk.text.slice(before).replace(/\s/g, '').length
      return
    }
    case 'text':
      if (typeof part.value === 'string') walk.text += plainTicks(part.value)
      return
    case 'checkbox':
      walk.text += tickBox(part.checked === true)
      return
    case 'tab':
      walk.text += '\t'
      return
    case 'break':
      if (part.breakType !== 'line') return
      endLine(walk, level)
      walk.gap = false
      return
    case 'noteReference':
      walk.references.push(part)
      return
    case 'tableRow':
      walk.row++
      visitRow(part, walk, level, depth)
      return
    default:
      visitAll(childrenOf(part), walk, level, depth)
  }
}

function visitRow(part: Part, walk: Walk, level: number | null, depth: number): void {
  const { cell, row } = { cell: walk.cell, row: walk.row }
  for (const [column, one] of childrenOf(part).entries()) {
    walk.cell = { row, column }
    if (isPart(one)) visitAll(childrenOf(one), walk, level, depth + 1)
  }
  walk.cell = cell
}

/** Ends the current line. An empty line is dropped. */
function endLine(walk: Walk, level: number | null): void {
  // Inside a line if a deleted paragraph above left its words there.
  const marked = /\ue000(\d) ([^\ue001]*)\ue001/.exec(walk.text)
  const ended = /\ue002([^\ue003]*)\ue003/.exec(walk.text)
  const text = visible(walk.text.replace(marked?.[0] ?? '', '').replace(ended?.[0] ?? '', '')).trim()
  if (text !== '') {
    const bold = walk.boldCharacters > 0 && walk.boldCharacters >= text.replace(/\s/g, '').length * 0.9
    walk.lines.push({
      ...plainLine,
      text,
      number: 0,
      level,
      label: marked?.[2] ?? (walk.loose?.row === walk.cell?.row ? (walk.loose?.label ?? null) : null),
      bold,
      gap: walk.gap,
      cell: walk.cell,
      indent: Number(marked?.[1] ?? 0),
    })
  }
  const alone = text === '' && walk.cell !== null ? marked?.[2] : undefined
  walk.loose =
    alone !== undefined && walk.cell !== null
      ? { label: alone, row: walk.cell.row }
      : text === ''
        ? walk.loose
        : null
  if (ended) walk.sections.push({ end: walk.lines.length, running: ended[1]?.split(' ') ?? [] })
  walk.text = ''
  walk.boldCharacters = 0
}

/** Word names its own heading styles "heading 1" to "heading 9", whatever name a person sees. */
function levelOf({ styleId }: Part, styles: Walk['styles']): number | null {
  if (typeof styleId !== 'string') return null
  const name = styles.get(styleId)?.name ?? styleId
  if (name === 'Title') return 1
  const found = /^heading\s?([1-9])$/i.exec(name)?.[1]
  return found === undefined ? null : Math.min(Number(found), 6)
}

function noteOf(document: Part, reference: Part): Part[] {
  const { notes } = document
  if (typeof notes !== 'object' || notes === null || !('_notes' in notes)) return []
  const all: unknown = notes._notes
  const note: unknown =
    typeof all === 'object' && all !== null
      ? Reflect.get(all, `${String(reference.noteType)}-${String(reference.noteId)}`)
      : null
  if (typeof note !== 'object' || note === null || !('body' in note) || !Array.isArray(note.body)) return []
  return [{ type: 'note', children: note.body }]
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function childrenOf({ children }: Part): readonly unknown[] {
  return Array.isArray(children) ? children : []
}
