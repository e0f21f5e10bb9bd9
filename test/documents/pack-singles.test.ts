import { describe, expect, it } from 'vitest'
import { inAllFormats, papersIn } from './packs.ts'

const list = (what: string) => `**Recommendations**
That the Committee:
(a)~note ${what}; and
(b)~agree the plan for it.
**Background**
The service began in 1999, and has grown in each year since then, as the annual return shows.`

const past = 'The service began in 1999, and has grown in each year since then, as the annual return shows.'
const header = 'Report to: Scrutiny Committee\nDate: 14 May 2024\nTitle: School meals\n'
const recommended = `**Recommendations**
That the Committee:
(a)~note the report; and
(b)~agree the plan.
`

/** One report, by what might be taken for a second one. */
const singles: Record<string, string> = {
  'sections with recommendations of their own': `# School meals review
Scrutiny Committee, 14 May 2024
## Recommendations
That the Committee:
(a)~note the report.
## Kitchens in the north
${past}
### Recommendations
(b)~close two kitchens.
## Kitchens in the south
${past}
### Recommendations
(c)~open one kitchen.`,
  'a timetable of other meetings': `${header}${recommended}**Timetable**
| Scrutiny Committee | 14 May 2024 |
| Cabinet | 3 June 2024 |
| Council | 9 July 2024 |
${past}`,
  'a plan of other reports': `${header}${recommended}**Forward plan**
| Title | Date | Report author |
| Bus services | 3 June 2024 | Head of Transport |
| Cycle lanes | 9 July 2024 | Head of Transport |
${past}`,
  'a cover sheet': `| Report title: | School meals |
| Meeting: | Scrutiny Committee |
| Date: | 14 May 2024 |
${recommended}---
# School meals
Report of the Head of Catering
Scrutiny Committee 14 May 2024
**Background**
${past}`,
  'a form at its end': `${header}${recommended}${past}
---
**Equality impact assessment**
| Title of policy: | School meals charging |
| Date: | 3 April 2024 |
| Lead officer: | Jo Green |
${past}`,
  'another report as its appendix, behind a page of its own': `${header}${recommended}${past}
---
# APPENDIX 1
---
**MARLSHIRE COUNCIL**
**CABINET**
**3 MARCH 2024**
**SCHOOL MEALS STRATEGY**
**REPORT OF THE DIRECTOR OF CHILDREN’S SERVICES**
**Recommendations**
That Cabinet approve the strategy.
${past}`,
  'a letter as its appendix': `${header}${recommended}${past}
---
## Appendix 2: Letter from the Minister
Date: 3 April 2024
To: The Leader of the Council
Subject: Funding for meals
Dear Leader, I am glad to say that the funding for the year has been agreed by us all.`,
  'the meeting above each page': `Scrutiny Committee 14 May 2024
**School meals in the north**
Report of the Head of Catering
${recommended}${past}
---
Scrutiny Committee 14 May 2024
**Costs**
${past}
---
Scrutiny Committee 14 May 2024
**Recommendations of the task group**
The task group’s recommendations are in the table.
${past}`,
  'an appendix with a header of its own': `Report to: Scrutiny Committee
Date: 14 May 2024
Title: First
${list('the first')}
---
## Appendix B
Report to: Cabinet
Date: 3 March 2023
Title: The plan of last year
**Recommendations**
That Cabinet agree the plan.`,
  'its header repeated on each page': `Report to: Scrutiny Committee
Date: 14 May 2024
Title: First
${list('the first')}
---
Report to: Scrutiny Committee
Date: 14 May 2024
Title: First
The numbers rose again in the third year, when two more kitchens opened in the north.
---
Report to: Scrutiny Committee
Date: 14 May 2024
Title: First
**Recommendations**
The recommendations are on the first page of this report.`,
  'recommendations at its start and its end': `Title: First
Date: 14 May 2024
${list('the first')}
## What we found
The kitchens are old.
## Recommendations
That the Committee:
(a)~note the first; and
(b)~agree the plan for it.`,
  'the item’s number on each page': `Agenda Item 5
Title: First
Date: 14 May 2024
${list('the first')}
---
Agenda Item 5
The numbers rose again in the third year, when two more kitchens opened in the north.
---
Agenda Item 5
There is nothing else to say about them, and the council has said so.`,
  'a contact block at its end': `Title: First
Date: 14 May 2024
${list('the first')}
Report author: Jo Green
Title: Head of Catering
Date: 2 May 2024
Email: jo.green@marlshire.example`,
  'parts with headings': `# School meals
Scrutiny Committee, 14 May 2024
## Recommendations
That the Committee:
(a)~note the first; and
(b)~agree the plan for it.
# Part A: What schools say
They are content.
# Part B: What parents say
They are content too, and the pupils.`,
}

describe.each(Object.entries(singles))('one report with %s', (_, source) => {
  it('is one in every format', async () => {
    for (const file of await inAllFormats(source)) {
      const papers = await papersIn(file)
      expect(papers.reports, file.name).toHaveLength(1)
    }
  })
})
