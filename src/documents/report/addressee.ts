import { oneSpaced } from '../line.ts'
import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { bodiesIn, type NamedBody } from './bodies-in.ts'

const asked = phraseBook('asked')
/** "The CLG is asked to": a body may be known by its initials. */
const initials = /^(?:that )?((?:the )?\p{Lu}{3,8})(?= (?:is|are|be) )/iu

/** How plainly words say who is asked. */
const worth = { asked: 0.95, resolves: 0.95, reported: 0.85, named: 0.8, no: 0 }
type Saying = keyof typeof worth

/** Who is asked, as printed: "Cabinet", "The Committee". */
export interface WhoIsAsked {
  name: string
  confidence: number
  /** Another body that the words name as plainly. */
  other: string | null
}

/** True if the words only say who is asked: "The Panel is invited to:", "That the Cabinet Member:". */
export function onlyNamesWho(words: string): boolean {
  const printed = oneSpaced(words)
  const stem = printed.replace(/(?: to| that)?\s*[:–—-]+$/i, '')
  if (stem === printed || !/[:–—-]$/.test(printed)) return false
  return bodiesIn(readable(stem)).some((body) => opens(body.before) && endsThere(body.after))
}

/** Finds who is asked in the words that open a list. */
export function addresseeIn(words: string): WhoIsAsked | null {
  return likeliest(words, ['asked', 'resolves', 'reported', 'named'])
}

/** Finds who is asked by a recommendation that stands alone. "… gives its views to the Cabinet." asks another body. */
export function addresseeOf(recommendation: string): WhoIsAsked | null {
  return likeliest(recommendation, ['asked', 'resolves', 'named'])
}

function likeliest(words: string, sayings: readonly Saying[]): WhoIsAsked | null {
  const printed = oneSpaced(words).slice(0, 400)
  const text = readable(printed)
  const named = [...initialsIn(text), ...bodiesIn(text)].map((body) => ({ body, saying: sayingOf(body) }))
  const fitting = named.filter(({ saying }) => sayings.includes(saying))
  const [best, next] = fitting.sort((one, other) => worth[other.saying] - worth[one.saying])
  if (!best) return null
  const nameOf = ({ before, name }: NamedBody) => printed.slice(before.length).slice(0, name.length)
  const name = nameOf(best.body)
  const rival = next && worth[next.saying] === worth[best.saying] ? nameOf(next.body) : name
  const other = plain(rival) === plain(name) ? null : rival
  return { name, confidence: other === null ? worth[best.saying] : worth[best.saying] / 2, other }
}

function initialsIn(text: string): NamedBody[] {
  const [whole = '', name] = initials.exec(text) ?? []
  if (!name || !/^(?:the |The )?\p{Lu}+$/u.test(name)) return []
  return [{ name, before: whole.slice(0, whole.length - name.length), after: text.slice(whole.length) }]
}

function sayingOf({ before, after }: NamedBody): Saying {
  if (isAsked(after)) return /(?:^|\bthat |, )$/i.test(before) ? 'asked' : 'no'
  if (/^,? (?:resolves?|agrees?)\b/i.test(after) && /(?:^|\bthat )$/i.test(before)) return 'resolves'
  if (/\b(?:to|i['’]r|i) $/i.test(before) && /^\s*(?:$|[:–—.-]| that\b| and then\b)/i.test(after))
    return 'reported'
  if (/\bthat $/i.test(before) && /^\s*(?:$|[:–—-])/.test(after)) return 'named'
  if (/^(?:it is (?:recommended|proposed) )?that $/i.test(before) && /^,? \p{Ll}/u.test(after)) return 'named'
  return before === '' && /^ (?:to|should) /.test(after) ? 'named' : 'no'
}

/** "is therefore asked": what follows who is asked. */
function isAsked(after: string): boolean {
  const [, rest] = /^,? (?:is|are|be|will be) (.*)$/is.exec(after) ?? []
  if (rest === undefined || /^not\b/i.test(rest)) return false
  const words = wordsIn(rest.slice(0, 60))
  return asked.startLength(words) > 0 || asked.startLength(words, 1) > 0
}

function opens(before: string): boolean {
  return /^(?:[^.;:]{0,160}, )?(?:that |it is (?:recommended|proposed) that )?$/i.test(before)
}

function endsThere(after: string): boolean {
  const rest = after.trim()
  return rest === '' || (rest.length < 110 && isAsked(after)) || /^recommends? to \w.{0,60}$/i.test(rest)
}

/** Words in capitals are read as a title is printed, with every letter kept in place. */
function readable(printed: string): string {
  if (printed !== printed.toUpperCase()) return printed
  return printed
    .toLowerCase()
    .replace(/\b(?!(?:and|for|from|of|on|that|the|to|with)\b)\p{L}/gu, (letter) => letter.toUpperCase())
}

const executive = /\b(?:cabinet|executive|mayor|leader|portfolio holder|council|governors|commissioners)\b/
const ofMembers = /\b(committee|panel|board|commission|group|forum|partnership)s?\b/g
const ofCouncil = /\b(cabinet|executive|council)s?\b/

/** "committee" of "the council's audit committee", "cabinet" of "the cabinet". */
function nounOf(name: string): string | undefined {
  return [...name.matchAll(ofMembers)].at(-1)?.[1] ?? ofCouncil.exec(name)?.[1]
}

/** True if an addressee is clearly not the body that meets. */
export function isAnotherBody(addressee: string, meeting: string | null): boolean {
  const name = plain(addressee)
  const held = plain(meeting ?? '')
  if (name === 'members' || name === 'working group') return false
  // "The Committee" is the body that meets; "the Audit Committee" only if that is its name.
  const noun = nounOf(name)
  if (noun && name === noun && !executive.test(noun))
    return meeting !== null && !held.includes(noun) && nounOf(held) !== undefined
  if (noun && held.includes(name)) return executive.test(name) && nounOf(held) !== noun
  if (executive.test(name) || /\bmember for\b/.test(name)) return true
  if (meeting === null) return false
  const words = name.replace(/\bmembers of (?:the )?/, '').split(' ')
  return !words.every((word) => /^(?:and|of|for|the|members)$/.test(word) || held.includes(word))
}

/** In a bilingual paper "y Pwyllgor" is the committee. */
const english = new Map([
  ['pwyllgor', 'committee'],
  ['bwrdd', 'board'],
  ['cyngor', 'council'],
  ['comisiwn', 'commission'],
  ['aelodau', 'members'],
  ['awdurdod', 'authority'],
  ['weithrediaeth', 'executive'],
  ['craffu', 'scrutiny'],
])

function plain(text: string): string {
  const words = wordsIn(text.replace(/^(?:the|this|full|yr?) /i, ''))
  return words.map((word) => english.get(word) ?? word).join(' ')
}
