import { lettersOf } from '../text/one-form.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'

/**
 * What words may say of a paper: that it is closed (surely, usually, or only where they stand alone), closed in part, or
 * open; where a closed part ends; or something else altogether.
 */
export const kinds = ['strong', 'usual', 'weak', 'partly', 'open', 'ends', 'other-sense'] as const
export type Kind = (typeof kinds)[number]

/** True if such words may close a paper or a part of it. */
export function closes(kind: Kind): boolean {
  return kind === 'strong' || kind === 'usual' || kind === 'weak' || kind === 'partly'
}

/** The kind that says more surely that something is closed. */
export function stronger(one: Kind, other: Kind): Kind {
  return kinds.indexOf(one) < kinds.indexOf(other) ? one : other
}

const kindOf = new Map<string, Kind>()
for (const kind of kinds.toReversed())
  for (const { words } of vocabulary(`marks-${kind}`)) kindOf.set(lettersOf(words), kind)

const longestFirst = [...kindOf.keys()].sort((one, other) => other.length - one.length)
const known = new RegExp(longestFirst.join('|'), 'g')

export interface Spotted {
  kind: Kind
  /** Where it begins and ends among the letters. */
  start: number
  end: number
}

/**
 * Finds the words of the vocabularies in a run of letters: at each place the longest that fits.
 * @param fits whether such words may stand there, and on one line or split over several
 */
export function spotted(letters: string, fits: (found: Spotted) => 'whole' | 'split' | 'no'): Spotted[] {
  const all: Spotted[] = []
  known.lastIndex = 0
  for (let match = known.exec(letters); match; match = known.exec(letters)) {
    const start = match.index
    const found = [...shorterThan(match[0]), match[0]].toReversed().flatMap((words) => {
      const kind = kindOf.get(words)
      return kind === undefined ? [] : [{ kind, start, end: start + words.length }]
    })
    const one = best(found, fits)
    if (one) all.push(one)
    known.lastIndex = one ? one.end : start + 1
  }
  return all
}

/** The longest that fits. "Exempt" above "Report to the Cabinet" is a mark by itself, and no "exempt report". */
function best(
  found: readonly Spotted[],
  fits: (found: Spotted) => 'whole' | 'split' | 'no',
): Spotted | undefined {
  const longest = found.find((one) => fits(one) !== 'no')
  if (!longest || fits(longest) === 'whole') return longest
  const sure = ({ kind }: Spotted) => kind === 'strong' || kind === 'usual'
  return found.find((one) => sure(one) && fits(one) === 'whole') ?? longest
}

/** The words of a vocabulary with which these begin: where "exempt from vat" does not fit, "exempt" may. */
function shorterThan(words: string): string[] {
  const found: string[] = []
  for (let length = 4; length < words.length; length++) {
    const start = words.slice(0, length)
    if (kindOf.has(start)) found.push(start)
  }
  return found
}
