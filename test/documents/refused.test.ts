import { deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeDocx, wordArchive, wordNamespace } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'
import { readReport } from './reading.ts'

const word = makeDocx([
  { text: 'Recommendations', style: 'Heading1' },
  { text: 'That the committee notes the review.' },
])
const bytes = (text: string) => new TextEncoder().encode(text)

async function codeOf(name: string, content: Uint8Array): Promise<string> {
  const reading = await readReport({ name, bytes: content })
  return reading.kind === 'refused' ? reading.code : reading.kind
}

describe('a file that cannot be read as a report', () => {
  it.each([
    ['an empty file', 'a.docx', new Uint8Array(), 'empty'],
    ['a file of 120 MB', 'a.pdf', new Uint8Array(120_000_000), 'too-large'],
    ['a text of 30 MB', 'a.txt', new Uint8Array(30_000_000).fill(32), 'expands-too-far'],
    ['an unsupported kind of file', 'a.xlsx', word, 'unknown-format'],
    ['a name without an extension', 'report', bytes('Recommendations'), 'unknown-format'],
    ['a Word file under the name of a PDF', 'a.pdf', word, 'wrong-extension'],
    [
      'a text under the name of a Word file',
      'a.docx',
      bytes('Recommendations\n\nThat it is noted.'),
      'wrong-extension',
    ],
    [
      'a web page under the name of a text',
      'a.txt',
      bytes('<!DOCTYPE html><html><body><h2>Recommendations</h2><p>That it is noted.</p></body></html>'),
      'wrong-extension',
    ],
    ['Word’s older format', 'a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'wrong-extension'],
    ['a binary under the name of a text', 'a.txt', Buffer.from('00ff00fe07001b0203000000', 'hex'), 'binary'],
    ['a Word file that breaks off', 'a.docx', word.slice(0, word.length / 2), 'damaged'],
    ['a zip that is not a Word file', 'a.docx', zipSync({ 'a.txt': bytes('hello') }), 'zip'],
    ['a Word file whose text breaks off', 'a.docx', wordArchive('<w:document><w:body><w:p>'), 'damaged'],
    ['a PDF that breaks off', 'a.pdf', bytes('%PDF-1.7\n1 0 obj\n<<'), 'incomplete'],
    [
      'a text without recommendations',
      'a.txt',
      bytes('Title: Home care\n\nBackground\n\nThe review began in May.'),
      'no-recommendations',
    ],
    ['a million empty lines', 'a.txt', bytes('\n'.repeat(1_000_000)), 'no-recommendations'],
    ['a web page nested too deep', 'a.html', bytes('<div>'.repeat(50_000)), 'too-deep'],
    ['a text of far too many lines', 'a.txt', bytes('Note it.\n'.repeat(200_000)), 'expands-too-far'],
  ])('is refused: %s', async (_, name, content, code) => {
    expect(await codeOf(name, content)).toBe(code)
  })

  it('is refused if it is protected by a password', async () => {
    const container = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await codeOf('a.docx', container)).toBe('encrypted')
    expect(await codeOf('a.pdf', await makePdf(['Recommendations'], { password: 'tolney' }))).toBe(
      'encrypted',
    )
  })

  it('is refused if it holds other files that are not read', async () => {
    const merged = wordArchive(
      `<w:document ${wordNamespace}><w:body><w:p><w:r><w:t>Recommendations</w:t></w:r></w:p><w:altChunk r:id="a"/></w:body></w:document>`,
    )
    expect(await codeOf('a.docx', merged)).toBe('unmerged')
    const pdf = Buffer.from(await makePdf(['Open this in another program to see the files in it.'])).toString(
      'latin1',
    )
    const portfolio = pdf.replace('/Type /Catalog', '/Type /Catalog /Collection << /View /D >>')
    expect(await codeOf('a.pdf', Buffer.from(portfolio, 'latin1'))).toBe('portfolio')
  })

  it('is refused if it is a scan without text', async () => {
    expect(await codeOf('a.pdf', await makePdf([]))).toBe('no-text')
  })

  it('is refused if it unpacks to far more than it should', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(80_000_000) })
    expect(await codeOf('a.docx', bomb)).toBe('expands-too-far')
  })

  it('is refused if its zip lies about how much it holds', async () => {
    expect(await codeOf('a.docx', lyingArchive())).toBe('damaged')
  })

  it('says what happened and what to do, but nothing of the text', async () => {
    const reading = await readReport({ name: 'a.txt', bytes: bytes('Title: The secret depot') })
    expect(reading).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/^No recommendations.*Please/),
    })
    expect(JSON.stringify(reading)).not.toContain('depot')
  })
})

/** One entry that declares 10 bytes and holds 50 million. */
function lyingArchive(): Uint8Array {
  const honest = zipSync({ 'word/document.xml': [new Uint8Array(10), { level: 0 }] })
  const packed = deflateRawSync(Buffer.alloc(50_000_000))
  const name = Buffer.from('word/document.xml')
  const local = Buffer.from(honest.subarray(0, 30))
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  const centralAt = 30 + name.length + 10
  const central = Buffer.from(honest.subarray(centralAt, centralAt + 46 + name.length))
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  const end = Buffer.from(honest.subarray(honest.length - 22))
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, central, end])
}
