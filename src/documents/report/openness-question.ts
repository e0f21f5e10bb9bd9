import type { Classification } from '../../committee/agenda/reports/report.ts'
import { oneSpaced } from '../line.ts'
import { answersNo, classificationIn, namesPart } from './exempt.ts'
import { hasTick, tickedAnswer } from './ticked.ts'

/** What a header asks about its report: whether it is hidden, whether it is open, or which of the two. */
export interface OpennessQuestion {
  asks: 'hidden' | 'open' | 'which'
  words: string
  /** The text after it on the same line. */
  answer: string
}

/** What an answer says, or that it is unclear. */
export type Stated = Classification | 'unclear'

const hides =
  /\b(?:exempt(?:ion)?s?|confidential(?:ity)?|restricted|restrictions?|private|closed|excluded|not for publication)\b/
const opens = /\b(?:public|open|publish(?:ed)?|publication|general release|unrestricted)\b/
/** Contained in each of these words and in few others, to skip most lines quickly. */
const mayAsk =
  /exempt|confid|restrict|priva|close|exclu|publi|open|class|status|part|access|marking|delete|type|general rel/i
const allHides = new RegExp(hides, 'g')
const allOpens = new RegExp(opens, 'g')
const names = /\b(?:classification|class|status|part|access|marking|delete as appropriate|type)\b/
/** A label consists only of these words and one of those above. */
const small = new Set(
  `is are this the a an any all of in it its or and does do will be been can may to for from on by as if has have not no non
  contain contains containing contained include includes included considered taken heard held discussed whole full part partly
  partially report reports item items paper papers document documents matter agenda information paragraph paragraphs number
  numbers reason reasons ground grounds category categories why which what status type level appropriate delete relevant
  provide state give press session under schedule 12a 7a appendix appendices annex either whether security protective marking
  classification class access content business unclassified official meeting identified arising s 1 2 i ii one two b`.split(
    /\s+/,
  ),
)
const maxWords = 16

/**
 * True if words are only such a label or statement: "Public/Private document", "Does this report contain exempt
 * information".
 */
export function isAboutOpenness(text: string): boolean {
  if (text.length > 120 || !beginsSo(text)) return false
  const plain = plainWords(text)
  const words = plain
    .replace(allHides, ' ')
    .replace(allOpens, ' ')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
  return (
    words.length <= maxWords &&
    words.every((word) => small.has(word)) &&
    (hides.test(plain) || opens.test(plain) || names.test(plain) || /\bunclassified\b/.test(plain))
  )
}

function beginsSo(text: string): boolean {
  const [first = ''] = /\p{L}+/u.exec(text) ?? []
  const word = first.toLowerCase()
  return small.has(word) || hides.test(word) || opens.test(word)
}

/** True if both are about the same thing: what is exempt, or what is restricted. */
export function sameSubject(one: string, other: string): boolean {
  const matters = (text: string) => plainWords(text).match(allHides) ?? []
  const others = matters(other)
  return matters(one).some((matter) => others.some((word) => word.startsWith(matter.slice(0, 6))))
}

/** "Excluded" says who is kept out; "from publication" and "non-exempt" reverse a word's meaning. */
function plainWords(text: string): string {
  return oneSpaced(text)
    .toLowerCase()
    .replace(/\bpress (?:and|&) public\b/g, 'press')
    .replace(/\b(?:from|on) publication\b/g, '')
    .replace(/\bnon[- ](?:exempt|confidential|restricted)\b/g, 'unrestricted')
}

const parting = /\?\s*[:|\t]?|\s*(?::|\t|\s\|\s)\s*/
const dashed = /\s[–—-]\s/
const boxed = /\s+(?=(?:[☐☒☑✓✔]\s*)?yes\b.{0,20}\bno\b)/i

const yesOrNo = /^(?:yes|no)\W*$/i
/** "Exempt information    No", with only spaces between. */
const spaced = /\s+(?=(?:yes|no|none|n\/a|not applicable)\W*$)/i

