import { strToU8, zipSync } from 'fflate'
import { type AutomaticList, listOf } from './automatic-lists.ts'
import { type Beside, xmlText } from './beside.ts'
import type { SourceBlock } from './source.ts'

const names = ['office', 'style', 'text', 'table', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ')

/** Prints an OpenDocument text that numbers `{(a)}` itself. */
export function printOdt(blocks: readonly SourceBlock[], beside: Beside = {}): Uint8Array {
  const lists: AutomaticList[] = []
  const body = blocks.map((block, index) => blockXml(block, blocks[index - 1], blocks[index + 1], lists))
  const styles = lists.map(
    (list, index) => `<text:list-style style:name="L${index}">${levelXml(list)}</text:list-style>`,
  )
  const bold =
    '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
  return odtArchive(
    `<office:automatic-styles>${bold}${styles.join('')}</office:automatic-styles><office:body><office:text>${body.join('')}${besideText(beside)}</office:text></office:body>`,
    `<office:master-styles><style:master-page style:name="Standard">${running(beside)}</style:master-page></office:master-styles>`,
    beside.property ? `<dc:subject>${xmlText(beside.property)}</dc:subject>` : '',
  )
}

/** Packs the content, the styles and the properties of an OpenDocument text, each given without its root element. */
export function odtArchive(content: string, styles = '', properties = ''): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(`<office:document-content ${names}>${content}</office:document-content>`),
    'styles.xml': strToU8(`<office:document-styles ${names}>${styles}</office:document-styles>`),
    'meta.xml': strToU8(
      `<office:document-meta ${names}><office:meta>${properties}</office:meta></office:document-meta>`,
    ),
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ),
  })
}

function blockXml(
  block: SourceBlock,
  before: SourceBlock | undefined,
  after: SourceBlock | undefined,
  lists: AutomaticList[],
): string {
  if (block.kind === 'page') return '<text:p><text:soft-page-break/></text:p>'
  if (block.kind === 'box') return `<text:p>${textBox(block.text)}</text:p>`
  if (block.kind === 'heading')
    return `<text:h text:outline-level="${block.level}">${wordsXml(block.text)}</text:h>`
  if (block.kind === 'row') {
    const cells = block.cells.map((cell) => `<table:table-cell>${paragraph(cell)}</table:table-cell>`)
    const row = `<table:table-row>${cells.join('')}</table:table-row>`
    return `${before?.kind === 'row' ? '' : '<table:table>'}${row}${after?.kind === 'row' ? '' : '</table:table>'}`
  }
  const { label, text, bold, depth } = block
  if (label === null) return paragraph(text, bold)
  if (!block.automatic) return paragraph(`${label}\t${text}`, bold)
  const known = lists.length
  const list = listOf(label, depth, lists)
  const start = list < known ? '' : ` text:start-value="${lists[list]?.start}"`
  let item = `<text:list-item${start}>${paragraph(text, bold)}</text:list-item>`
  for (let around = 0; around < depth; around++)
    item = `<text:list-item><text:list text:style-name="L${list}">${item}</text:list></text:list-item>`
  const outer = depth === 0 ? list : lists.findLastIndex((one) => one.depth === 0)
  return `<text:list text:style-name="L${outer}" text:continue-numbering="true">${item}</text:list>`
}

function levelXml({ depth, format, before, after }: AutomaticList): string {
  const level = `text:level="${depth + 1}"`
  if (format === 'bullet') return `<text:list-level-style-bullet ${level} text:bullet-char="•"/>`
  const number = { decimal: '1', lowerLetter: 'a', lowerRoman: 'i' }[format]
  return `<text:list-level-style-number ${level} style:num-prefix="${before}" style:num-suffix="${after}" style:num-format="${number}"/>`
}

function textBox(text: string, name = 'Frame1'): string {
  return `<draw:frame draw:name="${name}"><draw:text-box>${paragraph(text)}</draw:text-box></draw:frame>`
}

function besideText({ comment, footnote }: Beside): string {
  return [
    comment
      ? `<text:p><office:annotation><dc:creator>A. Clerk</dc:creator>${paragraph(comment)}</office:annotation></text:p>`
      : '',
    footnote
      ? `<text:p><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${paragraph(footnote)}</text:note-body></text:note></text:p>`
      : '',
  ].join('')
}

function running({ header, footer, watermark }: Beside): string {
  const shape = watermark
    ? `<text:p><draw:custom-shape draw:name="PowerPlusWaterMarkObject1">${paragraph(watermark)}</draw:custom-shape></text:p>`
    : ''
  const above = `${header ? paragraph(header) : ''}${shape}`
  return [
    above ? `<style:header>${above}</style:header>` : '',
    footer ? `<style:footer>${paragraph(footer)}</style:footer>` : '',
  ].join('')
}

function paragraph(text: string, bold = false): string {
  const words = wordsXml(text)
  return `<text:p>${bold ? `<text:span text:style-name="Bold">${words}</text:span>` : words}</text:p>`
}

function wordsXml(text: string): string {
  return text.split('\t').map(xmlText).join('<text:tab/>')
}
