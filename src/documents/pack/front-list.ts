import { kindOf } from '../evidence/heading-words.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { printedDates } from '../report/printed-date.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { compareNumbers, itemNumberParts } from './item-order.ts'
import { isTitled, numberedTitle, saysWhoCame, stampedNumber } from './part-titles.ts'
import { likeness, type Titled, titled } from './same-title.ts'

/** An item that the list in front of a pack names. */
export interface ListedItem extends Titled {
  number: string
  /** True if a paper for it is enclosed. */
  hasPaper: boolean
  /** The index of its first line. */
  from: number
  /** The index of the first line below it, or below its row. */
  rowTo: number
  /** The index of the first line that belongs to another item, or to none. */
  to: number
}

/** The agenda, or the list of what is enclosed, with which a pack begins. */
export interface FrontList {
  items: readonly ListedItem[]
  /** The index of its first line, which may be the head of its table. */
  from: number
  /** The index of the first line below it. */
  end: number
  /** The item whose title these words are, if only one can be meant. */
  called(text: string): ListedItem | null
  numbered(number: string): ListedItem | null
}

const enclosed = phraseBook('front-encloses')

/** So many items in a row are a list. */
const fewestItems = 3
const longestTitle = 250
/** How many lines an item may take. */
const farthest = 12

export function frontListOf(lines: readonly FileLine[], opensList: readonly boolean[]): FrontList {
  const found = itemsOf(lines, opensList)
  const items = isAgenda(found, lines) ? found : []
  return {
    items,
    from: items[0] ? headOf(lines, items[0].from) : 0,
    end: items.at(-1)?.to ?? 0,
    called: (text) => (items.length === 0 ? null : calledIn(items, text)),
    numbered: (number) => {
      const [found, other] = items.filter((item) => item.number.toLowerCase() === number.toLowerCase())
      return found && !other ? found : null
    },
  }
}

/** The first run of lines with a number and a title each, above every report and the last meeting's minutes. */
function itemsOf(lines: readonly FileLine[], opensList: readonly boolean[]): readonly ListedItem[] {
  let items: ListedItem[] = []
  for (const [at, line] of lines.entries()) {
    if (line.furniture || at < (items.at(-1)?.to ?? 0)) continue
    const found = itemAt(lines, at)
    const before = items.at(-1)
    const order = found && before ? compareNumbers(found.number, before.number) : 1
    if (opensList[at] || (!found && endsList(line.text))) break
    if (before && at - before.from > farthest) break
    if (!found) continue
    if (order === null || order <= 0) {
      if (items.length >= fewestItems) break
      items = []
    } else if (before) items[items.length - 1] = { ...before, to: at }
    const rowTo = rowEnd(lines, at)
    items.push({ ...found, hasPaper: encloses(lines.slice(at, rowTo)), from: at, rowTo, to: rowTo })
  }
  return withoutSections(items)
}

/** The lines of a list that are about other items than one. A heading above items may be about all below it. */
export function linesOfOthers(
  list: FrontList,
  lines: readonly FileLine[],
  own: string | null,
): Set<FileLine> {
  const item = own === null ? null : list.numbered(own)
  if (!item) return new Set()
  const others = list.items.filter((one) => one !== item)
  return new Set(others.flatMap(({ from, to, rowTo }) => lines.slice(from, from > item.from ? to : rowTo)))
}

const pageRange = /\d ?[-–] ?\d+\)?$/

function encloses(row: readonly FileLine[]): boolean {
  return row.some(({ text }) => pageRange.test(text.trim()) || enclosed.find(wordsIn(text)) !== null)
}

function endsList(text: string): boolean {
  return isTitled('minutes', text.trim()) || saysWhoCame(text.trim()) || stampedNumber(text) !== null
}

/** An agenda says what it is, or lists business without a paper; the contents of a report do neither. */
function isAgenda(items: readonly ListedItem[], lines: readonly FileLine[]): boolean {
  const above = lines.slice(0, items[0]?.from ?? 0)
  const isNamed = above.some(({ text }) => isTitled('agenda', text.trim().replace(/:$/, '')))
  return isNamed || items.some(({ title }) => isTitled('business', title) || isTitled('minutes', title))
}

/** A report's own headings are numbered too: where two are, the list ends above the first. */
function withoutSections(items: readonly ListedItem[]): readonly ListedItem[] {
  const [first, second] = items.filter(({ title }) => isSection(title))
  const own = first && second ? items.slice(0, items.indexOf(first)) : items
  return own.length < fewestItems ? [] : own
}

function isSection(title: string): boolean {
  return kindOf(title) !== null && !isTitled('business', title) && !isTitled('minutes', title)
}

/** The row above the first item may name the columns. */
function headOf(lines: readonly FileLine[], first: number): number {
  const above = lines[first - 1]
  if (above?.cell == null) return above?.text.includes('\t') ? first - 1 : first
  const { row } = above.cell
  return lines.findIndex(({ cell }) => cell?.row === row)
}

/** The item in a line, or in the row of a table: its number in the first cell, and its title in the next. */
function itemAt(lines: readonly FileLine[], at: number): ({ number: string } & Titled) | null {
  const line = lines[at]
  if (!line || line.text.length > longestTitle) return null
  const cells = [line.label ?? '', ...line.text.split('\t'), ...cellsBeside(lines, at)]
  const [first = '', second] = cells.map(oneSpaced).filter((cell) => cell !== '')
  const bare = itemNumberParts(first) === null ? null : first.replace(/[.)]$/, '')
  const { number, title } = bare === null ? numberedTitle(first) : { number: bare, title: second ?? '' }
  const named = /\p{L}.*\p{L}/u.test(title) && !isDate(oneSpaced(line.text))
  return number !== null && itemNumberParts(number) && named ? { number, ...titled(title) } : null
}

function isDate(text: string): boolean {
  return printedDates(text).length > 0 && text.length < 40 && !text.includes('(') && !/^\d+[.)]/.test(text)
}

function cellsBeside(lines: readonly FileLine[], at: number): string[] {
  const cell = lines[at]?.cell
  const next = lines[at + 1]
  return cell && next?.cell?.row === cell.row ? [next.text] : []
}

function rowEnd(lines: readonly FileLine[], at: number): number {
  const row = lines[at]?.cell?.row
  let end = at + 1
  while (row !== undefined && lines[end]?.cell?.row === row) end++
  return end
}

function calledIn(items: readonly ListedItem[], text: string): ListedItem | null {
  const words = wordsIn(numberedTitle(text).title)
  const whole = wordsIn(text)
  const scored = items
    .map((item) => ({ item, score: Math.max(likeness(item, words), likeness(item, whole)) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
  const [best, next] = scored
  return best && best.score > (next?.score ?? 0) ? best.item : null
}
