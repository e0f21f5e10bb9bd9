import type { ReportFile } from '../../../src/documents/reading.ts'
import { printDocx } from '../print-docx.ts'
import { printOdt } from '../print-odt.ts'
import { printPdf } from '../print-pdf.ts'
import { printHtml, printMd, printTxt } from '../print-text.ts'
import { adjectives, marks } from './marks.ts'
import { type Place, places, type WallPaper } from './places.ts'
import { pick, randomFrom } from './random.ts'
import { spellings } from './spellings.ts'

export const formats = ['txt', 'md', 'html', 'docx', 'odt', 'pdf'] as const
export type Format = (typeof formats)[number]

export interface WallFile {
  file: ReportFile
  canary: string
  /** What the file is, for whoever has to mend it. */
  about: string
}

/** The file of a seed: a mark of some kind, somewhere, in some spelling, with a word behind it. */
export async function wallFile(seed: number, format: Format): Promise<WallFile> {
  const random = randomFrom(seed)
  const place = pick(
    places.filter((one) => printable(one, format)),
    random(),
  )
  const words = pick(place.inSentence ? adjectives : marks, random())
  const fits = place.inSentence || place.name === 'the file’s name' ? spellings.slice(0, 3) : spellings
  const fitting =
    format === 'pdf'
      ? fits.filter((one) => one.inPdf && !(words.length > 30 && /spaced/.test(one.name)))
      : fits
  const spelling = pick(fitting, random())
  const canary = `Zq${Math.floor(random() * 1e9).toString(36)}kx`
  const mark = spelling.spell(words)
  const paper = place.paper(mark, canary)
  const name = `${paper.fileName ?? 'report'}.${format}`
  const expanded =
    random() < 0.3 && !/spaced|double/.test(spelling.name) && !sharesBlock(paper, mark, canary)
      ? mark
      : undefined
  const how =
    expanded && format === 'pdf' ? `${spelling.name}, with space between its letters` : spelling.name
  const about = `${seed} ${format}: ${place.name}, ${how}: ${mark}`
  return { file: { name, bytes: await printed(paper, format, expanded) }, canary, about }
}

/** True if the mark stands in a block with the word behind it, which must stay one word. */
function sharesBlock({ blocks }: WallPaper, mark: string, canary: string): boolean {
  return blocks.some((block) => {
    const text = JSON.stringify(block)
    return text.includes(mark) && text.includes(canary)
  })
}

/** Texts have no place beside their words, and the PDFs of the tests only two columns. */
function printable({ name }: Place, format: Format): boolean {
  const beside = ['a header', 'a footer', 'a watermark', 'a property', 'a text box']
  if (format === 'pdf' && name === 'a row’s last cell') return false
  return !['txt', 'md', 'html'].includes(format) || !beside.includes(name)
}

function printed(
  { blocks, beside }: WallPaper,
  format: Format,
  expanded: string | undefined,
): Uint8Array | Promise<Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text)
  switch (format) {
    case 'txt':
      return bytes(printTxt(blocks))
    case 'md':
      return bytes(printMd(blocks))
    case 'html':
      return bytes(printHtml(blocks))
    case 'docx':
      return printDocx(blocks, beside)
    case 'odt':
      return printOdt(blocks, beside)
    case 'pdf':
      return printPdf(blocks, { columns: 1, header: 'Ashmere', ...(expanded && { expanded }) }, beside)
  }
}
