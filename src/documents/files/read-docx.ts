import { zipSync } from 'fflate'
import { DomUtils, parseDocument } from 'htmlparser2'
import mammoth from 'mammoth'
import type { FileLine } from '../line.ts'
import type { OnProgress } from '../reading.ts'
import { Refusal } from '../refusal.ts'
import { openArchive } from './open-archive.ts'
import { wordLines } from './word-lines.ts'
import { wordLabels } from './word-numbering.ts'
import { wordPieces } from './word-pieces.ts'
import { runningLines } from './word-running.ts'
import { readStyles } from './word-styles.ts'

const nothing = { type: 'document', children: [], notes: {}, comments: [] }

/** How much source, ten pages or more, the library gets at a time: it needs fifty times as much memory. */
const usualPiece = 400_000

/** Reads the paragraphs of a Word file, with the labels that Word prints. */
export async function readDocx(
  bytes: Uint8Array,
  onProgress: OnProgress = () => {},
  pieceLength = usualPiece,
): Promise<FileLine[]> {
  const files = openArchive(bytes, (name) => /\.(?:xml|rels)$/i.test(name))
  const main = mainDocument(files)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const styles = readStyles(xmlOf(files, `${folder}styles.xml`))
  const labelOf = wordLabels(xmlOf(files, `${folder}numbering.xml`), styles)
  const lines = wordLines(styles)
  for (const piece of wordPieces(files[main] ?? new Uint8Array(), labelOf, pieceLength)) {
    const archive = zipSync(
      { ...besides(files, folder, piece), [main]: Buffer.from(piece, 'utf8') },
      { level: 0 },
    )
    await mammoth.convertToHtml(
      { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) },
      {
        externalFileAccess: false,
        // The lines come from the library's parse tree, so its own output is left empty.
        transformDocument: (document: unknown) => {
          onProgress({ done: lines.add(document), of: null })
          return nothing
        },
      },
    )
  }
  const relations = xmlOf(files, `${folder}_rels/${main.slice(folder.length)}.rels`)
  return lines.end(runningLines(relations, (target) => xmlOf(files, placeOf(target, folder))))
}

function placeOf(target: string, folder: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`
}

/**
 * The files that the library needs besides the text. Labels and styles are resolved here, and comments are not read.
 */
function besides(
  files: Record<string, Uint8Array>,
  folder: string,
  piece: string,
): Record<string, Uint8Array> {
  const notes = /<w:(?:foot|end)noteReference\b/.test(piece)
  return Object.fromEntries(
    Object.entries(files).filter(
      ([name]) =>
        name.endsWith('.rels') ||
        (notes && name.startsWith(folder) && /(?:foot|end)notes?\.xml$/i.test(name)),
    ),
  )
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
