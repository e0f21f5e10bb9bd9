import { wordsIn } from '../vocabulary/phrase.ts'
import { phraseBook } from '../vocabulary/phrase-book.ts'
import { isBody } from './body-line.ts'
import { itemNumberIn } from './item-number.ts'
import { meetingName } from './meeting-name.ts'
import { printedDates } from './printed-date.ts'

const open = phraseBook('header-open')
const posts = phraseBook('posts')
const elsewhere = phraseBook('elsewhere')
const formNames = phraseBook('form-names')
const councilKinds = phraseBook('council-kinds')

const saysBy = /^(?:joint )?report (?:of|by)\b|^adroddiad (?:gan|yr?) (?!.*\b(?:ar|am) )/i

/** Recognises the unlabelled lines of a header. */
export const looksLike = {
  open: (text: string) => text.length < 120 && open.is(wordsIn(text)),
  date: (text: string) => text.length < 90 && printedDates(text).length > 0 && !isElsewhere(text),
  meeting: (text: string) =>
    text.length < 120 &&
    isBody(meetingName(text).replace(/ meeting$/i, '')) &&
    !/\breport (?:of|by|from)\b/i.test(text) &&
    !councilKinds.ends(wordsIn(text)) &&
    !isElsewhere(text),
  reportBy: (text: string) => text.length < 160 && saysBy.test(text),
}

/** True of a line about where the report was before, or goes next. */
export function isElsewhere(text: string): boolean {
  return elsewhere.startLength(wordsIn(text)) > 0
}

/** Not titles: a reference, or how to reach somebody. */
const references = [
  /^(?=\S*\d)[A-Z]{1,6}[\w/.-]*$/,
  /^[\p{L}’' ]{0,30}\b[A-Z]{1,6}\/\d{2,4}\/\d{1,4}$/u,
  /^(?:key decision|forward plan|report ref)\b.{0,40}\d/i,
  /^(?:tel|e-?mail|contact|cllr|councillor|mrs?|ms|dr)\b|@|https?:|\d{3} ?\d{3}/i,
  /:\s+(?:cllr|councillor|mrs?|ms|dr)\b/i,
  /^to (?:the )?(?:chair|members|leader)\b/i,
]

/** True if words are a reference, a person and their post, or a form's own name. */
export function isNotTitle(text: string): boolean {
  return (
    isLetterhead(text) ||
    itemNumberIn(text) !== null ||
    formNames.is(wordsIn(text)) ||
    endsInPost(text) ||
    references.some((pattern) => pattern.test(text))
  )
}

/** "Director of Place", "Jane Roe, Head of Care" */
function endsInPost(text: string): boolean {
  const words = wordsIn(text.split(',').at(-1) ?? '')
  const whole = wordsIn(text)
  return [words, whole].some((piece) => {
    const length = posts.startLength(piece)
    return (
      length > 0 &&
      (length === piece.length || /^(?:of|for|officer|executive|gwasanaethau?)$/.test(piece[length] ?? ''))
    )
  })
}

const bareCouncil = /^(?:the )?(?:full|county|city|borough|district|town|parish) council$/i
const ownNames = [
  /^(?:the )?(?:london |royal |city )?(?:borough|city|county) of \p{Lu}[\p{L}’' ]*$/iu,
  /^\p{Lu}[\p{L}’' -]+ council$/iu,
  /^cyngor(?: \p{L}[\p{L}’'-]*){1,6}$/iu,
]

/** True for the council's own name at the head of its paper. */
export function isLetterhead(text: string): boolean {
  if (text.length >= 80 || bareCouncil.test(text) || /^cyngor llawn$/i.test(text)) return false
  const named = /^\p{Lu}[\p{L}&’' -]+$/u.test(text) && councilKinds.ends(wordsIn(text))
  return named || ownNames.some((pattern) => pattern.test(text))
}
