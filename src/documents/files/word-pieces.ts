import { Parser } from 'htmlparser2'
import { Refusal } from '../refusal.ts'
import { labelEnd, labelStart, sectionEnd, sectionStart } from './word-lines.ts'
import type { ParagraphNumbering, WordLabel } from './word-numbering.ts'

/** Word's own nesting stays well below this; the library's reader calls itself once a level. */
const deepest = 400
const decodedAtOnce = 65_536
/** A table that long, in one piece, would take the library more memory than there is. */
const longestPiece = 16_000_000

/** Around whole paragraphs: a piece may end inside them. */
const around = new Set(['w:body', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag'])
/** What no line comes of. `mc:Choice` is said again in the `mc:Fallback` beside it. */
const dropped = new Set(
  'w:rPr w:pPr w:tblPr w:tblGrid w:sectPr w:sdtPr w:sdtEndPr w:proofErr w:bookmarkStart w:bookmarkEnd w:lastRenderedPageBreak w:commentRangeStart w:commentRangeEnd w:drawing mc:Choice'.split(
    ' ',
  ),
)
/** Their attributes say who changed them last, and when. */
const bare = new Set(['w:p', 'w:r', 'w:t', 'w:tr', 'w:hyperlink', 'w:ins'])

interface Edit {
  from: number
  to: number
  text: string
}

/** What the properties say that are dropped. */
interface Dropping extends ParagraphNumbering {
  name: string
  from: number
  depth: number
  bold: boolean
  deleted: boolean
  /** Of a run that Word neither shows nor prints. */
  hidden: boolean
  /** The running headers and footers of the section that ends here; null where none does. */
  section: string[] | null
  /** Inside what it was before a tracked change. */
  changed: number
}

/**
 * A Word document's own text, in pieces of whole paragraphs that are documents each: without what no line comes of,
 * and with each automatic label as text, between marks, at the start of its paragraph. Read so, the longest pack takes
 * the library no more memory than a short report. What is damaged stays so, for the library to refuse.
 */
export function* wordPieces(
  bytes: Uint8Array,
  labelOf: (paragraph: ParagraphNumbering) => WordLabel | null,
  pieceLength: number,
): Generator<string> {
  /** What is decoded and in no piece yet, and where it begins in the whole. */
  let pending = ''
  let start = 0
  let edits: Edit[] = []
  let opening = ''
  const ready: string[] = []
  /** The raw opening tags of what is open around whole paragraphs. */
  const path: { name: string; tag: string }[] = []
  let depth = 0
  let dropping: Dropping | null = null
  /** The library puts what a deleted paragraph holds into the next. */
  let joinsNext = false
  let deleted = false
  /** Where the run in hand begins, and whether it is hidden. */
  let run = { from: 0, hidden: false }

  const raw = (from: number, to: number) => pending.slice(from - start, to - start)
  const cut = (at: number) => {
    const closing = path.toReversed().map(({ name }) => `</${name}>`)
    ready.push([opening, edited(pending, start, at, edits), ...closing].join(''))
    opening = path.map(({ tag }) => tag).join('')
    pending = pending.slice(at - start)
    start = at
    edits = []
  }

  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepest) throw new Refusal('too-deep')
        // Behind a processing instruction the parser's index is one too low.
        const from = start + pending.indexOf('<', parser.startIndex - start)
        const to = parser.endIndex + 1
        if (name === 'w:r' && !dropping) run = { from, hidden: false }
        if (dropping) note(dropping, name, attributes)
        else if (dropped.has(name)) dropping = drop(name, from, depth)
        else if (path.length === depth - 1 && (depth === 1 || around.has(name)))
          path.push({ name, tag: raw(from, to) })
        else if (bare.has(name)) {
          const text = raw(to - 2, to) === '/>' ? `<${name}/>` : `<${name}>`
          if (text.length < to - from) edits.push({ from, to, text })
        }
      },
      onclosetag(name) {
        const to = parser.endIndex + 1
        if (dropping && dropping.depth === depth) {
          edits.push({ from: dropping.from, to, text: kept(dropping, labelOf) })
          joinsNext ||= dropping.deleted
          deleted ||= dropping.deleted && depth === path.length + 2
          run.hidden ||= dropping.hidden
          dropping = null
        } else if (dropping && name.endsWith('Change')) dropping.changed--
        if (name === 'w:r' && run.hidden)
          edits = [...edits.filter((edit) => edit.from < run.from), { from: run.from, to, text: '' }]
        depth--
        if (path.length > depth) path.pop()
        if (path.length !== depth) return
        if (name === 'w:p') {
          joinsNext &&= deleted
          deleted = false
        }
        if (path.length > 1 && !joinsNext && to - start >= pieceLength) cut(to)
      },
    },
    { xmlMode: true },
  )

  const decoder = new TextDecoder()
  for (let at = 0; at < bytes.length; at += decodedAtOnce) {
    const text = decoder.decode(bytes.subarray(at, at + decodedAtOnce), { stream: true })
    pending += text
    if (pending.length > longestPiece) throw new Refusal('too-much-memory')
    parser.write(text)
    yield* ready.splice(0)
  }
  parser.end()
  yield* ready.splice(0)
  yield opening + edited(pending, start, start + pending.length, edits)
}

