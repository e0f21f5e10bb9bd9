import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/committee/agenda/reports/report.ts'
import { codes, labels, recommended, reportFrom, texts } from './reading.ts'

const header = 'Title: Village halls\nMeeting: Rural Scrutiny Committee\nDate: 3 March 2027\n'
const asks = (report: Report) => report.recommendations.map((one) => one.asks)
const addressees = (report: Report) => report.recommendations.map((one) => one.addressee)
const items = (report: Report) =>
  report.recommendations.map((one) => one.items.map(({ label }) => label).join(' '))
const headings = (report: Report) => report.sections.map(({ heading }) => heading)

describe('a list of recommendations ends', () => {
  const numbered = (after: string) =>
    reportFrom(
      `${header}\n2.0 Recommendation\n\n2.1 The Committee is asked to:\n\na) note the survey; and\n\nb) agree the list of halls.\n\n${after}`,
    )

  it('at the heading with the next number, whatever its words', async () => {
    const report = await numbered('3.0 Main Report\n\n3.1 The survey was made in May.\n')
    expect(labels(report)).toEqual(['a)', 'b)'])
    expect(items(report)).toEqual(['', ''])
    expect(headings(report)).toContain('Main Report')
    expect(report.problems).toEqual([])
  })

  it('at a heading that ends in a colon, if the file marks it as one', async () => {
    const report = await recommended(
      '(1) note it; and\n(2) agree it.\n\n## 3. Reason(s) for it:\n\n3.1 To see.',
    )
    expect(items(report)).toEqual(['', ''])
  })

  it('at an unmarked heading above numbered paragraphs that start again', async () => {
    const report = await recommended(
      '2.1 That the committee:\n\n(i) endorses it.\n\nImpact on Older People\n\n1. Halls keep them company.',
    )
    expect(items(report)).toEqual([''])
    expect(headings(report)).toContain('Impact on Older People')
  })

  it('at the first numbered section, if the list has other labels and has ended', async () => {
    const report = await recommended(
      'That the Committee:\n1\tNotes the survey.\n2\tNotes the dates.\n1.\tWork Programme\n1.1\tIt is set each year.',
    )
    expect(items(report)).toEqual(['', ''])
  })

  it('at a table below it, but not at one among its items', async () => {
    const table = '| Outcome | How it helps |\n| --- | --- |\n| A fair county | Halls are open to all |'
    const below = await recommended(`(a) note the survey; and\n(b) agree the list.\n\n${table}`)
    expect(texts(below)).toEqual(['note the survey', 'agree the list.'])
    const among = await recommended(`(a) agree the sums:\n\n${table}\n\n(b) note the survey.`)
    expect(labels(among)).toEqual(['(a)', '(b)'])
  })

  it('at a field below it, under which the text continues', async () => {
    const report = await reportFrom(
      `${header}\n**Recommendations**\n\n(1) note the survey.\n\n**Wards Affected:** All\n\nWhat impact will it have?\n\n1. A good one.\n`,
      'report.md',
    )
    expect(texts(report)).toEqual(['note the survey.'])
    expect(report.wards).toEqual(['All'])
    expect(codes(report)).not.toContain('unplaced-text')
  })

  it('at a line of capitals with its text after a colon, and at the suggested reasons', async () => {
    const titled = await reportFrom(
      `${header}\nRECOMMENDATION: That Members agree the list of halls.\n\nSPECIAL NOTES: The list is long.\n`,
    )
    expect(texts(titled)).toEqual(['That Members agree the list of halls.'])
    const reasons = await recommended(
      'Cabinet is recommended to:\n(i) note it; and\n(ii) agree it.\nSuggested reason(s) for Decision:\nTo save.',
    )
    expect(texts(reasons)).toEqual(['note it', 'agree it.'])
  })

  it('before a last section that only points back to it', async () => {
    for (const back of [
      'The recommendations appear at the front of this report.',
      'As set out at the front of the report.',
    ]) {
      const report = await recommended(
        `(1) note the survey.\n\n## Background\n\nHalls are old.\n\n## Recommendations\n\n7.1 ${back}`,
      )
      expect(labels(report)).toEqual(['(1)'])
    }
  })
})

