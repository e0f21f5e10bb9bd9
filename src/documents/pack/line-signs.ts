import { kindOf } from '../evidence/heading-words.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { matchField } from '../report/header-field.ts'
import { isLetterhead, isNotTitle, looksLike } from '../report/header-looks.ts'
import { headingLabel } from '../report/label.ts'
import type { FieldName } from '../report/label-books.ts'
import { printedDates } from '../report/printed-date.ts'
import { oneForm } from '../text/one-form.ts'
import { goesOn } from './list-lines.ts'
import { isTitled, stampedNumber, stampedTitle } from './part-titles.ts'

/** What a line in the head of a report may say. */
export type SignKind =
  | 'title'
  | 'number'
  | 'meeting'
  | 'date'
  | 'by'
  | 'letterhead'
  | 'heading'
  /** A line between two with signs. */
  | 'between'
  | 'field'
  | 'appendix'
  | 'minutes'
  /** A title that the list in front of the pack names; its value is the item's number. */
  | 'listed'

export interface Sign {
  kind: SignKind
  /** In one form, to compare it with others. */
  value: string
}

const kinds: Partial<Record<FieldName, SignKind>> = {
  title: 'title',
  meeting: 'meeting',
  meetingDate: 'date',
  reportBy: 'by',
  classification: 'field',
  decisionType: 'field',
  wards: 'field',
  other: 'field',
}

/** @param below the next line, which may hold the value of a label */
export function signsOf(line: FileLine, below: FileLine | undefined): Sign[] {
  if (line.text.length > 300 || goesOn(line)) return []
  const cells = line.text.split('\t')
  // "Item No: 6", "Date: 4 June" and "Meeting: Cabinet" in one row.
  if (cells.filter((cell) => /^[^:]+:\s*\S/.test(cell)).length > 1)
    return cells.flatMap((cell) => signsOf({ ...line, text: cell }, undefined))
  const text = oneSpaced(line.text)
  const marked = line.level !== null || line.bold
  const field = matchField(line.text, line.cell ? 'cell' : marked ? 'heading' : 'no')
  const kind = field ? kinds[field.field] : undefined
  if (field && kind) {
    const value = field.rest === '' ? valueBelow(below) : field.rest
    if (value === '') return []
    const number = stampedNumber(`item ${value}`)
    if (number !== null && /item|agenda|eitem/i.test(text)) return [{ kind: 'number', value: number }]
    const post = kind === 'title' && isNotTitle(value)
    return [{ kind: post ? 'field' : kind, value: oneForm(value) }]
  }
  if (field) return []
  if (cells.length === 1) return bareSigns(line, text, marked)
  return cells.flatMap((cell) => signsOf({ ...line, text: cell }, undefined))
}

/** A label above or beside another has no value, as in the head of a table. */
function valueBelow(below: FileLine | undefined): string {
  if (!below || below.furniture || matchField(below.text, 'cell')) return ''
  return oneSpaced(below.text)
}

function bareSigns(line: FileLine, text: string, marked: boolean): Sign[] {
  if (text.length > 120) return []
  const signs = (...found: SignKind[]) => found.map((kind) => ({ kind, value: oneForm(text) }))
  const stamp = stampedNumber(text)
  if (stamp !== null) return [{ kind: 'number', value: stamp }]
  const item = stampedTitle(text)
  if (item) return [{ kind: 'number', value: item.number }, ...signs('heading')]
  const dated = printedDates(text).length > 0
  if (headsAppendix(line, text)) return signs('appendix')
  if (line.gap && line.cell === null && !text.endsWith(':') && isTitled('minutes', text))
    return signs('minutes', 'heading')
  if (isLetterhead(text)) return signs('letterhead')
  if (looksLike.meeting(text)) return dated ? signs('meeting', 'date') : signs('meeting')
  if (looksLike.reportBy(text)) return signs('by')
  if (dated && text.length < 40 && !/[.;]$/.test(text)) return signs('date')
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
  return (marked || capitals) && namesPaper(line) ? signs('heading') : []
}

/** "Appendix 2 shows the costs" is no title. */
function headsAppendix({ cell, gap }: FileLine, text: string): boolean {
  return cell === null && gap && isTitled('appendix', text) && !/^\p{L}+ \S+ \p{Ll}/u.test(text)
}

/** True if a heading may be the title of a paper, rather than of a section. */
function namesPaper(line: FileLine): boolean {
  const { label, text } = headingLabel(line)
  return (
    label === null &&
    line.cell === null &&
    /^[\p{Lu}\d‘“"']/u.test(text) &&
    !/[.;:,]$/.test(text) &&
    kindOf(text) === null &&
    !isNotTitle(text) &&
    !isTitled('part', text)
  )
}
