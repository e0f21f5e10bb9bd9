import type { Aside, FileText } from '../file-text.ts'
import { type FileLine, plainLine } from '../line.ts'
import type { OnProgress } from '../reading.ts'
import { withRunning } from './line-writer.ts'
import { propertiesIn } from './properties.ts'
import { wordLabels } from './word-numbering.ts'
import { type WordParts, wordParts } from './word-parts.ts'
import { readStyles } from './word-styles.ts'
import { type WordLook, type WordText, wordText } from './word-text.ts'

const linesPerProgress = 1_000
const properties = /^(?:dc:(?:title|subject|description)|cp:(?:keywords|category|contentStatus)|vt:\w+)$/

/** Reads a Word file, with the labels that Word prints. */
export function readDocx(bytes: Uint8Array, onProgress: OnProgress = () => {}): FileText {
  const parts = wordParts(bytes)
  const styles = readStyles(parts.of('styles'))
  const look: WordLook = { styles, labelOf: wordLabels(parts.of('numbering'), styles) }
  const body = wordText(parts.main, look, (lines) => {
    if (lines % linesPerProgress === 0) onProgress({ done: lines, of: null })
  })
  const running = runningText(parts, look)
  const sections = body.sections.map(({ running: ids }, index) => ({
    start: body.sections[index - 1]?.end ?? 0,
    running: ids.flatMap(running.linesOf),
  }))
  return {
    lines: withRunning([...body.lines, ...notesOf(body, parts, look)], sections),
    asides: [
      ...propertiesIn(parts.at('docProps/core.xml'), properties),
      ...propertiesIn(parts.at('docProps/custom.xml'), properties),
      ...body.asides,
      ...running.asides,
      ...wordText(parts.of('comments'), look).asides,
      ...parts.drawings.flatMap(wordsOfDrawing),
    ],
    outline: [],
    pages: null,
    withoutText: [],
  }
}

/** Footnotes and endnotes, in the order in which the text refers to them. */
function notesOf({ noteIds }: WordText, parts: WordParts, look: WordLook): FileLine[] {
  const notes = new Map(
    ['footnotes', 'endnotes'].flatMap((kind) => [...wordText(parts.of(kind), look).notes]),
  )
  const lines = [...new Set(noteIds)].flatMap((id) => notes.get(id) ?? [])
  const heading: FileLine = { ...plainLine, text: 'Footnotes', number: 0, level: 2, where: 'footnote' }
  return lines.length === 0 ? [] : [heading, ...lines]
}

/** The running headers and footers of sections, by their ids, and what stands beside them. */
function runningText(parts: WordParts, look: WordLook) {
  const read = new Map<string, readonly FileLine[]>()
  const asides: Aside[] = []
  return {
    asides,
    linesOf(id: string): readonly FileLine[] {
      const known = read.get(id)
      if (known) return known
      const part = parts.running(id)
      if (!part) return []
      const text = wordText(part.file, look)
      asides.push(...text.asides)
      const lines = text.lines.map((line) => ({ ...line, where: line.where ?? part.kind }))
      read.set(id, lines)
      return lines
    },
  }
}

/** A paragraph of a diagram or a chart may be in several pieces. */
function wordsOfDrawing(file: Uint8Array): Aside[] {
  const words = propertiesIn(file, /^a:t$/).map(({ text }) => text)
  return words.length === 0 ? [] : [{ text: words.join(' '), where: 'text-box', page: null }]
}
