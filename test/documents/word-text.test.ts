import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../src/documents/files/read-docx.ts'
import { wordArchive, wordNamespace } from './make-docx.ts'
import { printDocx } from './print-docx.ts'
import { readSource } from './source.ts'

const names = `${wordNamespace} xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v" xmlns:wp="wp" xmlns:pic="pic"`

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

const read = (content: string) =>
  readDocx(wordArchive(`<w:document ${names}><w:body>${content}</w:body></w:document>`))
const linesOf = (content: string) => read(content).lines.map(({ label, text: words }) => [label, words])
const shown = (content: string) => read(content).lines.map(({ text: words }) => words)

describe('a Word document', () => {
  it('is read as printed, without hidden words', () => {
    const hidden = text('[Check with legal: EXEMPT] ', '<w:vanish/>')
    const visible = text('note it', '<w:vanish w:val="0"/>')
    const content = paragraph(hidden + visible) + paragraph(hidden) + paragraph(text('agree it'))
    expect(linesOf(content)).toEqual([
      [null, 'note it'],
      [null, 'agree it'],
    ])
    expect(read(content).asides.map(({ text: words }) => words)).toEqual([
      '[Check with legal: EXEMPT]',
      '[Check with legal: EXEMPT]',
    ])
  })

  it('joins a number alone in its cell to the words beside it', () => {
    const table = `<w:tbl>${row([paragraph('', listed), paragraph(text('note it'))])}${row([paragraph('', listed), paragraph(text('agree it'))])}${row([paragraph(text('Reason')), paragraph(text('to know'))])}</w:tbl>`
    expect(linesOf(table)).toEqual([
      ['(a)', 'note it'],
      ['(b)', 'agree it'],
      [null, 'Reason'],
      [null, 'to know'],
    ])
  })
})

describe('a Word document with everything that spans paragraphs', () => {
  it('is read as printed', () => {
    const { lines } = readDocx(bytes)
    expect(lines.map(({ label, text: words, cell }) => [label, words, cell?.row ?? null])).toEqual([
      [null, 'Recommendations', null],
      ['(a)', 'first', null],
      ['(b)', 'second', null],
      ['(c)', 'begun and ended', null],
      [null, 'Contents 1 & 2', null],
      [null, 'one', 1],
      [null, 'two', 1],
      [null, 'three', 2],
      [null, 'four', 4],
      ['(d)', 'last', null],
      [null, 'Footnotes', null],
      [null, 'note 2', null],
      [null, 'note 3', null],
    ])
    expect(lines.filter(({ bold }) => bold).map(({ text: words }) => words)).toEqual(['first'])
    expect(lines[0]?.level).toBe(1)
  })

  it('stays damaged if it breaks off', () => {
    for (const end of [source.indexOf('Contents'), source.length - 30, source.length - 3]) {
      const broken = zipSync({ ...unzipSync(bytes), 'word/document.xml': strToU8(source.slice(0, end)) })
      expect(() => readDocx(broken)).toThrow('damaged')
    }
  })
})

