import { unzipSync } from 'fflate'

export type BinaryKind =
  | 'docx'
  | 'odt'
  | 'pdf'
  | 'picture'
  | 'spreadsheet'
  | 'presentation'
  | 'e-mail'
  | 'old-word'
  | 'old-office'
  | 'encrypted'
  | 'zip'
  | 'broken-zip'

const pictures = [
  /^\x89PNG\r\n/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  /^(?:II\*\0|MM\0\*)/,
  /^RIFF.{4}WEBP/s,
  /^.{4}ftyp(?:hei|hev|mif|msf|avi)/s,
  /^BM.{4}\0{4}/s,
]

/** What a file that is no text is, by its bytes; null if they do not say. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.startsWith('PK\x03\x04')) return kindOfZip(bytes)
  if (start.startsWith('\xd0\xcf\x11\xe0')) return kindOfContainer(bytes)
  if (start.includes('%PDF-')) return 'pdf'
  return pictures.some((picture) => picture.test(start)) ? 'picture' : null
}

const openDocuments: readonly (readonly [type: string, kind: BinaryKind])[] = [
  ['opendocument.text', 'odt'],
  ['opendocument.spreadsheet', 'spreadsheet'],
  ['opendocument.presentation', 'presentation'],
]
const officeFolders: readonly (readonly [folder: string, kind: BinaryKind])[] = [
  ['word/', 'docx'],
  ['xl/', 'spreadsheet'],
  ['ppt/', 'presentation'],
]
/** The files with which the archive of a document begins. */
const documentsFirst = ['mimetype', '[Content_Types]', '_rels/', 'word/']
const longestType = 200
const mostNames = 10_000

function kindOfZip(bytes: Uint8Array): BinaryKind {
  const names: string[] = []
  let type = ''
  try {
    const { mimetype } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.length < mostNames) names.push(name)
        return name === 'mimetype' && originalSize < longestType
      },
    })
    type = Buffer.from(mimetype ?? []).toString('latin1')
  } catch {
    return 'broken-zip'
  }
  // The first bit of an entry's flags says that it is encrypted.
  if (((bytes[6] ?? 0) & 1) === 1) return 'encrypted'
  const open = openDocuments.find(([one]) => type.includes(one))
  const office = officeFolders.find(([folder]) => names.some((name) => name.startsWith(folder)))
  const known = open?.[1] ?? office?.[1]
  if (known) return known
  const first = Buffer.from(bytes.subarray(30, 50)).toString('latin1')
  return documentsFirst.some((one) => first.startsWith(one)) ? 'broken-zip' : 'zip'
}

/** The streams by which the older container of Office files, which also holds protected ones, says what is in it. */
const streams: readonly (readonly [name: string, kind: BinaryKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['__substg1.0_', 'e-mail'],
  ['WordDocument', 'old-word'],
  ['Workbook', 'spreadsheet'],
  ['PowerPoint Document', 'presentation'],
]

function kindOfContainer(bytes: Uint8Array): BinaryKind {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = streams.find(([name]) => whole.includes(Buffer.from(name, 'utf16le')))
  return found?.[1] ?? 'old-office'
}
