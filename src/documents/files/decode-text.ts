import { Refusal } from '../refusal.ts'

const sampleBytes = 4096

/** Decodes bytes in UTF-8, UTF-16 (with or without a byte order mark) or Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = utf16(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  if (bytes.subarray(0, sampleBytes).includes(0)) throw new Refusal('binary')
  const text = utf8(bytes) ?? windows1252(bytes)
  if (mostlyControls(text.slice(0, sampleBytes))) throw new Refusal('binary')
  return text
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

// The characters 0x80 to 0x9f in Windows-1252, with a space for its five unassigned codes.
const from80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Node 20's own windows-1252 decoder reads Latin-1, and so loses curly quotes and dashes. */
function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\x80-\x9f]/g, (character) => from80[character.charCodeAt(0) - 0x80] ?? ' ')
}

/** Detects UTF-16 by its byte order mark or, without one, because every other byte of mostly English text is zero. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, sampleBytes)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = sample.length * 0.4
  if (odd > most && even === 0) return 'utf-16le'
  if (even > most && odd === 0) return 'utf-16be'
  return null
}

function mostlyControls(text: string): boolean {
  let controls = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const ordinary = code === 9 || code === 10 || code === 12 || code === 13
    if ((code < 32 && !ordinary) || (code >= 0x7f && code < 0xa0)) controls++
  }
  return controls > text.length * 0.05
}
