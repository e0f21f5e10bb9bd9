import { diffWords } from 'diff'
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
  const parts = diffWords(earlier, present)
  const marks = parts.filter((part) => part.added || part.removed).length
  if (marks > mostMarks)
    return {
      earlier: textBlocks(earlier),
      present: textBlocks(present),
      inWords: 'Nearly all of it is worded anew.',
    }
  const side = (other: 'added' | 'removed') =>
    parts
      .filter((part) => !part[other])
      .map((part): Span => (part.added || part.removed ? { strong: part.value } : part.value))
  const inWords = [
    saying(
      'Taken out',
      parts.flatMap((part) => (part.removed ? [part.value] : [])),
    ),
    saying(
      'Put in',
      parts.flatMap((part) => (part.added ? [part.value] : [])),
    ),
  ].join(' ')
  return {
    earlier: spanBlocks(side('added')),
    present: spanBlocks(side('removed')),
    inWords: inWords.length > 600 || inWords.trim() === '' ? null : inWords.trim(),
  }
}

function saying(how: string, some: readonly string[]): string {
  const said = some.map((one) => one.trim()).filter((one) => one !== '')
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
