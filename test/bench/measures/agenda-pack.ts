import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

/**
 * The words of an agenda pack, page by page: reports with headings, lists and paragraphs of several lines.
 * @param each how many pages a report has
 */
export function agendaPack(pages: number, each: number): string[][] {
  return Array.from({ length: pages }, (_, page) => [
    ...(page % each === 0 ? reportStart(page / each + 1) : [`Section ${page}`]),
    ...Array.from({ length: page % each === 0 ? 4 : 7 }, (_, at) => paragraph(page + 1, at + 1)),
  ])
}

function reportStart(number: number): string[] {
  return [
    `Agenda item ${number}`,
    'Report to the Children and families scrutiny committee',
    'Meeting date: 5 July 2027',
    `Title of report: School places in the northern wards, part ${number}`,
    'Report by: Director of children’s services',
    'Classification: Open',
    'Recommendations',
    'That:',
    '(a) the committee considers how many places were filled in September, and by whom;',
    '(b) the committee determines any recommendations it wishes to make to the Cabinet; and',
    '(c) the committee determines whether to add school places to its work programme.',
    'Key considerations',
  ]
}

function paragraph(page: number, at: number): string {
  return `${page}.${at} The number of places in ward ${(page * 7 + at) % 23} was counted in May and again in September, when the new classrooms had opened and the old ones were let to the nursery. Most families were offered their first choice (${80 + at} per cent), which is two points more than a year before; the others were offered a place within three miles of home, with a bus where the way is not safe to walk. The costs are set out in the table, and were met from the grant that the government made for it and from the council’s own reserves, as was agreed in February.`
}

function isHeading(line: string): boolean {
  return line.length < 40 && !/[.:;,]/.test(line)
}

/** The pack as a Word file, with headings in a style of their own. */
export function packAsWord(pages: readonly (readonly string[])[]): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const paragraphs = pages.flat().map(wordParagraph).join('')
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${content}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${w}><w:body>${paragraphs}</w:body></w:document>`),
    'word/styles.xml': strToU8(
      `<w:styles ${w}><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ),
  })
}

function wordParagraph(line: string): string {
  const style = isHeading(line) ? '<w:pStyle w:val="H"/>' : ''
  // Word splits a paragraph into runs wherever somebody once changed a word.
  const runs = (line.match(/.{1,90}(?:\s|$)/g) ?? []).map(
    (text) =>
      `<w:r><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
  )
  return `<w:p><w:pPr>${style}<w:spacing w:after="120"/></w:pPr>${runs.join('')}</w:p>`
}

/** The pack as a PDF with a running footer, one run of text per line. */
export function packAsPdf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...pages.flatMap((lines, at) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      ),
      stream([
        ...lines.flatMap(wrapped).map((line, row) => shown(line, 770 - row * 16, isHeading(line) ? 14 : 11)),
        shown(`Agenda pack, page ${at + 1}`, 30, 8),
      ]),
    ]),
  ]
  return written(objects)
}

/** The lines of a paragraph, the last one empty, as a word processor breaks them. */
function wrapped(paragraph: string): string[] {
  return [...(paragraph.match(/.{1,90}(?:\s|$)/g) ?? []).map((line) => line.trim()), '']
}

function shown(line: string, y: number, size: number): string {
  const text = line.replace(/[\\()]/g, '\\$&').replaceAll('’', '\\222')
  return `BT /F1 ${size} Tf 1 0 0 1 60 ${y} Tm (${text}) Tj ET`
}

function stream(commands: readonly string[]): Buffer {
  const packed = deflateSync(commands.join('\n'))
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
}

function written(objects: readonly Buffer[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [at, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    places.push(length)
    length += whole.length
    parts.push(whole)
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}
