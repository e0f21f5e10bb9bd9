import { describe, expect, it } from 'vitest'
import { readHtmlFile } from '../../src/documents/files/read-html.ts'
import { textOfFile } from '../../src/documents/text-of-file.ts'
import { codes, labels, readReport, reportIn } from './reading.ts'

const read = (html: string) => readHtmlFile(new TextEncoder().encode(html))
const shown = (html: string) => read(html).lines.flatMap(({ text, furniture }) => (furniture ? [] : [text]))

const report = `<table><tr><td><b>CARE OVERVIEW AND SCRUTINY COMMITTEE</b></td></tr><tr><td><b>3 March 2027</b></td></tr></table>
<p><b>Title of report:</b> Home care in the north</p><p><b>Purpose</b></p><p>To say what was found.</p>
<h2>Recommendations</h2><p>The Committee is asked to:</p><p>(i) comment on what was found; and</p><p>(ii) agree the next steps.</p>
<h2>Background</h2><p>The review began in May.</p>`

const page = `<body class="mgBody"><form action="item.aspx">
<div id="header"><form action="/find"><label>Search this site</label><input><button>Go</button></form>
<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/m">Highways Scrutiny Committee</a></li></ul></div>
<div class="mgLHSMenu"><h2>Your councillors</h2><ul><li>Committees</li><li>Forward plans</li></ul></div>
<div id="main" class="has-menu">${report}</div>
<ul class="mgActionList"><li>Print this page</li></ul>
<div id="footer"><ul><li>Cookies</li><li>Privacy notice</li></ul><p>© The council</p></div></form></body>`

describe('a page of a committee system', () => {
  it('surrounds its report with menus, a search box and a footer', () => {
    expect(shown(page)).toEqual(shown(report))
  })

  it('is read like its report alone, with no problem about the rest', async () => {
    const reportOf = async (html: string) =>
      reportIn(await readReport({ name: 'page.html', bytes: new TextEncoder().encode(html) }))
    const [whole, alone] = [await reportOf(page), await reportOf(report)]
    expect(labels(whole)).toEqual(['(i)', '(ii)'])
    expect([whole.meeting, whole.meetingDate, whole.title]).toEqual([
      alone.meeting,
      '2027-03-03',
      'Home care in the north',
    ])
    expect(codes(whole)).toEqual(codes(alone))
  })

  it('keeps the element that holds the report, whatever its name', () => {
    expect(shown(`<div class="site-nav"><h1>Home care</h1>${report}</div>`)).toEqual([
      'Home care',
      ...shown(report),
    ])
  })
})

describe('a box in a page', () => {
  it('says whether it is ticked', () => {
    expect(
      shown('<p><input type="checkbox" checked> Yes <input type="checkbox"> No <input type="text"></p>'),
    ).toEqual(['☒ Yes ☐ No'])
  })
})

describe('the mark of a footnote in a page', () => {
  it.each([
    ['a raised link', 'the review<sup><a href="#x1">1</a></sup>'],
    ['a link within a raised span', 'the review<sup><span><a href="#x1">[1]</a></span></sup>'],
    ['a raised number behind a word', 'the review<sup>1</sup>'],
    ['a raised number behind a full stop', 'the review.<sup>12</sup>'],
    ['a link to a note', 'the review<a href="#fn1" id="fnref1">1</a>'],
    ['a link to an endnote', 'the review<a href="#_edn1">[i]</a>'],
    ['what Word writes', 'the review<a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>'],
    ['a reference by its role', 'the review<a href="page.html#a" role="doc-noteref">*</a>'],
    ['the way back', 'the review<a href="#fnref1">↩</a>'],
  ])('is none of its words: %s', (_, words) => {
    expect(shown(`<p>note ${words}</p>`)[0]).toMatch(/^note the review\.?$/)
  })

  it.each([
    ['a power', 'at 5 km<sup>2</sup>', 'at 5 km2'],
    ['an ordinal', 'the 5<sup>th</sup> report', 'the 5th report'],
    ['a link to a number', 'see item <a href="#item5">5</a>', 'see item 5'],
    ['a trade mark', 'of Acme<sup>TM</sup>', 'of AcmeTM'],
  ])('is not taken for one: %s', (_, words, text) => {
    expect(shown(`<p>${words}</p>`)).toEqual([text])
  })
})

describe('a list that Word wrote into a page', () => {
  const item = (label: string, font: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>note it</p>`

  it.each([
    ['an o', item('o', '"Courier New"'), '•'],
    ['a section sign of a symbol font', item('§', 'Wingdings'), '•'],
    ['a middle dot', item('·', 'Symbol'), '•'],
    ['a tick', item('ü', 'Wingdings'), '•'],
    ['a letter', item('(a)', 'Arial'), '(a)'],
    ['a number', item('2.1', 'Arial'), '2.1'],
  ])('has its label: %s', (_, html, label) => {
    expect(read(html).lines.map((line) => [line.label, line.text])).toEqual([[label, 'note it']])
  })

  it.each([
    ['o with spaces in a page', 'a.html', '<p>o&nbsp;&nbsp; note it</p>'],
    ['o with a tab in a text', 'a.txt', 'o\tnote it'],
    ['o with spaces in a text', 'a.md', 'o  note it'],
  ])('has bullets, even typed: %s', async (_, name, words) => {
    const { lines } = await textOfFile({ name, bytes: new TextEncoder().encode(words) }, () => {})
    expect(lines.map(({ text }) => text)).toEqual(['•\tnote it'])
  })
})

describe('beside the text of a page', () => {
  it('stand its title, its description, what pictures show, and hidden words; comments do not count', () => {
    const html = `<head><title>Home care</title><meta name="description" content="Care of the old"><meta name="viewport" content="x"></head>
<body><nav><img alt="Search"></nav><!-- Exempt --><p>note it</p><img src="a.png" alt="A stamp"><div hidden>For <b>members</b></div><p style="display:none">Old</p></body>`
    expect(read(html).asides.map(({ where, text }) => [where, text])).toEqual([
      ['metadata', 'Home care'],
      ['metadata', 'Care of the old'],
      ['metadata', 'A stamp'],
      ['paragraph', 'For members'],
      ['paragraph', 'Old'],
    ])
    expect(shown(html)).toEqual(['note it'])
  })

  it('stands nothing of its form but what was filled in', () => {
    expect(
      shown(
        '<p>Title<input value="x"> <select><option>Open</option></select><button>Go</button><datalist><option>One</option></datalist></p>',
      ),
    ).toEqual(['Title'])
  })
})
