import { describe, expect, it } from 'vitest'
import { codes, readText, reportFrom } from './reading.ts'

const secret = 'The buyer offered 412,000 pounds'
const header = 'Title of report: Sale of the old depot\nMeeting date: 3 March 2027\n'
const list = '\n\n## Recommendations\n\nThat:\n\n(a) the sale is noted.\n\n(b) the terms are endorsed.\n'

describe('a report that the public may not see', () => {
  it.each([
    ['its classification', `${header}Classification: Exempt\n\n${secret}.${list}`, 'exempt'],
    [
      'another word for it',
      `${header}\n## Classification\n\nConfidential\n\n${secret}.${list}`,
      'confidential',
    ],
    [
      'the mark above all else',
      `NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A\n\n${header}\n${secret}.${list}`,
      'exempt',
    ],
    ['Part 2 above its recommendations', `${header}\nPART 2 – EXEMPT\n\n${secret}.${list}`, 'exempt'],
    [
      'what it says about itself',
      `${header}\nThis report contains exempt information as defined in paragraph 3.\n\n${secret}.${list}`,
      'exempt',
    ],
  ])('is recognised by %s, and nothing of it is kept', async (_, text, classification) => {
    const reading = await readText(text, 'report.md')
    expect(reading).toEqual({ kind: 'exempt', title: null, classification })
  })
})

describe('a report with a Part 2', () => {
  const text = `${header}Classification: Open${list}\n## Key considerations\n\n1. The depot closed.\n\nPART 2 (exempt)\n\n2. ${secret}.\n\n3. It was the highest.\n\n4. The second was lower.\n`

  it('keeps only the number of paragraphs after the mark', async () => {
    const report = await reportFrom(text, 'report.md')
    expect(report).toMatchObject({ classification: 'part-exempt', withheldParagraphs: 3 })
    expect(report.recommendations).toHaveLength(2)
    expect(codes(report)).toEqual(['possible-exempt-content'])
    expect(JSON.stringify(report)).not.toContain('412')
  })

  it.each([
    'PART 2 - EXEMPT ITEMS',
    'AGENDA PART 2 – EXEMPT ITEMS',
    'Part II: Exempt',
    'PART 2EXEMPT',
    'PART TWO (CONFIDENTIAL)',
    `PART 2 – EXEMPT ${secret}, which was the highest.`,
    `It closed in May. PART 2 – EXEMPT ${secret}.`,
    `NOT FOR PUBLICATION${secret}.`,
    `EXEMPT INFORMATION ${secret}, which is more than any other buyer did. ${'It was kept for later. '.repeat(12)}`,
    'PART 2 – EXEMPT – No. 14 Depot Lane',
  ])('is withheld from its mark on, whatever the mark is glued to: %s', async (mark) => {
    const report = await reportFrom(
      `${header}${list}\n## Background\n\nThe depot closed.\n\n${mark}\n\n${secret}.\n`,
    )
    expect(report).toMatchObject({ classification: 'part-exempt' })
    expect(report.withheldParagraphs).toBeGreaterThan(0)
    expect(JSON.stringify(report)).not.toMatch(/412|Depot Lane/)
  })

  it.each([
    `No tender came near it: ${secret}.`,
    `Public interest test: ${secret}.`,
    `Open bids were few: ${secret}.`,
  ])('is withheld even if the text after the mark sounds like an answer to it: %s', async (words) => {
    const report = await reportFrom(`${header}${list}\n## Background\n\nPART 2 – EXEMPT\n\n${words}\n`)
    expect(JSON.stringify(report)).not.toContain('412')
  })

  it.each([
    `Exempt information\n\nPublic interest test: ${secret}.`,
    `Exempt information: Public interest test\n\n${secret}.`,
    `Exempt information\n\nThere is no open market.\n\n${secret}.`,
    `Exempt information\n\nThis report is not public knowledge.\n\n${secret}.`,
    `Exempt information – No tender was lower\n\n${secret}.`,
    `Exempt appendix: Appendix 2, the offers\n\n${secret}.`,
  ])('is withheld even if words of openness follow the mark: %s', async (words) => {
    const report = await reportFrom(`${header}${list}\n## Background\n\nThe depot closed.\n\n${words}\n`)
    expect(JSON.stringify(report)).not.toContain('412')
  })

  it('is withheld from an exempt appendix’s heading on', async () => {
    for (const [name, heading] of [
      ['a.md', '## Appendix 3 (exempt)'],
      ['a.md', '**Appendix A – Exempt**'],
      ['a.txt', 'Appendix 3 (exempt – not for publication)'],
    ] as const) {
      const report = await reportFrom(
        `${header}${list}\n## Background\n\nIt closed.\n\n${heading}\n\n${secret}.\n`,
        name,
      )
      expect(report).toMatchObject({ classification: 'part-exempt', withheldParagraphs: 1 })
      expect(JSON.stringify(report)).not.toContain('412')
    }
  })

  it.each([
    'the terms that are set out in\nexempt Annex B; and',
    'the terms of the lease that is printed in the\nExempt Appendix 2.',
  ])('is not one whose sentence continues on a line that begins like a mark: %s', async (words) => {
    const report = await reportFrom(
      `${header}\nRecommendations\nThat the committee:\n(a) agrees ${words}\n(b) notes the sale.\n`,
    )
    expect(report).toMatchObject({ classification: 'part-exempt', withheldParagraphs: 0 })
    expect(report.recommendations).toHaveLength(2)
    expect(codes(report)).toEqual(['possible-exempt-content'])
  })

  it.each(['EXEMPT APPENDIX 2', 'Exempt information', 'NOT FOR PUBLICATION'])(
    'is withheld from a mark right below an unfinished line: %s',
    async (mark) => {
      const report = await reportFrom(
        `${header}\nRecommendations\nThat the committee:\n(a) notes what is said of the sale of the depot\n${mark}\n${secret}.\n`,
      )
      expect(JSON.stringify(report)).not.toContain('412')
    },
  )

  it('raises a doubt if it names an exempt appendix, and is read on', async () => {
    const report = await reportFrom(
      `${header}Classification: Open${list}\n## Appendices\n\nAppendix 1 – Map\n\nAppendix 3 (exempt)\n\n## Background papers\n\nNone\n`,
      'a.md',
    )
    expect(report).toMatchObject({ classification: 'part-exempt', withheldParagraphs: 0 })
    expect(report.appendices).toEqual(['Appendix 1 – Map', 'Appendix 3 (exempt)'])
    expect(report.problems).toEqual([expect.objectContaining({ code: 'possible-exempt-content', line: 17 })])
  })

  it('names the paragraphs of Schedule 12A that it cites', async () => {
    const report = await reportFrom(
      `${header}${list}\n## Appendices\n\nAppendix 2 is exempt under paragraphs 3 and 5 of Part 1 of Schedule 12A of the Local Government Act 1972.\n`,
    )
    expect(report).toMatchObject({ classification: 'part-exempt', exemptParagraphs: [3, 5] })
    expect(codes(report)).toEqual(['possible-exempt-content'])
  })
})

