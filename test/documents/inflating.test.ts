import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordArchive, wordNamespace } from './make-docx.ts'
import { odtArchive } from './print-odt.ts'
import { readReport } from './reading.ts'

/** Sixty million bytes of XML, which a zip packs into 200 kB or less. */
const inflated = 60_000_000
const many = (piece: string, bytes = inflated) => piece.repeat(Math.floor(bytes / piece.length))
const word = (body: string) =>
  wordArchive(`<w:document ${wordNamespace}><w:body>${body}</w:body></w:document>`)
const beside = (path: string, xml: string) => zipSync({ ...unzipSync(word('<w:p/>')), [path]: strToU8(xml) })
const odt = (text: string) => odtArchive(`<office:body><office:text>${text}</office:text></office:body>`)
const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 2_654_435_761) >>> 13)

/** Noise in the archive makes its entries look as well packed as a report's. */
function disguised(archive: Uint8Array, path: string): Uint8Array {
  const files = unzipSync(archive)
  const text = Buffer.from(files[path] ?? []).toString()
  const at = text.lastIndexOf('</')
  const comment = `<!--${Buffer.from(noise(300_000)).toString('hex')}-->`
  return zipSync({ ...files, [path]: strToU8(`${text.slice(0, at)}${comment}${text.slice(at)}`) })
}

describe('a small archive that inflates is refused in three seconds of CPU time', () => {
  it.each([
    [
      'a Word file of a paragraph again and again',
      'a.docx',
      () => word(many('<w:p><w:r><w:t>Note it.</w:t></w:r></w:p>')),
    ],
    ['a Word file of nothing but empty paragraphs', 'a.docx', () => word(many('<w:p/>'))],
    [
      'a Word file with one endless paragraph',
      'a.docx',
      () => word(`<w:p><w:r><w:t>${many('Note it. ')}</w:t></w:r></w:p>`),
    ],
    [
      'a Word file of comments',
      'a.docx',
      () =>
        beside(
          'word/comments.xml',
          `<w:comments ${wordNamespace}>${many('<w:comment><w:p/></w:comment>')}</w:comments>`,
        ),
    ],
    [
      'a Word file of styles',
      'a.docx',
      () =>
        beside(
          'word/styles.xml',
          `<w:styles ${wordNamespace}>${many('<w:style w:styleId="a"/>')}</w:styles>`,
        ),
    ],
    ['an OpenDocument text of empty paragraphs', 'a.odt', () => odt(many('<text:p/>'))],
    [
      'an OpenDocument text of tables',
      'a.odt',
      () =>
        odt(`<table:table>${many('<table:table-row><table:table-cell/></table:table-row>')}</table:table>`),
    ],
    ['an OpenDocument text of styles', 'a.odt', () => odtArchive('', many('<style:style style:name="a"/>'))],
    [
      'a Word file that hides how well it is packed',
      'a.docx',
      () => disguised(word(many('<w:p/>', 50_000_000)), 'word/document.xml'),
    ],
    [
      'an OpenDocument text that hides it',
      'a.odt',
      () => disguised(odt(many('<text:p/>', 50_000_000)), 'content.xml'),
    ],
    [
      'an archive of very many files',
      'a.docx',
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`word/${at}.xml`, new Uint8Array()])),
        ),
    ],
  ])('%s', async (_, name, make) => {
    const bytes = make()
    const before = process.cpuUsage()
    const reading = await readReport({ name, bytes })
    const { user, system } = process.cpuUsage(before)
    expect(reading).toMatchObject({ kind: 'refused', code: 'expands-too-far' })
    expect((user + system) / 1_000_000).toBeLessThan(3)
  })

  it.each([
    ['a Word file', 'a.docx', () => word(`${'<w:sdt>'.repeat(50_000)}`)],
    ['an OpenDocument text', 'a.odt', () => odt('<text:section>'.repeat(50_000))],
    ['a list in a list', 'a.odt', () => odt('<text:list><text:list-item>'.repeat(50_000))],
  ])('so is one nested without end: %s', async (_, name, make) => {
    expect(await readReport({ name, bytes: make() })).toMatchObject({ kind: 'refused', code: 'too-deep' })
  })
})
