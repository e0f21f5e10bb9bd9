/** Words that somebody typed, with a full stop where they left it out. */
export function asSentence(text: string): string {
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`
}
