import { describe, expect, it } from 'vitest'
import { codes, labels, reportFrom, texts } from './reading.ts'

const header = 'Report to: Scrutiny Committee\n\nDate: 14 May 2024\n\nTitle: School meals\n\n'
const read = (list: string, name?: string) => reportFrom(`${header}${list}\n`, name)

describe('a Welsh report', () => {
  it.each([
    ['Argymhellion', 'Gofynnir i’r Pwyllgor:', 'Cefndir'],
    ['Argymhelliad', 'Gwahoddir y Pwyllgor i:', 'Cyflwyniad'],
    ['3. Yr Argymhellion', 'Argymhellir bod y Cabinet yn:', '4. Goblygiadau ariannol'],
    ['ARGYMHELLION', 'Argymhellir:', 'CEFNDIR'],
    ['Argymhellion i’r Cabinet', 'Gofynnir i’r Cabinet:', 'Rhesymau dros yr argymhellion'],
  ])('has its list under “%s”', async (heading, leadIn, next) => {
    const report = await read(
      `${heading}\n\n${leadIn}\n\n(a) nodi’r cynnydd; ac\n\n(b) cynnig sylwadau.\n\n${next}\n\nMae’n hen.`,
    )
    expect(texts(report)).toEqual(['nodi’r cynnydd', 'cynnig sylwadau.'])
    expect(report.recommendations[0]?.leadIn).toBe(leadIn)
    expect(report.sections).toHaveLength(1)
  })

  it.each([
    ['(', ')'],
    ['', ')'],
    ['', '.'],
  ])('counts in the Welsh alphabet: %sch%s', async (before, after) => {
    const letters = ['a', 'b', 'c', 'ch', 'd', 'dd', 'e', 'f', 'ff', 'g', 'ng', 'h']
    const printed = letters.map((letter) => `${before}${letter}${after}`)
    const list = printed.map((label) => `${label} nodi rhan ${label.length} o’r cynllun;`).join('\n\n')
    const report = await read(`Argymhellion\n\nGofynnir i’r Pwyllgor:\n\n${list}\n\nCefndir\n\nMae’n hen.`)
    expect(labels(report)).toEqual(printed)
    expect(codes(report)).not.toContain('label-missing')
  })
})

describe('a report in both languages', () => {
  const both = (report: Awaited<ReturnType<typeof read>>) =>
    report.recommendations.map(({ text, otherLanguage }) => [text, otherLanguage])
  const rows = [
    ['Gofynnir i’r Pwyllgor:', 'The Committee is asked to:'],
    ['(a) nodi’r cynnydd;', '(a) note the progress;'],
    ['(b) cymeradwyo’r gyllideb.', '(b) approve the budget.'],
  ]
  const merged = [
    ['note the progress', 'Gofynnir i’r Pwyllgor: nodi’r cynnydd'],
    ['approve the budget.', 'Gofynnir i’r Pwyllgor: cymeradwyo’r gyllideb.'],
  ]
  const table = (cells: readonly (readonly string[])[]) =>
    cells
      .map(
        (row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n|${row.map(() => '---|').join('')}` : ''}`,
      )
      .join('\n')

  it('side by side has one list', async () => {
    const report = await read(table([['Argymhellion', 'Recommendations'], ...rows]), 'report.md')
    expect(both(report)).toEqual(merged)
    expect(codes(report)).not.toContain('two-lists')
  })

  it('side by side has one list, whichever language comes first', async () => {
    const turned = rows.map(([welsh = '', english = '']) => [english, welsh])
    const report = await read(
      `## Recommendations / Argymhellion\n\n${table([['English', 'Cymraeg'], ...turned])}`,
      'report.md',
    )
    expect(both(report)).toEqual(merged)
  })

  it('side by side with the labels in a column of their own has one list', async () => {
    const cells = [
      ['', 'Cymraeg', 'English'],
      ['1.', 'Nodi’r adroddiad a’r cynnydd', 'Note the report and the progress'],
      ['2.', 'Cytuno’r rhaglen ar gyfer y flwyddyn', 'Agree the programme for the year'],
    ]
    const report = await read(`## Argymhellion / Recommendations\n\n${table(cells)}`, 'report.md')
    expect(labels(report)).toEqual(['1.', '2.'])
    expect(report.recommendations[1]?.otherLanguage).toBe('Cytuno’r rhaglen ar gyfer y flwyddyn')
  })

  it('one after the other has one list', async () => {
    const column = (at: number) => rows.map((row) => row[at]).join('\n\n')
    const report = await read(
      `Argymhellion\n\n${column(0)}\n\nRecommendations\n\n${column(1)}\n\nCefndir / Background\n\nIt is old.`,
    )
    expect(both(report)).toEqual(merged)
    expect(codes(report)).not.toContain('two-lists')
  })

  it('keeps both lists, with a doubt, if they differ', async () => {
    const report = await read(
      `Argymhellion\n\nGofynnir i’r Pwyllgor:\n\n(a) nodi’r cynnydd; a\n\n(b) cymeradwyo’r gyllideb.\n\nRecommendations\n\nThe Committee is asked to:\n\n(a) note the progress.`,
    )
    expect(texts(report)).toHaveLength(3)
    expect(codes(report)).toContain('two-lists')
  })

  it('is doubted where a conversion ran the languages together', async () => {
    const report = await read(
      'Recommendations\n\nThat the Committee:\n\n(a) nodi’r adroddiad blynyddol a’r cynnydd note the annual report and the progress; and\n\n(b) agree it.',
    )
    expect(codes(report)).toContain('list-unsure')
  })
})