describe('a list of recommendations is opened', () => {
  it('by a numbered paragraph above bullets, numerals or letters', async () => {
    for (const marks of [
      ['•', '•'],
      ['i.', 'ii.'],
      ['a.', 'b.'],
    ]) {
      const report = await recommended(
        `4. The Committee is asked to:\n\n${marks[0]} note the survey; and\n\n${marks[1]} agree the list.`,
      )
      expect(texts(report)).toEqual(['note the survey', 'agree the list.'])
      expect(addressees(report)).toEqual(['The Committee', 'The Committee'])
    }
  })

  it('by a numbered item of a page’s list that holds another list', async () => {
    const report = await reportFrom(
      '<h1>Village halls</h1><p>Rural Committee, 3 March 2027</p><h2>Recommendations:</h2><ol start="5"><li>The Select Committee is asked to:<ol type="a"><li>Note the survey.</li><li>Agree whether to add halls to its work programme.</li></ol></li></ol>',
      'report.html',
    )
    expect(labels(report)).toEqual(['a.', 'b.'])
    expect(asks(report)).toEqual(['view', 'work-plan'])
  })

  it('after a bare number, in small letters, or by what it is recommended for', async () => {
    const bare = await recommended('4 Cabinet is recommended to:\n\n(a) note it; and\n(b) agree it.')
    expect(addressees(bare)).toEqual(['Cabinet', 'Cabinet'])
    const small = await recommended(
      'It is recommended that committee:-\n\nnote the survey.\n\nagree the list.',
    )
    expect(texts(small)).toEqual(['note the survey.', 'agree the list.'])
    const why = await recommended(
      '2.1 For the reasons in this report, it is recommended that the Committee -\n\n(1) notes it; and\n\n(2) agrees it.',
    )
    expect(labels(why)).toEqual(['(1)', '(2)'])
  })

  it('by a second lead-in among paragraphs without labels', async () => {
    const report = await recommended(
      'The Committee is recommended to:\n\nConsider the survey.\n\nCabinet is recommended to:\n\nAgree the list.',
    )
    expect(addressees(report)).toEqual(['The Committee', 'Cabinet'])
  })

  it('by numbers whose lead-ins begin with a clause', async () => {
    const report = await recommended(
      '2.1 For the reasons in this report, the Scrutiny Committee is recommended to:\n\n(i) note it.\n\n2.2 Subject to the comments of the Committee, Cabinet is recommended to:\n\n(i) agree it.',
    )
    expect(labels(report)).toEqual(['(i)', '(i)'])
    expect(addressees(report)).toEqual(['the Scrutiny Committee', 'Cabinet'])
  })

  it('by a second lead-in right below a finished item', async () => {
    const report = await recommended(
      'The Committee is recommended to:\n(1) note the survey.\nThe Executive is recommended to:-\n(1) agree the list.',
    )
    expect(addressees(report)).toEqual(['The Committee', 'The Executive'])
    expect(codes(report)).toContain('two-lists')
  })

  it.each([
    'Recommendation/s',
    'Recommendation(s) / Proposed Decision',
    'RECOMMENDATION/ISSUE',
    'What are the Recommendations?',
    'What is Cabinet being asked to decide?',
    'Decision(s)',
  ])('by the heading “%s”', async (heading) => {
    const report = await recommended(
      '1) That the survey be noted.\n2) That the list be agreed.',
      `## ${heading}\n\n`,
    )
    expect(labels(report)).toEqual(['1)', '2)'])
  })

  it('below the purpose of the report, if one heading names both', async () => {
    const report = await reportFrom(
      `${header}\n1. Purpose of Report and Recommendations\n\n1.1 This report tells of halls.\n\n1.2 It is recommended that the Committee:\n\n(a) notes the survey; and\n\n(b) agrees the list.\n\n2. Background\n\n2.1 Halls are old.\n`,
    )
    expect(labels(report)).toEqual(['(a)', '(b)'])
  })

  it('by its first words after a number, without a heading', async () => {
    const report = await reportFrom(
      `${header}\n2.0 RECOMMENDED: That\n\n1) the survey be noted; and\n\n2) the list be agreed.\n\n3.0 BACKGROUND\n\n3.1 Halls are old.\n`,
    )
    expect(labels(report)).toEqual(['1)', '2)'])
  })

  it('for the body that an introduction names, and not by anything that is not recommended', async () => {
    const report = await recommended(
      'For the reasons in this report, the Executive Mayor in Cabinet, is recommended:\n\n2.1 to open the halls; and\n\n2.2 to mend them.\n\n## Alternative options\n\nThe Council could sell them. This is not recommended.',
    )
    expect(addressees(report)).toEqual(['the Executive Mayor in Cabinet', 'the Executive Mayor in Cabinet'])
    expect(labels(report)).toEqual(['2.1', '2.2'])
  })

  it('for another body, named in capitals or by its initials', async () => {
    const capitals = await recommended('(a) note it; and\n(b) agree it.', '## RECOMMENDATIONS TO CABINET\n\n')
    expect(addressees(capitals)).toEqual(['CABINET', 'CABINET'])
    expect(codes(capitals)).toContain('addressed-elsewhere')
    const initials = await recommended('The NCCA is requested to:\n\n(a) note it; and\n(b) agree it.')
    expect(addressees(initials)).toEqual(['The NCCA', 'The NCCA'])
  })
})

