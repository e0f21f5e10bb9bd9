import { strToU8, unzipSync, zipSync } from 'fflate'
import { type AutomaticList, listOf } from './automatic-lists.ts'
import { type Beside, xmlText } from './beside.ts'
import { wordArchive, wordNamespace } from './make-docx.ts'
import type { SourceBlock } from './source.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const names = `${wordNamespace} xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`

/** Prints a Word file in which Word numbers `{(a)}`. Each list that restarts is a separate list. */
export function printDocx(blocks: readonly SourceBlock[], beside: Beside = {}): Uint8Array {
  const lists: AutomaticList[] = []
  const body = blocks.map((block, index) => blockXml(block, blocks[index - 1], blocks[index + 1], lists))
  const numbering = lists.map(
    (list, index) => `<w:abstractNum w:abstractNumId="${index + 1}">${levelXml(list)}</w:abstractNum>`,
  )
  const nums = lists.map(
    (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`,
  )
  const { parts, references, section } = partsBeside(beside)
  const archive = wordArchive(
    `<w:document ${names}><w:body>${body.join('')}${references}${section}</w:body></w:document>`,
    `<w:numbering ${wordNamespace}>${numbering.join('')}${nums.join('')}</w:numbering>`,
  )
  return Object.keys(parts).length === 0 ? archive : zipSync({ ...unzipSync(archive), ...parts })
}

function blockXml(
  block: SourceBlock,
  before: SourceBlock | undefined,
  after: SourceBlock | undefined,
  lists: AutomaticList[],
): string {
  if (block.kind === 'page') return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  if (block.kind === 'box') return `<w:p><w:r>${textBox(block.text)}</w:r></w:p>`
  if (block.kind === 'heading')
    return paragraph(`<w:pStyle w:val="Heading${Math.min(block.level, 2)}"/>`, block.text)
  if (block.kind === 'row') {
    const row = `<w:tr>${block.cells.map((cell) => `<w:tc>${paragraph('', cell)}</w:tc>`).join('')}</w:tr>`
    return `${before?.kind === 'row' ? '' : '<w:tbl>'}${row}${after?.kind === 'row' ? '' : '</w:tbl>'}`
  }
  const { label, text, bold, depth } = block
  if (label === null) return paragraph('', text, bold)
  if (!block.automatic) return paragraph('', `${label}\t${text}`, bold)
  const list = `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${listOf(label, depth, lists) + 1}"/></w:numPr>`
  return paragraph(list, text, bold)
}

function levelXml({ depth, format, start, before, after }: AutomaticList): string {
  const text = format === 'bullet' ? '·' : `${before}%${depth + 1}${after}`
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
}

/** A text box as Word writes it: once for itself, and once for programs that know only the older drawings. */
export function textBox(text: string): string {
  const content = `<w:txbxContent>${paragraph('', text)}</w:txbxContent>`
  return `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
}

export function watermark(text: string): string {
  return `<w:p><w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1"><v:textpath style="font-size:1pt" string="${xmlText(text)}"/></v:shape></w:pict></w:r></w:p>`
}

function partsBeside({ header, footer, watermark: mark, comment, footnote, property }: Beside) {
  const relations: string[] = []
  const parts: Record<string, Uint8Array> = {}
  const add = (kind: string, root: string, content: string) => {
    parts[`word/${kind}1.xml`] = strToU8(`<w:${root} ${names}>${content}</w:${root}>`)
    relations.push(`<Relationship Id="${kind}" Type="${office}/${kind}" Target="${kind}1.xml"/>`)
  }
  const above = `${header ? paragraph('', header) : ''}${mark ? watermark(mark) : ''}`
  if (above) add('header', 'hdr', above)
  if (footer) add('footer', 'ftr', paragraph('', footer))
  if (comment) add('comments', 'comments', `<w:comment w:id="1">${paragraph('', comment)}</w:comment>`)
  if (footnote) add('footnotes', 'footnotes', `<w:footnote w:id="2">${paragraph('', footnote)}</w:footnote>`)
  if (relations.length > 0)
    parts['word/_rels/document.xml.rels'] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/>${relations.join('')}</Relationships>`,
    )
  if (property)
    parts['docProps/core.xml'] = strToU8(
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject>${xmlText(property)}</dc:subject></cp:coreProperties>`,
    )
  const reference = (kind: string) =>
    parts[`word/${kind}1.xml`] ? `<w:${kind}Reference w:type="default" r:id="${kind}"/>` : ''
  return {
    parts,
    references: [
      comment ? '<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>' : '',
      footnote ? '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' : '',
    ].join(''),
    section: above || footer ? `<w:sectPr>${reference('header')}${reference('footer')}</w:sectPr>` : '',
  }
}

function paragraph(properties: string, text: string, bold = false): string {
  const pieces = text.split('\t').map((piece) => `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`)
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${bold ? '<w:b/>' : ''}</w:rPr>${pieces.join('<w:tab/>')}</w:r></w:p>`
}