function drop(name: string, from: number, depth: number): Dropping {
  const nothing = { style: null, numId: null, level: null }
  const section = name === 'w:sectPr' ? [] : null
  return { name, from, depth, ...nothing, bold: false, deleted: false, hidden: false, section, changed: 0 }
}

function note(dropping: Dropping, name: string, attributes: Record<string, string>): void {
  if (name.endsWith('Change')) dropping.changed++
  if (dropping.changed > 0) return
  const value = attributes['w:val']
  const on = !/^(?:0|false|off)$/.test(value ?? '')
  if (name === 'w:b') dropping.bold = on
  else if (name === 'w:vanish') dropping.hidden = on && dropping.name === 'w:rPr'
  else if (name === 'w:del') dropping.deleted = true
  else if (name === 'w:pStyle') dropping.style = value ?? null
  else if (name === 'w:numId') dropping.numId = value ?? null
  else if (name === 'w:ilvl') dropping.level = Number(value ?? 0)
  else if (name === 'w:sectPr') dropping.section = []
  else if (name === 'w:headerReference' || name === 'w:footerReference')
    dropping.section?.push(attributes['r:id'] ?? '')
}

/** What the library is left of properties: the style, bold, that a paragraph was deleted, and where a section ends. */
function kept(dropping: Dropping, labelOf: (paragraph: ParagraphNumbering) => WordLabel | null): string {
  const { name, style, bold, deleted, section } = dropping
  const ends = section === null ? '' : runOf(`${sectionStart}${section.join(' ')}${sectionEnd}`)
  if (name === 'w:rPr') return bold ? '<w:rPr><w:b/></w:rPr>' : ''
  if (name === 'w:sectPr') return `<w:p>${ends}</w:p>`
  if (name !== 'w:pPr') return ''
  const label = deleted ? null : labelOf(dropping)
  return [
    '<w:pPr>',
    style === null ? '' : `<w:pStyle w:val="${escaped(style)}"/>`,
    deleted ? '<w:rPr><w:del/></w:rPr>' : '',
    '</w:pPr>',
    label === null ? '' : runOf(`${labelStart}${Math.min(label.depth, 9)} ${label.printed}${labelEnd}`),
    ends,
  ].join('')
}

function runOf(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

function edited(source: string, start: number, end: number, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = start
  for (const { from, to, text } of edits) {
    pieces.push(source.slice(at - start, from - start), text)
    at = to
  }
  pieces.push(source.slice(at - start, end - start))
  return pieces.join('')
}
