import { describe, expect, it } from 'vitest'
import { codes, labels, reportFrom, texts } from './reading.ts'

const header = 'Report to: Scrutiny Committee\n\nDate: 14 May 2024\n\nTitle: Meals\n\n'
const read = (list: string, name?: string) => reportFrom(`${header}${list}\n`, name)
const printed = async (list: string, name?: string) => {
  const report = await read(list, name)
  return report.recommendations.map(({ label, text }) => (label === null ? text : `${label} ${text}`))
}

describe('a lead-in that ends in a semicolon, a comma or nothing', () => {
  it.each([
    '2. It is recommended that Members;',
    '2. It is recommended that the Committee,',
    '2.1 It is proposed that Cabinet:',
    'It is recommended that the Joint Board',
    '2.1 The Panel is therefore recommended to',
  ])('opens the list: %s', async (leadIn) => {
    const list = `Recommendation\n\n${leadIn}\n\na) note the report; and\n\nb) give views.\n\nBackground\n\n3. It is old.`
    expect(await printed(list)).toEqual(['a) note the report', 'b) give views.'])
  })
})

describe('a list without blank lines', () => {
  it.each([
    ['Main Report', '•'],
    ['Background', '•'],
    ['Details', '-'],
    ['Financial Implications', '*'],
    ['Discussion', 'o\t'],
  ])('ends at the full stop above “%s”', async (heading, mark) => {
    const list = `Recommendation\nMembers are asked to:\n${mark} note the report.\n${mark} approve the charges.\n${heading}\n1. It began in 1999.`
    expect(await printed(list)).toEqual(['note the report.', 'approve the charges.'])
  })

  it('ends at two headings, one below the other', async () => {
    const list =
      'Recommendation\nMembers are asked to:\n• note the report.\n• approve the charges.\nMain Report\nBackground\n1. It began in 1999.'
    expect(await printed(list)).toEqual(['note the report.', 'approve the charges.'])
  })
})

describe('a number that stands alone above a heading', () => {
  it.each(['1.', '1.0', '3.', '3)'])('is no item: %s', async (number) => {
    const list = `RECOMMENDATIONS: The Committee is recommended to:\n\n1) agree the programme; and\n\n2) note the dates.\n\n${number}\n\nBackground\n\n1.1 It is yearly.`
    expect(await printed(list)).toEqual(['1) agree the programme', '2) note the dates.'])
  })
})

describe('a recommendation on the line of its heading', () => {
  it.each([
    'RECOMMENDATION that the lowest quote be accepted.',
    'Recommendation that the lowest quote be accepted.',
    'RECOMMENDATION: that the lowest quote be accepted.',
    'Recommendation – that the lowest quote be accepted.',
  ])('is one: %s', async (line) => {
    expect(await printed(`${line}\n\nBackground\n\nThree were sought.`)).toEqual([
      'that the lowest quote be accepted.',
    ])
  })
})

describe('a heading with a label', () => {
  it.each([
    ['1) Recommendation', '2) Background'],
    ['A) Recommendations', 'B) Background'],
    ['3) Officer recommendations', '4) Reasons for the recommendations'],
    ['ii) Recommendations', 'iii) Financial implications'],
  ])('is a heading: %s … %s', async (first, second) => {
    const list = `${first}\n\nThat the Committee:\n\n(a) note it; and\n\n(b) agree it.\n\n${second}\n\nIt is old.`
    const report = await read(list)
    expect(labels(report)).toEqual(['(a)', '(b)'])
    expect(report.sections).toHaveLength(1)
  })
})

describe('a list in capitals', () => {
  it.each([
    ['THAT MEMBERS OF THE COMMITTEE:', '1.0 BACKGROUND'],
    ['THE PANEL IS ASKED TO:', 'BACKGROUND'],
    ['IT IS RECOMMENDED THAT CABINET:', '2. REASONS FOR RECOMMENDATIONS'],
    ['MEMBERS ARE INVITED TO:', 'FINANCIAL IMPLICATIONS'],
  ])('is not mistaken for headings: %s … %s', async (leadIn, heading) => {
    const list = `Recommendations\n\n${leadIn}\n\nNOTE THE DRAFT POLICY; AND\n\nPROVIDE COMMENTS FOR CABINET.\n\n${heading}\n\nIt is old.`
    expect(await printed(list)).toEqual(['NOTE THE DRAFT POLICY', 'PROVIDE COMMENTS FOR CABINET.'])
  })
})

describe('what speaks against a heading', () => {
  it('is the next letter of the list below it', async () => {
    const list =
      'Recommendations\n\nThat the Committee:\n\n(a) appoint to the working group:\n\nCouncillor Ash\n\nCouncillor Beech\n\n(b) note the dates; and\n\n(c) agree the terms.\n\nBackground\n\nIt is old.'
    expect(labels(await read(list))).toEqual(['(a)', '(b)', '(c)'])
  })

  it('is that a sentence runs on over it', async () => {
    const list =
      'Recommendations\n\nThat the Committee:\n\n1. note the work of the\nHealth and Wellbeing\nBoard; and\n\n2. agree the plan.\n\nBackground\n\nIt is old.'
    expect(texts(await read(list))).toEqual([
      'note the work of the Health and Wellbeing Board',
      'agree the plan.',
    ])
  })
})