describe('several lists', () => {
  it('each under its own number are told apart by whom they ask', async () => {
    const report = await recommended(
      '3.1 The Committee is recommended to:\n\n3.1.1 Note the survey.\n\n3.1.2 Agree the list.\n\n3.2 Cabinet is recommended to:\n\n3.2.1 Adopt the list.',
    )
    expect(labels(report)).toEqual(['3.1.1', '3.1.2', '3.2.1'])
    expect(addressees(report)).toEqual(['The Committee', 'The Committee', 'Cabinet'])
  })

  it('under numbers that only say who is asked keep their own labels, and a recommendation keeps its items', async () => {
    const apart = await recommended(
      '2.1 The Panel is invited to:\n\n(a) note it; and\n\n(b) comment on it.\n\n2.2 The Panel is further invited to recommend to Cabinet that Cabinet:\n\n(a) agrees it.',
    )
    expect(labels(apart)).toEqual(['(a)', '(b)', '(a)'])
    const inside = await recommended(
      '1. That the Cabinet agrees to:\n\n(a) open the halls; and\n\n(b) mend them.\n\n2. That the survey be noted.',
    )
    expect(labels(inside)).toEqual(['1.', '2.'])
    expect(items(inside)).toEqual(['(a) (b)', ''])
  })

  it('under numbers with bullets, or with the same numbers further in, are told apart too', async () => {
    const bullets = await recommended(
      '3.1 The Panel is asked to:\n\n• note it; and\n\n• comment on it.\n\n3.2 The Cabinet will be asked to:\n\n• approve it.',
    )
    expect(addressees(bullets)).toEqual(['The Panel', 'The Panel', 'The Cabinet'])
    const page = await reportFrom(
      '<h1>Halls</h1><h2>Recommendations</h2><ol><li>That the Committee:<ol><li>note it;</li><li>comment on it.</li></ol></li><li>That Cabinet:<ol><li>approve it.</li></ol></li></ol>',
      'report.html',
    )
    expect(labels(page)).toEqual(['1.', '2.', '1.'])
    expect(addressees(page)).toEqual(['the Committee', 'the Committee', 'Cabinet'])
  })

  it('count on if the second asks another body', async () => {
    const report = await recommended(
      'That the Executive:\n\n1. note it; and\n2. comment on it.\n\n**That the Executive RECOMMENDS to Council:**\n\n3. to approve it.',
    )
    expect(labels(report)).toEqual(['1.', '2.', '3.'])
    expect(addressees(report)).toEqual(['the Executive', 'the Executive', 'Council'])
  })

  it('include what is also recommended below them, with a doubt', async () => {
    const report = await recommended(
      'That the Committee:\n\n1. notes it.\n\nIt is also recommended that the Committee identifies any topics for its work programme.',
    )
    expect(labels(report)).toEqual(['1.', null])
    expect(asks(report)).toEqual(['view', 'work-plan'])
    expect(codes(report)).toContain('label-missing')
  })

  it('are told apart in one paragraph that opens with other words', async () => {
    const report = await recommended(
      '1.1 This report tells of halls. The Committee is asked to: (a) note the survey; (b) agree the list; and (c) add halls to its work programme.',
    )
    expect(labels(report)).toEqual(['(a)', '(b)', '(c)'])
    expect(asks(report)).toEqual(['view', 'view', 'work-plan'])
  })
})

