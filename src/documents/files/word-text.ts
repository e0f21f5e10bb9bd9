import type { MarkPlace } from '../../committee/agenda/reports/papers.ts'
import type { Aside } from '../file-text.ts'
import { type FileLine, plainLine } from '../line.ts'
import { Refusal } from '../refusal.ts'
import { lineWriter } from './line-writer.ts'
import { type Attributes, readXml } from './read-xml.ts'
import { wordControls } from './word-controls.ts'
import type { ParagraphNumbering, WordLabel } from './word-numbering.ts'
import { deletions, noteProperty, properties, type WordPlace } from './word-properties.ts'
import { headingLevel, type WordStyle } from './word-styles.ts'
import { symbol } from './word-symbol.ts'

/** What one file of a Word document says. */
export interface WordText {
  lines: readonly FileLine[]
  /** Footnotes and endnotes, by their element and id. */
  notes: Map<string, readonly FileLine[]>
  /** The notes that the text refers to, in their order. */
  noteIds: string[]
  /** Where sections end, as counts of lines, and the ids of their running headers and footers. */
  sections: { end: number; running: string[] }[]
  asides: Aside[]
}

export interface WordLook {
  styles: ReadonlyMap<string, WordStyle>
  labelOf: (paragraph: ParagraphNumbering) => WordLabel | null
}

const worded = new Set(['w:t', 'm:t'])
const texts = new Map<string, MarkPlace>([
  ['w:txbxContent', 'text-box'],
  ['w:footnote', 'footnote'],
  ['w:endnote', 'footnote'],
  ['w:comment', 'comment'],
])
const characters = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
])

/** What another file says is shown by Word alone. To leave it out would be to read the report in part. */
function unmerged(): never {
  throw new Refusal('unmerged')
}

/**
 * Reads the text of one file of a Word document.
 * @param onLines called with the number of lines so far
 */
