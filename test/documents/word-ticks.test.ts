import { expect, it } from 'vitest'
import { readDocx } from '../../src/documents/files/read-docx.ts'
import { wordArchive, wordNamespace } from './make-docx.ts'

const run = (inside: string) => `<w:r>${inside}</w:r>`
const words = (text: string) => run(`<w:t xml:space="preserve">${text}</w:t>`)
const control = (ticked: boolean) =>
  `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${Number(ticked)}"/></w14:checkbox></w:sdtPr><w:sdtContent>${words(ticked ? '☒' : '☐')}</w:sdtContent></w:sdt>`
const field = (ticked: boolean) =>
  `${run(`<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${Number(ticked)}"/></w:checkBox></w:ffData></w:fldChar>`)}${run('<w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText>')}${run('<w:fldChar w:fldCharType="end"/>')}`
const symbol = (ticked: boolean) => run(`<w:sym w:font="Wingdings" w:char="${ticked ? 'F0FD' : 'F0A8'}"/>`)

it.each([
  ['a content control', control],
  ['a field of an old form', field],
  ['a symbol', symbol],
])('prints the box of a Word form as ticked or not, for %s', (_, box) => {
  const paragraph = `<w:p>${words('Yes ')}${box(false)}${words(' No ')}${box(true)}</w:p>`
  const { lines } = readDocx(
    wordArchive(`<w:document ${wordNamespace}><w:body>${paragraph}</w:body></w:document>`),
  )
  expect(lines.map(({ text }) => text)).toEqual(['Yes ☐ No ☒'])
})
