import { describe, expect, it } from 'vitest'
import { contents, inAllFormats, papersIn, papersInText } from './packs.ts'

const list = (what: string) => `**Recommendations**
That the Committee:
(a)~note ${what}; and
(b)~agree the plan for it.
**Background**
The service began in 1999, and has grown in each year since then, as the annual return shows.`

const two = ['First (a)(b)', 'Second (a)(b)']

/** Two reports in one file, by what tells them apart. */
const packs: Record<string, { source: string; expected?: string[] }> = {
  'a title and a date each': {
    source: `Title: First
Date: 14 May 2024
${list('the first')}
Title: Second
Date: 14 May 2024
${list('the second')}`,
  },
  'a header in a table each': {
    source: `| Report to: | Scrutiny Committee |
| Date: | 14 May 2024 |
| Report title: | First |
| Report author: | Head of Catering |
${list('the first')}
| Report to: | Scrutiny Committee |
| Date: | 14 May 2024 |
| Report title: | Second |
| Report author: | Head of Libraries |
${list('the second')}`,
  },
  'a header each, and an appendix between them': {
    source: `Report to: Scrutiny Committee
Date: 14 May 2024
Title: First
${list('the first')}
## Appendix 1: Implications
There are none for the council’s staff, and few for its buildings, which are let to others.
Report to: Scrutiny Committee
Date: 14 May 2024
Title: Second
${list('the second')}`,
  },
  'the item’s number above each': {
    source: `Agenda Item 5
Title: First
Report by: Head of Catering
${list('the first')}
---
Agenda Item 6
Title: Second
Report by: Head of Libraries
${list('the second')}`,
    expected: ['5 First (a)(b)', '6 Second (a)(b)'],
  },
  'the item’s number in each header': {
    source: `| Agenda item: | 5 |
| Title: | First |
| Meeting date: | 14 May 2024 |
${list('the first')}
| Agenda item: | 6 |
| Title: | Second |
| Meeting date: | 14 May 2024 |
${list('the second')}`,
    expected: ['5 First (a)(b)', '6 Second (a)(b)'],
  },
  'a title page each, without labels': {
    source: `# Marlshire County Council
Scrutiny Committee
14 May 2024
# School meals in the north
Report of the Head of Catering
${list('the first')}
---
# Marlshire County Council
Scrutiny Committee
14 May 2024
# Libraries in the south
Report of the Head of Libraries
${list('the second')}`,
    expected: ['School meals in the north (a)(b)', 'Libraries in the south (a)(b)'],
  },
  'a heading each, with recommendations under it': {
    source: `# School meals in the north
Scrutiny Committee, 14 May 2024
## Recommendations
That the Committee:
(a)~note the first; and
(b)~agree the plan for it.
## Background
The service began in 1999, and has grown in each year since then.
# Libraries in the south
Scrutiny Committee, 14 May 2024
## Recommendations
That the Committee:
(a)~note the second; and
(b)~agree the plan for it.`,
    expected: ['School meals in the north (a)(b)', 'Libraries in the south (a)(b)'],
  },
  'the number above each in Welsh': {
    source: `Eitem Agenda 5
Title: First
Meeting: Pwyllgor Craffu
${list('the first')}
---
Eitem Agenda 6
Title: Second
Meeting: Pwyllgor Craffu
${list('the second')}`,
    expected: ['5 First (a)(b)', '6 Second (a)(b)'],
  },
}

describe.each(Object.entries(packs))('two reports with %s', (_, { source, expected = two }) => {
  it('are two in every format', async () => {
    for (const file of await inAllFormats(source))
      expect(contents(await papersIn(file)), file.name).toEqual(expected)
  })
})

describe('a text of several reports', () => {
  it('is split although its lines follow each other', async () => {
    const one = (name: string, what: string) =>
      `Title: ${name}\nDate: 14 May 2024\nRecommendations\nThat the Committee:\n(a) note the ${what}; and\n(b) agree it.\nBackground\nText.\n`
    expect(contents(await papersInText(one('First', 'first') + one('Second', 'second')))).toEqual(two)
  })
})

it('a second report that is not certain is doubted, and never dropped without a word', async () => {
  const one = (meeting: string, subject: string) =>
    `# Ashby Borough Council\n\n${meeting}\n\nAbout ${subject}\n\n## Recommendation\n\nThat the plan be approved.\n\n## Reasons\n\nIt is due.\n\n`
  const { reports } = await papersInText(one('The cabinet', 'leisure') + one('The cabinet', 'waste'), 'a.md')
  const told = reports.flatMap(({ report }) => report?.problems.map(({ code }) => code) ?? [])
  expect(reports.length === 2 || told.includes('another-report')).toBe(true)
})
