import { hasTick } from '../report/ticked.ts'
import { oneForm } from '../text/one-form.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'
import { answerIn, type FormAnswer, saysNothing } from './answer.ts'
import { closes } from './mark-words.ts'
import type { Hit } from './passages.ts'
import type { AroundMark, Says } from './says.ts'
import { hitsIn, isOnlyMark, partsNamed, plainWords } from './small-words.ts'
import { saidInSentence } from './weigh-sentence.ts'

/** Weighs the evidence for what a passage says of its paper. */
export function weigh(text: string, hits: readonly Hit[], around: AroundMark): Says {
  const [question] = hits.length > 1 ? (instructed.exec(text) ?? []) : []
  if (question !== undefined && hitsIn(question).length > 0) return weigh(question, hitsIn(question), around)
  const pieces = text.length < maxForm ? fieldsOf(text, hits) : []
  if (pieces.length > 2)
    return strongest(pieces.map((piece) => weigh(piece, hitsIn(piece), { ...around, answer: '' })))
  if (around.undecided && isOnlyMark(text, hits)) return 'unclear'
  const asks = hits.some(({ kind }) => closes(kind)) && emptyBox.test(text) && !hasTick(text)
  if (asks && isOnlyMark(text, hits)) return around.ticked ? 'denied' : 'unclear'
  const field = hits.some(({ kind }) => kind !== 'other-sense') ? fieldIn(text, around.answer) : null
  const asked = field && saidByField(field.label, field.answer, around)
  if (asked) return asked
  const closing = hits.filter(({ kind }) => closes(kind))
  if (closing.length === 0)
    return around.atTop && hits.some(({ kind }) => kind === 'open') && isOnlyMark(text, hits) ? 'open' : null
  if (closing.every(({ kind }) => kind === 'partly')) return 'part'
  if (isOnlyMark(text, hits)) {
    if (dependent.test(text)) return 'mention'
    if (unread.test(text) && hits.some(({ kind }) => kind === 'open')) return 'unclear'
    const sentence = saidInSentence(text, hits, around)
    if (sentence === 'denied') return 'denied'
    const weak = closing.every(({ kind }) => kind === 'weak')
    if (/\?\s*$/.test(text)) return weak && !around.atTop ? 'mention' : 'unclear'
    const open = hits.some(({ kind }) => kind === 'open')
    if (open && / or |\/|\|/.test(oneForm(text)) && sentence !== 'closed') return 'unclear'
    if (around.standsOut && topics.has(plainWords(text).join(' '))) return 'unclear'
    if (sentence !== 'part' && around.before === '')
      return !weak || around.atTop || isEmphatic(text) ? 'closed' : around.standsOut ? 'mention' : null
  }
  return saidInSentence(text, hits, around)
}

/** Where the next field begins in "Date: 3 March 2027 Key decision: No Class: Part 2", a form left on one line. */
const maxForm = 400
const fields = /(?<=:\s[^:]*\S)\s+(?=\p{Lu}[\p{L}()/ -]{2,40}:(?:\s|$))/u

/** The fields of a form left on one line, none of which begins within the words of a mark. */
function fieldsOf(text: string, hits: readonly Hit[]): string[] {
  const starts = [...text.matchAll(new RegExp(fields, 'gu'))].map(({ index }) => index)
  const fit = starts.filter((at) => !hits.some(({ start, end }) => start < at && at < end))
  return [0, ...fit].map((at, one) => text.slice(at, fit[one]))
}

/** A question, up to the instruction behind it: "Is this report restricted? If yes, say why". */
const instructed = /^[^?]+\?(?=\s+(?:if|os)\b[^:\d]*$)/i
/** A form's question that only counts after another: "If relevant, state the paragraph of Schedule 12A". */
const dependent = /^\W*(?:[\d.]+\s+)?(?:if|where|os)\b/i
/** A form's options whose boxes are all one letter of a font that nothing can read: "& Open & Exempt". */
const unread = /^\W*([^\p{L}\p{N}\s]|[oqr](?= \p{Lu}))\s+\p{L}.*\s\1\s+\p{L}/su
const emptyBox = /[☐□❏]|\[\s*\]/

