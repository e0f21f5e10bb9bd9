import { folded, lettersOf } from '../text/one-form.ts'
import { type Kind, type Spotted, spotted } from './mark-words.ts'

/** Words of a vocabulary in a passage, and where they stand in its text. */
export interface Hit {
  kind: Kind
  start: number
  end: number
}

/** A line with such words, or several over which they are split. */
export interface Passage {
  from: number
  to: number
  /** The lines, with a line feed between every two. */
  text: string
  hits: Hit[]
}

/** Finds marks and their like in lines, however the words are spelled, spaced or broken over lines. */
export function passagesIn(lines: readonly string[]): Passage[] {
  const letters = lines.map(lettersOf)
  const starts: number[] = []
  let length = 0
  for (const one of letters) {
    starts.push(length)
    length += one.length
  }
  const places = new Map<number, number[]>()
  const placesOf = (line: number) => {
    const known = places.get(line) ?? letterPlaces(lines[line] ?? '')
    places.set(line, known)
    return known
  }
  const at = (letter: number) => {
    const line = lineOf(starts, letter)
    return { line, place: placesOf(line)[letter - (starts[line] ?? 0)] ?? 0 }
  }
  const fits = ({ kind, start, end: after }: Spotted) => {
    const first = at(start)
    const last = at(after - 1)
    const split = first.line !== last.line
    if (split && (kind === 'other-sense' || kind === 'open')) return 'no'
    const end = (lines[last.line] ?? '').slice(last.place)
    const text = lines.slice(first.line, last.line + 1).join('\n')
    if (endsSentence.test(text.slice(first.place, text.length - end.length))) return 'no'
    if (!beginsWord(lines[first.line] ?? '', first.place) || !endsWord(end)) return 'no'
    return split ? 'split' : 'whole'
  }
  const hits = spotted(letters.join(''), fits).map(({ kind, start, end }) => ({
    kind,
    first: at(start),
    last: at(end - 1),
  }))
  const passages: Passage[] = []
  for (const { kind, first, last } of hits) {
    const open = passages.at(-1)
    const passage =
      open && open.to >= first.line && last.line - open.from < maxLines
        ? open
        : { from: first.line, to: first.line, text: '', hits: [] }
    if (passage !== open) passages.push(passage)
    passage.to = Math.max(passage.to, last.line)
    const offset = (line: number) =>
      lines.slice(passage.from, line).reduce((sum, text) => sum + text.length + 1, 0)
    const [letter = ''] = (lines[last.line] ?? '').slice(last.place)
    const end = offset(last.line) + last.place + letter.length
    passage.hits.push({ kind, start: offset(first.line) + first.place, end })
  }
  for (const passage of passages) passage.text = lines.slice(passage.from, passage.to + 1).join('\n')
  return passages
}

/** Where in a text each of its letters stands; a ligature is two letters in one place. */
function letterPlaces(text: string): number[] {
  const places: number[] = []
  let place = 0
  for (const character of text) {
    const letters = /[A-Za-z0-9]/.test(character) ? character : lettersOf(character)
    for (const _ of letters) places.push(place)
    place += character.length
  }
  return places
}

function lineOf(starts: readonly number[], letter: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= letter) low = middle
    else high = middle - 1
  }
  return low
}

/** A mark runs on over neither the end of a sentence nor that of brackets or a label at the end of a line. */
const endsSentence = /[.;!?]\s|[)\]}:]\s*\n/
/** No mark is broken over more lines than this. */
const maxLines = 8
const word = /[\p{L}\p{N}]/u
const digit = /\p{N}/u
const small = /\p{Ll}/u

/** True where a word begins: at a border of words, or at a capital in "ExemptReport" and "PUBLICATIONThe". */
function beginsWord(text: string, place: number): boolean {
  const before = lastVisible(text.slice(Math.max(0, place - 4), place))
  if (before === '' || !word.test(before)) return true
  const first = text.charAt(place)
  return digit.test(before) !== digit.test(first) || (small.test(before) && !small.test(first))
}

/** True where a word ends: at a border of words, or before the capital of the next. */
function endsWord(text: string): boolean {
  const [last = '', ...rest] = text.slice(0, 12)
  const [next = '', after = ''] = rest.filter((one) => folded(one) !== '')
  if (!word.test(next) || digit.test(next) !== digit.test(last)) return true
  return !small.test(next) && (small.test(last) || small.test(after))
}

function lastVisible(text: string): string {
  return [...text].findLast((one) => folded(one) !== '') ?? ''
}
