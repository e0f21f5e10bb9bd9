const day = '(?:\\p{L}{3,6}day,? |dydd \\p{L}{3,10},? )?\\d{1,2}(?:\\p{L}{2,4})? (?:o )?\\p{L}{3,12},? \\d{4}'
const dateBehind = new RegExp(`(?: meeting)?\\s*(?:[,–-]|\\bon\\b|\\bar\\b)?\\s*\\(?${day}.*$`, 'isu')
const before = [
  /^\d{1,2}\/\d{1,2}\/\d{4}\s*[-–]\s*/,
  /^to (?:the )?(?:chair\w*|members)(?: and members)?(?: of)?(?: the)? /i,
  /^(?:the |a )?(?:\p{L}+ )?meeting of (?:the )?/iu,
]
const behind = [/\s*\(item [\w.]+\)$/i, dateBehind, /\s*[,–-]?\s*\b(?:to be |being )?held$/i]

/**
 * The body's name in "Scrutiny Committee – 3 March 2027", "10/06/2027 - Cabinet (Item 6)" and "meeting of the Cabinet to
 * be held on Tuesday, 3rd March, 2027".
 */
export function meetingName(printed: string): string {
  const name = [...before, ...behind].reduce((text, pattern) => text.replace(pattern, ''), printed).trim()
  return name === '' ? printed : name
}

/** The same without what stands before a body's name. */
export function withoutDateBehind(text: string): string {
  return /\d{4}/.test(text) ? text.replace(dateBehind, '') : text
}
