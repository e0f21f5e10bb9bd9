import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readOdt } from '../../src/documents/files/read-odt.ts'
import { odtArchive, printOdt } from './print-odt.ts'
import { labels, readReport, reportIn } from './reading.ts'
import { readSource } from './source.ts'

const source = readSource(`# Home care
**Date: 3 March 2027**
# Recommendations
The Committee is asked to:
{(a)} note the review; and
{(b)} agree its findings on:
  {(i)} pay; and
  {(ii)} rotas.
# Background
{1.} It began in May.
[[Home care in figures]]
| Visits | 412 |`)

const body = (content: string, styles = '') =>
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${content}</office:text></office:body>`
const linesOf = (content: string, styles?: string) => readOdt(odtArchive(body(content, styles))).lines
const shown = (content: string, styles?: string) =>
  linesOf(content, styles).map(({ label, text }) => (label === null ? text : `${label} ${text}`))
const item = (words: string, more = '') => `<text:list-item${more}><text:p>${words}</text:p></text:list-item>`
const lettered =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix=")" style:num-format="a"/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>'

describe('an OpenDocument text', () => {
  it('is read with the labels that it prints', async () => {
    const report = reportIn(await readReport({ name: 'a.odt', bytes: printOdt(source) }))
    expect(labels(report)).toEqual(['(a)', '(b)'])
    expect(report.title).toBe('Home care')
  })

  it('gives headings, bold type, table cells and text boxes', () => {
    const { lines } = readOdt(printOdt(source))
    expect(lines.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
      'Home care',
      'Recommendations',
      'Background',
    ])
    expect(lines.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['Date: 3 March 2027'])
    expect(lines.flatMap(({ cell, text }) => (cell ? [[cell.column, text]] : []))).toEqual([
      [0, 'Visits'],
      [1, '412'],
    ])
    expect(lines.find(({ where }) => where === 'text-box')?.text).toBe('Home care in figures')
  })

  it('counts a list that goes on, one that begins anew, and one that says where it starts', () => {
    const list = (content: string, more = '') =>
      `<text:list text:style-name="L"${more}>${content}</text:list>`
    expect(
      shown(
        [
          list(item('one') + item('two')),
          '<text:p>Between</text:p>',
          list(item('three'), ' text:continue-numbering="true"'),
          list(item('anew')),
          list(item('late', ' text:start-value="5"')),
        ].join(''),
        lettered,
      ),
    ).toEqual(['a) one', 'b) two', 'Between', 'c) three', 'a) anew', 'e) late'])
  })

  it('prints the number of the list around before that of the list within', () => {
    const inner = `<text:list>${item('inner')}${item('next')}</text:list>`
    const nested = `<text:list text:style-name="L">${item('x')}<text:list-item><text:p>outer</text:p><text:p>goes on</text:p>${inner}</text:list-item></text:list>`
    expect(shown(nested, lettered)).toEqual(['a) x', 'b) outer', 'goes on', 'b.1 inner', 'b.2 next'])
  })

  it('leaves out what was deleted, and does not show what is hidden', () => {
    const styles =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>'
    const content =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>The old price</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>The <text:span text:style-name="H">secret </text:span>price</text:p>'
    const { lines, asides } = readOdt(odtArchive(body(content, styles)))
    expect(lines.map(({ text }) => text)).toEqual(['The price'])
    expect(asides).toEqual([{ text: 'secret', where: 'paragraph', page: null }])
  })

  it('keeps spaces, tabs and line breaks', () => {
    expect(shown('<text:p>a\n  b<text:s/>c<text:tab/>d<text:line-break/>e</text:p>')).toEqual([
      'a b c\td',
      'e',
    ])
  })

  it('tells what stands beside its text', () => {
    const { lines, asides } = readOdt(
      printOdt(source, {
        header: 'Ashmere',
        footer: 'Page 1',
        watermark: 'DRAFT',
        comment: 'Is this right?',
        footnote: 'Counted in May.',
        property: 'Care of the old',
      }),
    )
    expect(lines.flatMap(({ where, text }) => (where ? [[where, text]] : []))).toEqual([
      ['header', 'Ashmere'],
      ['watermark', 'DRAFT'],
      ['footer', 'Page 1'],
      ['text-box', 'Home care in figures'],
      ['footnote', 'Footnotes'],
      ['footnote', 'Counted in May.'],
    ])
    expect(lines.slice(0, 3).every(({ furniture }) => furniture)).toBe(true)
    expect(asides).toEqual([
      { text: 'Care of the old', where: 'metadata', page: null },
      { text: 'Is this right?', where: 'comment', page: null },
    ])
  })

  it('shows the boxes of its form as ticked or not', () => {
    const form =
      '<office:forms><form:form xmlns:form="f"><form:checkbox form:id="c1" form:label="Key" form:current-state="checked"/><form:checkbox form:id="c2" form:label="Open"/></form:form></office:forms>'
    expect(
      shown(`${form}<text:p><draw:control draw:control="c1"/> <draw:control draw:control="c2"/></text:p>`),
    ).toEqual(['☒ Key ☐ Open'])
  })

  it('begins a running header where its master page begins', () => {
    const styles = '<style:style style:name="P2" style:family="paragraph" style:master-page-name="Second"/>'
    const master = (name: string, words: string) =>
      `<style:master-page style:name="${name}"><style:header><text:p>${words}</text:p></style:header></style:master-page>`
    const { lines } = readOdt(
      odtArchive(
        body('<text:p>One</text:p><text:p text:style-name="P2">Two</text:p>', styles),
        `<office:master-styles>${master('Standard', 'Open')}${master('Second', 'Exempt')}${master('Unused', 'Other')}</office:master-styles>`,
      ),
    )
    expect(lines.map(({ text }) => text)).toEqual(['Open', 'One', 'Exempt', 'Two'])
  })

  it('is refused if it is protected, or breaks off', async () => {
    const files = unzipSync(printOdt(source))
    const codeOf = async (changed: Record<string, Uint8Array>) => {
      const reading = await readReport({ name: 'a.odt', bytes: zipSync({ ...files, ...changed }) })
      return reading.kind === 'refused' ? reading.code : reading.kind
    }
    const manifest = strToU8(
      '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
    )
    expect(await codeOf({ 'META-INF/manifest.xml': manifest })).toBe('encrypted')
    const content = files['content.xml'] ?? new Uint8Array()
    expect(await codeOf({ 'content.xml': content.slice(0, -40) })).toBe('damaged')
  })
})
