import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeDocx } from './make-docx.ts'
import { printOdt } from './print-odt.ts'
import { readReport } from './reading.ts'

const word = makeDocx([{ text: 'Recommendations', style: 'Heading1' }, { text: 'That it is noted.' }])
const odt = printOdt([{ kind: 'heading', level: 1, text: 'Recommendations' }])
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])))
const open = (type: string) =>
  zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }] })
const container = (stream: string) =>
  new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]))
/** Its list of files, at the end, names none that it has. */
const damaged = odt.with(Buffer.from(odt).lastIndexOf('mimetype'), 0)
const locked = zip('a.txt').with(6, 1)

async function codeOf(name: string, content: Uint8Array): Promise<string> {
  const reading = await readReport({ name, bytes: content })
  return reading.kind === 'refused' ? reading.code : reading.kind
}

describe('a file that is no report is called what it is, whatever its name', () => {
  it.each([
    ['a PNG', 'report.docx', bytes('\x89PNG\r\n\x1a\n'), 'picture'],
    ['a JPEG', 'report.pdf', bytes('\xff\xd8\xff\xe0'), 'picture'],
    ['a GIF', 'report.txt', bytes('GIF89a'), 'picture'],
    ['a TIFF', 'scan.tif', bytes('II*\0\x08'), 'picture'],
    ['a TIFF of the other byte order', 'report.pdf', bytes('MM\0*\0'), 'picture'],
    ['a photograph of a phone', 'report.docx', bytes('\0\0\0\x18ftypheic'), 'picture'],
    ['a WebP', 'report.html', bytes('RIFF\0\0\0\0WEBP'), 'picture'],
    ['a bitmap', 'report.md', bytes('BM\x36\0\x0c\0\0\0\0\0'), 'picture'],
    ['a drawing', 'report.html', bytes('<?xml version="1.0"?>\n<svg xmlns="a"></svg>'), 'picture'],
    ['a spreadsheet', 'costs.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'spreadsheet'],
    ['a spreadsheet renamed', 'report.docx', zip('xl/workbook.xml'), 'spreadsheet'],
    ['an OpenDocument spreadsheet', 'costs.ods', open('spreadsheet'), 'spreadsheet'],
    ['an older spreadsheet', 'costs.xls', container('Workbook'), 'spreadsheet'],
    ['slides', 'slides.pptx', zip('ppt/presentation.xml'), 'presentation'],
    ['OpenDocument slides', 'report.odt', open('presentation'), 'presentation'],
    ['older slides', 'slides.ppt', container('PowerPoint Document'), 'presentation'],
    ['an e-mail of Outlook', 'report.msg', container('__substg1.0_0037001F'), 'e-mail'],
    ['an e-mail', 'report.eml', bytes('From: a@b.example\nSubject: Report\n\nHello'), 'e-mail'],
    [
      'an e-mail renamed',
      'report.txt',
      bytes('Return-Path: <a@b.example>\r\nReceived: from b\r\n\tby c\r\n\r\nHello'),
      'e-mail',
    ],
    ['older Word', 'report.doc', container('WordDocument'), 'old-word'],
    ['older Word renamed', 'report.docx', container('WordDocument'), 'old-word'],
    ['rich text', 'report.rtf', bytes('{\\rtf1\\ansi Recommendations}'), 'old-word'],
    ['a zip of reports', 'reports.zip', zip('one.docx', 'two.docx'), 'zip'],
    ['a zip renamed', 'report.docx', zip('a.txt'), 'zip'],
    ['an OpenDocument text whose list of files is damaged', 'report.odt', damaged, 'damaged'],
    ['a zip with a password', 'report.docx', locked, 'encrypted'],
    ['a protected Word file', 'report.docx', container('EncryptedPackage'), 'encrypted'],
    ['an OpenDocument text named as Word', 'report.docx', odt, 'wrong-extension'],
    ['a Word file named as OpenDocument', 'report.odt', word, 'wrong-extension'],
    ['a program', 'report.exe', bytes('MZ\x90\0'), 'unknown-format'],
  ])('%s', async (_, name, content, code) => {
    expect(await codeOf(name, content)).toBe(code)
  })

  it.each(['docx', 'docm', 'dotx', 'dotm', 'DOCX'])('but a Word file may end in .%s', async (ending) => {
    expect(await codeOf(`report.${ending}`, word)).toBe('report')
  })

  it('and a report that begins like an e-mail is a report', async () => {
    const text = 'From: The chief executive\nTo: The Committee\n\nRecommendations\n\nThat it is noted.\n'
    expect(await codeOf('report.txt', bytes(text))).toBe('report')
  })
})
