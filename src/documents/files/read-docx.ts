import { zipSync } from 'fflate'
import { DomUtils, parseDocument } from 'htmlparser2'
import mammoth from 'mammoth'
import type { Line } from '../line.ts'
import { Refusal } from '../refusal.ts'
import { type ArchiveLimits, openArchive } from './open-archive.ts'
import { printWordLabels } from './print-word-labels.ts'
import { wordLines } from './word-lines.ts'
import { wordLabels } from './word-numbering.ts'

const nothing = { type: 'document', children: [], notes: {}, comments: [] }

/** The paragraphs of a Word file, under the labels that Word prints. */
export async function readDocx(bytes: Uint8Array, limits?: ArchiveLimits): Promise<Line[]> {
  const files = openArchive(bytes, (name) => /\.(?:xml|rels)$/i.test(name), limits)
  const main = mainDocument(files)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const labelOf = wordLabels(xmlOf(files, `${folder}numbering.xml`), xmlOf(files, `${folder}styles.xml`))
  const labelled = printWordLabels(xmlOf(files, main), labelOf)
  const archive = zipSync({ ...files, [main]: Buffer.from(labelled, 'utf8') }, { level: 0 })
  let lines: Line[] = []
  await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) },
    {
      externalFileAccess: false,
      // The lines come from what the library has read, so what it would write of it is left empty.
      transformDocument: (document: unknown) => {
        lines = wordLines(document)
        return nothing
      },
    },
  )
  return lines
}

function mainDocument(files: Record<string, Uint8Array>): string {
  const relations = parseDocument(xmlOf(files, '_rels/.rels'), { xmlMode: true })
  const main = DomUtils.getElementsByTagName('Relationship', relations, true).find(({ attribs }) =>
    attribs.Type?.endsWith('/officeDocument'),
  )
  const name = main?.attribs.Target?.replace(/^\//, '') ?? 'word/document.xml'
  if (!files[name]) throw new Refusal('damaged')
  return name
}

function xmlOf(files: Record<string, Uint8Array>, name: string): string {
  const bytes = files[name]
  return bytes ? new TextDecoder().decode(bytes) : ''
}
