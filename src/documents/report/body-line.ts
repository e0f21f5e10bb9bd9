import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { bodiesIn } from './bodies-in.ts'
import { meetingName } from './meeting-name.ts'

/** How a line of a header names a body. */
export interface BodyInLine {
  name: string
  /** False if the words do not name a body. */
  named: boolean
  /** True if the line says nothing else, but when the body meets and what for. */
  whole: boolean
  /** True behind words such as "Report to the". */
  reported: boolean
}

const bodyEnds = phraseBook('body-ends')
const bodyStarts = phraseBook('body-starts-cy')
const bodyWords = phraseBook('body-words')
const authorities = phraseBook('authorities')

const longest = 200

/** The body that a line of a header names, or null. */
export function bodyIn(text: string): BodyInLine | null {
  if (text.length > longest) return null
  const name = meetingName(text)
  const reported = name !== text && /^[\p{L}’' ]{0,40}\b(?:report|paper|meeting|adroddiad|to)\b/iu.test(text)
  if (isBody(name)) return { name: withoutArticle(name), named: true, whole: true, reported }
  const [inside] = bodiesIn(name).filter(({ name: found }) => isBody(found))
  if (!inside) return null
  return {
    name: withoutArticle(inside.name),
    named: true,
    whole: false,
    reported: /\b(?:to|i|for) (?:the )?$/i.test(inside.before),
  }
}

/** "Communities" is a body behind the label "Committee", but not behind "Report to". */
export function labelledBody(text: string, label: string): BodyInLine {
  const named = text.length < 160 && [text, label].some((words) => bodyWords.find(wordsIn(words)) !== null)
  return { name: meetingName(text), named, whole: true, reported: true }
}

/** "the Committee", "Members of the Committee" */
function withoutArticle(name: string): string {
  return name.replace(/^(?:members of )?(?:the|this) /i, '')
}

export function isBody(name: string): boolean {
  if (name.length > 120 || !/^\p{L}/u.test(name)) return false
  return name.split(/\s[/|]\s/).some((one) => {
    const plain = one.replace(/\s*[–-]\s*part (?:a|b|1|i)$/i, '').replace(/ \([^()]{3,60}\)$/, '')
    const bare = withTopic.exec(plain)?.[1] ?? plain
    const words = wordsIn(bare)
    return (/\p{L}$/u.test(bare) && bodyEnds.ends(words)) || bodyStarts.startLength(words) > 0
  })
}

/** "Performance Scrutiny Committee – Place and Corporate" */
const withTopic =
  /^(.*\b(?:committee|panel|commission))\s+[–-]\s+(?!.*(?:report|review|update|program))[\p{L} ,&]{3,50}$/iu

/** True for a whole council or authority, which meets less often than its committees. */
export function isAuthority(name: string): boolean {
  return authorities.ends(wordsIn(name))
}
