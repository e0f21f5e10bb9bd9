import { describe, expect, it } from 'vitest'
import { inAllFormats, numbersAndTitles, papersIn } from './packs.ts'

const agenda = (...items: string[]) => `# Marlshire District Council
**Housing Panel**
Tuesday 10 June 2025
**AGENDA**
${items.join('\n')}`

const past = 'The service began in 1999, and has grown in each year since then, as the annual return shows.'
const body = (what: string) => `**Recommendations**
That the Panel:
(a)~note ${what}; and
(b)~agree the plan for it.
**Background**
${past}`

const report = (title: string, what: string) => `---
**Housing Panel**
10 June 2025
**${title}**
Report of the Head of Housing
${body(what)}`

/** What is read of a pack in each format: numbers and titles, and for each report which doubts there are. */
async function read(source: string) {
  const files = await inAllFormats(source)
  return Promise.all(
    files.map(async (file) => {
      const papers = await papersIn(file)
      const doubts = papers.reports.map(({ report }) => report?.problems ?? null)
      return { name: file.name, titles: numbersAndTitles(papers), doubts }
    }),
  )
}

describe('the agenda in front of a pack', () => {
  it('gives the numbers of its reports, also in letters', async () => {
    const source = [
      agenda('A. Apologies', 'B. Empty homes (enclosed)', 'C. Damp and mould (enclosed)', 'D. Next meeting'),
      report('Empty homes', 'the homes'),
      report('Damp and mould', 'the damp'),
    ].join('\n')
    for (const { name, titles } of await read(source))
      expect(titles, name).toEqual(['B Empty homes', 'C Damp and mould'])
  })

  it('closes no other report by what it says of an exempt item', async () => {
    const source = [
      agenda(
        '1. Apologies',
        '2. Empty homes',
        '3. Damp and mould',
        '4. Sale of the depot (exempt: paragraph 3)',
      ),
      report('Empty homes', 'the homes'),
      report('Damp and mould', 'the damp'),
    ].join('\n')
    for (const { name, titles } of await read(source))
      expect(titles, name).toEqual(['2 Empty homes', '3 Damp and mould'])
  })

  it('closes the report of the item that it calls exempt', async () => {
    const source = [
      agenda('1. Apologies', '2. Damp and mould', '3. Sale of the depot (exempt: paragraph 3)'),
      report('Sale of the depot', 'SECRETX'),
      report('Damp and mould', 'the damp'),
    ].join('\n')
    for (const file of await inAllFormats(source))
      expect(JSON.stringify(await papersIn(file)), file.name).not.toContain('SECRETX')
  })

  it('raises a doubt where a report prints another number', async () => {
    const source = [
      agenda('1. Apologies', '2. Empty homes', '3. Damp and mould'),
      report('Empty homes', 'the homes').replace('---', '---\n**Agenda Item 5**'),
      report('Damp and mould', 'the damp').replace('---', '---\n**Agenda Item 6**'),
    ].join('\n')
    for (const { name, titles, doubts } of await read(source)) {
      expect(titles, name).toEqual(['5 Empty homes', '6 Damp and mould'])
      expect(
        doubts.map((own) => own?.some(({ code }) => code === 'number-unsure')),
        name,
      ).toEqual([true, true])
    }
  })

  it('raises a doubt where a paper that it lists is not found', async () => {
    const source = [
      agenda(
        '1. Apologies',
        '2. Empty homes (attached)',
        '3. Heat pumps (attached)',
        '4. Damp and mould (attached)',
      ),
      report('Empty homes', 'the homes'),
      report('Damp and mould', 'the damp'),
    ].join('\n')
    for (const { name, doubts } of await read(source)) {
      const told = doubts.map((own) =>
        own?.filter(({ code }) => code === 'report-missing').map(({ message }) => message),
      )
      expect(told[0]?.[0], name).toMatch(/item 3\b/)
      expect(told[1], name).toEqual([])
    }
  })

  it('shows both titles where a label gives another than the agenda', async () => {
    const source = [
      agenda('1. Apologies', '2. Empty homes', '3. Damp and mould'),
      report('Empty homes', 'the homes').replace('Report of', 'Subject: Yearly return\nReport of'),
      report('Damp and mould', 'the damp'),
    ].join('\n')
    for (const { name, titles, doubts } of await read(source)) {
      expect(titles, name).toEqual(['2 Empty homes', '3 Damp and mould'])
      expect(doubts[0]?.find(({ code }) => code === 'title-guessed')?.alternatives, name).toEqual([
        'Yearly return',
      ])
    }
  })

  it.each([
    ['its contents', '1. Introduction\n2. What residents said\n3. What it would cost\n4. Recommendations'],
    ['its timetable', '1. Survey of the homes\n2. What residents said\n3. What it would cost'],
  ])('is not %s', async (_, contents) => {
    const source = `**Housing Panel**
10 June 2025
**Empty homes**
Report of the Head of Housing
${contents}
**1. Introduction**
${past}
**2. What residents said**
${past}
**3. What it would cost**
${past}
${body('the homes')}`
    for (const { name, titles } of await read(source)) expect(titles, name).toEqual(['Empty homes'])
  })
})
