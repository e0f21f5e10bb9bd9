import { kindOf } from '../evidence/heading-words.ts'
import type { FileText } from '../file-text.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { oneForm } from '../text/one-form.ts'
import type { FrontList, ListedItem } from './front-list.ts'
import { type Sign, type SignKind, signsOf } from './line-signs.ts'
import { goesOn } from './list-lines.ts'
import { openingsOf } from './openings.ts'
import { isPageNumber } from './page-numbers.ts'
import { numberedTitle, stampedTitle } from './part-titles.ts'
import { beginRun, beginsAnew, readInto, type SignRun } from './sign-run.ts'

/** A place where a paper may begin, with what speaks for it. */
export interface Head {
  /** The index of its first line. */
  at: number
  /** The index of its last line. */
  to: number
  evidence: number
  number: string | null
  anchored: boolean
  signs: readonly Sign[]
  /** What may be its title, in one form. */
  names: readonly string[]
  /** What the list in front of the pack calls it. */
  item: ListedItem | null
}

const weights: Record<SignKind, number> = {
  title: 2,
  number: 2,
  meeting: 1.5,
  date: 1.5,
  by: 1.5,
  heading: 1.5,
  between: 0,
  letterhead: 1,
  field: 0.5,
  appendix: 0,
  listed: 2,
  minutes: 2,
}
/** How many lines without a sign may stand between two with one. */
const reach = 4
const longestLine = 300
const longestTitle = 160
/** For a heading that has a heading of recommendations under it. */
const ownListWeight = 1.5
/**
 * The places of a file where a paper may begin.
 * @param opensList for each line, whether it opens a list of recommendations
 */
export function findHeads(text: FileText, opensList: readonly boolean[], list: FrontList): Head[] {
  const { lines } = text
  const openings = openingsOf(text, opensList)
  const outermost = lines.reduce((least, { level }) => Math.min(least, level ?? least), 6)
  const runs: SignRun[] = []
  let open: SignRun | null = null
  for (const [at, line] of lines.entries()) {
    const opening = openings.get(at) ?? null
    const silent = line.furniture || line.text.trim() === ''
    const listed = (at >= list.from && at < list.end) || listsItem(lines, at)
    const said = silent || opensList[at] || listed ? [] : signsOf(line, below(lines, at))
    const signs = silent || at < list.end ? said : [...said, ...listedSigns(line, said, list)]
    const anew = open !== null && beginsAnew(open, signs)
    if (opening || (signs.length > 0 && (!open || anew))) {
      open = beginRun(at, opening)
      runs.push(open)
      const above = opening || listsItem(lines, at - 1) ? undefined : lines[at - 1]
      if (above && isTitleAbove(above, signs)) {
        open.at--
        open.signs.push({ kind: 'heading', value: oneForm(above.text) })
      }
    }
    if (silent || !open) continue
    readInto(open, line, signs, at)
    if (line.level === outermost && signs.some(({ kind }) => kind === 'heading'))
      open.ownList ||= hasOwnList(lines, opensList, at)
    if (opensList[at] || open.since > reach || line.text.length > longestLine) open = null
  }
  return runs.map((run) => headOf(run, list))
}

/** The item of the list in front that a line names, with its number if that stands before the name. */
function listedSigns(line: FileLine, signs: readonly Sign[], list: FrontList): Sign[] {
  if (list.items.length === 0 || line.text.length > longestTitle || goesOn(line)) return []
  const title = signs.find(({ kind }) => kind === 'title')?.value
  const text = oneSpaced(line.text)
  const item = list.called(title ?? text)
  if (!item) return []
  const listed: Sign = { kind: 'listed', value: item.number }
  const numbered = numberedTitle(oneSpaced(`${line.label ?? ''} ${text}`)).number === item.number
  return numbered ? [listed, { kind: 'number', value: item.number }] : [listed]
}

/** Item stands below item in an agenda. */
function listsItem(lines: readonly FileLine[], at: number): boolean {
  const isTitle = (index: number) => stampedTitle(oneSpaced(lines[index]?.text ?? '')) !== null
  return isTitle(at) && (isTitle(at - 1) || isTitle(at + 1))
}

function headOf({ at, to, opening, signs, plain, ownList }: SignRun, list: FrontList): Head {
  const kinds = [...new Set(signs.map(({ kind }) => kind))]
  const said = kinds.reduce((sum, kind) => sum + weights[kind], 0)
  const valuesOf = (kind: SignKind) => signs.flatMap((sign) => (sign.kind === kind ? [sign.value] : []))
  const named = [valuesOf('title'), valuesOf('heading'), valuesOf('between'), plain.slice(0, 3)]
  const names = named.find(({ length }) => length > 0)
  const number = opening?.number ?? valuesOf('number')[0] ?? null
  const listed = [
    number,
    ...(opening?.name ? [list.called(opening.name)?.number] : []),
    ...valuesOf('listed'),
  ]
  const [item = null] = listed.flatMap((one) => (one == null ? [] : (list.numbered(one) ?? [])))
  return {
    at,
    to,
    evidence: said + (opening?.evidence ?? 0) + (ownList ? ownListWeight : 0),
    number: number ?? item?.number ?? null,
    anchored: opening?.anchored ?? false,
    signs,
    names: [...(opening?.name ? [opening.name] : []), ...(names ?? [])],
    item,
  }
}

function below(lines: readonly FileLine[], at: number): FileLine | undefined {
  return lines.slice(at + 1, at + 4).find(({ furniture }) => !furniture)
}

/** A title without a label may stand right above the first line that has one. */
function isTitleAbove({ gap, furniture, cell, text }: FileLine, signs: readonly Sign[]): boolean {
  const named = signs.some(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'appendix')
  if (named || !gap || furniture || cell || isPageNumber(text)) return false
  const words = oneSpaced(text)
  return /^\p{Lu}.{4,99}[^.;:,]$/u.test(words) && kindOf(words) === null
}

function hasOwnList(lines: readonly FileLine[], opensList: readonly boolean[], at: number): boolean {
  const level = lines[at]?.level ?? null
  if (level === null) return false
  for (let index = at + 1; index < lines.length; index++) {
    const below = lines[index]?.level ?? null
    if (below === null) continue
    if (below <= level) return false
    if (opensList[index]) return true
  }
  return false
}
