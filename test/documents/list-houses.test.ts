import { describe, expect, it } from 'vitest'
import { labels, reportFrom, texts } from './reading.ts'

const header = 'Report to: Scrutiny Committee\n\nDate: 14 May 2024\n\nTitle: Meals\n\n'
const read = (text: string, name?: string) => reportFrom(`${header}${text}\n`, name)
const two = '1) note the survey; and\n\n2) agree the plan.\n\nBackground\n\nIt is old.'

describe('a heading in the words of another house', () => {
  it.each([
    'What the Panel is being asked to consider',
    'Decisions wanted',
    'Recommendation/Recommendations',
    'A – Recommendations and reasons',
    'Argymhelliad(au):',
    'A – Argymhelliad/Argymhellion a Rheswm/Rhesymau',
  ])('opens the list: %s', async (heading) => {
    const report = await read(`${heading}\n\nMembers are asked to:\n\n${two}`)
    expect(labels(report)).toEqual(['1)', '2)'])
  })

  it.each(['## RECOMMENDED', '## 2.0 Recommended', '## It is recommended that'])(
    'is one because the file marks it: %s',
    async (heading) => {
      const report = await read(
        `${heading}\n\nThat the report be noted.\n\n## Background\n\nIt is old.`,
        'a.md',
      )
      expect(texts(report)).toEqual(['That the report be noted.'])
    },
  )
})

describe('a lead-in in the words of another house', () => {
  it.each([
    'Mae gofyn i’r Pwyllgor Gwaith:',
    'Gofynnir am benderfyniad y Cyngor ar y canlynol:',
    'A decision is sought on the following:',
  ])('needs no heading: %s', async (leadIn) => {
    expect(labels(await read(`Halls are old.\n\n${leadIn}\n\n${two}`))).toEqual(['1)', '2)'])
  })
})

describe('what is no recommendation of the report', () => {
  it.each(['The four halls', 'The review of 2019', 'One survey'])(
    'is the end of a sentence that wraps: %s',
    async (start) => {
      const list = `Recommendations\n\nMembers are asked to:\n\n${two}\n\n${start} made some\nrecommendations. All of them were met.`
      expect(labels(await read(list))).toEqual(['1)', '2)'])
    },
  )

  it.each(['State', 'Progress', 'Owner'])('is a column of a later table: %s', async (column) => {
    const table = `## Safety\n\nA review was made.\n\n| Recommendation | ${column} |\n|---|---|\n| That halls be lit | Done |`
    const report = await read(`## Recommendation\n\nThat the report be noted.\n\n${table}`, 'a.md')
    expect(texts(report)).toEqual(['That the report be noted.'])
  })

  it.each(['left-hand column', 'first column', 'table below'])('points at a table: %s', async (place) => {
    const list = `## Recommendations and reasons\n\nThe Panel is recommended to take the decisions in the ${place}.\n\n| Recommendation | Reason |\n|---|---|\n| 1. Endorse the plan. | To save |\n| 2. Note the survey. | To know |`
    expect(texts(await read(list, 'a.md'))).toEqual(['Endorse the plan.', 'Note the survey.'])
  })

  it.each(['WARDS AFFECTED: All', 'Wards affected: Ash and Elm', 'Contact officer: A Oak'])(
    'is a field right below a heading: %s',
    async (field) => {
      const list = `MATTER FOR DECISION\n\n${field}\n\nRecommendations\n\nMembers are asked to:\n\n${two}`
      expect(labels(await read(list))).toEqual(['1)', '2)'])
    },
  )
})

describe('labels', () => {
  it.each(['recommended', 'asked', 'invited'])('begin within a line behind “%s”', async (asked) => {
    const list = `Recommendations\n\n2. The Committee is ${asked} (a) to note the survey; and (b) to agree the plan.\n\nBackground\n\nIt is old.`
    expect(labels(await read(list))).toEqual(['(a)', '(b)'])
  })

  it.each([
    ['A. The Panel is asked to resolve that:', 'B. The Panel is asked to recommend to Council that:'],
    ['A. Cabinet is recommended to agree that:', 'B. Cabinet is recommended to ask Council that:'],
    ['A. The Board is invited to resolve that:', 'B. The Board is invited to advise Cabinet that:'],
  ])('count on over a lettered lead-in: %s', async (one, other) => {
    const list = `Recommendations\n\n${one}\n\n(1) it be noted; and\n\n(2) it be agreed.\n\n${other}\n\n(3) it be adopted.\n\nBackground\n\nIt is old.`
    expect(labels(await read(list))).toEqual(['(1)', '(2)', '(3)'])
  })

  it.each(['803.', '12.', '4.'])('are not the last word of a line that wraps: %s', async (word) => {
    const list = `Recommendations\n\nMembers are asked to:\n\n2.1   Note the fall in the number of cases to\n      ${word}\n\n2.2   Agree the plan.\n\nBackground\n\nIt is old.`
    expect(labels(await read(list))).toEqual(['2.1', '2.2'])
  })
})