/** The question that a line asks about its own report. */
export function opennessQuestion(line: string): OpennessQuestion | null {
  if (!beginsSo(line) || !mayAsk.test(line.slice(0, 130))) return null
  const text = line.trim().replace(/^\W*(?:\d+(?:\.\d+)*\.?\s+)?(?=\p{L})/u, '')
  for (const at of [parting, dashed, boxed, spaced]) {
    const found = at.exec(text)
    const words = found ? text.slice(0, found.index) : ''
    if (!found || !isAboutOpenness(words)) continue
    const answer = text.slice(found.index + found[0].length).replace(/^[\s:|–—-]+/, '')
    if (at === dashed && saidIn(questionOf(words, answer)) === null) continue
    // "Part 2: Private rented homes" is a part of the report's content.
    if (
      /^part (?:\d|i+|one|two|[ab])$/i.test(words.trim()) &&
      !isAboutOpenness(answer) &&
      !yesOrNo.test(answer)
    )
      continue
    return questionOf(words, answer)
  }
  return isAboutOpenness(text) ? questionOf(text, '') : null
}

function questionOf(words: string, answer: string): OpennessQuestion {
  const plain = plainWords(words).replace(/\bnot for publication\b/g, 'restricted')
  const hidden = hides.test(plain)
  return { words, answer, asks: hidden === opens.test(plain) ? 'which' : hidden ? 'hidden' : 'open' }
}

const yes = /^(?:yes|y)\b|^\W*[x✓✔☒☑]\W*$/
/** An answer that gives the grounds for exemption: "3", "1 and 2" or "3: Exemption: relating to …". */
const grounds =
  /\bparagraphs?\b|\bschedule\b|\brelating to\b|\bby virtue\b|^\d{1,2}(?:\s*(?:,|and|&)\s*\d{1,2})*\W*$|^\d{1,2}\s*[:.–-]/

/** What the answer says about the report; null if it is not a known answer. */
export function saidIn({ asks, words, answer }: OpennessQuestion): Stated | null {
  const text = oneSpaced(answer.replace(/\bif (?:yes|so)\b.*$/is, '').replace(/\n/g, ' ')).toLowerCase()
  if (text === '') return null
  if (asks === 'which') return chosen(words, answer)
  const kind =
    /confidential/i.test(words) && !/exempt|restrict|private/i.test(words) ? 'confidential' : 'exempt'
  const ticked = tickedAnswer(answer.replace(/\bif (?:yes|so)\b.*$/is, ''))
  const said = ticked ?? (answersNo.test(text) ? 'no' : yes.test(text) ? 'yes' : null)
  if (said === 'unclear') return hasTick(text) ? kind : 'unclear'
  if (asks === 'open') return said === 'yes' ? 'open' : said === 'no' ? 'exempt' : ownWords(answer)
  const own = ownWords(answer)
  const partly = /\bpart(?:ly|ially)?[\s-]+exempt/i.test(words)
  if (said === 'no') return own === 'part-exempt' ? own : partly ? null : 'open'
  if (own === 'open' || own === 'part-exempt') return said === 'yes' && own === 'open' ? kind : own
  if (partly || namesPart(text)) return 'part-exempt'
  return said === 'yes' || grounds.test(text) ? kind : own === null ? null : kind
}

/**
 * Accepts "Public" but not "Public interest test: the buyer offered more", which may be the start of what is hidden.
 */
function ownWords(answer: string): Classification | null {
  const own = classificationIn(answer)
  return own === 'open' && !isAboutOpenness(answer) ? null : own
}

/** Which of "Public" and "Private" is ticked, on a form that prints both. */
function chosen(words: string, answer: string): Stated | null {
  const text = oneSpaced(answer.replace(/\n/g, ' | '))
  const picked = /^[☐☒☑]/.test(text)
    ? text.replace(/☐\s*[\w-]+/g, '')
    : /[☐☒☑]$/.test(text)
      ? text.replace(/[\w-]+\s*☐/g, '')
      : text
  const options = picked
    .toLowerCase()
    .split(/\s*(?:[|/]|\bor\b)\s*/)
    .map((option) => classificationIn(option))
  if (options.length > 1 && options.includes('open') && options.some((one) => one !== 'open' && one !== null))
    return 'unclear'
  if (/\b(?:part|class)\b/i.test(words)) {
    if (yesOrNo.test(picked))
      return /\b(?:2|ii|two|b)$/i.test(words.trim()) === /^y/i.test(picked) ? 'exempt' : 'open'
    if (/^(?:2|ii|two|b)\W*$/i.test(picked)) return 'exempt'
    if (/^(?:1|i|one|a)\W*$/i.test(picked)) return 'open'
  }
  return ownWords(picked)
}
