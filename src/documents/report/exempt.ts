import type { Classification } from '../../committee/agenda/reports/report.ts'
import { type FileLine, oneSpaced } from '../line.ts'
import { isKnownHeading } from './heading.ts'
import { tickedAnswer } from './ticked.ts'

const negated =
  /\b(?:no|not|non|none|without|nor|neither|contains? no|nothing)\b[\s-]+(?:\S+\s+){0,3}?(?:exempt|confidential|restricted|private)\w*/gi

/** Matches "No" alone, but not a sentence that begins with it: "No tender came near it" reveals what is hidden. */
export const answersNo =
  /^(?:no|none|nil|n\/?a|not applicable|not exempt)(?=\W*$|\s*[,;:(–—-]|\.\s)(?!\W*\d)|^none (?:identified|arising|contained|included|of (?:the|this) report)\b/i

const partWords =
  /\b(?:appendix|appendices|annex|annexes|enclosures?|schedules? \d\b(?! ?a| (?:of|to) the\b))/i

/** True if the words name a part of a report, such as an appendix. */
export function namesPart(words: string): boolean {
  return partWords.test(words)
}

const partly =
  /\bpart(?:ly|ially)?[\s-]*(?:exempt|confidential|restricted|private)|\b(?:appendix|appendices|annex|annexes)\b.{0,200}\b(?:exempt|confidential|not for publication|restricted)|\b(?:open|public)\b.{0,200}\b(?:exempt|confidential|private)|\b(?:exempt|private|confidential) (?:appendix|appendices|annex)|\bpart (?:1|i|one|a) (?:and|&) (?:part )?(?:2|ii|two|b)\b/

/** What the report's own classification field says, or null if its wording is unknown. */
export function classificationIn(words: string): Classification | null {
  const ticked = tickedAnswer(words)
  if (ticked !== null) return ticked === 'unclear' ? null : ticked === 'yes' ? 'exempt' : 'open'
  const text = oneSpaced(words).toLowerCase()
  if (text === '') return null
  const plain = text.replace(negated, ' ')
  if (answersNo.test(text) || /^no part\b/.test(text))
    return partly.test(plain) && !/^no part\b/.test(text) ? 'part-exempt' : 'open'
  if (partly.test(plain)) return 'part-exempt'
  if (
    /\b(?:exempt|not for publication|confidential)\b/.test(plain) &&
    /^\W*(?:appendix|appendices|annex)/.test(plain)
  )
    return 'part-exempt'
  if (/\b(?:confidential)\b/.test(plain) && !/\b(?:exempt|private)\b/.test(plain)) return 'confidential'
  if (
    /\b(?:exempt|not for publication|restricted|private|closed|excluded|in confidence|part (?:2|ii|two|b))\b|^yes\b/.test(
      plain,
    )
  )
    return 'exempt'
  const open =
    /\b(?:open|public|part (?:1|i|one|a)|unrestricted|unclassified|for publication|(?:for )?general release)\b/
  return open.test(plain) || plain !== text ? 'open' : null
}

const marks = [
  /^[([]?part\s*(?:2|ii|two)[.:]?[)\]]?$/i,
  /^[([]?part\s*(?:2|ii|two|b)\b.{0,40}\b(?:exempt|confidential|private|restricted|closed|not for publication)\b/i,
  /^(?:section|item)s?\s+(?:[\w.]+\s+){0,3}(?:exempt|not for publication).{0,60}$/i,
  /^\W{0,3}(?:strictly\s+|report\s+|this (?:report|item|paper) is\s+)?not for publication\b/i,
  /^\W{0,3}(?:exempt|confidential|restricted|private)(?:\s+(?:and|or|\/)\s+(?:exempt|confidential))?\s+(?:information|appendix|appendices|annex|report|section|part|item)s?\b.{0,80}$/i,
  /^\W{0,3}(?:strictly )?(?:private and )?(?:confidential|exempt|restricted)\W{0,3}$/i,
  /^\W{0,3}(?:\w+ )?(?:papers?|pages?|agenda|report|item)\s*[-–—:,(]\s*not for publication\b/i,
  /^\W{0,3}(?:private and |strictly )?(?:confidential|exempt|restricted|private)\s*[-–—:/(]\s*(?:not for|by virtue|exempt|under|contains)\b/i,
  /^\W{0,3}exempt (?:from publication|by virtue of|under|in accordance with)\b/i,
  /^\W{0,3}(?:in confidence|members['’]? only|(?:pink|yellow|green|grey|lilac|buff) (?:pages?|papers?))\W{0,3}$/i,
  /^\W{0,3}(?:strictly )?private (?:and|&) confidential\b/i,
  /^\W{0,3}(?:exempt|confidential|restricted|private) (?:report|item|paper|business)\b.{0,20}\b(?:restricted|exempt|by virtue|under|not for publication)\b/i,
  /^\W{0,3}(?:the )?(?:press and )?public (?:should|must|will) be excluded\b(?!.*\b(?:appendix|appendices|annex))/i,
  /\bnid i['’]w gyhoeddi\b/i,
  /^part\s*(?:2|ii|two|b)\W{1,4}(?:agenda )?item\b/i,
  /^section \d\W{1,4}(?:private|closed)\W*$/i,
  /^.{0,60}\b(?:sheet|report(?: to (?:\w+ ){0,4}\w+)?|item \d{1,2}\w?|agenda|cabinet|committee|executive|board|meeting)(?:\W{1,4}\d{1,2} \w+ \d{4})?\W{1,4}part\s*(?:2|ii|two|b)\W*$/i,
]
/** Marks that count whatever follows them: text below a mark may have ended up on its line. */
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
  new RegExp(
    `\\b${appendix}\\b[^.;()]{0,40}\\b(?:is|are|contains?)\\s(?:\\w+ ){0,2}?${hidden}\\b(?! (?:from|as) (?!publication))`,
    'i',
  ),
]

/** True if the words name an appendix that the public may not see. */
export function namesExemptAppendix(text: string): boolean {
  const plain = oneSpaced(text).replace(negated, ' ')
  return exemptAppendix.some((pattern) => pattern.test(plain))
}

/** True if a line heads an appendix that the public may not see, such as "Appendix 3 (exempt)": its text follows. */
export function headsExemptAppendix(line: FileLine, next: FileLine | undefined): boolean {
  const text = oneSpaced(line.text)
  const heading = line.level !== null || line.bold || (line.gap && next?.gap === true)
  // In a list of appendices, the next one or the heading after the list stands below.
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

/** A complete answer below a mark. "No tender was lower" and "Public interest test" are the start of what is hidden. */
const nothingBelow =
  /^(?:no|nil|n\/?a|not applicable|not exempt|open|public)\W*$|^none\b.{0,40}$|^(?:there (?:is|are) )?no (?:exempt|confidential|part (?:2|ii)|private|items?|reports?|business|information)\b.{0,60}$/i

/** "2. This is not an exempt report." */
const saysNotExempt =
  /^(?:[\d.]+\s+)?(?:this|the) (?:report|item|paper)? ?(?:is not|does not contain)\b.{0,20}\b(?:exempt|confidential|restricted|private)\b[^.;,]{0,30}\.?$/i

/** A sentence that talks about Part 2 rather than opening it. */
const mentionsPart2 =
  /^part\s*(?:2|ii|two|b)\b.{0,40}\b(?:of|to) (?:this|the) (?:report|agenda)\b.*\b(?:is|are|contains?)\b/i

/**
 * True if a line marks what follows as not for the public. "Exempt information: none" does not, nor with "None" below
 * it.
 */
export function marksPart2(line: FileLine, next: FileLine | undefined): boolean {
  const text = oneSpaced(line.text)
  const told = /^(?:exempt|confidential)\w* information(?: is)? (?:contained|set out)/i
  if (told.test(text) || mentionsPart2.test(text)) return false
  const marked = text.length <= 400 && marks.some((mark) => mark.test(text))
  if (!marked && !glued.some((mark) => mark.test(text))) return false
  const [, behind = ''] = /[:–?-]\s*([^:–?]*)$/.exec(text) ?? []
  if (nothingBelow.test(behind) || negatedWhole(text)) return false
  const below = next ? oneSpaced(next.text) : ''
  return !nothingBelow.test(below) && !saysNotExempt.test(below)
}

/**
 * True if a line that looks like a mark continues the sentence above it, wrapped at the end of a full line: "… on the
 * terms set out in" / "exempt Annex B; and". A mark in capitals always counts as a mark.
 * @param overPage true if a page number stands between the two
 */
export function continuesSentence(line: FileLine, above: FileLine | undefined, overPage: boolean): boolean {
  const text = oneSpaced(line.text)
  const before = above ? oneSpaced(above.text) : ''
  if (!above || (line.gap && !overPage) || line.level !== null || /^(?:\W*\p{Lu}{2,}|\W*part\b)/u.test(text))
    return false
  if (
    above.cell?.row !== line.cell?.row ||
    above.cell?.column !== line.cell?.column ||
    above.bold !== line.bold
  )
    return false
  if (before.length < minWrappedLength || /[.;:!?]$|[;,] (?:and|or)$/.test(before)) return false
  const broken =
    /(?:,|\b(?:a|an|and|any|as|at|by|for|from|in|into|its|of|on|or|our|the|their|this|to|under|with|within))$/.test(
      before,
    )
  return /^\p{Ll}/u.test(text) || (broken && /[.;,]$|[;,] (?:and|or)$/.test(text))
}

/** No page is narrow enough to wrap a sentence before this. */
const minWrappedLength = 30

/** True if a line that was not understood may say that something is hidden from the public. */
export function soundsHidden(text: string): boolean {
  return /\b(?:exempt(?:ion|ed)?|confidential|not for publication|closed|private|restricted|part (?:2|ii|two))\b/i.test(
    text.replace(negated, ' '),
  )
}

function negatedWhole(text: string): boolean {
  return text.replace(negated, '').length < text.length / 2
}

/** True if a report says that, as a whole, the public may not see it. Statements about an appendix do not count. */
export function saysWhollyExempt(text: string): boolean {
  const plain = text.replace(negated, ' ')
  if (/\b(?:appendix|appendices|annex|annexes|part (?:2|ii|b)|if)\b/i.test(plain)) return false
  return (
    /\b(?:this|the) (?:report|item|paper) (?:is|contains|includes) (?:\w+ ){0,3}?(?:exempt|confidential|not for publication)\b/i.test(
      plain,
    ) ||
    /\b(?:this|the) (?:report|item|paper) is (?:\w+ ){0,2}?(?:restricted|private) (?:under|by virtue|in accordance|because)\b/i.test(
      plain,
    ) ||
    /\b(?:report|item|paper) (?:is )?to be (?:considered|taken|heard|dealt with) in (?:private|closed session)\b/i.test(
      plain,
    ) ||
    /\b(?:exclu\w+).{0,80}\bthis (?:report|item)\b.{0,20}\bcontains exempt\b/i.test(plain)
  )
}

/** A template's instruction to its author, left unchanged: "Paragraph (insert number) of Schedule 12A". */
export function isEmptyForm(text: string): boolean {
  return (
    citedParagraphs(text)?.length === 0 &&
    /\binsert\b|\brelevant paragraph(?:\(s\)|s)?(?: numbers?)? of\b|\bif (?:yes|so|the answer)\b|\bticking the (?:relevant|appropriate) box\b|\b(?:state|specify) (?:which|the)\b|\.{4,}|_{3,}/i.test(
      text,
    )
  )
}

/**
 * Schedule 12A to the Local Government Act 1972, and its counterparts in Scotland (Act of 1973) and Northern Ireland
 * (Act of 2014).
 */
const schedules =
  /\bschedule\s*(?:12\s*\(?a\b|7\s*\(?a\b|6\b.{0,60}\bnorthern ireland\b)|\bnorthern ireland\b.{0,60}\bschedule\s*6\b/i

/** The schedule that the words name, out of those that list exempt information: "Schedule 12A". */
export function namedSchedule(text: string): string | null {
  const [number] = /12\s*\(?a|7\s*\(?a|6/i.exec(schedules.exec(text)?.[0] ?? '') ?? []
  return number === undefined ? null : `Schedule ${number.replace(/[\s(]/g, '').toUpperCase()}`
}

/** England's list is shorter. A citation of the schedule itself may be from the Welsh or Scottish list. */
const maxParagraphs = 10
const maxOfSchedule = 18

/** The paragraphs of such a schedule that a text cites; null if it names no such schedule. */
export function citedParagraphs(text: string): number[] | null {
  if (!schedules.test(text)) return null
  const cited = new Set<number>()
  for (const [, list = '', of] of text.matchAll(
    /\bparagraphs?\s+((?:\d{1,2}(?:\s*(?:,|and|&|or|to)\s*)?)+)((?:\s*\([^()]{0,20}\))?\s*(?:of|in) (?:part \w+ of )?schedule\b)?/gi,
  )) {
    const most = of === undefined ? maxParagraphs : maxOfSchedule
    for (const [figure] of list.matchAll(/\d+/g))
      if (Number(figure) >= 1 && Number(figure) <= most) cited.add(Number(figure))
  }
  return [...cited].sort((one, other) => one - other)
}
