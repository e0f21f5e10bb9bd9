import { strToU8, zipSync } from 'fflate'

export const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface WordParagraph {
  text: string
  style?: 'Heading1' | 'Heading2' | 'NumberedClause'
  bold?: boolean
  /** Which automatic list, and how deep in it. */
  list?: { id: number; level: number }
}

export type WordBlock = WordParagraph | { rows: string[][] }

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

/**
 * List 1 prints (a) and inside it (i); list 2 bullets; list 3 prints 1. and 1.1; list 4 restarts list 1; list 5 belongs
 * to the style NumberedClause and prints 1).
 */
const numbering = `<w:numbering ${wordNamespace}>
<w:abstractNum w:abstractNumId="1">${level(0, 'lowerLetter', '(%1)')}${level(1, 'lowerRoman', '(%2)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '')}</w:abstractNum>
<w:abstractNum w:abstractNumId="3">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
<w:abstractNum w:abstractNumId="5">${level(0, 'decimal', '%1)', '<w:pStyle w:val="NumberedClause"/>')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>
</w:numbering>`

const styles = `<w:styles ${wordNamespace}>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="NumberedClause"><w:name w:val="Numbered Clause"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
</w:styles>`

export function makeDocx(blocks: readonly WordBlock[]): Uint8Array {
  return wordArchive(
    `<w:document ${wordNamespace}><w:body>${blocks.map(blockXml).join('')}</w:body></w:document>`,
  )
}

export function wordArchive(document: string, lists = numbering): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="${relationships}/numbering" Target="numbering.xml"/><Relationship Id="s" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(document),
    'word/numbering.xml': strToU8(lists),
    'word/styles.xml': strToU8(styles),
  })
}

function blockXml(block: WordBlock): string {
  if (!('rows' in block)) return paragraphXml(block)
  const rows = block.rows.map(
    (cells) => `<w:tr>${cells.map((text) => `<w:tc>${paragraphXml({ text })}</w:tc>`).join('')}</w:tr>`,
  )
  return `<w:tbl>${rows.join('')}</w:tbl>`
}

function paragraphXml({ text, style, bold, list }: WordParagraph): string {
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>` : '',
  ].join('')
  const runs = text
    .split('\t')
    .map((piece) => `<w:t xml:space="preserve">${escaped(piece)}</w:t>`)
    .join('<w:tab/>')
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${bold ? '<w:b/>' : ''}</w:rPr>${runs}</w:r></w:p>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
