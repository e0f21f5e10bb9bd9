import { describe, expect, it } from 'vitest'
import { codes, reportFrom } from './reading.ts'

const list = '\n\n## Recommendations\n\nThat:\n\n(a) the review is noted.\n'
const plainList = '\n\nRecommendations\n\nThat:\n\n(a) the review is noted.\n'

describe('the date of the meeting', () => {
  it('is the one at the head of the report, not one in a table or paper below its recommendations', async () => {
    const head = '**CHILDREN COMMITTEE**\n\n**Wednesday, 26 November 2025**\n\n**Title:** Schools\n'
    for (const below of [
      '## Subject history\n\n| Council meeting | Date |\n| --- | --- |\n| Children Committee | 4 December 2024 |\n',
      '## Other\n\nBackground paper: Task group report\n\nDate: 9 November 2021\n',
    ]) {
      const report = await reportFrom(`${head}${list}\n${below}`, 'report.md')
      expect(report).toMatchObject({ meetingDate: '2025-11-26', meeting: 'CHILDREN COMMITTEE', problems: [] })
      expect(JSON.stringify(report)).toContain(below.includes('2024') ? '4 December 2024' : '9 November 2021')
    }
  })

  it('is taken from below the recommendations if the head has none', async () => {
    const report = await reportFrom(
      `Title: Schools${list}\n## Reasons\n\nTo save.\n\nDate of meeting: 26 November 2025\n`,
    )
    expect(report.meetingDate).toBe('2025-11-26')
  })

  it('is not the date on which another body considered the report', async () => {
    const report = await reportFrom(
      `Title: Schools\n\nConsidered by: Strategic Board 2 September 2025\n\nScrutiny Panel\n\n16 October 2025${plainList}`,
    )
    expect(report).toMatchObject({ meeting: 'Scrutiny Panel', meetingDate: '2025-10-16' })
    const table = await reportFrom(
      `| Council | Scrutiny Panel 16 October 2025 |\n| --- | --- |\n| Title | Schools |\n| Report has been considered by | Leadership Team 2 September 2025 |${list}`,
      'report.md',
    )
    expect(table).toMatchObject({ meeting: 'Scrutiny Panel', meetingDate: '2025-10-16', problems: [] })
  })

  it('may be cut at the end of a line, after the name of the meeting', async () => {
    const report = await reportFrom(
      `REPORT TO:\tSCHOOLS COMMITTEE ON 26\nAUGUST 2025\n\nSUBJECT:\tSchools\n\nBY:\tDEPUTY CHIEF (EDUCATION AND\nDEVELOPMENT)${plainList}`,
    )
    expect(report).toMatchObject({
      meeting: 'SCHOOLS COMMITTEE',
      meetingDate: '2025-08-26',
      reportBy: 'DEPUTY CHIEF (EDUCATION AND DEVELOPMENT)',
      problems: [],
    })
  })

  it('is found in text that runs on from a page’s menu', async () => {
    const report = await reportFrom(
      '<h2>Your democracy</h2><ul><li>Committees</li><li>Calendar</li></ul><p>Schools committee</p><p>26 August 2025</p><p>Title: Schools</p><h2>Recommendations</h2><p>That it is noted.</p>',
      'page.html',
    )
    expect(report.meetingDate).toBe('2025-08-26')
  })
})

describe('a table of the header', () => {
  const expected = { meeting: 'Schools Committee', meetingDate: '2025-08-26', title: 'Schools', problems: [] }

  it('is read without the lines around its rows', async () => {
    const header =
      'COMMITTEE | Schools Committee\nDATE | 26 August 2025\nEXEMPT | No\nREPORT TITLE | Schools\nREPORT NUMBER | SC/25/104'
    expect(await reportFrom(header + plainList)).toMatchObject({ ...expected, classification: 'open' })
  })

  it('may have two labels in a row', async () => {
    const header = 'Report to: | Schools Committee | Date: | 26 August 2025\n\nSubject: | Schools | |'
    expect(await reportFrom(header + plainList)).toMatchObject(expected)
  })

  it('may have its labels above their values', async () => {
    const header =
      '| Meeting of: | Date: | Ward(s): |\n| --- | --- | --- |\n| Schools Committee | 26 August 2025 | All |\n\n**SUBJECT: Schools**'
    expect(await reportFrom(header + list, 'report.md')).toMatchObject({ ...expected, wards: ['All'] })
  })

  it('may have one cell a line, with blank lines between them all', async () => {
    const header =
      'SCHOOLS COMMITTEE\n\n26 August 2025\n\nSubject\n\nSchools and what they cost\n\nIs the report open or exempt?\n\nOPEN'
    expect(await reportFrom(header + plainList)).toMatchObject({
      title: 'Schools and what they cost',
      classification: 'open',
      problems: [],
    })
  })
})

