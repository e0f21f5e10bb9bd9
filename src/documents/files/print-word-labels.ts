import { Parser } from 'htmlparser2'
import { Refusal } from '../refusal.ts'
import { labelEnd, labelStart } from './word-lines.ts'
import type { ParagraphNumbering, WordLabel } from './word-numbering.ts'

/** Word's own nesting stays well below this; the library's reader calls itself once a level. */
const deepest = 400

interface Paragraph extends ParagraphNumbering {
  /** The part of the source that puts the paragraph in a list. */
  listed: { from: number; to: number } | null
}

/**
 * Writes each automatic label into its paragraph as text, between marks, and takes the paragraph out of its list:
 * mammoth knows that a list is numbered, but not how.
 */
export function printWordLabels(
  xml: string,
  labelOf: (paragraph: ParagraphNumbering) => WordLabel | null,
): string {
  const edits: { from: number; to: number; text: string }[] = []
  const open: Paragraph[] = []
  let properties = 0
  let changed = 0
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepest) throw new Refusal('too-deep')
        const paragraph = open.at(-1)
        if (name === 'w:p') open.push({ style: null, numId: null, level: null, listed: null })
        else if (name === 'w:pPr') properties++
        // What the paragraph was before a tracked change.
        else if (name === 'w:pPrChange') changed++
        else if (properties === 0 || changed > 0 || !paragraph) return
        else if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? null
        else if (name === 'w:numPr') paragraph.listed = { from: parser.startIndex, to: parser.startIndex }
        else if (name === 'w:numId') paragraph.numId = attributes['w:val'] ?? null
        else if (name === 'w:ilvl') paragraph.level = Number(attributes['w:val'] ?? 0)
      },
      onclosetag(name) {
        depth--
        const paragraph = open.at(-1)
        if (name === 'w:p') open.pop()
        else if (name === 'w:pPrChange') changed--
        else if (name === 'w:numPr' && paragraph?.listed && changed === 0)
          paragraph.listed.to = parser.endIndex + 1
        else if (name === 'w:pPr') {
          properties--
          if (properties > 0 || changed > 0 || !paragraph) return
          const label = labelOf(paragraph)
          if (label === null) return
          if (paragraph.listed) edits.push({ ...paragraph.listed, text: '' })
          edits.push({ from: parser.endIndex + 1, to: parser.endIndex + 1, text: run(label) })
        }
      },
    },
    { xmlMode: true },
  )
  parser.write(xml)
  parser.end()
  return applied(xml, edits)
}

function run({ printed, depth }: WordLabel): string {
  const text = printed.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<w:r><w:t xml:space="preserve">${labelStart}${Math.min(depth, 9)} ${text}${labelEnd}</w:t></w:r>`
}

function applied(xml: string, edits: readonly { from: number; to: number; text: string }[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { from, to, text } of edits) {
    if (from < at) continue
    pieces.push(xml.slice(at, from), text)
    at = to
  }
  pieces.push(xml.slice(at))
  return pieces.join('')
}
