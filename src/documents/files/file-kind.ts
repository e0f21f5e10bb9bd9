import { Refusal } from '../refusal.ts'

export type FileKind = 'text' | 'html' | 'docx' | 'pdf'

const byExtension: Record<string, FileKind> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
}

/** The kind of a file by its name, checked against its first bytes. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new Refusal('empty')
  const kind = byExtension[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    throw new Refusal(isEncryptedWord(bytes) ? 'encrypted' : oldWord(kind))
  if (!kind) throw new Refusal('unknown-format')
  const found = start.startsWith('PK') ? 'docx' : start.includes('%PDF-') ? 'pdf' : null
  // A web page saved under a text file's name would be read with all its markup.
  if (kind === 'text' && /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i.test(start))
    throw new Refusal('wrong-extension')
  if (found === kind) return kind
  if (found !== null) throw new Refusal('wrong-extension')
  if (kind === 'docx' || kind === 'pdf')
    throw new Refusal(looksLikeText(bytes) ? 'wrong-extension' : 'damaged')
  return kind
}

/** Word wraps a protected document in its older format's container. */
function isEncryptedWord(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}

function oldWord(kind: FileKind | undefined): 'wrong-extension' | 'unknown-format' {
  return kind ? 'wrong-extension' : 'unknown-format'
}

function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1024).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
}
