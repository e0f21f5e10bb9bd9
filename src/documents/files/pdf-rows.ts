export interface PdfWord {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** What stands on one line of a page. */
export interface PdfRow {
  text: string
  x: number
  y: number
  height: number
}

export interface PdfPage {
  rows: PdfRow[]
  bottom: number
  top: number
}

/** Puts runs of text on their lines, top to bottom and left to right; a wide space between two is a tab. */
export function pdfRows(words: readonly PdfWord[]): PdfRow[] {
  const rows: { y: number; height: number; words: PdfWord[] }[] = []
  for (const word of [...words].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(row.y - word.y) <= Math.max(row.height, word.height) * 0.45) {
      row.words.push(word)
      row.height = Math.max(row.height, word.height)
    } else {
      rows.push({ y: word.y, height: word.height, words: [word] })
    }
  }
  return rows.map(({ y, height, words: inRow }) => {
    const ordered = inRow.sort((one, other) => one.x - other.x)
    return { text: rowText(ordered), x: ordered[0]?.x ?? 0, y, height }
  })
}

function rowText(words: readonly PdfWord[]): string {
  let text = ''
  let end = Number.NaN
  for (const word of words) {
    const space = word.x - end
    if (space > word.height * 1.1) text += '\t'
    else if (space > word.height * 0.15 && !text.endsWith(' ') && !word.text.startsWith(' ')) text += ' '
    text += word.text
    end = word.x + word.width
  }
  return text.trim()
}
