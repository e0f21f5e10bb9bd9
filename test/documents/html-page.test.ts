import { describe, expect, it } from 'vitest'
import { readHtmlFile } from '../../src/documents/files/read-html.ts'
import { readReport } from '../../src/documents/read-report.ts'
import { codes, labels, reportIn } from './reading.ts'

const linesOf = (html: string) => readHtmlFile(new TextEncoder().encode(html))
const shown = (html: string) => linesOf(html).flatMap(({ text, furniture }) => (furniture ? [] : [text]))

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
    const read = async (html: string) =>
      reportIn(await readReport({ name: 'page.html', bytes: new TextEncoder().encode(html) }))
    const [whole, alone] = [await read(page), await read(report)]
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
