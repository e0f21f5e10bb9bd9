import type { Block } from './card.ts'
import { blockLength, limits } from './limits.ts'

/** Long text as blocks that fit, cut between words: nothing is left out. */
export function textBlocks(text: string, quiet = false): Block[] {
  return pieces(text, limits.text).map((piece) => ({ kind: 'text', text: piece, quiet }))
}

/** Blocks laid out on as few pages as the limits allow, in their order; always at least one page.
 * @param reserve characters and blocks to leave free on each page for what stands around it */
export function pagesOf(blocks: readonly Block[], reserve = { characters: 800, blocks: 5 }): Block[][] {
  const pages: Block[][] = [[]]
  let length = 0
  for (const block of blocks) {
    let page = pages[pages.length - 1] ?? []
    const grown = length + blockLength(block)
    const full =
      grown > limits.characters - reserve.characters || page.length + 1 > limits.blocks - reserve.blocks
    if (full && page.length > 0) {
      page = []
      pages.push(page)
      length = 0
    }
    page.push(block)
    length += blockLength(block)
  }
  return pages
}

function pieces(text: string, most: number): string[] {
  if (text.length <= most) return [text]
  const space = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('\n', most))
  const cut = space > most / 2 ? space : most
  return [text.slice(0, cut), ...pieces(text.slice(cut).trimStart(), most)]
}
