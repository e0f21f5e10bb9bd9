/** With a capital at its beginning. */
export function capitalised(text: string): string {
  return text.replace(/^./u, (first) => first.toUpperCase())
}

/** With a small letter at its beginning. */
export function lowered(text: string): string {
  return text.replace(/^./u, (first) => first.toLowerCase())
}

/** Words that somebody typed, with a full stop where they left it out. */
export function asSentence(text: string): string {
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`
}
