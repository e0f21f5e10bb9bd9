import { Refusal, type RefusalCode } from '../refusal.ts'
import { binaryKind } from './binary-kind.ts'

export type FileKind = 'text' | 'html' | 'docx' | 'odt' | 'pdf'

const byExtension = new Map<string, FileKind>([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
  ['markdown', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['docx', 'docx'],
  ['docm', 'docx'],
  ['dotx', 'docx'],
  ['dotm', 'docx'],
  ['odt', 'odt'],
  ['pdf', 'pdf'],
])

/** The kind of a file by its name, checked against its bytes. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new Refusal('empty')
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = byExtension.get(extension)
  const found = binaryKind(bytes)
  const refusal = found === null ? refusalOfText(bytes, extension) : refusals[found]
  if (refusal !== undefined) throw new Refusal(refusal)
  if (!kind) throw new Refusal('unknown-format')
  if (found === null || found === 'broken-zip' || found === 'old-office')
    return kindUnseen(kind, bytes, found)
  if (found !== kind) throw new Refusal('wrong-extension')
  return kind
}

/** What Quorate knows and does not read. */
const refusals: Readonly<Partial<Record<NonNullable<ReturnType<typeof binaryKind>>, RefusalCode>>> = {
  picture: 'picture',
  spreadsheet: 'spreadsheet',
  presentation: 'presentation',
  'e-mail': 'e-mail',
  'old-word': 'old-word',
  zip: 'zip',
  encrypted: 'encrypted',
}

function refusalOfText(bytes: Uint8Array, extension: string): RefusalCode | undefined {
  const start = startOf(bytes)
  if (start.startsWith('{\\rtf')) return 'old-word'
  if (isEmail(start) || (extension === 'eml' && !start.includes('\0'))) return 'e-mail'
  if (/^\s*(?:<\?xml[^>]*>\s*)?<svg\b/i.test(start)) return 'picture'
  return undefined
}

/** The header of an e-mail: nothing but fields, among them one that only an e-mail has. */
function isEmail(start: string): boolean {
  const [header = ''] = start.split(/\r?\n\r?\n/, 1)
  const lines = header.split(/\r?\n/).slice(0, 20)
  const fields = lines.every((line, at) => /^[\w-]+: ?/.test(line) || (at > 0 && /^[ \t]/.test(line)))
  return fields && /^(?:received|return-path|message-id|mime-version|x-mailer):/im.test(header)
}

/** The kind by the name, where nothing in the bytes names another. */
function kindUnseen(kind: FileKind, bytes: Uint8Array, found: 'broken-zip' | 'old-office' | null): FileKind {
  const isText = kind === 'text' || kind === 'html'
  if (found === 'broken-zip') throw new Refusal(isText || kind === 'pdf' ? 'wrong-extension' : 'damaged')
  if (found === 'old-office') throw new Refusal('wrong-extension')
  // A web page saved under a text file's name would be read with all its markup.
  if (kind === 'text' && /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i.test(startOf(bytes)))
    throw new Refusal('wrong-extension')
  if (!isText) throw new Refusal(looksLikeText(bytes) ? 'wrong-extension' : 'damaged')
  return kind
}

function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1024).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
}