describe('a list inside an item', () => {
  const inner =
    '1. Considers the survey;\n2. Gives its views on:\n    1. the halls; and\n    2. the grants;\n3. Considers the work programme.'

  it('ends at a number as far out as the list itself', async () => {
    const text = await recommended(inner)
    expect(labels(text)).toEqual(['1.', '2.', '3.'])
    expect(items(text)).toEqual(['', '1. 2.', ''])
    expect(asks(text)).toEqual(['view', 'view', 'work-plan'])
  })

  it('is recognised by its depth in a web page, too', async () => {
    const page = await reportFrom(
      '<h1>Village halls</h1><h2>Recommendations</h2><p>That the Committee:</p><ol><li>Considers the survey;</li><li>Gives its views on:<ol><li>the halls; and</li><li>the grants;</li></ol></li><li>Considers the work programme.</li></ol>',
      'report.html',
    )
    expect(labels(page)).toEqual(['1.', '2.', '3.'])
  })
})

describe('a label', () => {
  it('may stand for “recommendation”', async () => {
    expect(
      labels(await recommended('R1. That the survey is noted.\n\nR2. That the list is agreed.')),
    ).toEqual(['R1.', 'R2.'])
  })

  it('of a heading may be on a line of its own', async () => {
    const report = await recommended(
      '2.1 The Committee is asked to:\n• note it.\n\n3.0\nMain Report\n3.1\nHalls are old.',
      '2.0 Recommendation\n\n',
    )
    expect(texts(report)).toEqual(['note it.'])
  })

  it('may have a full stop after its bracket', async () => {
    expect(labels(await recommended('(a). That it be noted; and\n\n(b). That it be agreed.'))).toEqual([
      '(a).',
      '(b).',
    ])
  })

  it('may be in a cell of its own, until a row with another label', async () => {
    const report = await reportFrom(
      `${header}\n| **Recommendations:** | |\n| --- | --- |\n| A | Note the survey made. |\n| B | Agree the list of halls. |\n| **Strategic aim(s):** | |\n| X | Better villages everywhere |\n`,
      'report.md',
    )
    expect(labels(report)).toEqual(['A', 'B'])
    expect(texts(report)).toEqual(['Note the survey made.', 'Agree the list of halls.'])
  })

  it('may be a capital before a tab', async () => {
    expect(labels(await recommended('A\tNote the survey.\nB\tAgree the list.'))).toEqual(['A', 'B'])
  })

  it('is not found where a line break cuts a year at its hyphen, or a sentence at the name of a recommendation', async () => {
    const year = await recommended('1. Comment on the plan for 2026-\n27.\n2. Agree to send it on.')
    expect(texts(year)).toEqual(['Comment on the plan for 2026-27.', 'Agree to send it on.'])
    const word = await recommended('1. Comment on the plan for Post-\n16 pupils.\n2. Agree to send it on.')
    expect(texts(word)[0]).toBe('Comment on the plan for Post-16 pupils.')
    const name = await recommended(
      '1. That it be noted, subject to\nRecommendation 2.\n2. That it be sent on.',
    )
    expect(texts(name)).toEqual(['That it be noted, subject to Recommendation 2.', 'That it be sent on.'])
  })
})

