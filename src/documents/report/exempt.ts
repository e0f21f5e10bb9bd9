import type { Classification } from '../../committee/reports/report.ts'
import { type Line, oneSpaced } from '../line.ts'
import { isKnownHeading } from './heading.ts'
import { tickedAnswer } from './ticked.ts'

const negated =
  /\b(?:no|not|non|none|without|nor|neither|contains? no|nothing)\b[\s-]+(?:\S+\s+){0,3}?(?:exempt|confidential|restricted|private)\w*/gi

/** What a report's own field of classification says, or null where its words are not known. */
export function classificationIn(words: string): Classification | null {
  const ticked = tickedAnswer(words)
  if (ticked !== null) return ticked === 'unclear' ? null : ticked === 'yes' ? 'exempt' : 'open'
  const text = oneSpaced(words).toLowerCase()
  if (text === '') return null
  if (/^(?:no|none|n\/?a|nil|not applicable|not exempt)\b/.test(text)) return 'open'
  const plain = text.replace(negated, ' ')
  const partly =
    /\bpart(?:ly|ially)?[\s-]*(?:exempt|confidential|restricted|private)|\b(?:appendix|appendices|annex)\b.{0,200}\b(?:exempt|confidential|not for publication|restricted)|\bopen\b.{0,200}\b(?:exempt|confidential)|\bexempt (?:appendix|appendices|annex)/
  if (partly.test(plain)) return 'part-exempt'
  if (/\bconfidential\b/.test(plain) && !/\bexempt\b/.test(plain)) return 'confidential'
  if (/\b(?:exempt|not for publication|restricted|private|part (?:2|ii|two|b))\b|^yes\b/.test(plain))
    return 'exempt'
  if (/\b(?:open|public|part (?:1|i|one|a)|unrestricted)\b/.test(plain) || plain !== text) return 'open'
  return null
}