describe('a list that can be read in two ways', () => {
  it('is doubted, with the other reading', async () => {
    const list =
      'Recommendations\n\nThe Committee is asked to:\n\n1. note the survey\n\nVillage halls of the county\n\n2. agree the list\n\nDistrict matters of interest\n\nThe survey was made in May.'
    const report = await read(list)
    expect(report.confidence.recommendations).toBeLessThan(0.95)
    expect(codes(report)).not.toEqual([])
  })

  it('is not doubted if it is plain', async () => {
    const report = await read(
      'Recommendations\n\nThat:\n\n(a) it be noted; and\n\n(b) it be agreed.\n\nBackground\n\nIt is old.',
    )
    expect(report.confidence.recommendations).toBeGreaterThan(0.95)
    expect(report.alternatives).toEqual([])
  })
})

describe('Word’s “o” bullets', () => {
  it.each(['o\t', 'o  ', 'o '])('are no words: %j', async (mark) => {
    const list = `Recommendations\n\nIt is recommended that:\n\n${mark}Members note the report\n\n${mark}Members agree the plan\n\nBackground\n\nIt is old.`
    expect(await printed(list)).toEqual(['Members note the report', 'Members agree the plan'])
  })
})

describe('labels of other kinds', () => {
  it.each([
    ['A: Note the report', 'B: Agree the plan', ['A:', 'B:']],
    ['1: Note the report', '2: Agree the plan', ['1:', '2:']],
    ['Recommendation A – Note the report', 'Recommendation B – Agree the plan', ['A', 'B']],
    ['Recommendation 1\n\nNote the report', 'Recommendation 2\n\nAgree the plan', ['1', '2']],
  ])('are read: %s', async (one, two, expected) => {
    const report = await read(`Recommendations\n\n${one}\n\n${two}\n\nBackground\n\nIt is old.`)
    expect(labels(report)).toEqual(expected)
    expect(texts(report)).toEqual(['Note the report', 'Agree the plan'])
  })
})

describe('a column of reasons', () => {
  it.each(['Reason', 'Reasons', 'Reason for decision', 'Notes'])(
    'stays out of the list: %s',
    async (head) => {
      const table = `| Recommendation | ${head} |\n|---|---|\n| 1. That the plan be agreed | To save |\n| 2. That the report be noted | To know |`
      expect(await printed(`${table}\n\n## Background\n\nIt is old.`, 'report.md')).toEqual([
        '1. That the plan be agreed',
        '2. That the report be noted',
      ])
    },
  )
})

describe('what is no list of recommendations', () => {
  it('is a list of contents', async () => {
    const list =
      'Contents\n\nRecommendations 1\nBackground 2\n\nRecommendations\n\nThat the Committee:\n\n(a) note it; and\n\n(b) agree it.\n\nBackground\n\nIt is old.'
    expect(labels(await read(list))).toEqual(['(a)', '(b)'])
  })

  it.each([
    'Report author: A Oak',
    'Contact officer: A Oak',
    'Background papers: None',
    'Wards affected: All',
  ])('is a field right below it: %s', async (field) => {
    const list = `Recommendations\nThat the Committee:\n1. Note the report\n2. Agree the plan\n${field}\n\n1 Introduction\n1.1 It is old.`
    expect(texts(await read(list))).toEqual(['Note the report', 'Agree the plan'])
  })
})

describe('a lead-in that goes on', () => {
  it.each(['and to agree:', 'and is asked to:', 'and further approve:'])(
    'opens more of the list: %s',
    async (more) => {
      const list = `Recommendations\n\nThe Committee is asked to note:\n\n1. that uptake rose;\n\n2. that prices were frozen;\n\n${more}\n\n3. that a report comes back.\n\nBackground\n\nIt is old.`
      const report = await read(list)
      expect(labels(report)).toEqual(['1.', '2.', '3.'])
      expect(report.recommendations[2]?.leadIn).toBe(more)
    },
  )
})

describe('numbered paragraphs below a list that go on for pages', () => {
  const background = (label: (at: number) => string) =>
    Array.from({ length: 80 }, (_, at) => `${label(at + 1)} The meals were counted in May.`).join('\n\n')

  it.each([
    ['1.', (at: number) => `${at}.`],
    ['1.1', (at: number) => `1.${at}`],
    ['1)', (at: number) => `${at})`],
    ['(1)', (at: number) => `(${at})`],
  ])('are no recommendations: %s', async (_, label) => {
    const list = `Recommendations\n\nThat the Committee notes the review.\n\nBackground\n\n${background(label)}`
    expect(texts(await read(list))).toEqual(['That the Committee notes the review.'])
  })
})
