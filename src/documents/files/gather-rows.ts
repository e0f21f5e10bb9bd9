import type { PdfWord } from './pdf-word.ts'

/** Words on one line, before it is known what stands between them. */
export interface Gathered {
  y: number
  height: number
  words: PdfWord[]
}

/** The words of each line, from the top. */
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