describe('a text left by a conversion', () => {
  it('has one paragraph a line if its lines are wider than any page', async () => {
    const long =
      'The survey was made in May and in September of the same year, by hand, in each of the villages of the county that has a hall of its own or shares one with the next.'
    const report = await reportFrom(
      `${header}Recommendations\nThe Committee is recommended to:\na)\tNote the survey.\nb)\tAgree the list of halls.\nWhat is this report about?\n1\t${long}\n2\tHalls are old.\n`,
    )
    expect(texts(report)).toEqual(['Note the survey.', 'Agree the list of halls.'])
    expect(headings(report)).toContain('What is this report about?')
  })

  it('separates paragraphs where a line ends early', async () => {
    const wide = 'The survey was made in May and in September, by hand, in each of the villages of the'
    const report = await reportFrom(
      `${header}\nRecommendations\nThat the Committee notes the survey.\nThat the Committee agrees the list.\nReasons\n1. To know.\n\nBackground\n${wide}\ncounty.\n`,
    )
    expect(texts(report)).toEqual([
      'That the Committee notes the survey.',
      'That the Committee agrees the list.',
    ])
  })

  it('treats a break inside a cell or a paragraph as a new line', async () => {
    const report = await reportFrom(
      `${header}\n| Actions Required:<br>The Committee is invited to:<br>(1) note the survey; and<br>(2) agree the list. |\n| --- |\n`,
      'report.md',
    )
    expect(labels(report)).toEqual(['(1)', '(2)'])
  })

  it('reads the lines between two rules of a drawn table as one row', async () => {
    const rule = `+${'-'.repeat(46)}+`
    const report = await reportFrom(
      `${header}\n${rule}\n| **Recommendations**                            |\n| That the committee:                          |\n| 1. notes the survey; and                     |\n| 2. makes any recommendations to Cabinet that |\n|    it considers appropriate, by May.         |\n${rule}\n`,
      'report.md',
    )
    expect(texts(report)).toEqual([
      'notes the survey',
      'makes any recommendations to Cabinet that it considers appropriate, by May.',
    ])
  })

  it('keeps a reason on the next line out of the recommendation', async () => {
    const report = await recommended(
      '1. Notes the survey.\nReason: To know.\n2. Agrees the list.\nReason: To save.',
    )
    expect(texts(report)).toEqual(['Notes the survey.', 'Agrees the list.'])
  })

  it('does not take prose for a heading if it begins like one', async () => {
    const report = await recommended(
      '1. That the survey be noted.\n\n## Legal advice\n\n3. The recommendations to cabinet are made under section 9FE of the\nAct 2000, and cabinet must respond within two months.',
    )
    expect(labels(report)).toEqual(['1.'])
  })
})

describe('what is asked', () => {
  it.each([
    ['decides what, if any, recommendations it should make to Cabinet', 'suggest'],
    ['identify topics for inclusion in the scrutiny programme', 'work-plan'],
    ['considers if it wishes to receive further reports as part of its future agenda plan', 'work-plan'],
    ['consider the Committee’s forward plan and identify any items for it', 'work-plan'],
    ['reviews the forward plan of key decisions, to consider whether there are any items of concern', 'view'],
  ])('by “%s” is a %s', async (words, asked) => {
    expect(asks(await recommended(`That the committee:\n\n(a) ${words}; and\n(b) notes it.`))).toEqual([
      asked,
      'view',
    ])
  })
})
