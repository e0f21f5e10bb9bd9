/** True if a text is the mark of a hidden text, which `hidingWords.mark` writes. */
export function isMark(text: string): boolean {
  return /^\[Hidden by the clerk[,:].*\]$/s.test(text)
}

/** The words that a form starts with; null if they were hidden. */
export function unlessHidden(words: string | null): string | null {
  return words === null || isMark(words) ? null : words
}
