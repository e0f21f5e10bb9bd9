import { describe, expect, it } from 'vitest'
import { reportOf } from '../../src/documents/reading.ts'
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
      'what it says of itself',
      `${header}\nThis report contains exempt information as defined in paragraph 3.\n\n${secret}.${list}`,
      'exempt',
    ],
  ])('is known by %s, and only its title is kept', async (_, text, classification) => {
    const reading = await readText(text, 'report.md')
    expect(reading).toEqual({ kind: 'exempt', title: 'Sale of the old depot', classification })
    if (reading.kind !== 'exempt') return
    expect(reportOf(reading)).toMatchObject({ recommendations: [], problems: [{ code: 'exempt' }] })
  })

  it('keeps the first line of its title and the rest of that phrase, and nothing that may be text', async () => {
    const exempt = `Classification: Exempt${list}`
    const titles = await Promise.all(
      [`depot in\nMillbrook Road\n\n${secret}\n`, `depot\n${secret}\n`, `depot\n\nwhich we sell\n`].map(
        (rest) => readText(`Title of report: Sale of the old ${rest}${exempt}`),
      ),
    )
    expect(titles.map((one) => one.kind === 'exempt' && one.title)).toEqual([
      'Sale of the old depot in Millbrook Road',
      'Sale of the old depot',
      'Sale of the old depot',
    ])
  })

  it('has no title where none is marked as one', async () => {
    const reading = await readText(`NOT FOR PUBLICATION\n\n${secret}.${list}`)
    expect(reading).toEqual({ kind: 'exempt', title: null, classification: 'exempt' })
  })
})

describe('a report with a Part 2', () => {
  const text = `${header}Classification: Open${list}\n## Key considerations\n\n1. The depot closed.\n\nPART 2 (exempt)\n\n2. ${secret}.\n\n3. It was the highest.\n\n4. The second was lower.\n`

  it('keeps nothing of what stands behind the mark but the number of paragraphs', async () => {
    const report = await reportFrom(text, 'report.md')
    expect(report).toMatchObject({ classification: 'part-exempt', withheldParagraphs: 3 })
    expect(report.recommendations).toHaveLength(2)
    expect(codes(report)).toEqual(['possible-exempt-content'])
    expect(JSON.stringify(report)).not.toContain('412')
  })

  it('names the paragraphs of Schedule 12A that it cites', async () => {
    const report = await reportFrom(
      `${header}${list}\n## Appendices\n\nAppendix 2 is exempt under paragraphs 3 and 5 of Part 1 of Schedule 12A of the Local Government Act 1972.\n`,
    )
    expect(report).toMatchObject({ classification: 'part-exempt', exemptParagraphs: [3, 5] })
    expect(codes(report)).toEqual(['possible-exempt-content'])
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
    'Open',
    'Public',
    'Exempt information: None',
    'Not exempt',
    'This report contains no exempt information',
  ])('stays open where it says "%s"', async (words) => {
    const field = words.includes(':') ? words : `Classification: ${words}`
    expect((await reportFrom(`${header}${field}${list}`)).classification).toBe('open')
  })
})
