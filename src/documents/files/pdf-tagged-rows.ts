import { gatherRows } from './gather-rows.ts'
import { type PdfRow, pdfRows, rowsOf } from './pdf-rows.ts'
import { artifact, type TagBlock, type TagNode, tagBlocks } from './pdf-tags.ts'
import type { PdfWord } from './pdf-word.ts'

const mostArtifacts = 0.4
/** As many lines in a single block, or this share of paragraphs that break off, are no structure. */
const linesOfOne = 10
const mostBrokenOff = 0.2
const noteHeight = 0.8

/**
 * The rows of a page in the order of its tags, and what its figures show. Null if the tags are of no use, or if they
 * leave out words or put them in another order than a reader of the page sees: a mark must stay above what it hides.
 */
export function taggedRows(
  words: readonly PdfWord[],
  tree: TagNode,
): { rows: PdfRow[]; alts: string[] } | null {
  const { blocks, alts } = tagBlocks(tree)
  const marked = new Map<string, PdfWord[]>()
  for (const word of words) {
    const known = marked.get(word.mark ?? '')
    if (known) known.push(word)
    else marked.set(word.mark ?? '', [word])
  }
  const tagged = new Set(blocks.flatMap(({ ids, label }) => [...ids, ...label]))
  const running = words.filter(({ mark }) => mark === artifact)
  const rest = words.filter(({ mark }) => mark !== artifact && !tagged.has(mark ?? ''))
  if (rest.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return null
  if (lengthOf(running) > lengthOf(words) * mostArtifacts) return null
  const own = blocks.map((block) => rowsOfBlock(block, marked))
  if (isShapeless(blocks, own) || isShuffled(own.flat())) return null
  const tag = { level: null, label: null, begins: true, isArtifact: true, isNote: false }
  return { rows: [...pdfRows(running).map((row) => ({ ...row, tag })), ...own.flat()], alts }
}

function rowsOfBlock(block: TagBlock, marked: ReadonlyMap<string, readonly PdfWord[]>): PdfRow[] {
  const words = withoutNoteMarks(block.ids.flatMap((id) => marked.get(id) ?? []))
  const label = block.label.flatMap((id) => marked.get(id) ?? [])
  const printed = label
    .map(({ text }) => text)
    .join('')
    .trim()
  return passesOf(words)
    .flatMap((pass) => rowsOf(gatherRows(pass)))
    .map((row, at) => ({
      ...row,
      cell: block.cell,
      tag: {
        level: block.level,
        label: at === 0 && printed !== '' ? printed : null,
        begins: at === 0,
        isArtifact: false,
        isNote: block.isNote,
      },
    }))
}

/** A block that goes on in the next column starts again at the top. */
function passesOf(words: readonly PdfWord[]): PdfWord[][] {
  const passes: PdfWord[][] = []
  let lowest = Number.NEGATIVE_INFINITY
  for (const word of words) {
    const pass = passes.at(-1)
    if (pass && word.y <= lowest + word.height * 2) pass.push(word)
    else passes.push([word])
    lowest = pass && word.y <= lowest + word.height * 2 ? Math.min(lowest, word.y) : word.y
  }
  return passes
}

/** A small number, raised above the words before it. */
function withoutNoteMarks(words: readonly PdfWord[]): PdfWord[] {
  return words.filter((word, at) => {
    const before = words[at - 1]
    const raised = before && word.y > before.y && word.height < before.height * noteHeight
    return !(raised && /^\d{1,3}$/.test(word.text.trim()) && /\p{L}{3}$|[.,;:)”’]$/u.test(before.text.trim()))
  })
}

function isShapeless(blocks: readonly TagBlock[], rows: readonly (readonly PdfRow[])[]): boolean {
  const full = rows.filter((own) => own.length > 0)
  if (full.length === 1 && (full[0]?.length ?? 0) >= linesOfOne) return true
  const texts = blocks.flatMap((block, at) => {
    const own = rows[at] ?? []
    return block.isParagraph && own.length > 0 ? [[own[0]?.text ?? '', own.at(-1)?.text ?? '']] : []
  })
  const brokenOff = texts.filter(([, end = ''], at) => {
    const [next = ''] = texts[at + 1] ?? []
    return !/[.;:!?)”"’]$/.test(end) && /^\p{Ll}/u.test(next)
  })
  return brokenOff.length > Math.max(1, texts.length * mostBrokenOff)
}

/** True if a row stands above the one before it, and not beside it or in the next column. */
function isShuffled(rows: readonly PdfRow[]): boolean {
  return rows.some((row, at) => {
    const before = rows[at - 1]
    return before !== undefined && row.y > before.y + before.height && row.x < before.right
  })
}

function lengthOf(words: readonly PdfWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}