export function wordText(
  file: Uint8Array | undefined,
  { styles, labelOf }: WordLook,
  onLines: (lines: number) => void = () => {},
): WordText {
  const writer = lineWriter()
  const found: WordText = { lines: writer.lines, notes: new Map(), noteIds: [], sections: [], asides: [] }
  const controls = wordControls()
  const place: WordPlace = { within: [], paragraphs: [], runs: [], rows: [], cells: [], section: [] }
  const { within, paragraphs, runs, rows, cells } = place
  /** A drawing in two forms: what was said before its first, and whether that form says anything. */
  const drawings: { before: number; said: boolean }[] = []
  let note = ''
  let said = 0
  let listens = false
  let unshown = ''

  const say = (words: string) => {
    const run = runs.at(-1)
    said += words.length
    if (run?.hidden || (run?.placeholder && controls.showsPlaceholder())) unshown += words
    else writer.words(controls.shown(words), run?.bold ?? false)
  }
  const addAside = (text: string | undefined, where: MarkPlace) => {
    if (text !== undefined && text.trim() !== '') found.asides.push({ text: text.trim(), where, page: null })
  }

  const addWatermark = (text: string) => {
    said += text.length
    writer.addBehind([{ ...plainLine, text, number: 0, furniture: true, where: 'watermark' }])
  }

  const endProperties = (name: string) => {
    within.pop()
    const paragraph = paragraphs.at(-1)
    if (name === 'w:sectPr' && within.length > 0 && paragraph) paragraph.running = place.section
    else if (name === 'w:sectPr') found.sections.push({ end: writer.lines.length, running: place.section })
    if (name !== 'w:pPr' || !paragraph || paragraph.joinsNext) return
    const label = labelOf(paragraph)
    const level = headingLevel(paragraph.style, styles)
    writer.look({ level, label: label?.printed ?? null, indent: Math.min(label?.depth ?? 0, 9) })
  }

  const endParagraph = () => {
    const paragraph = paragraphs.pop()
    if (paragraph?.joinsNext) return
    writer.endParagraph()
    if (paragraph?.running) found.sections.push({ end: writer.lines.length, running: paragraph.running })
    addAside(unshown, 'paragraph')
    unshown = ''
    onLines(writer.lines.length)
  }

  const endText = (where: MarkPlace) => {
    const lines = writer.closeAside()
    if (where === 'comment') for (const { text } of lines) addAside(text, where)
    else if (where === 'footnote') found.notes.set(note, lines)
    else writer.addBehind(lines)
  }

  const opened: Readonly<Record<string, (attributes: Attributes) => unknown>> = {
    'w:p': () => {
      if (cells.at(-1)?.merged) return 'skip'
      paragraphs.push({ style: null, numId: null, level: null, joinsNext: false, running: null })
    },
    'w:r': () => runs.push({ bold: false, hidden: false, placeholder: false }),
    'w:sym': (attributes) => say(symbol(attributes['w:font'], attributes['w:char'])),
    'w:cr': () => writer.breakLine(),
    'w:br': (attributes) => {
      if (/^(?:textWrapping)?$/.test(attributes['w:type'] ?? '')) writer.breakLine()
    },
    'w:tr': () => {
      rows.push({ deleted: false })
      writer.openRow()
    },
    'w:tc': () => {
      if (rows.at(-1)?.deleted) return 'skip'
      cells.push({ merged: false })
      writer.openCell()
    },
    'w:altChunk': unmerged,
    'w:subDoc': unmerged,
    'w:sdt': () => controls.openControl(),
    'w:fldChar': (attributes) => {
      if (attributes['w:fldCharType'] === 'begin') controls.openField()
      if (attributes['w:fldCharType'] === 'end') say(controls.closeField())
    },
    'w:footnoteReference': (attributes) => found.noteIds.push(`w:footnote ${attributes['w:id']}`),
    'w:endnoteReference': (attributes) => found.noteIds.push(`w:endnote ${attributes['w:id']}`),
    'wp:docPr': (attributes) => addAside(attributes.descr ?? attributes.title, 'metadata'),
    'v:textpath': (attributes) => addWatermark(attributes.string ?? ''),
    'mc:AlternateContent': () => drawings.push({ before: said, said: false }),
    'mc:Choice': () => (drawings.at(-1)?.said ? 'skip' : undefined),
    'mc:Fallback': () => (drawings.at(-1)?.said ? 'skip' : undefined),
  }
  const closed: Readonly<Record<string, () => unknown>> = {
    'w:p': endParagraph,
    'w:r': () => runs.pop(),
    'w:tr': () => {
      rows.pop()
      writer.closeRow()
    },
    'w:tc': () => {
      cells.pop()
      writer.closeCell()
    },
    'w:sdt': () => say(controls.closeControl()),
    'mc:AlternateContent': () => drawings.pop(),
    'mc:Choice': () => {
      const drawing = drawings.at(-1)
      if (drawing) drawing.said = said > drawing.before
    },
  }
  const [atOpening, atClosing] = [new Map(Object.entries(opened)), new Map(Object.entries(closed))]

  readXml(file, {
    open(name, attributes) {
      if (name.endsWith('Change') || (within.length === 0 && deletions.has(name))) return 'skip'
      const where = texts.get(name)
      if (properties.has(name)) {
        within.push(name)
        if (name === 'w:sectPr') place.section = []
      } else if (within.length > 0) noteProperty(place, name, attributes, styles, controls)
      else if (where !== undefined) {
        writer.openAside(where)
        note = `${name} ${attributes['w:id']}`
      } else if (worded.has(name)) listens = true
      else if (characters.has(name)) say(characters.get(name) ?? '')
      else return atOpening.get(name)?.(attributes)
      return null
    },
    text(words) {
      if (listens) say(words)
    },
    close(name) {
      const where = texts.get(name)
      if (properties.has(name)) endProperties(name)
      else if (within.length > 0) return
      else if (where !== undefined) endText(where)
      else if (worded.has(name)) listens = false
      else atClosing.get(name)?.()
    },
  })
  writer.endParagraph()
  return found
}
