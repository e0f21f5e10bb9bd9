import { describe, expect, it } from 'vitest'
import { readPapers } from '../../src/documents/read-papers.ts'
import { codes, reportFrom } from './reading.ts'

const list =
  '\n\nRecommendations\n\nThat the Committee:\n\n(a) notes the report; and\n\n(b) agrees the plan.\n'
const argymhellion =
  '\n\nArgymhellion\n\nGofynnir i’r Pwyllgor:\n\n(a) nodi’r cynnydd; a\n\n(b) cytuno ar y cynllun.\n'

describe('a number in the header', () => {
  it.each([
    'ITEM: 6',
    'PAPER NO. 24-61',
    'REPORT NO: 12/24',
    'AGENDA ITEM NO 7',
    'Agenda Item 5.2',
    'Paper B',
    'Enclosure 4',
    'Item 9E',
    'Ref: CS/24/113',
    'Eitem 7',
  ])('is no title: "%s"', async (number) => {
    const report = await reportFrom(
      `${number}\n\nScrutiny Committee\n\n14 May 2024\n\nMeals on wheels${list}`,
    )
    expect(report).toMatchObject({ title: 'Meals on wheels', meeting: 'Scrutiny Committee' })
    expect(codes(report)).toEqual(['title-guessed'])
  })

  it.each([
    ['ITEM: 6', '6'],
    ['Agenda Item 5.2', '5.2'],
    ['AGENDA ITEM NO 7', '7'],
    ['Item 9E', '9E'],
    ['Eitem 7', '7'],
    ['PAPER NO. 24-61', null],
  ])('is the paper’s number if it is the item’s: "%s"', async (printed, number) => {
    const bytes = new TextEncoder().encode(`${printed}\n\nTitle: Meals\n\nDate: 14 May 2024${list}`)
    expect(await readPapers({ name: 'a.txt', bytes })).toMatchObject({ reports: [{ number }] })
  })

  it('may stand before the title on one line', async () => {
    const report = await reportFrom(`Agenda item: Meals on wheels\n\nDate: 14 May 2024${list}`)
    expect(report.title).toBe('Meals on wheels')
  })
})

describe('a label of two bodies', () => {
  it.each(['Council/Committee', 'Committee/Board', 'Committee or Panel', 'Board/Committee'])(
    'is no meeting: "%s"',
    async (label) => {
      const report = await reportFrom(
        `| ${label} | Corporate Services Committee |\n|---|---|\n| Date | 9 April 2024 |\n| Title | Meals |${list}`,
        'a.md',
      )
      expect(report.meeting).toBe('Corporate Services Committee')
      expect(codes(report)).toEqual([])
    },
  )
})

describe('a Welsh header', () => {
  it.each([
    ['Cyfarfod: ', 'Dyddiad: 14 Mai 2024', 'Teitl: ', 'Adroddiad gan: ', 'Diben: '],
    [
      'Adroddiad i’r: ',
      'Dyddiad y Cyfarfod: dydd Mawrth 14 Mai 2024',
      'Pwnc: ',
      'Awdur: ',
      'Pwrpas yr Adroddiad: ',
    ],
    [
      'Pwyllgor: ',
      'Dyddiad y Pwyllgor: Dydd Mawrth, 14eg Mai 2024',
      'Teitl yr Adroddiad: ',
      'Awdur yr Adroddiad: ',
      'Diben yr Adroddiad: ',
    ],
    ['Cyfarfod\t', 'Dyddiad\t14/05/2024', 'Testun\t', 'Swyddog Arweiniol\t', 'Diben\t'],
  ])('has its own labels: %s', async (meeting, date, title, by, purpose) => {
    const report = await reportFrom(
      `${meeting}Pwyllgor Craffu Gofal\n\n${date}\n\n${title}Prydau ar glud\n\n${by}Cyfarwyddwr Gofal\n\n${purpose}Adrodd ar y gwasanaeth.${argymhellion}`,
    )
    expect(report).toMatchObject({
      meeting: 'Pwyllgor Craffu Gofal',
      title: 'Prydau ar glud',
      reportBy: 'Cyfarwyddwr Gofal',
      purpose: 'Adrodd ar y gwasanaeth.',
    })
    // The day of the week fits only where it is printed.
    expect(report.meetingDate).toBe('2024-05-14')
    expect(codes(report)).toEqual([])
  })

  it.each([
    ['1 Ionawr 2024', '2024-01-01'],
    ['dydd Mawrth 9 Ebrill 2024', '2024-04-09'],
    ['Dydd Iau 29ain Chwefror 2024', '2024-02-29'],
    ['25 Rhagfyr 2024', '2024-12-25'],
  ])('has its own dates: %s', async (printed, date) => {
    expect((await reportFrom(`Teitl: Prydau\n\nDyddiad: ${printed}${argymhellion}`)).meetingDate).toBe(date)
  })
})

