import type { PdfPage, PdfRow } from './pdf-rows.ts'

/** The usual look of the text. */
export interface PageLook {
  height: number
  font: string | null
  /** The distance between lines of a paragraph, in text heights. */
  pitch: number
}

const ordinaryPitch = 1.2

export function usualLook(pages: readonly PdfPage[]): PageLook {
  const heights = new Map<number, number>()
  const fonts = new Map<string, number>()
  for (const { rows } of pages) {
    for (const { height, font, text } of rows) {
      const rounded = Math.round(height * 2) / 2
      heights.set(rounded, (heights.get(rounded) ?? 0) + text.length)
      if (font !== null) fonts.set(font, (fonts.get(font) ?? 0) + text.length)
    }
  }
  return { height: most(heights) ?? 0, font: most(fonts) ?? null, pitch: pitchOf(pages) }
}

function most<Key>(weights: ReadonlyMap<Key, number>): Key | undefined {
  let found: [Key, number] | undefined
  for (const one of weights) if (!found || one[1] > found[1]) found = one
  return found?.[0]
}

/** Only a line that runs to the margin is certain to continue on the next. */
function pitchOf(pages: readonly PdfPage[]): number {
  const pitches: number[] = []
  for (const { rows } of pages) {
    for (const [index, row] of rows.entries()) {
      const below = rows[index + 1]
      if (below && wraps(row, below)) pitches.push((row.y - below.y) / row.height)
    }
  }
  if (pitches.length < 5) return ordinaryPitch
  pitches.sort((one, other) => one - other)
  const middle = pitches[Math.floor(pitches.length / 2)] ?? ordinaryPitch
  return Math.min(Math.max(middle, 1), 2.5)
}

function wraps(row: PdfRow, below: PdfRow): boolean {
  const full = row.right > row.margin - row.height * 3 && row.text.length > 40
  return full && below.y < row.y && Math.abs(below.height - row.height) < 0.5 && /^\p{Ll}/u.test(below.text)
}
