import type { Block, Text } from './card.ts'
import { blockLength, limits, textLength } from './limits.ts'
import { blockWeight } from './weight.ts'

/** Splits long text into blocks that fit, between words. Nothing is left out. */
export function textBlocks(text: string, quiet = false): Block[] {
  return pieces(text, limits.text).map((piece) => ({ kind: 'text', text: piece, quiet }))
}

/** Splits lines into lists that fit, since a line that somebody wrote may be long. */
export function listBlocks(lines: readonly Text[]): Block[] {
  const groups: Text[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const length = (last ?? []).reduce((sum, one) => sum + textLength(one), textLength(line))
    if (last === undefined || length > limits.text) groups.push([line])
    else last.push(line)
  }
  return groups.map((items) => ({ kind: 'list', items }))
}

/** What to leave free on each page for the content around it. */
type Reserve = { readonly characters: number; readonly blocks: number; readonly weight: number }
const usual: Reserve = { characters: 800, blocks: 5, weight: 4000 }

/**
 * Lays blocks out, in order, on pages within the limits; always at least one page. A title stays with what it
 * introduces.
 */
export function pagesOf(blocks: readonly Block[], reserve: Partial<Reserve> = {}): Block[][] {
  const free = { ...usual, ...reserve }
  const fits = (page: readonly Block[]) =>
    page.length <= limits.blocks - free.blocks &&
    sum(page, blockLength) <= limits.characters - free.characters &&
    sum(page, blockWeight) <= limits.weight - free.weight
  const pages: Block[][] = [[]]
  for (const block of blocks) {
    const page = pages.at(-1) ?? []
    if (page.length === 0 || fits([...page, block])) page.push(block)
    else {
      const titles = titlesAtEnd(page)
      const together = titles.length < page.length && fits([...titles, block])
      pages.push(together ? [...page.splice(page.length - titles.length), block] : [block])
    }
  }
  return pages
}

function sum(page: readonly Block[], measure: (block: Block) => number): number {
  return page.reduce((total, block) => total + measure(block), 0)
}

/** A title that would be left at the end of a page: alone, or a heading with the title below it. */
function titlesAtEnd(page: readonly Block[]): Block[] {
  const last = page.findLastIndex((block) => !isTitle(block))
  return page.slice(Math.max(last + 1, page.length - 2))
}

function isTitle(block: Block): boolean {
  if (block.kind === 'heading') return true
  const [first] = block.kind === 'text' && typeof block.text !== 'string' ? block.text : []
  return typeof first === 'object' && 'strong' in first
}

/** Splits a text, between words, into pieces of at most that many characters. Nothing is left out. */
export function pieces(text: string, most: number): string[] {
  if (text.length <= most) return [text]
  const space = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('\n', most))
  const cut = space > most / 2 ? space : betweenCharacters(text, most)
  const rest = text.slice(cut).trimStart()
  return [text.slice(0, cut), ...(rest === '' ? [] : pieces(rest, most))]
}

/** Some characters take two UTF-16 units and must not be split. */
function betweenCharacters(text: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at
}
