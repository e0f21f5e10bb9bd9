import { describe, expect, it } from 'vitest'
import { contents, inAllFormats, numbersAndTitles, papersIn } from './packs.ts'

const past = 'The service began in 1999, and has grown in each year since then, as the annual return shows.'

/** A report under its item's number, as most packs print it. */
const report = (stamp: string, title: string) => `${stamp}
| Committee: | Health Scrutiny Committee |
| Date: | 4 March 2025 |
| Title: | ${title} |
| Report of: | Director of Health |
**Recommendations**
That the Committee:
(a)~notes the report; and
(b)~agrees its plan.
**Background**
${past}`

const minutes: Record<string, string> = {
  'a title longer than twelve words': `Agenda Item 3
# MINUTES of a meeting of the Children, Families and Adult Learning Scrutiny Committee held on 7 January 2025
**9. Falls**
RESOLVED:
(a)~That the report be noted.
(b)~That the Cabinet be asked to keep the classes open.`,
  'those who came named under a date': `Agenda Item 3
**Last meeting, 7 January 2025**
Members present: Arkle (Chair), Bold and Crewe
**9. Falls**
RECOMMENDED that the Trust publish its plan.`,
  'those who came named under the word itself': `Agenda Item 3
**Health Scrutiny Committee, 7 January 2025**
Present: Councillors Arkle (Chair), Bold and Crewe
**9. Falls**
RESOLVED: That the report be noted.`,
  'the item’s number before their title': `**Item 3 – Minutes of the Falls Working Group, 7 January 2025**
The group heard from the ambulance service.
Agreed: that officers write to the Trust.`,
}

describe('minutes in front of the reports of a pack', () => {
  it.each(Object.entries(minutes))('are no report, with %s', async (_, source) => {
    const pack = [source, report('Agenda Item 4', 'Home care'), report('Agenda Item 5', 'Winter plan')]
    for (const file of await inAllFormats(pack.join('\n---\n'))) {
      const papers = await papersIn(file)
      expect(contents(papers), file.name).toEqual(['4 Home care (a)(b)', '5 Winter plan (a)(b)'])
      expect(papers.leftOver.map(({ why }) => why)).toContain('minutes')
    }
  })
})

const bare = (title: string) => report('', title).trim()
const agendas: Record<string, string> = {
  lines: `**AGENDA**
1.~Apologies for absence
2.~Declarations of interest
4.~Home care (pages 3 – 8)
5.~Sickness – verbal update
6.~Winter plan (pages 9 – 11)`,
  'a table': `**AGENDA**
| Item | Subject | Pages |
| 1 | Apologies for absence | |
| 2 | Declarations of interest | |
| 4 | Home care | 3 - 8 |
| 6 | Winter plan | 9 - 11 |`,
  'numbers with “Item”': `**AGENDA**
Item 1 – Apologies for absence
Item 2 – Declarations of interest
Item 4 – Home care
Item 6 – Winter plan`,
}

describe('an item’s number that stands only in the agenda', () => {
  it.each(Object.entries(agendas))('is found by the title, in %s', async (_, agenda) => {
    const front = `# Marlshire County Council\n**Health Scrutiny Committee**\n${agenda}`
    const pack = [front, bare('Home care'), bare('Winter plan')].join('\n---\n')
    for (const file of await inAllFormats(pack))
      expect(numbersAndTitles(await papersIn(file)), file.name).toEqual(['4 Home care', '6 Winter plan'])
  })

  it('is left open where two items have the same title', async () => {
    const front = `**AGENDA**\n1.~Apologies for absence\n4.~Home care\n5.~Home care\n6.~Winter plan`
    const pack = [front, bare('Home care'), bare('Winter plan')].join('\n---\n')
    for (const file of await inAllFormats(pack))
      expect(numbersAndTitles(await papersIn(file)), file.name).toEqual(['Home care', '6 Winter plan'])
  })
})

const inHeader: Record<string, (number: string) => string> = {
  'a number of two parts': (number) => `| Item | 3.${number} |`,
  'a stamp in the header’s table': (number) => `| Agenda Item ${number} |`,
  'a row of several labels': (number) => `| Item No: ${number} | Classification: Open |`,
}

describe('an item’s number in a report’s header', () => {
  it.each(Object.entries(inHeader))('is read from %s', async (name, header) => {
    const own = (number: string, title: string) =>
      report('', title)
        .trim()
        .replace(/^/, `${header(number)}\n`)
    const pack = [own('6', 'Home care'), own('7', 'Winter plan')].join('\n---\n')
    const before = name.includes('two parts') ? '3.' : ''
    for (const file of await inAllFormats(pack))
      expect(numbersAndTitles(await papersIn(file)), file.name).toEqual([
        `${before}6 Home care`,
        `${before}7 Winter plan`,
      ])
  })
})

