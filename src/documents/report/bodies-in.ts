import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'

/** A body that a text names, with the words around it. */
export interface NamedBody {
  /** As printed, with "the". */
  name: string
  before: string
  after: string
}

const addressees = phraseBook('addressees')
/** Words that join those of a name, and never begin or end it. */
const joining = new Set(['and', 'for', 'of', 'on', 'with', '&', ','])
const articles = new Set(['the', 'this', 'y', 'yr'])
/** Words with a capital that are no part of a name. */
const outside = /^(?:that|it|note|agree|approve|to|res\w*|rec\w*|argym\w*)$/i
/** After these, a name goes on: "Cabinet Member for Care", "Members of the Care Panel". */
const oneOfSeveral = /\b(?:members?|holders?|lead)$/i
const mostNameWords = 12

interface Token {
  text: string
  word: string
  start: number
  end: number
}

/** Finds who may be asked, in the order of the text. */
export function bodiesIn(text: string): NamedBody[] {
  const tokens = tokensIn(text)
  const words = tokens.map(({ word }) => word)
  const found: NamedBody[] = []
  let past = 0
  for (let at = 0; at < tokens.length; at++) {
    const length = at < past ? 0 : addressees.startLength(words, at)
    if (length === 0) continue
    const from = startOf(tokens, at, past)
    past = endOf(text, tokens, endOfNouns(words, at + length))
    const [first, last] = [tokens[from], tokens[past - 1]]
    if (!first || !last) continue
    const close = text[last.end] === ')' ? last.end + 1 : last.end
    found.push({
      name: text.slice(first.start, close),
      before: text.slice(0, first.start),
      after: text.slice(close),
    })
  }
  return found
}

/** "the Executive Mayor in Cabinet" is one name of two bodies' words. */
function endOfNouns(words: readonly string[], end: number): number {
  const more = addressees.startLength(words, end)
  return more === 0 ? end : endOfNouns(words, end + more)
}

function tokensIn(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*['’]?|[&,:;.–—()]/gu)].map((match) => ({
    text: match[0],
    word: wordsIn(match[0])[0] ?? match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * The first word of the name whose noun stands at a place: "the Adults and Health" before "Committee".
 * @param least where the body before it ends
 */
function startOf(tokens: readonly Token[], noun: number, least: number): number {
  let start = noun
  for (let at = noun - 1; at >= Math.max(least, noun - mostNameWords); at--) {
    const { text = '', word = '' } = tokens[at] ?? {}
    if (articles.has(word))
      return tokens[at - 1] && joining.has(tokens[at - 1]?.word ?? '') ? earlier(tokens, at, least) : at
    if (/^\p{Lu}/u.test(text) && !outside.test(text)) start = at
    else if (!joining.has(word)) break
  }
  return start
}

/** "the Overview of the Council Committee": a name may have an article inside. */
function earlier(tokens: readonly Token[], article: number, least: number): number {
  const before = tokens[article - 2]
  const named = before !== undefined && /^\p{Lu}/u.test(before.text) && tokens[article - 1]?.word !== ','
  return named ? startOf(tokens, article - 2, least) : article
}

/** "(Education)", "for Adults and Health", "of the Care Panel": what completes a name. */
function endOf(text: string, tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1]
  const next = tokens[end]
  if (next?.text === '(') {
    const close = tokens.findIndex(({ text: mark }, index) => index > end && mark === ')')
    const short = close !== -1 && (tokens[close]?.start ?? 0) - next.start < 52
    return short ? close : end
  }
  if (!last || !next || !oneOfSeveral.test(text.slice(0, last.end))) return end
  if (next.word === 'of') return endOfBody(tokens, end)
  if (next.word !== 'for') return end
  const stop = tokens.findIndex(
    ({ text: word }, index) => index > end && !/^\p{Lu}|^(?:and|of|the|,|&)$/u.test(word),
  )
  return stop === -1 ? tokens.length : stop
}

function endOfBody(tokens: readonly Token[], of: number): number {
  const words = tokens.map(({ word }) => word)
  for (let at = of + 1; at < Math.min(tokens.length, of + mostNameWords); at++) {
    const length = addressees.startLength(words, at)
    if (length > 0) return at + length
  }
  return of
}
