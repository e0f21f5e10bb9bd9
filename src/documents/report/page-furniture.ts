import { type FileLine, oneSpaced } from '../line.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'

const printedAround = phraseBook('page-furniture')
const furniture = [
  /^(?:page\s+)\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i,
  /^\d{1,4}\s+of\s+\d{1,4}$/i,
  /^[-–—]\s*\d{1,4}\s*[-–—]$/,
  /^further information on the subject of this report is available from\b/i,
  /^(?:you are here:?.{0,80}|home ?[>»].{0,140})$/i,
  /^(?:supporting|additional) documents:?$|^accompanying documents:?$|\bpdf icon\b|\bPDF \d+ [KM]B(?:\/\d+ [KM]B)?$/i,
  /^agenda item (?:no\.? ?)?\d+\w?$|^item (?:no\.? ?)?\d+\w?$/i,
  /^OFFICIAL(?:\s*[-–:]?\s*SENSITIVE)?$|^NOT PROTECTIVELY MARKED$/,
  /^[_=~*.…-]{5,}$|^\[[^\]]{0,60}\b(?:crest|logo|image|picture)\]$/i,
  /^(?:version|template) (?:number|date|\d)[\w\s.:/-]{0,40}$/i,
]

/**
 * A government marking scheme prints these at the head and foot of a page; they need not say anything about the report.
 */
const marking =
  /^(?:official(?:\s*[-–—:]?\s*sensitive)?|not protectively marked|unclassified|public)(?: document)?$/i
const markingLabel = /^(?:protective marking|(?:security )?classification)\s*[:–-]\s*/i
/** Lines from the first page that a later page repeats at its head. */
const firstLines = 20

const pageNumber =
  /^(?:page\s+)\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|^\d{1,4}\s+of\s+\d{1,4}$|^[-–—]\s*\d{1,4}\s*[-–—]$|^\f$/i

/** Finds page numbers, running headers and the like, which are not part of the report's content. */
export function pageFurnitureIn(all: readonly FileLine[]): ReadonlySet<FileLine> {
  const texts = all.map((line) => (line.text.length < 160 ? oneSpaced(line.text) : ''))
  const found = new Set(
    all.filter((line, index) => line.furniture || isFurniture(texts[index] ?? '') || namesLanguage(line)),
  )
  const edges = new Map<string, Set<number>>()
  for (const [index, line] of all.entries()) {
    if (!pageNumber.test(line.text === '\f' ? '\f' : (texts[index] ?? ''))) continue
    for (const near of [index - 2, index - 1, index + 1, index + 2]) {
      const text = texts[near]
      if (text === undefined || text === '') continue
      const line = all[near]
      const atFirst = texts.slice(0, Math.min(index, firstLines))
      const repeats = near === index + 1 && all[index]?.text === '\f' && atFirst.includes(text)
      if (line && line.cell === null && (isMarking(text) || repeats)) found.add(line)
      const key = text.replace(/\d+/g, '#')
      const places = edges.get(key) ?? new Set<number>()
      edges.set(key, places.add(near))
    }
  }
  // Beside page numbers, a lone number is a page number too, and words repeated there run over all pages.
  for (const [key, places] of edges) {
    const list = /^\W*(?:\w{1,3}[.)]|\(\w{1,3}\))/.test(key)
    if (key !== '#' && (places.size < 2 || list)) continue
    for (const place of places) {
      const line = all[place]
      if (line) found.add(line)
    }
  }
  return found
}

/** The head of a column in a bilingual table. */
function namesLanguage({ cell, text }: FileLine): boolean {
  return cell !== null && /^(?:cymraeg|saesneg|english|welsh)$/i.test(text.trim())
}

function isFurniture(text: string): boolean {
  if (text === '') return false
  const ofSite = /^\p{L}[\p{L} -]*$/u.test(text) && printedAround.is(wordsIn(text))
  return ofSite || furniture.some((pattern) => pattern.test(text))
}

function isMarking(text: string): boolean {
  return marking.test(text.replace(markingLabel, ''))
}
