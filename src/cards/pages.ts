import type { Block } from './card.ts'
import { blockLength, limits } from './limits.ts'
import { blockWeight } from './weight.ts'

/** Long text as blocks that fit, cut between words: nothing is left out. */
export function textBlocks(text: string, quiet = false): Block[] {
  return pieces(text, limits.text).map((piece) => ({ kind: 'text', text: piece, quiet }))
}

/** What to leave free on each page for what stands around it. */
type Reserve = { readonly characters: number; readonly blocks: number; readonly weight: number }
const usual: Reserve = { characters: 800, blocks: 5, weight: 4000 }

/** Blocks laid out on as few pages as the limits allow, in their order; always at least one page. */
export function pagesOf(blocks: readonly Block[], reserve: Partial<Reserve> = {}): Block[][] {
  const free = { ...usual, ...reserve }
  const pages: Block[][] = [[]]
  let [length, weight] = [0, 0]
  for (const block of blocks) {
    length += blockLength(block)
    weight += blockWeight(block)
    const page = pages.at(-1) ?? []
    const full =
      length > limits.characters - free.characters ||
      weight > limits.weight - free.weight ||
      page.length + 1 > limits.blocks - free.blocks
    if (full && page.length > 0) {
      pages.push([block])
      ;[length, weight] = [blockLength(block), blockWeight(block)]
    } else page.push(block)
  }
  return pages
}

function pieces(text: string, most: number): string[] {
  if (text.length <= most) return [text]
  const space = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('\n', most))
  const cut = space > most / 2 ? space : betweenCharacters(text, most)
  const rest = text.slice(cut).trimStart()
  return [text.slice(0, cut), ...(rest === '' ? [] : pieces(rest, most))]
}

/** Some characters are two of the string's units, and half of one is none. */
function betweenCharacters(text: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at
}
