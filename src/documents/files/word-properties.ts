import type { Attributes } from './read-xml.ts'
import type { WordControls } from './word-controls.ts'
import type { ParagraphNumbering } from './word-numbering.ts'
import { isOn, type WordStyle } from './word-styles.ts'

export interface WordParagraph extends ParagraphNumbering {
  /** True if its end was deleted: its words run on into the next paragraph. */
  joinsNext: boolean
  running: string[] | null
}

export interface WordRun {
  bold: boolean
  /** True if Word neither shows nor prints it. */
  hidden: boolean
  placeholder: boolean
}

/** Elements that say how others look. */
export const properties = new Set(
  'w:pPr w:rPr w:trPr w:tcPr w:tblPr w:tblGrid w:sectPr w:sdtPr w:sdtEndPr w:ffData'.split(' '),
)
/** What a tracked change took away. */
export const deletions = new Set(['w:del', 'w:moveFrom'])

/** What is around the current place in a Word document, outermost first. */
export interface WordPlace {
  /** Elements of properties. */
  within: string[]
  paragraphs: WordParagraph[]
  runs: WordRun[]
  rows: { deleted: boolean }[]
  cells: { merged: boolean }[]
  /** The running headers and footers of the section whose properties are being read. */
  section: string[]
}

/** Notes one property of what is around it. */
export function noteProperty(
  place: WordPlace,
  name: string,
  attributes: Attributes,
  styles: ReadonlyMap<string, WordStyle>,
  controls: WordControls,
): void {
  const { within, paragraphs, runs, rows, cells } = place
  const value = attributes['w:val']
  const paragraph = paragraphs.at(-1)
  const run = runs.at(-1)
  const inner = within.at(-1)
  if (inner === 'w:sdtPr') controls.noteControl(name, attributes)
  else if (inner === 'w:ffData') controls.noteField(name, attributes)
  else if (inner === 'w:sectPr' && /^w:(?:header|footer)Reference$/.test(name))
    place.section.push(attributes['r:id'] ?? '')
  else if (inner === 'w:trPr' && name === 'w:del') rows.splice(-1, 1, { deleted: true })
  else if (inner === 'w:tcPr' && name === 'w:vMerge') cells.splice(-1, 1, { merged: value !== 'restart' })
  else if (inner === 'w:pPr' && paragraph) {
    if (name === 'w:pStyle') paragraph.style = value ?? null
    else if (name === 'w:numId') paragraph.numId = value ?? null
    else if (name === 'w:ilvl') paragraph.level = Number(value ?? 0)
  } else if (inner === 'w:rPr' && within[0] === 'w:pPr' && paragraph) {
    if (deletions.has(name)) paragraph.joinsNext = true
  } else if (inner === 'w:rPr' && within.length === 1 && run) {
    if (name === 'w:b') run.bold = isOn(value)
    else if (name === 'w:vanish') run.hidden = isOn(value)
    else if (name === 'w:rStyle') run.placeholder = styles.get(value ?? '')?.name === 'Placeholder Text'
  }
}
