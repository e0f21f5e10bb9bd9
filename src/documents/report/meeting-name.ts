import { printedDates } from './printed-date.ts'

const before = [
  /^to (?:the )?(?:chair\w*|members)(?: and members)?(?: of)?(?: the)? /i,
  /^(?:[\p{L}’' ]{2,30} )?(?:report|paper) (?:to|for)(?: the)? /iu,
  /^(?:adroddiad )?i['’]r /i,
  /^(?:the |a )?(?:\p{L}+ )?meeting of (?:the )?/iu,
]
/** A header's line is no longer. */
const longest = 300
/** The time, or what the body is to do with the report. */
const behind = [
  /\s*\(item [\w.]+\)$/i,
  /\s*[–(-]\s*(?:for|to) (?:decision|information|approval|note|noting|comment|scrutiny|discussion)\)?$/i,
  /[\s,:;–(-]*(?:at )?\d{1,2}[.:]?\d{0,2} ?(?:am|pm|yb|yh)?[\s,]*$/i,
  /[\s,:;–(-]*\b(?:\p{L}{3,6}day|(?:dydd|nos) \p{L}{3,10}|dated?|dyddiad)[\s,:]*$/iu,
  /\s*[,:–(-]?\s*\b(?:(?:to be |being |will be )?held )?(?:on|ar)\s*$/i,
  /\s*[,:–(-]?\s*\b(?:to be |being )?held$/i,
  /(?<!\p{L}of the) meeting$/iu,
  /[\s,:;–(-]+$/,
]

/**
 * The body's name in "Scrutiny Committee – 3 March 2027", "10/06/2027 - Cabinet (Item 6)" and "meeting of the Cabinet to
 * be held on Tuesday, 3rd March, 2027".
 */
export function meetingName(printed: string): string {
  if (printed.length > longest) return printed
  const name = [...before, ...behind, ...behind]
    .reduce((text, pattern) => text.replace(pattern, ''), beside(printed))
    .trim()
  return name === '' ? printed : name
}

/** What stands before the first date, or behind one with which the text begins. */
function beside(printed: string): string {
  const [first] = printedDates(printed).sort((one, other) => one.from - other.from)
  if (!first) return printed
  const ahead = printed.slice(0, first.from)
  return /\p{L}{3}/u.test(ahead.replace(/\p{L}{3,6}day|dydd \p{L}+/iu, ''))
    ? ahead
    : printed.slice(first.to).replace(/^[\s,:–-]+/, '')
}
