import type { PdfWord } from './pdf-word.ts'

/** Words on one line, before the gaps between them are interpreted. */
export interface Gathered {
  y: number
  height: number
  words: PdfWord[]
}

/** Groups words into lines, from the top of the page. */
export function gatherRows(words: readonly PdfWord[]): Gathered[] {
  const rows: Gathered[] = []
  for (const word of [...words].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(row.y - word.y) <= Math.max(row.height, word.height) * 0.45) {
      row.words.push(word)
      row.height = Math.max(row.height, word.height)
    } else {
      rows.push({ y: word.y, height: word.height, words: [word] })
    }
  }
  return rows
}
