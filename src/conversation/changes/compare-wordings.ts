import { type Change, diffWordsWithSpace } from 'diff'
import type { Block, Span } from '../../cards/card.ts'
import { limits } from '../../cards/limits.ts'
import { textBlocks } from '../../cards/pages.ts'

/** Two wordings, each as text blocks in which what the other has not is strong; and the same in words, for whoever
 * hears them read, where that is short. */
export type Compared = {
  readonly earlier: Block[]
  readonly present: Block[]
  readonly inWords: string | null
}

/** More marks than these help no reader, and weigh down a card. */
const mostMarks = 60

export function compareWordings(earlier: string, present: string): Compared {
  const parts = diffWordsWithSpace(earlier, present)
  const before = runsOf(parts.filter(({ added }) => !added))
  const after = runsOf(parts.filter(({ removed }) => !removed))
  if ([...before, ...after].filter(({ marked }) => marked).length > mostMarks)
    return {
      earlier: textBlocks(earlier),
      present: textBlocks(present),
      inWords: 'Nearly all of it is worded anew.',
    }
  const inWords = [saying('Taken out', before), saying('Put in', after)].join(' ').trim()
  return {
    earlier: spanBlocks(before.map(spanOf)),
    present: spanBlocks(after.map(spanOf)),
    inWords: inWords.length > 600 || inWords === '' ? null : inWords,
  }
}

/** A stretch of one wording, and whether the other has it not. */
type Run = { readonly text: string; readonly marked: boolean }

/** The parts of one side, letter by letter as it reads; a space between two marked words is marked with them. */
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

function saying(how: string, runs: readonly Run[]): string {
  const said = runs.flatMap(({ text, marked }) => (marked && text.trim() !== '' ? [text.trim()] : []))
  return said.length === 0 ? '' : `${how}: ${said.map((one) => `“${one}”`).join(', ')}.`
}

/** Spans as blocks that fit, cut where they must be. */
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
