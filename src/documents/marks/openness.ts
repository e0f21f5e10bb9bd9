import type { Classification, Problem } from '../../committee/agenda/reports/report.ts'
import type { FileLine } from '../line.ts'
import { reportProblemWords } from '../report/report-problem.words.ts'
import { citedParagraphs, isEmptyForm, namedSchedule } from './citation.ts'
import type { Finding } from './find-marks.ts'

/** What a report says of its own openness, of which only the words that are not behind a mark remain. */
export interface Openness {
  classification: Classification | null
  exemptParagraphs: number[]
  /** The lines behind marks. */
  withheld: readonly FileLine[]
  withheldParagraphs: number
  /** The lines that say it. */
  told: readonly FileLine[]
  doubt: Problem | null
}

/** Sums up the signs of a report of which at least a part is open. */
export function opennessOf(
  lines: readonly FileLine[],
  signs: readonly Finding[],
  withheld: readonly FileLine[],
  listedAt: number,
): Omit<Openness, 'withheldParagraphs'> {
  const hidden = new Set(withheld)
  const lineOf = (sign: Finding | undefined) => (sign ? (lines[sign.from] ?? null) : null)
  const top = signs.filter(({ from }) => listedAt === -1 || from < listedAt)
  const open =
    top.some(({ says }) => says === 'open' || says === 'denied') ||
    signs.some(({ says, asks }) => says === 'denied' && asks)
  const [mark] = withheld
  const cites = signs.find(
    (sign) =>
      (sign.says === 'part' || sign.says === 'mention' || sign.says === 'closed') &&
      namedSchedule(sentenceAt(lines, sign)) !== null &&
      !(open && isEmptyForm(around(lines, sign))),
  )
  const names = signs.find(({ says }) => says === 'part')
  const unclear = top.find(({ says }) => says === 'unclear')
  const partly = mark ?? lineOf(cites) ?? lineOf(names)
  const message = mark
    ? reportProblemWords.leftOut
    : cites
      ? reportProblemWords.citesSchedule(namedSchedule(sentenceAt(lines, cites)))
      : names
        ? reportProblemWords.namesExemptAppendix
        : reportProblemWords.opennessUnclear
  const at = partly ?? (unclear && !top.some(({ says }) => says === 'open') ? lineOf(unclear) : null)
  const told = signs.filter(({ says }) => says === 'open' || says === 'denied' || says === 'unclear')
  const cited = lines.filter((line) => !hidden.has(line) || line === mark)
  return {
    classification: partly ? 'part-exempt' : at ? null : open ? 'open' : null,
    exemptParagraphs: citedParagraphs(cited.map(({ text }) => text)),
    withheld,
    told: told
      .flatMap(({ from, to, answering }) => [...lines.slice(from, to + 1), ...answering])
      .filter((line) => !hidden.has(line)),
    doubt: at && { code: 'possible-exempt-content', message, line: at.number },
  }
}

/** The lines of a sign, with those on which the last goes on. */
function sentenceAt(lines: readonly FileLine[], { from, to }: Finding): string {
  const more = lines.slice(to + 1, to + 3)
  const ends = more.findIndex(({ gap }) => gap)
  return textOf([...lines.slice(from, to + 1), ...more.slice(0, ends === -1 ? more.length : ends)])
}

/** No sentence of a form wraps over more lines than this. */
const maxWrapped = 5

function around(lines: readonly FileLine[], { from, to }: Finding): string {
  return textOf(lines.slice(Math.max(0, from - maxWrapped), to + maxWrapped))
}

function textOf(lines: readonly FileLine[]): string {
  return lines.map(({ text }) => text).join(' ')
}
