import { phraseBook } from '../vocabulary/phrase-book.ts'

const verbs = {
  note: phraseBook('asks-note'),
  recommend: phraseBook('asks-recommend'),
  comment: phraseBook('asks-comment'),
  say: phraseBook('asks-say'),
  form: phraseBook('asks-form'),
  settle: phraseBook('asks-settle'),
}
const kinds = ['note', 'recommend', 'comment', 'say', 'form', 'settle'] as const
export type AskingVerb = (typeof kinds)[number]

const joins = phraseBook('asks-joins')
const fillers = phraseBook('asks-fillers')
const beforeNouns = phraseBook('asks-before-nouns')
const welsh = phraseBook('welsh-words')

/** One thing that a recommendation asks: "note the report" of "note the report and agree the programme". */
export interface AskedThing {
  /** Null if no verb of asking was found. */
  verb: AskingVerb | null
  /** The words before the verb, such as who acts. */
  before: string[]
  words: string[]
  /** Where the verb stands among them. */
  at: number
}

/** A request, and how free members are in what they say. */
export interface FreeRequest extends AskedThing {
  /** Their own wish or judgement settles it: "any change that it wishes to see". */
  wished: boolean
  /** The words leave it open in any way: "any comments". */
  free: boolean
}

/** Separates the things that a recommendation asks. */
export function splitRequests(words: readonly string[]): AskedThing[] {
  const starts = startsIn(words)
  if (starts.length === 0) return [{ verb: null, before: [], words: [...words], at: 0 }]
  return starts.map(({ at, verb, from }, index) => {
    // "That the programme be received and approved": what a verb is about may stand before it.
    const start = index === 0 || (words.length - at < 3 && from === at) ? 0 : from
    return {
      verb,
      before: words.slice(starts[index - 1]?.at ?? 0, at),
      words: words.slice(start, starts[index + 1]?.from),
      at: at - start,
    }
  })
}

interface Start {
  verb: AskingVerb
  at: number
  /** Where the request begins, which in the passive is before the verb. */
  from: number
}

function startsIn(words: readonly string[]): Start[] {
  const isWelsh = welsh.all(words).length > 0
  const joinsAt = (at: number) => joins.startLength(words, at) > 0 || (isWelsh && words[at] === 'a')
  const starts: Start[] = []
  for (const at of words.keys()) {
    const verb = verbAt(words, at)
    if (!verb || isNoun(words, at, isWelsh) || onlyAsks(words, at)) continue
    const last = starts.at(-1)
    const from = last ? joined(at, last.at) : at
    if (from !== null) starts.push({ verb, at, from })
  }
  return starts

  /** "… it wishes to make" goes on with the same request, "… and to make" begins the next. */
  function joined(at: number, last: number): number | null {
    const filled = [4, 3, 2, 1].find((length) => fillers.is(words.slice(at - length, at))) ?? 0
    if (joinsAt(at - 1 - filled)) return at
    if (!isPassive(words, at) || !isPassive(words, last)) return null
    // "That the report be noted and any comments be forwarded"
    const join = words.findLastIndex((_, index) => index > last && index < at && joinsAt(index))
    return join === -1 ? null : join + 1
  }
}

function isPassive(words: readonly string[], at: number): boolean {
  return /^(?:be|is|are)$/.test(words[at - 1] ?? '')
}

function verbAt(words: readonly string[], at: number): AskingVerb | null {
  const found = kinds.map((kind) => ({ kind, length: verbs[kind].startLength(words, at) }))
  const longest = Math.max(...found.map(({ length }) => length))
  return longest === 0 ? null : (found.find(({ length }) => length === longest)?.kind ?? null)
}

/** "Members are invited to make comments": what is asked comes next. */
function onlyAsks(words: readonly string[], at: number): boolean {
  return isPassive(words, at) && words[at + 1] === 'to' && verbAt(words, at + 2) !== null
}

/** "any comments", "the Committee's review", "of changes": not what is asked but what it is about. */
function isNoun(words: readonly string[], at: number, isWelsh: boolean): boolean {
  const above = words[at - 1]
  if (above === undefined || (isWelsh && above === 'a')) return false
  // "the actions proposed"
  if (
    words[at]?.endsWith('ed') &&
    !isPassive(words, at) &&
    /^\p{L}+s$/u.test(above) &&
    !/^(?:is|has|was)$/.test(above)
  )
    return true
  return /'s?$/.test(above) || beforeNouns.startLength(words, at - 1) === 1
}
