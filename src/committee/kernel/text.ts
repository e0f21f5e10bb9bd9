/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.replace(/^./u, (first) => first.toUpperCase())
}

/** With a small first letter. */
export function lowered(text: string): string {
  return text.replace(/^./u, (first) => first.toLowerCase())
}

/** What somebody typed, with a full stop if they left it out. An item of a list ends with a comma or a semicolon. */
export function asSentence(text: string): string {
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text.replace(/[,;:]$/, '')}.`
}

/** "a reply", "an answer" */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}
