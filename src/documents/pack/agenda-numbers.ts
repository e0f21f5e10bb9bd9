import { type FileLine, oneSpaced } from '../line.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import type { PackPart } from './pack-part.ts'
import { numberedTitle } from './part-titles.ts'

interface AgendaItem {
  number: string
  words: readonly string[]
}

/** A title that the agenda shortens keeps so many words. */
const fewestWords = 3

/** The number that the agenda in front of a pack gives a paper by its title, if only one item fits. */
export function numberInAgenda(parts: readonly PackPart[]): (part: PackPart) => string | null {
  const items = parts.flatMap(({ kind, lines }) => (kind === 'front-matter' ? itemsOf(lines) : []))
  return ({ head }) => {
    const names = head?.names.map(wordsIn) ?? []
    const fitting = items.filter(({ words }) => names.some((name) => fits(words, name)))
    const numbers = new Set(fitting.map(({ number }) => number))
    return numbers.size === 1 ? (fitting[0]?.number ?? null) : null
  }
}

/** The items of an agenda, each in a line or in the row of a table. */
function itemsOf(lines: readonly FileLine[]): AgendaItem[] {
  return lines.flatMap((line, at) => {
    const beside = line.cell ? cellBeside(lines, at) : ''
    const label = line.label === null ? '' : `${line.label} `
    const { number, title } = numberedTitle(oneSpaced(`${label}${line.text} ${beside}`))
    const words = wordsIn(title.replace(/\s*\([^()]*\)$|\s*\t.*$/, '').replace(/\s+\d+(?: ?[-–] ?\d+)?$/, ''))
    return number === null || words.length === 0 ? [] : [{ number, words }]
  })
}

function cellBeside(lines: readonly FileLine[], at: number): string {
  const [cell, next] = [lines[at]?.cell, lines[at + 1]]
  return cell && next?.cell?.row === cell.row ? next.text : ''
}

function fits(item: readonly string[], name: readonly string[]): boolean {
  const whole = item.length === name.length || item.length >= fewestWords
  return whole && item.length <= name.length && item.every((word, index) => word === name[index])
}