const translations: Record<string, string> = {
  'labels in a table': `| PWYLLGOR: | Y Pwyllgor Craffu Tai |
| DYDDIAD: | 19 Mawrth 2026 |
| TEITL: | Tai fforddiadwy: adroddiad blynyddol |
**Argymhellion**
Argymhellir bod y Pwyllgor yn:
2.1 ystyried yr adroddiad; a
2.2 nodi bod 118 o gartrefi wedi’u cwblhau.
**Cefndir**
Y targed oedd 110 o gartrefi. Mae 1,960 o aelwydydd ar y gofrestr.
**MARLSHIRE COUNTY COUNCIL**
| COMMITTEE: | Housing Scrutiny Committee |
| DATE: | 19 March 2026 |
| TITLE: | Affordable housing: annual report |
**Recommendations**
It is recommended that the Committee:
2.1 considers the report; and
2.2 notes that 118 homes were completed.
**Background**
The target was 110 homes. There are 1,960 households on the register.`,
  'headings above the text': `# PWYLLGOR POLISI AC ADNODDAU
15 Hydref 2025
ADRODDIAD GAN Y PRIF SWYDDOG
**TESTUN: ADFER Y MAWNDIR**
Mae’r cam hwn yn cynnwys 310 hectar ac yn costio £540,000. Caewyd 14 cilomedr o ffosydd.
**ARGYMHELLIAD**
Bod yr Aelodau:
(i)~yn cymeradwyo’r gwaith; ac
(ii)~yn nodi’r canlyniadau.
# POLICY AND RESOURCES COMMITTEE
15 October 2025
REPORT BY THE CHIEF OFFICER
**SUBJECT: RESTORATION OF THE PEATLAND**
This phase takes in 310 hectares and costs £540,000. 14 kilometres of ditches were closed.
**RECOMMENDATION**
That Members:
(i)~approve the work; and
(ii)~note the results.`,
  'English first': `| COMMITTEE: | Housing Scrutiny Committee |
| DATE: | 19 March 2026 |
| TITLE: | Empty homes |
**Recommendations**
It is recommended that the Committee:
1.~considers the report; and
2.~notes the 240 homes brought back.
**Background**
There are 1,006 empty homes in the county, and 85 of them have been empty for ten years.
---
| PWYLLGOR: | Y Pwyllgor Craffu Tai |
| DYDDIAD: | 19 Mawrth 2026 |
| TEITL: | Tai gwag |
**Argymhellion**
Argymhellir bod y Pwyllgor yn:
1.~ystyried yr adroddiad; ac yn
2.~nodi’r 240 o gartrefi.
**Cefndir**
Mae 1,006 o gartrefi gwag yn y sir, ac mae 85 ohonynt wedi bod yn wag ers deng mlynedd.`,
}

describe('a report with its translation below it', () => {
  it.each(Object.entries(translations))('is one report, with %s', async (_, source) => {
    for (const file of await inAllFormats(source))
      expect((await papersIn(file)).reports.length, file.name).toBe(1)
  })

  it('stays apart from another report in the other language', async () => {
    const other = (translations['English first'] ?? '').replace(/1,006|240|85/g, '77')
    const [english = ''] = (translations['English first'] ?? '').split('---')
    const [, welsh = ''] = other.split('---')
    for (const file of await inAllFormats(`${english}---${welsh}`))
      expect((await papersIn(file)).reports.length, file.name).toBe(2)
  })
})

const villages: Record<string, (item: number, title: string) => string> = {
  'bold headings': (item, title) => `**Item ${item} – Clerk's report**
# ${title}`,
  'the title in the heading': (item, title) => `**Item ${item}: ${title}**`,
  'an agenda item’s number': (item, title) => `**Agenda Item ${item} – ${title}**`,
}

describe('two short reports of a parish council', () => {
  it.each(Object.entries(villages))('are two behind the minutes, with %s', async (_, head) => {
    const body = (asked: string) => `**Background**
${past}
**Recommendations**
The Council is recommended:
a)~to ${asked}
b)~to note the rest of the report`
    const pack = `# Little Marl Parish Council
**AGENDA**
1.~To receive apologies
2.~Public participation
Jo Pell, Clerk, 8th April 2025
---
**Minutes of the Parish Council, 10th March 2025**
There were present Cllrs Arkle (Chair) and Bold, and the Clerk.
41/25 It was resolved to accept the minutes of 10th February.
---
${head(8, 'Play area inspection')}
${body('repair the swing')}
---
${head(10, 'Speeding on Mill Road')}
${body('buy a sign')}`
    for (const file of await inAllFormats(pack))
      expect(
        (await papersIn(file)).reports.map(({ number }) => number),
        file.name,
      ).toEqual(['8', '10'])
  })
})
