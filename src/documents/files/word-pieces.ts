import { Parser } from 'htmlparser2'
import { Refusal } from '../refusal.ts'
import { labelEnd, labelStart, sectionEnd, sectionStart } from './word-lines.ts'
import type { ParagraphNumbering, WordLabel } from './word-numbering.ts'

/** Word's own nesting stays well below this. The library recurses once per level. */
const maxDepth = 400
const decodedAtOnce = 65_536
/** A longer table, in one piece, would need more memory than the process has. */
const maxPieceLength = 16_000_000

/** Elements around whole paragraphs: a piece may end inside them. */
const around = new Set(['w:body', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag'])
/** Elements that produce no lines. `mc:Fallback` repeats what `mc:Choice` says. */
const dropped = new Set(
  'w:rPr w:pPr w:tblPr w:tblGrid w:sectPr w:sdtPr w:sdtEndPr w:proofErr w:bookmarkStart w:bookmarkEnd w:lastRenderedPageBreak w:commentRangeStart w:commentRangeEnd w:drawing mc:Choice'.split(
    ' ',
  ),
)
/** Elements whose attributes only say who changed them last, and when. */
const bare = new Set(['w:p', 'w:r', 'w:t', 'w:tr', 'w:hyperlink', 'w:ins'])

interface Edit {
  from: number
  to: number
  text: string
}

/** What the dropped properties say. */
interface Dropping extends ParagraphNumbering {
  name: string
  from: number
  depth: number
  bold: boolean
  deleted: boolean
  /** True for a run that Word neither shows nor prints. */
  hidden: boolean
  /** The running headers and footers of the section that ends here; null if none does. */
  section: string[] | null
  /** Nesting inside content from before a tracked change. */
  changed: number
}

/**
 * Splits a Word document into pieces of whole paragraphs, each a document of its own. Elements that produce no lines
 * are dropped, and each automatic label becomes text, between delimiters, at the start of its paragraph. This way the
 * longest pack takes the library no more memory than a short report. Damaged parts stay damaged, for the library to
 * refuse.
 */
export function* wordPieces(
  bytes: Uint8Array,
  labelOf: (paragraph: ParagraphNumbering) => WordLabel | null,
  pieceLength: number,
): Generator<string> {
  /** Text that is decoded but in no piece yet, and its offset in the whole. */
  let pending = ''
  let start = 0
  let edits: Edit[] = []
  let opening = ''
  const ready: string[] = []
  /** The raw opening tags of the elements open around whole paragraphs. */
  const path: { name: string; tag: string }[] = []
  let depth = 0
  let dropping: Dropping | null = null
  /** The library moves the content of a deleted paragraph into the next. */
  let joinsNext = false
  let deleted = false
  /** Where the current run begins, and whether it is hidden. */
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
        if (++depth > maxDepth) throw new Refusal('too-deep')
        // After a processing instruction the parser's index is one too low.
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
    if (pending.length > maxPieceLength) throw new Refusal('too-much-memory')
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

/**
 * The properties left for the library: the style, bold, whether the paragraph was deleted, and where a section ends.
 */
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
