import { Refusal } from '../refusal.ts'

const sampleBytes = 4096

/** Text from bytes in UTF-8, UTF-16 (with its mark or without) or Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = utf16(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  if (bytes.subarray(0, sampleBytes).includes(0)) throw new Refusal('binary')
  const text = utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
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

/** By the mark at the start or, without one, by every other byte of mostly English text being zero. */
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
