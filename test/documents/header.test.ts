import { describe, expect, it } from 'vitest'
import { codes, reportFrom } from './reading.ts'

const list = '\n\nRecommendations\n\nThat:\n\n(a) the review is noted.\n'
const expected = {
  meeting: 'Adult social care scrutiny committee',
  meetingDate: '2027-03-03',
  title: 'Review of home care',
  reportBy: 'Director of adult services',
}

describe('the header', () => {
  it.each([
    [
      'label, colon, value',
      'Meeting: Adult social care scrutiny committee\nMeeting date: Wednesday 3 March 2027\nTitle of report: Review of home care\nReport by: Director of adult services',
    ],
    [
      'label, tab, value, in bold',
      '**Committee:**\t**Adult social care scrutiny committee**\n**Date of meeting:**\t**3rd March 2027**\n**Subject:**\t**Review of home care**\n**Lead officer:**\t**Director of adult services**',
    ],
    [
      'label and value on lines of their own',
      'Meeting:\n\nAdult social care scrutiny committee\n\nMeeting date\n\n03/03/2027\n\nReport title\n\nReview of home care\n\nReport author\n\nDirector of adult services',
    ],
    [
      'a table drawn with pipes',
      '| Meeting | Adult social care scrutiny committee |\n|---|---|\n| Date | 3 March 2027 |\n| Title | Review of home care |\n| Report by | Director of adult services |',
    ],
    [
      'no labels but plain words',
      'Adult social care scrutiny committee\n\n3 March 2027\n\nReport of the Director of adult services\n\nTitle: Review of home care',
    ],
  ])('is read from %s', async (_, header) => {
    const report = await reportFrom(header + list)
    expect(report).toMatchObject(expected)
    expect(report.problems).toEqual([])
  })

  it('wraps a long title onto the next line', async () => {
    const report = await reportFrom(
      `Title: Review of home care\nin the northern parishes\n\nDate: 3 March 2027${list}`,
    )
    expect(report.title).toBe('Review of home care in the northern parishes')
  })

  const north = 'Review of home care in the northern parishes'
  const above = 'Adult social care scrutiny committee\n\n'
  const below = 'Report of the Director of adult services'
  it.each([
    [
      'a blank line',
      'a.txt',
      `Report title: Review of home care\n\nin the northern parishes\n\n${below}`,
      [],
    ],
    [
      'a line, in a text without marked titles',
      'a.txt',
      `${above}Review of home care in the\nnorthern parishes\n\n${below}`,
      ['title-guessed'],
    ],
    [
      'two lines in bold',
      'a.md',
      `**Title: Review of home care**\n\n**In the Northern Parishes**\n\n${below}`,
      ['title-guessed'],
    ],
    [
      'a row whose label is empty',
      'a.md',
      `| Title | Review of home care |\n| | In the Northern Parishes |`,
      [],
    ],
    [
      'a heading of two lines',
      'a.html',
      `<h1>Review of home care<br>In the Northern Parishes</h1><p>${below}</p>`,
      [],
    ],
  ])('reads a title that continues over %s', async (_, name, header, doubts) => {
    const file = name.endsWith('.html')
      ? `<p>3 March 2027</p>${header}<h2>Recommendations</h2><p>That it is noted.</p>`
      : `3 March 2027\n\n${header}${list}`
    const report = await reportFrom(file, name)
    expect(report.title?.toLowerCase()).toBe(north.toLowerCase())
    expect(codes(report)).toEqual(doubts)
    expect(report.sections).toEqual([])
  })

  it('does not add to a title a line below it that says something else', async () => {
    for (const other of [
      'Jane Roe, Head of care',
      'Appendix 1: Findings',
      'The northern parishes',
      'Key decision',
    ])
      expect(
        (await reportFrom(`Report title: Review of home care\n\n${other}\n\n3 March 2027${list}`)).title,
      ).toBe('Review of home care')
  })

  it('leaves an empty value empty', async () => {
    const report = await reportFrom(
      `Title: Review of home care\nReport by:\nMeeting date: 3 March 2027\nWards affected:${list}`,
    )
    expect(report).toMatchObject({ reportBy: null, wards: [], meetingDate: '2027-03-03' })
  })

  it('separates the wards', async () => {
    const report = await reportFrom(
      `Title: Home care\n\n## Wards affected\n\n(Castle; Millbrook);\n\nTolney East, Ross (North)${list}`,
      'report.md',
    )
    expect(report.wards).toEqual(['Castle', 'Millbrook', 'Tolney East', 'Ross (North)'])
  })

  it('uses the first heading for a missing title, and has no doubt if nothing else could be one', async () => {
    const report = await reportFrom(
      `# Review of home care\n\nDate: 3 March 2027\n\n# Recommendations\n\nThat it is noted.`,
    )
    expect(report.title).toBe('Review of home care')
    expect(codes(report)).toEqual([])
  })

  it.each([
    ['two dates', 'Monday 1 March 2027 and 8 March 2027', 'two-dates'],
    ['no date', 'to be confirmed', 'date-not-found'],
    ['a day that does not exist', '31 June 2027', 'date-not-found'],
    ['another weekday', 'Tuesday 3 March 2027', 'weekday-differs'],
  ])('reports %s', async (_, date, code) => {
    expect(codes(await reportFrom(`Title: Home care\nMeeting date: ${date}${list}`))).toEqual([code])
  })

  it('names the line of what it could not place', async () => {
    const report = await reportFrom(`Ref 2027/114 (v2).\n\nTitle: Home care\nDate: 3 March 2027${list}`)
    expect(report.problems).toEqual([
      { code: 'unplaced-text', message: 'This line of the header was not recognised.', line: 1 },
    ])
  })
})

describe('the rest of a report', () => {
  it('is read as sections, appendices and background papers', async () => {
    const report = await reportFrom(
      `Title: Home care${list}\nKey considerations\n\n2. The review began in May\nand ended in June.\n\n3. Costs rose.\n\nAppendices\n\nAppendix 1 – Findings\n\nAppendix 2 – Plan\n\nBackground papers\n\nNone\n`,
    )
    expect(report.sections).toEqual([
      {
        heading: 'Key considerations',
        paragraphs: [
          { number: '2.', text: 'The review began in May and ended in June.' },
          { number: '3.', text: 'Costs rose.' },
        ],
      },
    ])
    expect(report.appendices).toEqual(['Appendix 1 – Findings', 'Appendix 2 – Plan'])
    expect(report.backgroundPapers).toEqual([])
  })
})
