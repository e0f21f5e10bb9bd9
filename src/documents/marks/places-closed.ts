import type { FileLine } from '../line.ts'
import { splitLabel } from '../report/label.ts'
import type { Finding } from './find-marks.ts'
import { once } from './once.ts'
import { type Extent, endOfNumbered } from './part-end.ts'
import { placesNamed } from './places-named.ts'
import { partsNamed } from './small-words.ts'

/** The number at the start of a line: "3.4". */
const numberAt = once((line: FileLine): string | null => {
  const printed = splitLabel(line).label?.printed.replace(/[.):]+$/, '') ?? ''
  return /^\d+(?:\.\d+)*$/.test(printed) ? printed : null
})

/** A number that stands more often than this is none of a paragraph. */
const maxTimes = 3

const linesByNumber = once((lines: readonly FileLine[]): Map<string, number[]> => {
  const found = new Map<string, number[]>()
  for (const [at, line] of lines.entries()) {
    const printed = numberAt(line)
    if (printed !== null) found.set(printed, [...(found.get(printed) ?? []), at].slice(0, maxTimes))
  }
  return found
})

/** The paragraphs that a sign says are closed, wherever their numbers stand; null for a number that stands nowhere. */
export function placesClosedBy(lines: readonly FileLine[], sign: Finding): (Extent | null)[] {
  const known = linesByNumber(lines)
  return placesNamed(`${sentenceBefore(lines, sign)} | ${answerOf(lines, sign)}`).flatMap(({ first, last }) =>
    (known.get(first) ?? [-1]).map((from): Extent | null => {
      const at = known.get(last)?.find((one) => one >= from)
      if (from === -1 || at === undefined) return null
      const to = endOfNumbered(lines, at)
      return { from, to: to ?? lines.length, certain: to !== null }
    }),
  )
}

/** What a label at the start of its line says, beside it or in cells of its own, unless that names an appendix. */
function answerOf(lines: readonly FileLine[], { from, to, leads, answering }: Finding): string {
  const beside = leads ? [...lines.slice(from, to + 1), ...answering] : answering
  const said = beside.map(({ text }) => text).join(' ')
  return partsNamed(said).length === 0 ? said : ''
}

/** A sentence runs over no more lines than this. */
const maxSentence = 12

/** The sentence in which a sign stands up to its words, however its lines wrap. */
export function sentenceBefore(lines: readonly FileLine[], { from, to, words }: Finding): string {
  let start = from
  while (start > Math.max(0, from - maxSentence) && lines[start]?.gap === false) start--
  const above = lines.slice(start, from).map(({ text }) => text)
  const own = lines.slice(from, to + 1).map(({ text }) => text)
  const [before = ''] = own.join(' ').split(words.slice(0, 8))
  return (
    [...above, before]
      .join(' ')
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .at(-1) ?? ''
  )
}
