import { describe, expect, it } from 'vitest'
import { inAllFormats, numbersAndTitles, papersIn } from './packs.ts'

const past = 'The service began in 1999, and has grown in each year since then, as the annual return shows.'

/** Packs in other house styles, by what tells their reports apart, with each number and title. */
const styles: Record<string, { source: string; titles: string[] }> = {
  'an item’s number and a lead officer each': {
    source: `Item 4
Report to Ardmore Integration Joint Board
Home care redesign
Lead Officer: Jo Blair, Chief Officer
Meeting Date: 12 March 2025
**Purpose**
${past}
**Recommendations**
It is recommended that the Board:
1.~note the redesign; and
2.~approve the plan.
**Background**
${past}
---
Item 5
Report to Ardmore Integration Joint Board
Winter plan
Lead Officer: Sam Weir, Head of Health
Meeting Date: 12 March 2025
**Purpose**
${past}
**Recommendations**
It is recommended that the Board:
1.~note the plan; and
2.~agree its cost.
**Background**
${past}`,
    titles: ['4 Home care redesign', '5 Winter plan'],
  },
  'the item’s number in its title': {
    source: `# Little Marl Parish Council
**Agenda item 7: Allotments**
Report by the Clerk
**Recommendation**
That the council agrees the new rents.
**Detail**
${past}
**Agenda item 8: Churchyard wall**
Report by the Clerk
**Recommendation**
That the council accepts the lowest quote.
**Detail**
${past}`,
    titles: ['7 Allotments', '8 Churchyard wall'],
  },
  'headers in two columns': {
    source: `| POLICE AND CRIME PANEL | AGENDA ITEM NO: 5 |
| DATE | 12 JULY 2024 |
| TITLE | Knife crime |
| REPORT OF | Police and Crime Commissioner |
**Recommendation**
That the Panel considers the report.
${past}
---
| POLICE AND CRIME PANEL | AGENDA ITEM NO: 6 |
| DATE | 12 JULY 2024 |
| TITLE | Custody visits |
| REPORT OF | Police and Crime Commissioner |
**Recommendation**
That the Panel considers the report.
${past}
---
| POLICE AND CRIME PANEL | AGENDA ITEM NO: 7 |
| DATE | 12 JULY 2024 |
| TITLE | Complaints |
| REPORT OF | Police and Crime Commissioner |
**Recommendation**
That the Panel considers the report.
${past}`,
    titles: ['5 Knife crime', '6 Custody visits', '7 Complaints'],
  },
  'headings that number the items': {
    source: `# Reports for the Scrutiny Board, 9 May 2024
## Item 3 – Bus services
Author: Lee Marsh, Transport
### Recommendations
That the Board notes the report.
### Background
${past}
## Item 4 – Cycle lanes
Author: Lee Marsh, Transport
### Recommendations
That the Board notes the report.
### Background
${past}`,
    titles: ['3 Bus services', '4 Cycle lanes'],
  },
  'a subject each': {
    source: `Subject: Taxi fees
Report of: Head of Licensing
For: Licensing Committee, 3 July 2024
**Summary**
${past}
**Recommendations**
The Committee is recommended to approve the fees.
Subject: Street trading
Report of: Head of Licensing
For: Licensing Committee, 3 July 2024
**Summary**
${past}
**Recommendations**
The Committee is recommended to approve the scheme.`,
    titles: ['Taxi fees', 'Street trading'],
  },
  'Welsh headers': {
    source: `Adroddiad i: Pwyllgor Craffu Plant
Dyddiad: 14 Mai 2024
Teitl: Prydau ysgol
**Argymhellion**
Gofynnir i’r Pwyllgor:
(a)~nodi’r cynnydd; a
(b)~cynnig sylwadau.
**Cefndir**
Mae’r gwasanaeth wedi tyfu bob blwyddyn ers iddo ddechrau ym 1999, fel y mae’r ffigurau yn ei ddangos.
Adroddiad i: Pwyllgor Craffu Plant
Dyddiad: 14 Mai 2024
Teitl: Llyfrgelloedd
**Argymhellion**
Gofynnir i’r Pwyllgor:
(a)~nodi’r adroddiad; a
(b)~cynnig sylwadau.
**Cefndir**
Mae’r gwasanaeth wedi tyfu bob blwyddyn ers iddo ddechrau ym 1999, fel y mae’r ffigurau yn ei ddangos.`,
    titles: ['Prydau ysgol', 'Llyfrgelloedd'],
  },
  'appendices behind them': {
    source: `Report to: Audit Committee
Date: 9 May 2024
Title: Risk register
**Recommendation**
That the Committee notes the register.
**Background**
${past}
---
## Appendix A – The register
${past}
---
Report to: Audit Committee
Date: 9 May 2024
Title: Internal audit plan
**Recommendation**
That the Committee approves the plan.
**Background**
${past}
## Appendix 1 – Plan
${past}
---
Report to: Audit Committee
Date: 9 May 2024
Title: Fraud report
**Recommendation**
That the Committee notes the report.
**Background**
${past}`,
    titles: ['Risk register', 'Internal audit plan', 'Fraud report'],
  },
  'an agenda before them': {
    source: `# Marlshire Council
# Scrutiny Committee
Tuesday 14 May 2024 at 10.00 am
# AGENDA
1.~Apologies
2.~Declarations of interest
3.~Minutes of the last meeting
4.~Bus services
To receive the report of the Head of Transport
5.~Cycle lanes
To receive the report of the Head of Transport
---
Report to Scrutiny Committee, 14 May 2024
**Bus services**
Report of the Head of Transport
**Recommendations**
That the Committee notes the bus report.
${past}
---
Report to Scrutiny Committee, 14 May 2024
**Cycle lanes**
Report of the Head of Transport
**Recommendations**
That the Committee notes the cycle report.
${past}`,
    titles: ['4 Bus services', '5 Cycle lanes'],
  },
}

describe.each(Object.entries(styles))('reports with %s', (_, { source, titles }) => {
  it('are told apart in every format', async () => {
    for (const file of await inAllFormats(source))
      expect(numbersAndTitles(await papersIn(file)), file.name).toEqual(titles)
  })
})
