import { describe, expect, it } from 'vitest'
import { codes, labels, only, recommended, reportFrom, texts } from './reading.ts'

const items = ['note the review', 'endorse the plan', 'ask for a report in June']

describe('labels', () => {
  it.each([
    ['(a)', '(b)', '(c)'],
    ['a)', 'b)', 'c)'],
    ['(1)', '(2)', '(3)'],
    ['1)', '2)', '3)'],
    ['1.', '2.', '3.'],
    ['1', '2', '3'],
    ['2.1', '2.2', '2.3'],
    ['(i)', '(ii)', '(iii)'],
    ['A.', 'B.', 'C.'],
  ])('are kept as printed: %s %s %s', async (...printed) => {
    const list = items.map((text, index) => `${printed[index]} ${text};`).join('\n\n')
    const report = await recommended(`The Committee is recommended to:\n\n${list}`)
    expect(labels(report)).toEqual(printed)
    expect(texts(report)).toEqual(items)
    expect(report.problems).toEqual([])
  })

  it('may stand before a tab, in bold, with stray marks', async () => {
    const report = await recommended(
      '**That:**\n\n**(a)\tthe review is noted; and**\n- **(b)** the plan is\u00a0endorsed.**',
    )
    expect(labels(report)).toEqual(['(a)', '(b)'])
    expect(texts(report)).toEqual(['the review is noted', 'the plan is endorsed.'])
  })

  it('that are lost leave one item a paragraph, and a doubt', async () => {
    const report = await recommended('That:\n\nthe review is noted;\n\nThe plan is endorsed.')
    expect(labels(report)).toEqual([null, null])
    expect(codes(report)).toEqual(['no-labels'])
  })

  it('used twice are both kept, and reported', async () => {
    const report = await recommended('That:\n\n(a) one is noted\n\n(b) two is noted\n\n(b) three is noted')
    expect(labels(report)).toEqual(['(a)', '(b)', '(b)'])
    expect(report.problems).toEqual([
      { code: 'label-repeated', message: 'The label (b) is used twice.', line: 15 },
    ])
  })

  it('left out are reported', async () => {
    const report = await recommended('That:\n\n(a) one is noted\n\n(c) three is noted')
    expect(labels(report)).toEqual(['(a)', '(c)'])
    expect(codes(report)).toEqual(['label-missing'])
  })

  it('count letters on past (h) to (i)', async () => {
    const list = [...'abcdefghij'].map((letter) => `(${letter}) matter ${letter} is noted`).join('\n')
    expect(labels(await recommended(`That:\n\n${list}`))).toHaveLength(10)
  })

  it('inside an item make sub-items', async () => {
    const report = await recommended(
      'That the Committee:\n\n(1) agrees the plan with:\n(i) a date; and\n(ii) a budget;\n\n(2) notes:\n• the risk\n• the cost',
    )
    expect(labels(report)).toEqual(['(1)', '(2)'])
    expect(report.recommendations.map((one) => one.items)).toEqual([
      [
        { label: '(i)', text: 'a date' },
        { label: '(ii)', text: 'a budget' },
      ],
      [
        { label: null, text: 'the risk' },
        { label: null, text: 'the cost' },
      ],
    ])
  })
})

describe('words', () => {
  it('on a wrapped line belong to the item above', async () => {
    const report = await recommended(
      'That:\n\n(a) the committee notes the\nreview of home care in the\n12 parishes; and\n(b) the plan is endorsed',
    )
    expect(texts(report)).toEqual([
      'the committee notes the review of home care in the 12 parishes',
      'the plan is endorsed',
    ])
  })

  it('cut by the end of a page are joined', async () => {
    const report = await recommended(
      'That:\n\n(a) the committee notes the\n\nreview; and\n\n(b) the plan is endorsed',
    )
    expect(texts(report)[0]).toBe('the committee notes the review')
  })

  it('that refer to a letter do not start an item', async () => {
    const report = await recommended(
      'That:\n\n(a) the review is noted\n\n(b) subject to recommendation (a) above and paragraph 10.4, the plan is endorsed',
    )
    expect(labels(report)).toEqual(['(a)', '(b)'])
  })

  it('on one line are split at their labels', async () => {
    const report = await recommended(
      'That the Committee: (a) notes the review; (b) endorses the plan, see (a) above; and (c) thanks the staff.',
    )
    expect(labels(report)).toEqual(['(a)', '(b)', '(c)'])
    expect(texts(report)).toEqual([
      'notes the review',
      'endorses the plan, see (a) above',
      'thanks the staff.',
    ])
  })

  it('after the list are reported, not read as recommendations', async () => {
    const report = await recommended(
      'That:\n\n(a) the review is noted.\n\n(b) the plan is endorsed.\n\nMembers may wish to see annex 2 first.',
    )
    expect(labels(report)).toEqual(['(a)', '(b)'])
    expect(codes(report)).toEqual(['text-after-list'])
  })
})

