/** Words without their capitals, spaces and signs. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** True if two names or titles are the same but for capitals, spaces and signs. */
export function sameWords(a: string, b: string | null): boolean {
  return b !== null && plain(a) === plain(b)
}
