import { describe, expect, it } from 'vitest'
import type { Paper } from '../../src/committee/agenda/reports/papers.ts'
import { readPapers } from '../../src/documents/read-papers.ts'

const head = ['Report to: Scrutiny Committee', 'Date: 14 May 2024', 'Title: Meals']
const list = ['Recommendations', 'That the Committee:', '(a) notes the menus; and', '(b) gives its views.']
const after = ['Background', 'Meals are served each day.']
const secret = 'The price is SECRETX.'

/** The one report of a text of these paragraphs. */
async function paperOf(paragraphs: readonly string[], name = 'report.txt'): Promise<Paper> {
  const bytes = new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`)
  const read = await readPapers({ name, bytes })
  expect(JSON.stringify(read)).not.toContain('SECRETX')
  if (read.kind === 'refused') throw new Error(read.code)
  const [paper, another] = read.reports
  if (!paper || another) throw new Error(`${read.reports.length} reports`)
  return paper
}

const wholly = [
  'NON-PUBLIC',
  'Agenda item 9 (Exempt)',
  'AGENDA ITEM 9E – EXEMPT',
  'Report No. 12/24   CONFIDENTIAL',
  'MARLSHIRE COUNCIL          NOT FOR PUBLICATION',
  'YELLOW PAPERS – EXEMPT',
  'ITEM 14 – IN CONFIDENCE',
  'Not to be published by virtue of paragraph 3',
  'The report is not for public disclosure.',
  'OFFICIAL-SENSITIVE',
  'Classification: OFFICIAL-SENSITIVE',
  'EITHRIEDIG / EXEMPT',
  'CYFRINACHOL',
  'Dosbarthiad: Eithriedig',
  'NID YW’R ADRODDIAD HWN I’W GYHOEDDI',
  'Ni chaiff yr adroddiad hwn ei gyhoeddi yn rhinwedd paragraff 14 o Atodlen 12A.',
  'C O N F I D E N T I A L',
  'N O T   F O R   P U B L I C A T I O N',
  'NOT‑FOR‑PUBLICATION',
  'Classiﬁcation: Conﬁdential',
  // Not listed anywhere: their kinds.
  'Non public',
  'Status: non-public',
  'Agenda Item No: 12 [Confidential]',
  'Item 7b (private)',
  'AGENDA ITEM 4 – NOT FOR PUBLICATION',
  'Report ref: CS/24/7 – EXEMPT',
  'Paper 24-61 (RESTRICTED)',
  'ASHMERE DISTRICT COUNCIL – CONFIDENTIAL',
  'PINK PAPER – NOT FOR PUBLICATION',
  'Lilac papers: exempt',
  'Item 3: in confidence',
  'Not to be published under Schedule 7A of the Local Government (Scotland) Act 1973',
  'Exempt by virtue of paragraph 3 of Part 1 of Schedule 6 to the Local Government Act (Northern Ireland) 2014',
  'This report must not be published.',
  'This item is to be taken in private.',
  'The whole report is confidential.',
  'OFFICIAL: SENSITIVE',
  'Official – Sensitive (Commercial)',
  'Protective marking: OFFICIAL SENSITIVE',
  'Gwybodaeth eithriedig',
  'Statws: Cyfrinachol',
  'NID I’W GYHOEDDI',
  'Mae’r adroddiad hwn yn cynnwys gwybodaeth eithriedig fel y’i diffinnir ym mharagraff 14 o Atodlen 12A.',
  'E x e m p t',
  'N O T  F O R  P U B L I C A T I O N',
  'C-O-N-F-I-D-E-N-T-I-A-L',
  'ＣＯＮＦＩＤＥＮＴＩＡＬ',
  'ᴄᴏɴꜰɪᴅᴇɴᴛɪᴀʟ',
  'СОNFIDЕNTIAL',
  'Con\u00adfi\u00adden\u00adtial',
  'NOT FOR\nPUBLICATION',
  'Not for publi-\ncation',
  'Commercially sensitive',
  'Closed session',
  'PRIVATE',
  'Legally privileged',
  'Members only',
  'Reserved business',
]

describe('a mark at the top of a report', () => {
  it.each(wholly)('closes all of it: %s', async (mark) => {
    for (const paragraphs of [
      [mark, ...head, secret, ...list],
      [...head, mark, ...list, secret],
    ]) {
      const paper = await paperOf(paragraphs)
      expect(paper).toMatchObject({ report: null })
      expect(paper.marks.map(({ covers }) => covers)).toContain('report')
    }
  })

  it.each(['NON-PUBLIC', 'Exempt', 'OFFICIAL-SENSITIVE', 'Private and confidential', 'Eithriedig'])(
    'closes all of it from a cell: %s',
    async (mark) => {
      for (const row of [`| Status | ${mark} |`, `| ${mark} | |`, `| Report no. 7 | ${mark} |`]) {
        const paper = await paperOf([`${row}\n| --- | --- |\n| Title | Meals |`, ...list, secret], 'a.md')
        expect(paper, row).toMatchObject({ report: null })
      }
    },
  )

  it.each(['## Exempt', '## Sale of the depot (Exempt)', '# Confidential', '## Sale of the depot – Part 2'])(
    'closes all of it from a heading, whatever headings follow: %s',
    async (mark) => {
      const sections = ['## Background', secret, '## Recommendations', ...list.slice(1)]
      expect(await paperOf([mark, ...head, ...sections], 'a.md')).toMatchObject({ report: null })
    },
  )

  it.each(['Depot EXEMPT.txt', 'confidential-depot.txt', 'Not_for_publication.txt', 'Exempt report 7.txt'])(
    'closes all of it from the file’s name: %s',
    async (name) => {
      expect(await paperOf([...head, ...list, secret], name)).toMatchObject({
        report: null,
        marks: [{ number: 1, where: 'file-name', covers: 'report' }],
      })
    },
  )

  it('is told by its own words alone', async () => {
    const { marks } = await paperOf(['Sale of the SECRETX depot – NOT FOR PUBLICATION', ...head, ...list])
    expect(marks).toEqual([
      { number: 1, words: 'NOT FOR PUBLICATION', page: null, where: 'paragraph', covers: 'report' },
    ])
  })
})

const parts = [
  ['4. Part B – Exempt information', secret],
  ['Appendix A [EXEMPT]', secret],
  ['Appendix A – Private', secret],
  ['Appendix A – Commercially sensitive', secret],
  ['Non-Public Appendix', secret],
  ['Schedule 1 – Exempt', secret],
  ['Enclosure 3 – Exempt', secret],
  ['The rest of this report is exempt.', secret],
  ['The following is exempt under paragraph 3', secret],
  ['3.2 [EXEMPT – paragraph 3] The price is SECRETX. [END OF EXEMPT]'],
  [
    'By virtue of paragraph(s) 3 of Part 1 of Schedule 12A of the Local Government Act 1972.',
    'Document is Restricted',
    secret,
  ],
  // Not listed anywhere: their kinds.
  ['PART TWO – CONFIDENTIAL', secret],
  ['Part II (not for publication)', secret],
  ['Section B: Exempt', secret],
  ['Annex 2 (confidential)', secret],
  ['CONFIDENTIAL APPENDIX C', secret],
  ['Annexe B – Not for publication', 'Introduction', secret],
  ['Attachment 4: exempt', secret],
  ['Atodiad 1 – Eithriedig', secret],
  ['Appendix 7 – Legally privileged', secret],
  ['The remainder of this paper is confidential.', secret],
  ['What follows is not for publication.', secret],
  ['The information below is exempt by virtue of paragraph 3.', secret],
  ['3.4 (Confidential) The price is SECRETX.', '3.5 It is (exempt) SECRETX.'],
  ['[CONFIDENTIAL]', secret, '[END OF CONFIDENTIAL]'],
  ['The price is SECRETX (exempt).'],
  ['This document is restricted', secret],
  ['Not for publication by virtue of Schedule 7A of the Local Government (Scotland) Act 1973', secret],
  ['EXEMPT', 'Introduction', secret],
  ['NOT FOR', 'PUBLICATION', secret],
  ['C O N F I D E N T I A L', secret],
]

describe('a mark on a part of a report', () => {
  it.each(parts)('keeps what is behind it from everything else: %s', async (...marked) => {
    const { report, marks } = await paperOf([...head, ...list, ...after, ...marked])
    expect(report?.recommendations.map(({ label }) => label)).toEqual(['(a)', '(b)'])
    expect(report?.classification).toBe('part-exempt')
    expect(marks.map(({ covers }) => covers)).toContain('part')
    expect(marks.map(({ words }) => words).join()).not.toContain('SECRETX')
  })

  it.each([
    'EXEMPT: pay SECRETX.',
    '[Exempt] pay SECRETX',
    'CONFIDENTIAL – pay SECRETX',
    'pay SECRETX (exempt)',
  ])('covers one item: %s', async (words) => {
    const items = ['(a) notes the menus;', `(b) ${words}`, '(c) gives its views.']
    const { report } = await paperOf([...head, 'Recommendations', 'That the Committee:', ...items, ...after])
    expect(report?.recommendations.map(({ label }) => label)).toEqual(['(a)', '(c)'])
  })

  it('covers one row', async () => {
    const table = '| Year | Price |\n| --- | --- |\n| 2024 | 10 |\n| 2025 EXEMPT | SECRETX |\n| 2026 | 12 |'
    const { report } = await paperOf([...head, ...list, 'Background', table, 'It is yearly.'], 'a.md')
    expect(JSON.stringify(report)).toMatch(/2024.*2026.*It is yearly/)
  })

  it('ends where the paper says that it ends', async () => {
    const { report } = await paperOf([
      ...head,
      ...list,
      ...after,
      '[EXEMPT]',
      secret,
      '[END OF EXEMPT]',
      'It is yearly.',
    ])
    expect(JSON.stringify(report)).toContain('It is yearly.')
  })

  it('covers an appendix that is only named as exempt above', async () => {
    const named = 'Appendix B is exempt under paragraph 3 of Schedule 12A.'
    const { report } = await paperOf([
      ...head,
      ...list,
      ...after,
      named,
      'Appendix A – Map',
      'Green.',
      'Appendix B – Price',
      secret,
    ])
    expect(JSON.stringify(report)).toContain('Green.')
  })
})

const open = [
  'None of this report is confidential.',
  'Exempt information: There is none.',
  'The report contains no information that is exempt under Schedule 12A',
  'Exempt information: None',
  'Is this report exempt? No',
  'NOT FOR PUBLICATION DOCUMENTS: None',
  'open/exempt: Open',
  // Not listed anywhere: their kinds.
  'No part of this report is exempt or confidential.',
  'This report does not contain any exempt or confidential information.',
  'There are no confidential appendices.',
  'Confidentiality: Not applicable',
  'Exempt or confidential: N/A',
  'Reason for exemption: None',
  'Is the report public or private? Public',
  'Exempt/Non-exempt: Non-exempt',
  'Is this report confidential? ☐ Yes ☒ No',
  'Nid yw’r adroddiad hwn yn cynnwys gwybodaeth eithriedig.',
  'Gwybodaeth eithriedig: Dim',
]

describe('a mark that says what part it is about where that part stands', () => {
  it.each([
    ['## Part 2 – Confidential annex (this part is not for publication)', secret],
    ['## Part B: private section (this part contains exempt information)', secret],
    ['## Second part – restricted (this part is closed to the public)', secret],
    ['PART 2 – CONFIDENTIAL ANNEX (this Part is not for publication because of its subject)', secret],
    ['PART B: PRIVATE SECTION (this part contains exempt information)', secret],
    [`7. [Paragraph 7 is exempt – paragraph 3 of Part I of Schedule 12A.] ${secret}`],
    [`3.4 (This paragraph is exempt under Schedule 12A, paragraph 2) ${secret}`],
    [`[The next sentence is not for publication.] ${secret}`],
  ])('keeps what is behind it: %s', async (...marked) => {
    const paper = await paperOf([...head, ...list, ...after, ...marked], 'report.md')
    expect(paper.marks.map(({ covers }) => covers)).toContain('part')
  })

  it('keeps it also where the recommendations come last', async () => {
    const marked = `6. [Paragraph 6 is exempt – paragraph 3 of Part I of Schedule 12A.] ${secret}`
    const paper = await paperOf([...head, '## Background', marked, ...list])
    expect(paper.report?.recommendations).toHaveLength(2)
  })
})

describe('words that say that nothing is closed', () => {
  it.each(open)('leave it to the clerk: %s', async (words) => {
    for (const paragraphs of [
      [...head, words, ...list, ...after],
      [...head, ...list, ...after, words, 'The end.'],
    ]) {
      const { report, marks } = await paperOf(paragraphs)
      expect(report?.recommendations.map(({ label }) => label)).toEqual(['(a)', '(b)'])
      expect(report).toMatchObject({ withheldParagraphs: 0, title: 'Meals' })
      expect(new Set(marks.map(({ covers }) => covers))).toEqual(new Set(['nothing']))
    }
  })
})

describe('words with another sense', () => {
  it.each([
    'Meals are exempt from VAT.',
    'A confidential waste service is used.',
    'Most homes are private rented homes.',
    'The kitchen was closed in May, and parking was restricted.',
    'Restricted funds',
    'Private sector housing',
    'Exempt accommodation',
    'Part 2: The strategy',
    'Supported exempt accommodation: standards',
  ])('are no mark: %s', async (words) => {
    for (const paragraphs of [
      [...head, ...list, ...after, words, 'The end.'],
      [...head, 'Background', words, 'It is yearly.', ...list],
    ]) {
      const { report, marks } = await paperOf(paragraphs)
      expect(marks).toEqual([])
      expect(report).toMatchObject({ withheldParagraphs: 0 })
    }
  })

  it.each([
    'The contractor is exempt.',
    'A confidential briefing was held.',
    'Members discussed exempt information in June.',
    'The panel met in private.',
  ])('that may be meant so are asked about: %s', async (words) => {
    const { report, marks } = await paperOf([...head, ...list, ...after, words, 'The end.'])
    expect(marks).toMatchObject([{ covers: 'nothing' }])
    expect(report).toMatchObject({ withheldParagraphs: 0 })
  })
})

it('a mark that the clerk overrules is read as if it were not there', async () => {
  const text = [...head, ...list, ...after, 'Appendix A [EXEMPT]', 'The price is ten pounds.'].join('\n\n')
  const file = { name: 'report.txt', bytes: new TextEncoder().encode(text) }
  const read = await readPapers(file, () => {}, [1])
  expect(JSON.stringify(read)).toContain('ten pounds')
  if (read.kind === 'papers') expect(read.reports[0]?.marks).toHaveLength(1)
})

it('a mark on a page that one table lays out closes what follows it', async () => {
  const words = [...head, ...list, ...after, 'Appendix A – Map', 'Not for publication', secret, 'It is old.']
  const html = `<table><tr><td>${words.map((one) => `<p>${one}</p>`).join('')}</td><td>Menu</td></tr></table>`
  const read = await readPapers({ name: 'a.html', bytes: new TextEncoder().encode(html) })
  expect(JSON.stringify(read)).not.toContain('SECRETX')
})

describe('a mark whose part may not end with its report', () => {
  const sheet = [
    'By virtue of paragraph(s) 3 of Part 1 of Schedule 12A of the Local Government Act 1972.',
    'Document is Restricted',
  ]
  const second = [
    'Title: Ovens',
    'Date: 14 May 2024',
    'Recommendations',
    'That the Committee:',
    '(a) pays SECRETX.',
  ]

  it.each([
    [[...sheet, ...second]],
    [[...sheet, 'Report to: Scrutiny Committee', ...second]],
    [['Appendix A [EXEMPT]', 'The price is SECRETX.', ...second]],
  ])('closes what follows it in the file: %j', async (below) => {
    const text = [...head, ...list, ...after, ...below].join('\n\n')
    const read = await readPapers({ name: 'pack.txt', bytes: new TextEncoder().encode(text) })
    expect(JSON.stringify(read)).not.toMatch(/SECRETX|Ovens/)
    if (read.kind === 'papers') expect(read.reports[0]?.report?.recommendations).toHaveLength(2)
  })
})
