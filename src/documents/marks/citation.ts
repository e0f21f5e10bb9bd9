import { oneForm } from '../text/one-form.ts'

/**
 * Schedule 12A to the Local Government Act 1972, and its counterparts in Scotland (Act of 1973) and Northern Ireland
 * (Act of 2014).
 */
const schedules = [
  /\b(?:schedule|atodlen)\s*(12|7)\s*\(?a\b/,
  /\bschedule\s*(6)\b.{0,60}\bnorthern ireland\b/,
  /\bnorthern ireland\b.{0,60}\bschedule\s*(6)\b/,
]

/** The schedule that a text names, out of those that list exempt information: "Schedule 12A". */
export function namedSchedule(text: string): string | null {
  return scheduleIn(oneForm(text))
}

function scheduleIn(plain: string): string | null {
  for (const schedule of schedules) {
    const [, number] = schedule.exec(plain) ?? []
    if (number) return `Schedule ${number}${number === '6' ? '' : 'A'}`
  }
  return null
}

/** England's list is shorter. A citation of the schedule itself may be from the Welsh or Scottish list. */
const maxParagraphs = 10
const maxOfSchedule = 18
const paragraphs =
  /\b(?:paragraphs?|paragraff(?:au)?)(?:\(s\))?\s+((?:\d{1,2}(?:\s*(?:,|and|&|or|to|a)\s*)?)+)/g
const ofSchedule =
  /^(?:\s*\([^()]{0,20}\))?\s*(?:of|in|o) (?:(?:part|ran) \w+ (?:of|o) )?(?:schedule|atodlen)\b/

/** The paragraphs of such a schedule that a text cites; none if it names no such schedule. */
export function citedParagraphs(lines: readonly string[]): number[] {
  const plain = lines
    .filter((line) => line !== '')
    .map(oneForm)
    .join(' ')
  if (scheduleIn(plain) === null) return []
  const cited = new Set<number>()
  for (const { 0: whole, 1: list = '', index } of plain.matchAll(paragraphs)) {
    const most = ofSchedule.test(plain.slice(index + whole.trimEnd().length)) ? maxOfSchedule : maxParagraphs
    for (const [figure] of list.matchAll(/\d+/g))
      if (Number(figure) >= 1 && Number(figure) <= most) cited.add(Number(figure))
  }
  return [...cited].sort((one, other) => one - other)
}

const instructions = [
  /\binsert\b|\brelevant paragraph(?:\(s\)|s)?(?: numbers?)? of\b/,
  /\bif (?:yes|so|the answer)\b|\bticking the (?:relevant|appropriate) box\b/,
  /\b(?:state|specify) (?:which|the)\b|\.{4,}|_{3,}/,
]

/** A template's instruction to its author, left unchanged: "Paragraph (insert number) of Schedule 12A". */
export function isEmptyForm(text: string): boolean {
  const plain = oneForm(text)
  return (
    namedSchedule(text) !== null &&
    citedParagraphs([text]).length === 0 &&
    instructions.some((one) => one.test(plain))
  )
}