describe('what opens the list', () => {
  it.each([
    ['That:', null],
    ['The Committee is recommended to:', 'The Committee'],
    ['That the Scrutiny Committee resolves to:', 'the Scrutiny Committee'],
    ['This report makes the following recommendation to the Committee:', 'the Committee'],
    ['Members are asked to', 'Members'],
    ['It is recommended that the Committee:', 'the Committee'],
  ])('is kept as printed: %s', async (leadIn, addressee) => {
    const report = await recommended(`${leadIn}\n\n1. note the review\n\n2. endorse the plan`)
    expect(report.recommendations).toMatchObject([
      { label: '1.', leadIn, addressee },
      { label: '2.', leadIn, addressee },
    ])
    expect(report.problems).toEqual([])
  })

  it('may carry the first item on its own line', async () => {
    const report = await recommended(
      'RESOLVED – (1) That the review be noted.\n\n(2) That the plan be endorsed.',
      '',
    )
    expect(report.recommendations).toMatchObject([
      { label: '(1)', text: 'That the review be noted.', leadIn: 'RESOLVED –' },
      { label: '(2)', text: 'That the plan be endorsed.', leadIn: 'RESOLVED –' },
    ])
  })

  it('may be missing, which is reported if no item says who is asked', async () => {
    const report = await recommended('(a) note the review\n\n(b) endorse the plan')
    expect(report.recommendations.map(({ leadIn }) => leadIn)).toEqual([null, null])
    expect(codes(report)).toEqual(['no-lead-in'])
  })

  it('may stand without a heading', async () => {
    const report = await recommended(
      'The Committee is RECOMMENDED to:\n\n(a) note the review\n\n(b) endorse the plan',
      '',
    )
    expect(labels(report)).toEqual(['(a)', '(b)'])
  })

  it('may be in a numbered paragraph of its own', async () => {
    const report = await recommended(
      '2.1 The Committee is recommended to:\n\n(a) note the review\n\n(b) endorse the plan',
      '2. RECOMMENDATIONS\n\n',
    )
    expect(report.recommendations).toMatchObject([
      { label: '(a)', addressee: 'The Committee' },
      { label: '(b)' },
    ])
  })

  it('that names the Cabinet marks each item with it, and this is reported', async () => {
    const report = await recommended(
      'The Cabinet is RECOMMENDED to:\n\n(a) adopt the plan\n\n(b) fund the plan',
    )
    expect(report.recommendations.map(({ addressee }) => addressee)).toEqual(['The Cabinet', 'The Cabinet'])
    expect(codes(report)).toEqual(['addressed-elsewhere'])
  })

  it('twice makes two lists', async () => {
    const report = await recommended(
      'That the Committee:\n\n(a) notes the review.\n\n(b) thanks the staff.\n\nThat the Cabinet:-\n\n(a) adopts the plan.',
    )
    expect(report.recommendations.map(({ label, addressee }) => [label, addressee])).toEqual([
      ['(a)', 'the Committee'],
      ['(b)', 'the Committee'],
      ['(a)', 'the Cabinet'],
    ])
    expect(codes(report)).toEqual(['two-lists', 'addressed-elsewhere'])
  })
})

describe('where recommendations are found', () => {
  it('a single one needs no label', async () => {
    const one = only(await recommended('That the committee notes the review and endorses the plan.'))
    expect(one).toMatchObject({
      label: null,
      leadIn: null,
      text: 'That the committee notes the review and endorses the plan.',
    })
  })

  it.each([
    'RECOMMENDATIONS',
    '3. Recommendations',
    '**Recommendation(s):**',
    '# Recommendations to the Committee',
    'Officer recommendations',
    '## Decisions required',
  ])('under the heading "%s"', async (heading) => {
    expect(
      labels(await recommended('That:\n\n(a) it is noted\n\n(b) it is endorsed', `${heading}\n\n`)),
    ).toEqual(['(a)', '(b)'])
  })

  it('never under the reasons, the options or the equality duty', async () => {
    const report = await reportFrom(
      [
        'Title: Home care review',
        '# Reasons for recommendations\n\n(a) It is the law.\n\n(b) It is wanted.',
        '# Recommendations\n\nThat:\n\n(a) it is noted.',
        '# Alternative options\n\n(b) Do nothing.',
        '# Equality duty\n\nWe must:\n\n(a) remove disadvantage;\n\n(b) meet needs.',
      ].join('\n\n'),
    )
    expect(texts(report)).toEqual(['it is noted.'])
    expect(report.sections.map(({ heading }) => heading)).toEqual([
      'Reasons for recommendations',
      'Alternative options',
      'Equality duty',
    ])
  })

  it('not in an appendix that holds a report of its own', async () => {
    const report = await reportFrom(
      '# Home care review\n\n# Recommendations\n\nThat it is noted.\n\n# Appendix 1 Earlier report\n\n# Recommendations\n\nThat it is scrapped.',
    )
    expect(texts(report)).toEqual(['That it is noted.'])
  })
})
