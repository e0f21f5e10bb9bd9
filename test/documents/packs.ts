import type { Papers } from '../../src/committee/agenda/reports/papers.ts'
import { readPapers } from '../../src/documents/read-papers.ts'
import type { ReportFile } from '../../src/documents/reading.ts'
import { printDocx } from './print-docx.ts'
import { printPdf } from './print-pdf.ts'
import { printHtml, printMd, printTxt } from './print-text.ts'
import { readSource } from './source.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Prints one source in all five formats. */
export async function inAllFormats(source: string): Promise<ReportFile[]> {
  const blocks = readSource(source)
  return [
    { name: 'pack.txt', bytes: bytes(printTxt(blocks)) },
    { name: 'pack.md', bytes: bytes(printMd(blocks)) },
    { name: 'pack.html', bytes: bytes(printHtml(blocks)) },
    { name: 'pack.docx', bytes: printDocx(blocks) },
    { name: 'pack.pdf', bytes: await printPdf(blocks) },
  ]
}

export async function papersIn(file: ReportFile): Promise<Papers> {
  const reading = await readPapers(file)
  if (reading.kind === 'refused') throw new Error(`refused: ${reading.code}`)
  return reading
}

export function papersInText(text: string, name = 'pack.txt'): Promise<Papers> {
  return papersIn({ name, bytes: bytes(text) })
}

/** Each report's number, title and labels, such as "6 Home care (a)(b)". */
export function contents({ reports }: Papers): string[] {
  return reports.map(({ number, report }) => {
    const labels = report?.recommendations.map(({ label }) => label ?? '•') ?? []
    return [number, report?.title, labels.join('')].filter((part) => part !== null).join(' ')
  })
}

/** Each report's number and title, such as "6 Home care". */
export function numbersAndTitles({ reports }: Papers): string[] {
  return reports.map(({ number, report }) =>
    [number, report?.title].filter((part) => part !== null).join(' '),
  )
}