describe('the meeting', () => {
  it('is the committee, even if the council’s name heads the paper', async () => {
    const report = await reportFrom(
      `**North Fernshire Council**\n\n**Schools Committee**\n\n26 August 2025\n\nTitle: Schools${list}`,
      'report.md',
    )
    expect(report).toMatchObject({ meeting: 'Schools Committee', problems: [] })
  })

  it.each([
    [
      'Environment, Transport and Climate\nScrutiny Committee',
      'Environment, Transport and Climate Scrutiny Committee',
    ],
    ['Schools Committee – Part A', 'Schools Committee – Part A'],
    [
      'Performance Scrutiny Committee – Place and Corporate',
      'Performance Scrutiny Committee – Place and Corporate',
    ],
    ['To the Chair and Members of the SCHOOLS PANEL', 'SCHOOLS PANEL'],
  ])('is named in many ways: %s', async (words, meeting) => {
    const report = await reportFrom(`${words}\n\n26 August 2025\n\nTitle: Schools${plainList}`)
    expect(report).toMatchObject({ meeting, title: 'Schools', problems: [] })
  })
})

describe('what a header says under unusual labels', () => {
  it('is kept with its label, and raises no doubt', async () => {
    const report = await reportFrom(
      `| Meeting: | Schools Committee |\n| --- | --- |\n| Date: | 26 August 2025 |\n| Title: | Schools |\n| Report en bloc: | Not this year |\n\nProposal origin: The council's staff${list}`,
      'report.md',
    )
    expect(report.problems).toEqual([])
    expect(report.sections[0]).toEqual({
      heading: '',
      paragraphs: [
        { number: null, text: 'Report en bloc: Not this year' },
        { number: null, text: "Proposal origin: The council's staff" },
      ],
    })
  })

  it('raises one doubt a row if it may be exempt', async () => {
    const report = await reportFrom(
      `Title: Schools\nDate: 26 August 2025\n\n| Once confidential: | The buyer |\n${list}`,
      'report.md',
    )
    expect(codes(report)).toEqual(['possible-exempt-content'])
  })
})

describe('a title that has no label', () => {
  const head = '**Cabinet**\n\n**26 August 2025**\n\n'
  const rest = '\n\n## Background\n\nSchools cost more than before.\n\n## Other useful documents\n\nNone\n'

  it.each([
    ['Review of schools', 'Review of schools'],
    ['Review of schools**\n\n**Key decision no. SC/03/2025', 'Review of schools'],
    ['ITEM 7\tREVIEW OF SCHOOLS', 'REVIEW OF SCHOOLS'],
    ['Item 6 – Review of schools', 'Review of schools'],
    ['7. REVIEW OF SCHOOLS (A123/SF)', 'REVIEW OF SCHOOLS'],
  ])('is the bold line at the top, not a heading further down: %s', async (line, title) => {
    const report = await reportFrom(
      `${head}**${line}**\n\n**Report of the Director of Schools**${list}${rest}`,
      'report.md',
    )
    expect(report.title).toBe(title)
  })

  it.each([
    'SC/25/021',
    'CYNGOR CAERFERN',
    'AGENDA MANAGEMENT SHEET',
    'Jane Roe, Corporate Director of Schools',
    'Responsible Head of Service',
  ])('is not %s', async (line) => {
    const report = await reportFrom(`${line}\n\nCabinet\n\n26 August 2025\n\nReview of schools${plainList}`)
    expect(report.title).toBe('Review of schools')
  })

  it('follows its label, even after blank lines', async () => {
    const report = await reportFrom(
      `Decision pathway – report\n\nMEETING: Cabinet\n\nDATE: 26 August 2025\n\nTITLE\n\nReview of schools${plainList}`,
    )
    expect(report.title).toBe('Review of schools')
  })
})

describe('text repeated on every page', () => {
  it.each([
    ['a marking at the head of a page', 'Page 1 of 5\n\fOFFICIAL'],
    ['the name of the committee, printed again', '\fSchools Committee'],
    ['a marking that says nothing about secrecy', '\fNOT PROTECTIVELY MARKED'],
  ])('is not part of a list, even if it appears once: %s', async (_, between) => {
    const body = Array.from({ length: 12 }, (__, at) => `Line ${at + 1} of what is told here.`).join('\n\n')
    const report = await reportFrom(
      `Schools Committee\n\nTitle: Schools\nDate: 26 August 2025\n\nBackground\n\n${body}\n\nRecommendations\n\nThat the Committee:\n\n3.1    agrees the terms.\n\n${between}\n\n3.2    agrees the inquiry.\n\n3.3    notes the report.\n`,
    )
    expect(report.recommendations.map(({ label, text }) => [label, text])).toEqual([
      ['3.1', 'agrees the terms.'],
      ['3.2', 'agrees the inquiry.'],
      ['3.3', 'notes the report.'],
    ])
  })
})

it('a report “for consideration by” a committee on a day takes its meeting and date from that row', async () => {
  const report = await reportFrom(
    '| TITLE | Village halls |\n| --- | --- |\n| FOR CONSIDERATION BY | Rural Scrutiny Committee on 3 March 2027 |\n\n## Recommendation\n\nThat the survey be noted.\n',
    'report.md',
  )
  expect(report).toMatchObject({
    title: 'Village halls',
    meeting: 'Rural Scrutiny Committee',
    meetingDate: '2027-03-03',
  })
})