const marks = [
  /^[([]?part\s*(?:2|ii|two)[.:]?[)\]]?$/i,
  /^[([]?part\s*(?:2|ii|two|b)\b.{0,40}\b(?:exempt|confidential|private|restricted|closed|not for publication)\b/i,
  /^(?:section|item)s?\s+(?:[\w.]+\s+){0,3}(?:exempt|not for publication).{0,60}$/i,
  /^\W{0,3}(?:strictly\s+|report\s+|this (?:report|item|paper) is\s+)?not for publication\b/i,
  /^\W{0,3}(?:exempt|confidential|restricted|private)(?:\s+(?:and|or|\/)\s+(?:exempt|confidential))?\s+(?:information|appendix|appendices|annex|report|section|part|item)s?\b.{0,80}$/i,
  /^\W{0,3}(?:strictly )?(?:private and )?(?:confidential|exempt|restricted)\W{0,3}$/i,
  /^\W{0,3}(?:private and |strictly )?(?:confidential|exempt|restricted|private)\s*[-–—:/(]\s*(?:not for|by virtue|exempt|under|contains)\b/i,
  /^\W{0,3}exempt (?:from publication|by virtue of|under|in accordance with)\b/i,
]
/** Marks that stand on, whatever is put to them: what follows a mark may have come onto its line. */
const glued = [
  /^(?:[([]|(?:agenda|report|section|item|private|closed)s?\b\W*){0,3}part\s*(?:2|ii|two|b)\W{0,5}(?:exempt|confidential|private|restricted|closed|not for publication)(?!\w* (?:is|are|was|were|contains?)\b)/i,
  /\bPART\s*(?:2|II|TWO|B)\W{0,5}(?:EXEMPT|CONFIDENTIAL|PRIVATE|RESTRICTED|CLOSED|NOT FOR PUBLICATION)/,
  /^\W{0,3}(?:(?:STRICTLY|THIS REPORT IS|REPORT) )?NOT FOR PUBLICATION/,
  /^\W{0,3}(?:EXEMPT|CONFIDENTIAL|RESTRICTED) (?:INFORMATION|APPENDI(?:X|CES)|ANNEX|REPORT|SECTION|PART|ITEM)/,
]
const appendix = '(?:appendi(?:x|ces)|annex(?:es)?)'
const hidden = '(?:exempt|confidential|restricted|not for publication|part (?:2|ii|two|b))'
const startsAppendix = new RegExp(`^${appendix}\\b`, 'i')
const exemptAppendix = [
  new RegExp(`\\b${appendix}\\b[^.;()]{0,60}(?:\\((?:[^()]{0,40}\\b)?|[–—:-]\\s*)${hidden}\\b(?! from)`, 'i'),
  new RegExp(`\\b(?:exempt|confidential|restricted) ${appendix}\\b`, 'i'),
]

/** Whether words name an appendix that the public may not see. */
export function namesExemptAppendix(text: string): boolean {
  const plain = oneSpaced(text).replace(negated, ' ')
  return exemptAppendix.some((pattern) => pattern.test(plain))
}

/** Whether a line heads an appendix that the public may not see, as "Appendix 3 (exempt)": what follows is its text. */
export function headsExemptAppendix(line: Line, next: Line | undefined): boolean {
  const text = oneSpaced(line.text)
  const heading = line.level !== null || line.bold || (line.gap && next?.gap === true)
  // In a list of appendices the next, or the heading of what comes after the list, stands below.
  const below = next === undefined ? '' : oneSpaced(next.text)
  const follows =
    below !== '' && !startsAppendix.test(below) && (line.level !== null || !isKnownHeading(below))
  return (
    heading &&
    follows &&
    text.length < 120 &&
    line.cell === null &&
    startsAppendix.test(text) &&
    !/[.;,]$/.test(text) &&
    namesExemptAppendix(text)
  )
}

/** The whole of an answer: "No tender was lower" and "Public interest test" are the beginning of what is hidden. */
const answersNo =
  /^(?:no|nil|n\/?a|not applicable|not exempt|open|public)\W*$|^none\b.{0,40}$|^(?:there (?:is|are) )?no (?:exempt|confidential|part (?:2|ii)|private|items?|reports?|business|information)\b.{0,60}$/i

/** A sentence that tells of Part 2 rather than opens it. */
const tellsOfPart2 =
  /^part\s*(?:2|ii|two|b)\b.{0,40}\b(?:of|to) (?:this|the) (?:report|agenda)\b.*\b(?:is|are|contains?)\b/i

/** Whether a line marks what follows it as not for the public. "Exempt information: none" does not, nor with "None" below it. */
export function marksPart2(line: Line, next: Line | undefined): boolean {
  const text = oneSpaced(line.text)
  const told = /^(?:exempt|confidential)\w* information(?: is)? (?:contained|set out)/i
  if (told.test(text) || tellsOfPart2.test(text)) return false
  const marked = text.length <= 220 && marks.some((mark) => mark.test(text))
  if (!marked && !glued.some((mark) => mark.test(text))) return false
  if (/[:–?-]\s*(?:no(?!\.?\s*\d)|none|nil|n\/?a|not applicable)\b.{0,30}$/i.test(text) || negatedWhole(text))
    return false
  return !(next && answersNo.test(oneSpaced(next.text)))
}

function negatedWhole(text: string): boolean {
  return text.replace(negated, '').length < text.length / 2
}

/** Sentences by which a report says of itself, as a whole, that the public may not see it. An appendix's is another matter. */
export function saysWhollyExempt(text: string): boolean {
  const plain = text.replace(negated, ' ')
  if (/\b(?:appendix|appendices|annex|annexes|part (?:2|ii|b)|if)\b/i.test(plain)) return false
  return (
    /\b(?:this|the) (?:report|item|paper) (?:is|contains|includes) (?:\w+ ){0,3}?(?:exempt|confidential|not for publication)\b/i.test(
      plain,
    ) || /\b(?:exclu\w+).{0,80}\bthis (?:report|item)\b.{0,20}\bcontains exempt\b/i.test(plain)
  )
}

/** What a template asks of its author, left as it was: "Paragraph (insert number) of Schedule 12A". */
export function isEmptyForm(text: string): boolean {
  return (
    citedParagraphs(text)?.length === 0 &&
    /\binsert\b|\brelevant paragraph(?:\(s\)|s)?(?: numbers?)? of\b|\bif (?:yes|so|the answer)\b|\b(?:state|specify) (?:which|the)\b|\.{4,}|_{3,}/i.test(
      text,
    )
  )
}

/** The paragraphs of Schedule 12A to the Local Government Act 1972 that a text cites; null where it does not name it. */
export function citedParagraphs(text: string): number[] | null {
  if (!/schedule\s*12\s*a\b/i.test(text)) return null
  const cited = new Set<number>()
  for (const [, list = ''] of text.matchAll(/\bparagraphs?\s+((?:\d{1,2}(?:\s*(?:,|and|&|or|to)\s*)?)+)/gi)) {
    for (const [figure] of list.matchAll(/\d+/g))
      if (Number(figure) >= 1 && Number(figure) <= 10) cited.add(Number(figure))
  }
  return [...cited].sort((one, other) => one - other)
}
