import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/committee/agenda/reports/report.ts'
import { codes, reportFrom } from './reading.ts'

function asked(report: Report): (string | null)[][] {
  return report.recommendations.map(({ label, asks, addressee }) => [label, asks, addressee])
}

describe('a house style', () => {
  it('with headings in capitals and a numbered paragraph that opens the list', async () => {
    const report = await reportFrom(`Division(s) affected: All

PEOPLE OVERVIEW AND SCRUTINY COMMITTEE

14 November 2026

SCHOOL MEALS UPDATE

Report by Director of Children's Services

RECOMMENDATION

1.   The Committee is RECOMMENDED to

     a)   note the progress made in the first year;

     b)   consider whether there are any recommendations it wishes to make to Cabinet; and

     c)   agree a date for a further update in its work programme.

Executive Summary

2.   This report tells the Committee what was done since the
     last update.

Financial Implications

3.   None.
`)
    expect(report).toMatchObject({
      meeting: 'PEOPLE OVERVIEW AND SCRUTINY COMMITTEE',
      meetingDate: '2026-11-14',
      title: 'SCHOOL MEALS UPDATE',
      reportBy: "Director of Children's Services",
      wards: ['All'],
      purpose: 'This report tells the Committee what was done since the last update.',
      sections: [{ heading: 'Financial Implications', paragraphs: [{ number: '3.', text: 'None.' }] }],
    })
    expect(asked(report)).toEqual([
      ['a)', 'view', 'The Committee'],
      ['b)', 'suggest', 'The Committee'],
      ['c)', 'work-plan', 'The Committee'],
    ])
    expect(codes(report)).toEqual([])
  })

  it('with a numbered lead-in, roman numerals and numbered headings', async () => {
    const report = await reportFrom(`Report author: Jane Roe
Tel: 01632 960000

Report to Scrutiny Board (Environment and Housing)
Date: 3rd December 2026
Subject: Waste strategy: annual update

Recommendations

2. Members of the Scrutiny Board are asked to:

   i) note the annual update
   ii) agree any recommendations for the Executive Board
   iii) identify any matters for its work schedule

3 Purpose of this report

3.1 This report sets out progress.

4 Background information

4.1 The board last looked at it in 2025.
`)
    expect(report).toMatchObject({
      meeting: 'Scrutiny Board (Environment and Housing)',
      reportBy: 'Jane Roe',
      title: 'Waste strategy: annual update',
      purpose: 'This report sets out progress.',
    })
    expect(asked(report)).toEqual([
      ['i)', 'view', 'Members of the Scrutiny Board'],
      ['ii)', 'suggest', 'Members of the Scrutiny Board'],
      ['iii)', 'work-plan', 'Members of the Scrutiny Board'],
    ])
    expect(report.sections.map(({ heading }) => heading)).toEqual(['Tel', 'Background information'])
  })

  it('with a table of fields, and bullets inside an item', async () => {
    const report = await reportFrom(
      `| **Committee** | Corporate Overview Scrutiny |
| --- | --- |
| **Date** | 9 December 2026 |
| **Title** | Digital strategy |

**RECOMMENDATIONS:**

**It is recommended that:**

1. Members consider the report and make any comments:
   - on cost
   - on skills
2. Members agree that a further report is added to the forward work plan.

**1.0 Summary**

1.1 The strategy is new.
`,
      'report.md',
    )
    expect(report.meeting).toBe('Corporate Overview Scrutiny')
    expect(report.recommendations).toMatchObject([
      { label: '1.', asks: 'view', items: [{ text: 'on cost' }, { text: 'on skills' }] },
      { label: '2.', asks: 'work-plan', items: [] },
    ])
    expect(report.purpose).toBe('The strategy is new.')
  })

  it('of minutes that pass a resolution to the Cabinet', async () => {
    const report = await reportFrom(`Cabinet Scrutiny Committee

Tuesday, 1 December 2026

Budget monitoring

RESOLVED: That the Cabinet:-

1) be asked to publish the plan;
2) be thanked.

The meeting ended at noon.
`)
    expect(asked(report)).toEqual([
      ['1)', 'view', 'the Cabinet'],
      ['2)', 'view', 'the Cabinet'],
    ])
    expect(codes(report)).toEqual(['title-guessed', 'addressed-elsewhere', 'text-after-list'])
  })

  it('with one numbered recommendation under a bold numbered heading', async () => {
    const report = await reportFrom(
      `**Report to:** Health Scrutiny Panel\n\n**Date:** Thursday, 12th November, 2026\n\n**Subject:** Winter pressures\n\n1. **Purpose**\n\n1.1 To brief the Panel.\n\n2. **Recommendation**\n\n2.1 That the Panel notes the briefing and comments on it.\n\n3. **Background**\n\n3.1 Winter is cold.\n`,
      'report.md',
    )
    expect(report).toMatchObject({
      meeting: 'Health Scrutiny Panel',
      purpose: 'To brief the Panel.',
      problems: [],
    })
    expect(asked(report)).toEqual([['2.1', 'view', 'the Panel']])
  })
})
