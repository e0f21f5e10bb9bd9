import { readdirSync, readFileSync } from 'node:fs'
import type { ReportFile } from '../../src/documents/reading.ts'
import { printDocx } from './print-docx.ts'
import { printOdt } from './print-odt.ts'
import { printPdf } from './print-pdf.ts'
import { printTaggedPdf } from './print-tagged-pdf.ts'
import { printHtml, printMd, printTxt } from './print-text.ts'
import { readSource } from './source.ts'

const folder = new URL('./corpus/', import.meta.url)

/**
 * A sample in the project's own words. The test prints the Word file or PDF of `.docx.txt` and `.pdf.txt`; `.html.txt`
 * is a saved page.
 */
export interface Sample {
  name: string
  /** The whole result that reading it must give. */
  expected: unknown
  file(): Promise<ReportFile>
  /** The same report in all formats, if the sample is a source. */
  formats(): Promise<ReportFile[]>
}

export function samples(): Sample[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name,
      expected: JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')),
      file: () => fileOf(name),
      formats: () => formatsOf(name),
    }))
}

export async function fileOf(name: string): Promise<ReportFile> {
  const bytes = readFileSync(new URL(name, folder))
  if (name.endsWith('.docx.txt')) return { name: 'a.docx', bytes: printDocx(readSource(bytes.toString())) }
  if (name.endsWith('.pdf.txt'))
    return { name: 'a.pdf', bytes: await pdfOf(bytes.toString(), columnsOf(name)) }
  return { name: name.replace(/\.html\.txt$/, '.html'), bytes }
}

async function formatsOf(name: string): Promise<ReportFile[]> {
  if (!/\.(?:docx|pdf)\.txt$/.test(name)) return []
  return inEveryFormat(readFileSync(new URL(name, folder), 'utf8'), columnsOf(name))
}

/** The report of a source, printed in each format. */
export async function inEveryFormat(source: string, columns: 1 | 2 = 1): Promise<ReportFile[]> {
  const blocks = readSource(source)
  const text = (words: string) => new TextEncoder().encode(words)
  return [
    { name: 'a.docx', bytes: printDocx(blocks) },
    { name: 'a.odt', bytes: printOdt(blocks) },
    { name: 'a.pdf', bytes: await pdfOf(source, columns) },
    { name: 'tagged.pdf', bytes: await printTaggedPdf(blocks) },
    { name: 'a.html', bytes: text(printHtml(blocks)) },
    { name: 'a.md', bytes: text(printMd(blocks)) },
    { name: 'a.txt', bytes: text(printTxt(blocks)) },
  ]
}

function columnsOf(name: string): 1 | 2 {
  return name.includes('.twocolumn.') ? 2 : 1
}

function pdfOf(source: string, columns: 1 | 2): Promise<Uint8Array> {
  return printPdf(readSource(source), { columns, header: 'Ashmere County Council' })
}
