import { describe, expect, it } from 'vitest'
import { codes, readText, reportFrom } from './reading.ts'

const header = 'Title of report: Sale of the old depot\nMeeting date: 3 March 2027\n'
const list = '\n\n## Recommendations\n\nThat:\n\n(a) the sale is noted.\n\n(b) the terms are endorsed.\n'

describe('a report', () => {
  it.each([
    ['Is this report restricted? Yes ☒ No ☐', 'exempt'],
    ['Is this report restricted?\n\n☒ Yes\n\n☐ No', 'exempt'],
    ['Restricted reports\n\nIs this report restricted? Yes ☒ No ☐', 'exempt'],
    ['Is this report restricted? Yes X No', 'exempt'],
    ['| Is this report restricted? | Yes X No |', 'exempt'],
    ['Is the report Open or Exempt?\tEXEMPT', 'exempt'],
    ['CONFIDENTIAL | No\nEXEMPT | Yes', 'exempt'],
    ['EXEMPT | No\nCONFIDENTIAL | Yes', 'confidential'],
    ['Item to be considered in private under Schedule 7A', 'exempt'],
    ['| Public report: | No |', 'exempt'],
    ['Public/Private document: Private', 'exempt'],
    ['Report classification: In confidence\nExemption reason: 3: business affairs', 'exempt'],
    ['Exemption reason\t3: relating to the business affairs of any particular person', 'exempt'],
    ['Class: Part 2', 'exempt'],
    ['Exempt    Yes', 'exempt'],
    ['Part 2: Yes', 'exempt'],
    ['Is this report\tYes ☒ No ☐\nrestricted?', 'exempt'],
    ['Date: 3 March 2027 Key decision: No Class: Part 2 Wards affected: All', 'exempt'],
    ['| Exempt: | Key decision: |\n| --- | --- |\n| Yes | No |', 'exempt'],
    ['CLOSED REPORT', 'exempt'],
    ['PINK PAPER', 'exempt'],
    ['IN CONFIDENCE', 'exempt'],
    ['Members only', 'exempt'],
    ['The public should be excluded from the meeting during this item', 'exempt'],
    [
      `THE PUBLIC SHOULD BE EXCLUDED DURING CONSIDERATION OF THIS ITEM ${'IN ORDER TO AVOID THE DISCLOSURE OF WHAT IS EXEMPT '.repeat(4)}`,
      'exempt',
    ],
    [
      'Confidential Report - Restricted by virtue of paragraph 3 of Part 1 of Schedule 6 of the Act of 2014',
      'confidential',
    ],
    ['DEDDF LLYWODRAETH LEOL 1972 – NID I’W GYHOEDDI', 'exempt'],
    ['EXECUTIVE SUMMARY SHEET – PART II', 'exempt'],
    ['Report to Cabinet (Part 2)', 'exempt'],
    ['Section 2 – Private', 'exempt'],
    ['PINK PAPERS – NOT FOR PUBLICATION', 'exempt'],
    ['Exempt: the public interest was weighed', 'exempt'],
    ['Does this report contain exempt or confidential information? Yes', 'exempt'],
    ['This report is restricted under Schedule 6 of the Act of 2014', 'exempt'],
  ])('is not for the public if its header says so: %s', async (words, classification) => {
    const reading = await readText(`${header}\n${words}\n${list}`, 'report.md')
    expect(reading).toEqual({ kind: 'exempt', title: null, classification })
  })

  it.each([
    'Report status: Part exempt (Appendix 2 is exempt under paragraph 3)',
    '| Part exempt | Yes – Appendix 2 |',
    '| Exempt | Annex C is exempt from publication under paragraph 3 of Schedule 12A |',
    'Does this report contain exempt information? Yes – Appendix 2',
    'Status: Public with an accompanying exempt report',
    'Class: Part 1 and Part 2',
  ])('is read if its header says that only a part is exempt: %s', async (words) => {
    const report = await reportFrom(`${header}\n${words}\n${list}`, 'report.md')
    expect(report).toMatchObject({ classification: 'part-exempt', withheldParagraphs: 0 })
    expect(report.recommendations).toHaveLength(2)
  })

  it.each([
    'Restricted reports\n\nIs this report restricted? No',
    'Restricted reports\n\nIs this report restricted?\n\nYes ☐ No ☒',
    'EXEMPT REPORT\n\n2. This is not an exempt report.',
    'Exempt information\tNo',
    'EXEMPT | No\nCONFIDENTIAL | No',
    '| Public or private: | Public |',
    'Public/Private document: Public',
    'Report classification: Unclassified\nExemption reason: Not applicable',
    'PART 1 – PUBLIC DOCUMENT',
    'Class: Part 1',
    'Exempt information    No',
    'Part 1    Yes',
    'Is this report\tYes ☐ No ☒\nrestricted?',
    'For general release',
    'Unclassified',
    'Non-exempt',
    'Restrictions on publication: None',
    'No part of this report is exempt from publication.',
    '| Does the report contain exempt information? | Yes | No X |\n\nIf yes, say which paragraph of Schedule 12A',
  ])('is open if its header says so: %s', async (words) => {
    const report = await reportFrom(`${header}\n${words}\n${list}`, 'report.md')
    expect(report).toMatchObject({ classification: 'open', problems: [] })
  })

  it.each([
    'Is this report restricted? Yes ☐ No ☐',
    'Is this report exempt?',
    '| Delete as appropriate | Exempt | Non-exempt |',
    'Exempt material is held by the clerk',
  ])('that does not clearly say whether it is open raises a doubt: %s', async (words) => {
    const report = await reportFrom(`${header}\n${words}\n${list}`, 'report.md')
    expect(report.classification).toBeNull()
    expect(codes(report)).toEqual(['possible-exempt-content'])
  })

  it.each(['', '\nPublic report\n'])(
    'marked as sensitive is not for the public, whatever else it says: %j',
    async (words) => {
      const reading = await readText(`OFFICIAL - SENSITIVE\n\n${header}${words}${list}`, 'report.md')
      expect(reading).toMatchObject({ kind: 'exempt', title: null })
    },
  )
})

describe('a line that begins like a mark of Part 2, in small letters', () => {
  const words = 'exempt from publication by virtue of paragraph 3 of Schedule 12A.'
  const below = '\n\n(c) the price of ZEBRA pounds is agreed.\n'
  const readBelow = (above: string) =>
    reportFrom(
      `${header}\n## Recommendations\n\nThat:\n\n(a) the sale is noted.\n\n(b) ${above}${words}${below}`,
    )

  it('is one below a finished sentence, and nothing after it is read', async () => {
    for (const between of ['\n\n', '\n\n4\n\n', '\n\n## Terms\n\n']) {
      const report = await readBelow(`the terms are endorsed.${between}`)
      expect(JSON.stringify(report)).not.toContain('ZEBRA')
      expect(codes(report)).toContain('possible-exempt-content')
    }
  })

  it('is not one if it continues a sentence across a line or page break', async () => {
    for (const between of ['\n', '\n\n4\n\n']) {
      const report = await readBelow(`the evaluation is noted that is set out in Annex 2, which is${between}`)
      expect(report.recommendations.map(({ label }) => label)).toEqual(['(a)', '(b)', '(c)'])
    }
  })
})
