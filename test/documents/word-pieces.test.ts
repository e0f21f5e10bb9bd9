import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../src/documents/files/read-docx.ts'
import { wordPieces } from '../../src/documents/files/word-pieces.ts'
import { wordArchive, wordNamespace } from './make-docx.ts'

const text = (words: string, properties = '') =>
  `<w:r w:rsidR="00A1"><w:rPr>${properties}<w:sz w:val="24"/></w:rPr><w:t>${words}</w:t></w:r>`
const paragraph = (content: string, properties = '') =>
  `<w:p w:rsidR="00A1"><w:pPr>${properties}<w:jc w:val="both"/></w:pPr>${content}</w:p>`
const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const row = (cells: string[]) =>
  `<w:tr>${cells.map((one) => `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${one}</w:tc>`).join('')}</w:tr>`
const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

/** Everything that spans paragraphs: a content control, a deleted paragraph end, a field, a table, and notes. */
const body = [
  paragraph(text('Recommendations'), '<w:pStyle w:val="Heading1"/>'),
  `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${[
    paragraph(text('first', '<w:b/>'), listed),
    paragraph(text('second', '<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>'), listed),
  ].join('')}</w:sdtContent></w:sdt>`,
  paragraph(text('begun '), `${listed}<w:rPr><w:del w:id="1"/></w:rPr>`),
  '<w:bookmarkStart w:id="5" w:name="x"/>',
  paragraph(text('and ended') + note(2), listed),
  paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'),
  paragraph(text('Contents 1 &amp; 2')),
  paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
  `<w:tbl><w:tblPr/>${row([paragraph(text('one')), paragraph(text('two') + note(3))])}${row([paragraph(text('three'))])}</w:tbl>`,
  '<w:p/>',
  '<w:tbl><w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  `<w:tbl>${row([paragraph(text('four'))])}</w:tbl>`,
  paragraph(text('last'), listed),
  '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>',
].join('')

const source = `<?xml version="1.0"?><w:document ${wordNamespace}><w:body>${body}</w:body></w:document>`
const footnotes = `<w:footnotes ${wordNamespace}>${[2, 3].map((id) => `<w:footnote w:id="${id}">${paragraph(text(`note ${id}`))}</w:footnote>`).join('')}</w:footnotes>`
const bytes = zipSync({ ...unzipSync(wordArchive(source)), 'word/footnotes.xml': strToU8(footnotes) })
const pieces = (xml: string, length: number) => [...wordPieces(strToU8(xml), () => null, length)]

const linesOf = async (content: string) =>
  (await readDocx(wordArchive(`<w:document ${wordNamespace}><w:body>${content}</w:body></w:document>`))).map(
    ({ label, text: words }) => [label, words],
  )

describe('a Word document', () => {
  it('is read as printed, without hidden words', async () => {
    const hidden = text('[Check with legal: EXEMPT] ', '<w:vanish/>')
    const shown = text('note it', '<w:vanish w:val="0"/>')
    expect(
      await linesOf(paragraph(hidden + shown) + paragraph(hidden) + paragraph(text('agree it'))),
    ).toEqual([
      [null, 'note it'],
      [null, 'agree it'],
    ])
  })

  it('joins a number alone in its cell to the words beside it', async () => {
    const table = `<w:tbl>${row([paragraph('', listed), paragraph(text('note it'))])}${row([paragraph('', listed), paragraph(text('agree it'))])}${row([paragraph(text('Reason')), paragraph(text('to know'))])}</w:tbl>`
    expect(await linesOf(table)).toEqual([
      ['(a)', 'note it'],
      ['(b)', 'agree it'],
      [null, 'Reason'],
      [null, 'to know'],
    ])
  })
})

describe('a Word document read piece by piece', () => {
  it('gives the same lines as when read whole', async () => {
    const whole = await readDocx(bytes)
    expect(whole.map(({ label, text: words, cell }) => [label, words, cell?.row ?? null])).toEqual([
      [null, 'Recommendations', null],
      ['(a)', 'first', null],
      ['(b)', 'second', null],
      ['(c)', 'begun and ended', null],
      [null, 'Contents 1 & 2', null],
      [null, 'one', 1],
      [null, 'two', 1],
      [null, 'three', 2],
      [null, 'four', 3],
      ['(d)', 'last', null],
      [null, 'Footnotes', null],
      [null, 'note 2', null],
      [null, 'note 3', null],
    ])
    expect(whole.filter(({ bold }) => bold).map(({ text: words }) => words)).toEqual(['first'])
    expect(whole[0]?.level).toBe(1)
    expect(await readDocx(bytes, undefined, 1)).toEqual(whole)
  })

  it('is cut between paragraphs, and each piece is a document of its own', () => {
    const cut = pieces(source, 1)
    expect(cut.length).toBeGreaterThan(8)
    for (const piece of cut)
      expect(piece).toMatch(
        /^(?:<\?xml[^>]*\?>)?<w:document xmlns:w=[^>]*><w:body>.*<\/w:body><\/w:document>$/,
      )
    expect(cut.join('')).not.toMatch(/rsid|w:sz|w:jc|sectPr|bookmark/)
  })

  it('stays damaged if it breaks off', async () => {
    for (const end of [source.indexOf('Contents'), source.length - 30, source.length - 3]) {
      const broken = zipSync({ ...unzipSync(bytes), 'word/document.xml': strToU8(source.slice(0, end)) })
      await expect(readDocx(broken)).rejects.toThrow()
      await expect(readDocx(broken, undefined, 1)).rejects.toThrow()
    }
  })
})
