import { type Change, diffWordsWithSpace } from 'diff'
import type { Block, Span } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import { textBlocks } from '../../cards/pages.ts'
import { whatChangedWords } from './what-changed.words.ts'

/** Two wordings, with what differs in bold. */
export type Compared = {
  readonly earlier: Block[]
  readonly present: Block[]
  /** What differs, for people who use a screen reader; null if that would be long. */
  readonly inWords: string | null
}

/** More marks than this help nobody and make the card heavy. */
const mostMarks = 60

export function compareWordings(earlier: string, present: string): Compared {
  const parts = diffWordsWithSpace(earlier, present)
  const before = runsOf(parts.filter(({ added }) => !added))
  const after = runsOf(parts.filter(({ removed }) => !removed))
  if ([...before, ...after].filter(({ marked }) => marked).length > mostMarks)
    return {
      earlier: textBlocks(earlier),
      present: textBlocks(present),
      inWords: whatChangedWords.nearlyAll,
    }
  const inWords = whatChangedWords.differs(markedIn(before), markedIn(after))
  return {
    earlier: spanBlocks(before.map(spanOf)),
    present: spanBlocks(after.map(spanOf)),
    inWords: inWords.length > 600 || inWords === '' ? null : inWords,
  }
}

/** A stretch of one wording. It is marked if the other wording lacks it. */
type Run = { readonly text: string; readonly marked: boolean }

/** The runs of one wording. A space between two marked words is marked too. */
function runsOf(parts: readonly Change[]): Run[] {
  const marked = (at: number) => parts[at] !== undefined && (parts[at].added || parts[at].removed)
  const runs: Run[] = []
  for (const [at, { value }] of parts.entries()) {
    const one = {
      text: value,
      marked: marked(at) || (value.trim() === '' && marked(at - 1) && marked(at + 1)),
    }
    const last = runs.at(-1)
    if (last?.marked === one.marked) runs.splice(-1, 1, { ...one, text: last.text + value })
    else runs.push(one)
  }
  return runs
}

function spanOf({ text, marked }: Run): Span {
  return marked ? { strong: text } : text
}

function markedIn(runs: readonly Run[]): string[] {
  return runs.flatMap(({ text, marked }) => (marked && text.trim() !== '' ? [text.trim()] : []))
}

/** Splits spans into blocks that fit. */
function spanBlocks(spans: readonly Span[]): Block[] {
  const blocks: Span[][] = [[]]
  let room: number = limits.text
  for (const span of spans)
    for (const piece of piecesOf(span, limits.text)) {
      const length = textOf(piece).length
      if (length > room) {
        blocks.push([])
        room = limits.text
      }
      blocks.at(-1)?.push(piece)
      room -= length
    }
  return blocks.filter((some) => some.length > 0).map((text) => ({ kind: 'text', text }))
}

function piecesOf(span: Span, most: number): Span[] {
  const text = textOf(span)
  if (text.length <= most) return [span]
  return textBlocks(text).flatMap((block): Span[] => {
    const piece = block.kind === 'text' && typeof block.text === 'string' ? block.text : ''
    return [typeof span === 'string' ? piece : { strong: piece }]
  })
}

function textOf(span: Span): string {
  if (typeof span === 'string') return span
  return 'strong' in span ? span.strong : span.link
}