describe('a sentence that says who reports to which meeting', () => {
  it.each([
    'Report of the Director of Care to the meeting of the Care Scrutiny Committee to be held on Tuesday 9 April 2024',
    'Report of Director of Care to the Care Scrutiny Committee held on 9th April 2024',
    'Report by the Director of Care to the Care Scrutiny Committee – 9 April 2024',
    'Report of the Director of Care to Care Scrutiny Committee on Tuesday, 9th April, 2024',
  ])('gives the meeting and its date: "%s"', async (sentence) => {
    const report = await reportFrom(`${sentence}\n\nSubject: Meals on wheels${list}`)
    expect(report).toMatchObject({
      meeting: 'Care Scrutiny Committee',
      meetingDate: '2024-04-09',
      reportBy: 'Director of Care',
      title: 'Meals on wheels',
    })
    expect(codes(report)).toEqual([])
  })

  it('may leave out who reports', async () => {
    const report = await reportFrom(
      `Report to the meeting of the Care Scrutiny Committee on 9 April 2024\n\nTitle: Meals${list}`,
    )
    expect(report).toMatchObject({ meeting: 'Care Scrutiny Committee', meetingDate: '2024-04-09' })
  })
})

describe('a Welsh title page', () => {
  it.each([
    ['PWYLLGOR CRAFFU', 'DYDD MAWRTH, 14 MAI 2024'],
    ['Y Pwyllgor Craffu Gofal', '14 Mai 2024'],
    ['Panel yr Heddlu', 'dydd Mawrth 14 Mai 2024'],
    ['Cyd-bwyllgor Corfforedig', '14 Mai 2024'],
  ])('names the body without a label: %s', async (meeting, date) => {
    const report = await reportFrom(
      `CYNGOR SIR MEIRION\n\n${meeting}\n\n${date}\n\nPrydau ar glud${argymhellion}`,
    )
    expect(report).toMatchObject({ meeting, meetingDate: '2024-05-14', title: 'Prydau ar glud' })
  })
})

describe('how sure the reader is of the header', () => {
  it('is nearly certain of what stands behind a label, and less of what it guessed', async () => {
    const labelled = await reportFrom(`Title: Meals\n\nMeeting: Care Panel\n\nDate: 14 May 2024${list}`)
    const bare = await reportFrom(`Care Panel\n\n14 May 2024\n\nMeals on wheels${list}`)
    for (const field of ['title', 'meeting', 'meetingDate'] as const) {
      expect(labelled.confidence[field]).toBeGreaterThan(0.9)
      expect(bare.confidence[field]).toBeLessThan(labelled.confidence[field])
    }
  })

  it.each([
    'Cabinet – 4 June 2024\n\nScrutiny Committee – 14 May 2024\n\nTitle: Meals',
    'Scrutiny Committee, 14 May 2024\n\nCabinet, 4 June 2024\n\nTitle: Meals',
    'Title: Meals\n\nHealth Scrutiny Panel on 14 May 2024\n\nIntegrated Care Board on 4 June 2024',
  ])('doubts a meeting and a date where two bodies meet: %j', async (header) => {
    const report = await reportFrom(header + list)
    expect(codes(report)).toEqual(expect.arrayContaining(['two-dates', 'meeting-unsure']))
    expect(report.alternatives.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['meeting', 'meetingDate']),
    )
    for (const { code, alternatives } of report.problems)
      if (code === 'two-dates' || code === 'meeting-unsure') expect(alternatives).toHaveLength(1)
  })

  it.each([
    ['meeting', 'Meeting: The matter is urgent and it cannot wait.', 'meeting-unsure'],
    ['reportBy', 'Report by: 14 May 2024', 'report-by-unsure'],
    ['purpose', 'Purpose: 14 May 2024', 'purpose-unsure'],
    ['decisionType', 'Decision type: 14 May 2024', 'decision-type-unsure'],
  ] as const)('doubts a value that does not read like its field: %s', async (field, line, code) => {
    const report = await reportFrom(`Title: Meals\n\nDate: 14 May 2024\n\n${line}${list}`)
    expect(report.confidence[field]).toBeLessThan(0.6)
    expect(codes(report)).toContain(code)
  })
})
