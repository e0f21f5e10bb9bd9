import { phraseBook } from '../vocabulary/phrase-book.ts'

const verbs = {
  note: phraseBook('asks-note'),
  recommend: phraseBook('asks-recommend'),
  comment: phraseBook('asks-comment'),
  form: phraseBook('asks-form'),
  settle: phraseBook('asks-settle'),
}
const kinds = ['note', 'recommend', 'comment', 'form', 'settle'] as const
export type AskingVerb = (typeof kinds)[number]

const joins = phraseBook('asks-joins')
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

/** Separates the things that a recommendation asks. */
export function splitRequests(words: readonly string[]): AskedThing[] {
  const isWelsh = welsh.all(words).length > 0
  const joinsAt = (at: number) => joins.startLength(words, at) > 0 || (isWelsh && words[at] === 'a')
  const starts: { at: number; verb: AskingVerb }[] = []
  for (const at of words.keys()) {
    const verb = verbAt(words, at)
    if (!verb || isNoun(words, at, isWelsh) || onlyAsks(words, at)) continue
    const first = starts.length === 0
    // "… it wishes to make" goes on with the same request, "… and to make" begins the next.
    const joined = joinsAt(at - 1) && (words[at - 1] !== 'to' || joinsAt(at - 2))
    if (first || joined) starts.push({ at, verb })
  }
  if (starts.length === 0) return [{ verb: null, before: [], words: [...words], at: 0 }]
  return starts.map(({ at, verb }, index) => {
    // "That the programme be received and approved": what a verb is about may stand before it.
    const from = index === 0 || words.length - at < 3 ? 0 : at
    return {
      verb,
      before: words.slice(starts[index - 1]?.at ?? 0, at),
      words: words.slice(from, starts[index + 1]?.at),
      at: at - from,
    }
  })
}

function verbAt(words: readonly string[], at: number): AskingVerb | null {
  const found = kinds.map((kind) => ({ kind, length: verbs[kind].startLength(words, at) }))
  const longest = Math.max(...found.map(({ length }) => length))
  return longest === 0 ? null : (found.find(({ length }) => length === longest)?.kind ?? null)
}

/** "Members are invited to make comments": what is asked comes next. */
function onlyAsks(words: readonly string[], at: number): boolean {
  return (
    /^(?:is|are|be)$/.test(words[at - 1] ?? '') && words[at + 1] === 'to' && verbAt(words, at + 2) !== null
  )
}

/** "any comments", "the Committee's review", "of changes": not what is asked but what it is about. */
function isNoun(words: readonly string[], at: number, isWelsh: boolean): boolean {
  const above = words[at - 1]
  if (above === undefined || (isWelsh && above === 'a')) return false
  return /'s?$/.test(above) || beforeNouns.startLength(words, at - 1) === 1
}
