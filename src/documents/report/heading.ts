import { type HeadingKind, kindOf } from '../evidence/heading-words.ts'
import { clearlyOpens, opensList } from '../evidence/lead-in.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { headingLabel, type Labelled } from './label.ts'

/** A line with only these words heads the list even in a text without blank lines. */
const plainHeading =
  /^(?:\d{1,2}(?:\.0)?\.?\s+)?(?:Recommendations?|RECOMMENDATIONS?)(?:\([sS]\)|\/[sS])?\s*:?$/
export interface Heading {
  kind: HeadingKind
  text: string
  /** True if recognised by its words rather than its look. */
  known: boolean
}

/** What surrounds a line and may reveal a heading, besides its level and words. */
export interface Around {
  bold: boolean
  capitals: boolean
  /** True for a short line on its own, in a text without markup. */
  alone: boolean
  /** True below a line that ended with a full stop. */
  ended: boolean
}

const ifMarked = phraseBook('heading-if-marked')

/** The heading in a line, without its number, or null if the line is not one. */
export function headingOf(line: FileLine, around: Around): Heading | null {
  const { label, text: raw } = isDate(line.text) ? { label: null, text: line.text } : headingLabel(line)
  const text = oneSpaced(raw)
  if (text === '' || text.length > 160 || line.cell) return knownHeading(text, line, around)
  if (label && (label.style === 'enclosed' || label.style === 'bullet')) return null
  const marked = line.level !== null || (label?.style === 'decimal' && line.gap)
  if (marked && ifMarked.is(wordsIn(text)))
    return { kind: 'recommendations', text: withoutColon(text), known: true }
  const recognised = knownHeading(text, line, around)
  if (recognised || label?.style === 'closed') return recognised
  const opens = line.level === null ? opensList(text) : clearlyOpens(text)
  if (opens || (listsPapers(text) && line.level === null)) return null
  return looksLikeHeading(line, { label, text }, around)
    ? { kind: 'section', text: withoutColon(text), known: false }
    : null
}

/** "21 July 2026" is not a heading numbered 21. */
function isDate(text: string): boolean {
  return /^\s*\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+,?\s+\d{4}\s*$/u.test(text)
}

function knownHeading(text: string, line: FileLine, around: Around): Heading | null {
  if (text === '' || text.length > 160 || (line.level === null && /^\p{Ll}/u.test(text))) return null
  const kind = kindOf(text)
  const alone = line.gap || line.level !== null || line.bold || around.ended || plainHeading.test(line.text)
  // A cell beside a label holds its value, whatever it sounds like.
  const value = kind === 'section' && (line.cell?.column ?? 0) > 0
  return kind && alone && !value ? { kind, text: withoutColon(text), known: true } : null
}

/** True if reports use these words as a heading. */
export function isKnownHeading(text: string): boolean {
  return kindOf(text) !== null
}

function listsPapers(text: string): boolean {
  return /^(?:appendix|annex)\s+\w{1,3}\b/i.test(text)
}

function looksLikeHeading(line: FileLine, { label, text }: Labelled, around: Around): boolean {
  if (line.level !== null) return true
  if (/^(?:none|nil|n\/a|not applicable|yes|no)$/i.test(text)) return false
  if (/[.;,]$/.test(text) || text.length > 90 || !/^[\p{Lu}\d‘“"']/u.test(text)) return false
  if (around.capitals && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)) return true
  if (line.bold) return around.bold && line.gap
  return (
    around.alone &&
    label === null &&
    (/\?$/.test(text) || (text.length <= 60 && text.split(' ').length <= 7)) &&
    !/:$/.test(text)
  )
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:–-]+$/, '')
}
