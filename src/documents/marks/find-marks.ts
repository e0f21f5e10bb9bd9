import type { MarkPlace } from '../../committee/agenda/reports/papers.ts'
import type { Aside } from '../file-text.ts'
import type { FileLine } from '../line.ts'
import { closedUp } from '../text/one-form.ts'
import { atPlaces, brokenIn, textsAt } from './columns.ts'
import { namesPartBelow } from './form-below.ts'
import { closes } from './mark-words.ts'
import { type Hit, type Passage, passagesIn } from './passages.ts'
import type { AroundMark, Says } from './says.ts'
import { hitsIn, isOnlyMark } from './small-words.ts'
import { surroundingsOf } from './surroundings.ts'
import { unwrapped } from './unwrapped.ts'
import { strongest, weigh } from './weigh.ts'

/** What a passage of a paper, or a text beside it, says about openness. */
export interface Finding {
  says: Exclude<Says, null> | 'ends'
  /** The mark's own words, as printed. */
  words: string
  where: MarkPlace
  page: number | null
  /** The lines that it stands on. */
  from: number
  to: number
  /** True if it stands alone, with nothing else on its lines. */
  alone: boolean
  /** True if it is the first thing on its line. */
  leads: boolean
  /** True if it is within a sentence that begins on a line above. */
  continues: boolean
  /** True if it is a question. */
  asks: boolean
  /** The lines that answer it. */
  answering: readonly FileLine[]
}

/** "6. [Paragraph 6 is exempt – paragraph 3 of": brackets that close on a line below. */
const inBrackets = /^\s*(?:[\w.]{1,6}[.)]?\s+)?[[(][^\])]*$/

/** The lines at the top of a paper in which a word such as "Private" is about the paper. */
const maxTop = 60

/**
 * Finds every sign of openness in the lines of a paper.
 * @param listedAt where its recommendations begin, or -1
 */
export function signsIn(lines: readonly FileLine[], listedAt: number): Finding[] {
  const top = Math.min(listedAt === -1 ? maxTop : listedAt, maxTop)
  const own = lines.flatMap((line, at) => (line.furniture ? [] : [at]))
  const running = lines.flatMap((line, at) => (line.furniture ? [at] : []))
  const found = [own, running].flatMap((places) =>
    passagesIn(textsAt(lines, places)).map((passage) => atPlaces(passage, places)),
  )
  const whole = [...found, ...brokenIn(lines, own)].map((passage) => unwrapped(lines, passage))
  const each = [...new Map(whole.map((one) => [`${one.from} ${one.to} ${one.text}`, one])).values()]
  const signs = each.flatMap((passage) => signIn(lines, passage, passage.from < top))
  const first = new Map(signs.toReversed().map((sign) => [sign.from, sign]))
  return signs.map((sign) => {
    const below = first.get(sign.to + 1)
    if (sign.says === 'closed' && sign.alone && namesPartBelow(lines, sign)) return { ...sign, says: 'part' }
    return below && headsForm(sign, below) ? { ...sign, says: below.says } : sign
  })
}

/** "Restricted reports", above "Is this report restricted? No". */
function headsForm(sign: Finding, below: Finding): boolean {
  const asked = below.says === 'denied' || (below.says === 'unclear' && below.asks)
  return sign.says === 'closed' && sign.alone && asked
}

function signIn(lines: readonly FileLine[], passage: Passage, atTop: boolean): Finding[] {
  const { text, hits, from, to } = passage
  const line = lines[from]
  if (!line) return []
  const where = placeOf(line)
  const around = surroundingsOf(lines, passage, atTop)
  const made = (says: Finding['says'], of: readonly Hit[]): Finding => ({
    says,
    words: printed(text, of),
    where,
    page: line.page,
    from,
    to,
    alone: isOnlyMark(text, hits) && !(around.after !== '' && inBrackets.test(text)),
    continues: around.before !== '',
    asks: text.includes('?'),
    answering: around.answering,
    leads: /^\W*(?:[\w.]{1,6}[.)]\s*)?\W*$/.test(text.slice(0, of[0]?.start ?? 0)),
  })
  const ends = hits.filter(({ kind }) => kind === 'ends')
  const rest = hits.filter(({ kind }) => kind !== 'ends')
  const says = weighed(text, rest, around)
  const marks = rest.filter(({ kind }) => closes(kind))
  return [
    ...(says === null ? [] : [made(says, marks.length > 0 ? marks : rest)]),
    ...(ends.length === 0 ? [] : [made('ends', ends)]),
  ]
}

/** Whoever spaces letters out means them to be seen, and no border of words is left to weigh. */
const isSpaced = /^\p{L}(?:[ \t]\p{L}(?!\p{L})){4,}/u

/** Letters that are spaced out are weighed closed up too, since their spaces part no fields. */
function weighed(text: string, hits: readonly Hit[], around: AroundMark): Says {
  const plain = closedUp(text)
  const says = weigh(text, hits, around)
  const spaced = hits.some(({ kind, start, end }) => closes(kind) && isSpaced.test(text.slice(start, end)))
  if (says === 'mention' && spaced) return 'closed'
  return plain === text ? says : strongest([says, weigh(plain, hitsIn(plain), around)])
}

function placeOf(line: FileLine): MarkPlace {
  if (line.where) return line.where
  if (line.furniture) return 'header'
  if (line.cell) return 'cell'
  return line.level !== null || line.bold ? 'heading' : 'paragraph'
}

/** What an aside says: a file's name has no sentence around it, so any mark in it counts. */
export function signOfAside({ text, where, page }: Aside): Finding | null {
  const plain = where === 'file-name' ? text.replace(/\.\w{1,5}$/, '').replaceAll('_', ' ') : text
  const [passage] = passagesIn([plain.replaceAll('\n', ' ')])
  if (!passage) return null
  const hits = passage.hits.filter(({ kind }) => kind !== 'ends')
  const says = weigh(passage.text, hits, nothingAround)
  const marks = hits.filter(({ kind }) => closes(kind))
  if (says === null || marks.length === 0) return null
  const words = printed(passage.text, marks)
  const rest = { from: 0, to: 0, alone: true, leads: true, continues: false, asks: false, answering: [] }
  return { says, words, where, page, ...rest }
}

/** True unless a title has no mark, or one that is denied: nobody is asked about it before it is shown. */
export function marksTitle(title: string): boolean {
  const sign = signOfAside({ text: title, where: 'heading', page: null })
  return sign !== null && sign.says !== 'open' && sign.says !== 'denied'
}

const nothingAround = {
  answer: '',
  answering: [],
  before: '',
  after: '',
  standsOut: true,
  undecided: false,
  ticked: false,
  atTop: true,
}

/** From the first mark to the last if only small words stand between, and else only the first. */
function printed(text: string, hits: readonly Hit[]): string {
  const [first] = hits
  const last = hits.at(-1)
  if (!first || !last) return ''
  const all = text.slice(first.start, last.end)
  const words = isOnlyMark(all) ? all : text.slice(first.start, first.end)
  const closing = words.includes('(') && !words.includes(')') ? ')' : ''
  return `${words}${closing}`.replace(/\s+/g, ' ').trim()
}