const byStrength = ['closed', 'part', 'unclear', 'denied', 'open', 'mention'] as const

/** What counts of several things said: rather that something is closed than that it is not. */
export function strongest(all: readonly Says[]): Says {
  return byStrength.find((says) => all.includes(says)) ?? null
}

const topics = new Set(vocabulary('marks-topics').map(({ words }) => words))

/** In capitals or brackets. */
function isEmphatic(text: string): boolean {
  return /^\s*[[({]/.test(text) || (text === text.toUpperCase() && /\p{Lu}{4}/u.test(text))
}

interface Field {
  label: string
  answer: string
}

const partings = [
  /\?\s*[:|\t]?\s*/,
  /\s*(?::|\t|\s\|\s)\s*/,
  /\s[–—-]\s/,
  /\s+(?=(?:yes|no|none|n\/a|not applicable)\W*$)/i,
  /\s+(?=[☐☒☑✓✔]|(?:yes|no)\b.{0,20}\b(?:no|yes)\b)/i,
]

/** A label that is only about openness, with its answer on the same line or around it. */
function fieldIn(text: string, around: string): Field | null {
  const bare = text.replace(/^\W*(?:\d+(?:\.\d+)*\.?\s+)?(?=[\p{L}])/u, '')
  const hits = hitsIn(bare)
  for (const parting of partings) {
    const found = parting.exec(bare)
    if (hits.some(({ start, end }) => found && start < found.index && end > found.index)) continue
    const label = found ? bare.slice(0, found.index) : ''
    const answer = found ? bare.slice(found.index + found[0].length) : ''
    if (answer.trim() !== '' && isLabel(label)) return { label, answer }
  }
  return around !== '' && isLabel(bare) ? { label: bare, answer: around } : null
}

function isLabel(text: string): boolean {
  return plainWords(text).length > 0 && text.length <= 120 && isOnlyMark(text)
}

/** What the question of a form, and its answer, say together. */
function saidByField(label: string, text: string, { atTop }: AroundMark): Says {
  const answer = answerIn(text)
  if (answer === null) return null
  const hits = hitsIn(label)
  const closing = hits.filter(({ kind }) => closes(kind))
  const open = hits.some(({ kind }) => kind === 'open')
  if (closing.length === 0 && saysNothing(text)) return 'denied'
  if (closing.length === 0) return saidOfOpen(open, answer, atTop)
  if (open && closing.every(({ kind }) => kind !== 'strong')) return saidByChoice(answer)
  const weak = closing.every(({ kind }) => kind === 'weak')
  const partly = closing.some(({ kind }) => kind === 'partly')
  switch (answer) {
    case 'no':
    case 'open':
      return 'denied'
    case 'part':
      return 'part'
    case 'unclear':
      return 'unclear'
    case 'yes':
    case 'both':
    case 'closed':
      return partly ? 'part' : weak && !atTop ? null : 'closed'
    case 'other':
      return partly ? 'part' : weak || partsNamed(label).length > 0 ? null : 'closed'
  }
}

/** "Public report: No", "Class: Part 2". */
function saidOfOpen(open: boolean, answer: FormAnswer, atTop: boolean): Says {
  if (!atTop) return null
  if (answer === 'closed') return 'closed'
  if (answer === 'part' || answer === 'both') return 'part'
  if (answer === 'open') return 'open'
  if (!open) return null
  return answer === 'yes' ? 'open' : answer === 'no' ? 'closed' : answer === 'unclear' ? 'unclear' : null
}

/** "Public or private: Public". */
function saidByChoice(answer: FormAnswer): Says {
  if (answer === 'open') return 'denied'
  return answer === 'closed' || answer === 'part' ? answer : answer === 'both' ? 'part' : 'unclear'
}
