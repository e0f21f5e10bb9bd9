import type { Block } from '../../cards/card.ts'
import { blockLength, formBlocks, limits } from '../../cards/limits.ts'
import { pagesOf } from '../../cards/pages.ts'
import { blockWeight, fieldWeight } from '../../cards/weight.ts'
import { type FormQuestion, question, under } from './field.ts'
import { pageWords } from './page.words.ts'
import { longestTyped } from './typed.ts'
import { quiet } from './write.ts'

export type PartQuestions = Readonly<Record<string, FormQuestion<string | undefined>>>

/** A stretch of a long form: what is read, and then what is asked. */
export type FormPart = { readonly blocks: readonly Block[]; readonly asks: PartQuestions }

/** Lays the parts of a form out on one page, or on as many as they need. */
export function formPages<P extends FormPart>(parts: readonly P[]): P[][] {
  if (fits(parts, 0)) return [[...parts]]
  const pages: P[][] = [[]]
  for (const part of parts.flatMap(split)) {
    const page = pages.at(-1)
    if (page !== undefined && (page.length === 0 || fits([...page, part], longestTyped))) page.push(part)
    else pages.push([part])
  }
  return pages
}

/** What one page of a form reads and asks. What the other pages ask is taken, too: it was typed before. */
export function onFormPage(
  pages: readonly (readonly FormPart[])[],
  page: number,
): { readonly at: number; readonly questions: PartQuestions; readonly below: readonly Block[] } {
  const at = Math.min(page, pages.length)
  const questions: Record<string, FormQuestion<string | undefined>> = {}
  let read: readonly Block[] = pages.length > 1 ? [quiet(pageWords.which(at, pages.length))] : []
  for (const [index, parts] of pages.entries())
    for (const { blocks, asks } of parts) {
      const here = index + 1 === at
      if (here) read = [...read, ...blocks]
      for (const [id, asked] of Object.entries(asks)) {
        questions[id] = here ? under(read, asked) : typedBefore(asked)
        if (here) read = []
      }
    }
  return { at, questions, below: read }
}

function typedBefore<Answer>(asked: FormQuestion<Answer>): FormQuestion<Answer> {
  return question(
    () => null,
    () => asked.read,
  )
}

/** @param spare bytes for what was typed on other pages, which some buttons carry */
function fits(parts: readonly FormPart[], spare: number): boolean {
  const blocks = parts.flatMap((part) => part.blocks)
  const fields = parts.flatMap(({ asks }) => Object.entries(asks).flatMap(([id, { ask }]) => ask(id) ?? []))
  const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
    items.reduce((total, item) => total + of(item), 0)
  const weight = (block: Block) => blockWeight(block) + (block.kind === 'actions' ? spare : 0)
  return (
    formBlocks(blocks, fields) <= limits.formBlocks - 12 &&
    sum(blocks, blockLength) <= limits.characters - 800 &&
    sum(blocks, weight) + sum(fields, fieldWeight) <= limits.weight - 4000 - 2 * spare
  )
}

/** A part with too much to read, on pages of its own; the last asks. */
function split<P extends FormPart>(part: P): P[] {
  if (fits([part], longestTyped)) return [part]
  const pages = pagesOf(part.blocks, { weight: 12_000, characters: 2000 })
  return pages.map((blocks, at) => ({ ...part, blocks, asks: at === pages.length - 1 ? part.asks : {} }))
}