describe('a text box in a Word document', () => {
  const content = `<w:txbxContent>${paragraph(text('Exempt until May'))}</w:txbxContent>`
  const shape = `<w:drawing><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></w:drawing>`
  const older = `<w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict>`
  const twice = (choice: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`
  const picture = '<w:drawing><pic:pic/></w:drawing>'

  it.each([
    ['in both forms', twice(shape, older)],
    ['in the newer form alone', shape],
    ['in the older form alone', older],
    ['in the newer form with a fallback that is a picture', twice(shape, '<w:pict/>')],
    ['in a fallback of a drawing without words', twice(picture, older)],
    [
      'within another',
      twice(
        shape.replace(
          content,
          `<w:txbxContent>${paragraph(`<w:r>${twice(shape, older)}</w:r>`)}</w:txbxContent>`,
        ),
        older,
      ),
    ],
  ])('is read once, behind the paragraph that holds it: %s', (_, box) => {
    const { lines } = read(
      paragraph(`${text('Home')}<w:r>${box}</w:r>${text(' care')}`) + paragraph(text('Background')),
    )
    expect(lines.map(({ text: words, where }) => [words, where])).toEqual([
      ['Home care', undefined],
      ['Exempt until May', 'text-box'],
      ['Background', undefined],
    ])
  })

  it('may hold several paragraphs and a table', () => {
    const many = `<w:txbxContent>${paragraph(text('one'), listed)}<w:tbl>${row([paragraph(text('two')), paragraph(text('three'))])}</w:tbl></w:txbxContent>`
    expect(linesOf(paragraph(`<w:r><w:pict><v:textbox>${many}</v:textbox></w:pict></w:r>`))).toEqual([
      ['(a)', 'one'],
      [null, 'two'],
      [null, 'three'],
    ])
  })
})

describe('beside the text of a Word document', () => {
  it('stand its running headers, watermark, comments, notes and properties', () => {
    const { lines, asides } = readDocx(
      printDocx(readSource('# Home care\nIt began in May.'), {
        header: 'Ashmere',
        footer: 'Page 1',
        watermark: 'DRAFT',
        comment: 'Is this right?',
        footnote: 'Counted in May.',
        property: 'Care of the old',
      }),
    )
    expect(lines.flatMap(({ where, text: words }) => (where ? [[where, words]] : []))).toEqual([
      ['header', 'Ashmere'],
      ['watermark', 'DRAFT'],
      ['footer', 'Page 1'],
      ['footnote', 'Footnotes'],
      ['footnote', 'Counted in May.'],
    ])
    expect(asides).toEqual([
      { text: 'Care of the old', where: 'metadata', page: null },
      { text: 'Is this right?', where: 'comment', page: null },
    ])
  })

  it('stand the properties that the council added', () => {
    const custom =
      '<Properties xmlns:vt="v"><property name="MSIP_Label_1_Name"><vt:lpwstr>Official – Sensitive</vt:lpwstr></property></Properties>'
    const file = zipSync({ ...unzipSync(bytes), 'docProps/custom.xml': strToU8(custom) })
    expect(readDocx(file).asides).toEqual([{ text: 'Official – Sensitive', where: 'metadata', page: null }])
  })

  it('stand the words of a diagram, and those that describe a picture', () => {
    const diagram =
      '<d:dataModel xmlns:d="d" xmlns:a="a"><a:p><a:r><a:t>Not for </a:t></a:r><a:r><a:t>publication</a:t></a:r></a:p></d:dataModel>'
    const drawing = '<w:p><w:r><w:drawing><wp:docPr id="1" descr="A stamp"/></w:drawing></w:r></w:p>'
    const file = zipSync({
      ...unzipSync(wordArchive(`<w:document ${names}><w:body>${drawing}</w:body></w:document>`)),
      'word/diagrams/data1.xml': strToU8(diagram),
    })
    expect(readDocx(file).asides).toEqual([
      { text: 'A stamp', where: 'metadata', page: null },
      { text: 'Not for publication', where: 'text-box', page: null },
    ])
  })
})

describe('a form in a Word document', () => {
  it('shows what was chosen from its lists', () => {
    const list =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Open"/><w:listEntry w:val="Exempt"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    expect(shown(paragraph(`${text('Classification: ')}${list}`))).toEqual(['Classification: Exempt'])
  })

  it('leaves out what to write in a control that nobody has filled in', () => {
    const styles = `<w:styles ${wordNamespace}><w:style w:styleId="P"><w:name w:val="Placeholder Text"/></w:style></w:styles>`
    const control = (hint: boolean, words: string) =>
      `<w:sdt><w:sdtPr>${hint ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${text(words, '<w:rStyle w:val="P"/>')}</w:sdtContent></w:sdt>`
    const content = paragraph(
      text('Title: ') + control(true, 'Click to enter text.') + control(false, 'Care'),
    )
    const file = zipSync({
      ...unzipSync(wordArchive(`<w:document ${names}><w:body>${content}</w:body></w:document>`)),
      'word/styles.xml': strToU8(styles),
    })
    expect(readDocx(file).lines.map(({ text: words }) => words)).toEqual(['Title: Care'])
  })

  it('has no rows that were deleted, and no cells that another covers', () => {
    const merged = (words: string, kind: string) =>
      `<w:tc><w:tcPr><w:vMerge${kind}/></w:tcPr>${paragraph(text(words))}</w:tc>`
    const cell = (words: string) => `<w:tc>${paragraph(text(words))}</w:tc>`
    const { lines } = read(
      `<w:tbl><w:tr>${merged('Cost', ' w:val="restart"')}${cell('412')}</w:tr><w:tr>${merged('covered', '')}${cell('413')}</w:tr></w:tbl>`,
    )
    expect(lines.map(({ text: words, cell: at }) => [words, at?.row, at?.column])).toEqual([
      ['Cost', 1, 0],
      ['412', 1, 1],
      ['413', 2, 1],
    ])
  })
})