describe('the schedule of exempt information', () => {
  it.each([
    ['Schedule 12A', 'paragraph 14 of Schedule 12A to the Local Government Act 1972', [14]],
    ['Schedule 7A', 'paragraphs 6 and 8 of Schedule 7A to the Local Government (Scotland) Act 1973', [6, 8]],
    ['Schedule 6', 'paragraph 3 of Schedule 6 to the Local Government Act (Northern Ireland) 2014', [3]],
  ])('has another name in each nation: %s', async (schedule, words, paragraphs) => {
    const report = await reportFrom(`${header}${list}\n## Appendices\n\nThe prices fall under ${words}.\n`)
    expect(report).toMatchObject({ classification: 'part-exempt', exemptParagraphs: paragraphs })
    expect(report.problems).toMatchObject([{ message: expect.stringContaining(`This cites ${schedule},`) }])
  })
})

describe('an open report', () => {
  it('may have a second part that hides nothing', async () => {
    const report = await reportFrom(
      `${header}\n## Part 2: The strategy\n\nIt has two aims.${list}`,
      'report.md',
    )
    expect(report).toMatchObject({ classification: null, withheldParagraphs: 0 })
  })

  it.each([
    'Appendix 1 – Homes exempt from council tax',
    'There is no exempt appendix.',
    'PART 2 – EXEMPT ITEMS\n\nThere are no exempt items.',
    'Part 2 – Exempt business: None',
    'Part 2 (exempt) of the agenda is empty.',
  ])('stays open if its text says "%s"', async (words) => {
    const report = await reportFrom(
      `${header}${list}\n## Background\n\n${words}\n\nThe depot closed.\n`,
      'a.md',
    )
    expect(report).toMatchObject({ classification: null, withheldParagraphs: 0, problems: [] })
    expect(JSON.stringify(report)).toContain('The depot closed.')
  })

  it.each([
    'Open',
    'Public',
    'Exempt information: None',
    'Not exempt',
    'This report contains no exempt information',
  ])('stays open if it says "%s"', async (words) => {
    const field = words.includes(':') ? words : `Classification: ${words}`
    expect((await reportFrom(`${header}${field}${list}`)).classification).toBe('open')
  })
})
