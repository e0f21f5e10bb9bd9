import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { receiveWords } from '../../src/commands/receive.words.ts'
import { reportCommandWords } from '../../src/commands/report.words.ts'
import { reportSchema } from '../../src/committee/agenda/reports/report.ts'
import { fileQuestionWords } from '../../src/conversation/reports/file-question.words.ts'
import { receivedWords } from '../../src/conversation/reports/received.words.ts'
import { printedWorkPlanWords } from '../../src/documents/printed-work-plan.words.ts'
import { done, type memoryCore, refused, typedInFolder, type typedTo } from './typed.ts'

const open = `Meeting: Children scrutiny committee

Meeting date: Monday 5 July 2027

Title of report: School streets

Report by: Director for children

Classification

Open

Recommendations

That:

(a) the committee considers the outcome of the review; and
(b) the committee determines whether to make any additions to its work plan.

Key considerations

1. The team found much that is good.
`

const exempt = `Title of report: The depot at Quarry Lane

Classification

Exempt

Recommendations

That:

(a) the committee notes the price of 4 million.
`

let core: ReturnType<typeof memoryCore>
let type: ReturnType<typeof typedTo>['type']
let folder: string
beforeEach(async () => {
  ;({ core, folder, type } = await typedInFolder())
  await writeFile(join(folder, 'open.md'), open)
  await writeFile(join(folder, 'exempt.md'), exempt)
})

const receive = (file: string, ...more: string[]) => type('receive', file, '--committee', 'Children', ...more)

const found = `  ${reportCommandWords.asks('(a)', 'view')}
  ${reportCommandWords.asks('(b)', 'work-plan')}
${reportCommandWords.notPosted}
`
const item1 = { item: '1', day: '2027-07-05', committee: 'Children' }

describe('read', () => {
  test('shows a person what was understood, and that it is being read while they wait', async () => {
    const said = await type('read', 'open.md')
    expect(said).toMatchObject({
      code: 0,
      err: '',
      busy: [receivedWords.busy('open.md', null), null],
    })
    expect(said.out).toMatch(/^Title: +School streets\n/)
    expect(said.out).toMatch(/\n\(b\) the committee determines .*\n +\[asks for topics for the work plan\]\n/)
    expect(await core.store.look.reports.count({})).toBe(0)
  })

  test('prints JSON of one shape, and the schema of that shape', async () => {
    const said = await type('read', '--json', 'open.md')
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(reportSchema.parse(JSON.parse(said.out))).toMatchObject({
      title: 'School streets',
      meetingDate: '2027-07-05',
      recommendations: [
        { label: '(a)', asks: 'view' },
        { label: '(b)', asks: 'work-plan' },
      ],
    })
    const schema = await type('read', '--schema')
    expect(schema).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(schema.out)).toMatchObject({
      anyOf: [{ properties: z.toJSONSchema(reportSchema).properties }, {}],
    })
  })

  test('of a pack, shows each report, and what belongs to none', async () => {
    const one = (item: number, title: string) =>
      `Agenda Item ${item}\n\nTitle: ${title}\n\nRecommendations\n\nThat the Committee:\n\n(a) note it.\n\nBackground\n\nThe service has grown in each year since it began, as the annual return shows.\n`
    const agenda = 'AGENDA\n\n1. Apologies for absence\n\n2. Declarations of interest\n'
    const pack = [agenda, one(3, 'Home care'), one(4, 'Day centres'), ''].join('\n\f')
    await writeFile(join(folder, 'pack.txt'), pack)
    const { out, code } = await type('read', 'pack.txt')
    expect(code).toBe(0)
    expect(out).toMatch(/^This file holds 2 reports, and one page that belongs to none\.\n\n/)
    expect(out).toMatch(/\n1\. Item 3 \(page 2\)\n-+\nTitle: +Home care\n/)
    expect(out).toMatch(/\nThese belong to no report:\n- page 1: the front page or the agenda\n$/)
    expect(JSON.parse((await type('read', '--json', 'pack.txt')).out)).toMatchObject({
      reports: [
        { number: '3', pages: [2, 2], title: 'Home care', recommendations: [{ label: '(a)' }] },
        { number: '4', pages: [3, 3], title: 'Day centres', recommendations: [{ label: '(a)' }] },
      ],
      leftOver: [{ pages: [1, 1], why: 'front-matter' }],
    })
  })

  test('of an exempt report, prints nothing that it says, and exits with code 2', async () => {
    const said = await type('read', '--json', 'exempt.md')
    expect(said).toMatchObject({ code: 2, err: 'This report is exempt; nothing of it was read.\n' })
    expect(JSON.parse(said.out)).toMatchObject({
      title: null,
      classification: 'exempt',
      recommendations: [],
      problems: [{ code: 'exempt' }],
    })
    expect((await type('read', 'exempt.md')).out).not.toContain('4 million')
  })
})

describe('a file that cannot be used is refused in one sentence, and changes nothing:', () => {
  beforeEach(async () => {
    await writeFile(join(folder, 'empty.docx'), '')
    await writeFile(join(folder, 'binary.txt'), Buffer.from('00ff00fe07001b0203000000', 'hex'))
    await writeFile(join(folder, 'none.md'), 'Title: Home care\n\nBackground\n\nIt began in May.\n')
    await writeFile(join(folder, 'large.pdf'), '')
    await truncate(join(folder, 'large.pdf'), 120_000_000)
  })

  test.each([
    ['empty.docx', 'This file is empty. Please check it and send it again.'],
    ['binary.txt', 'This file does not hold text that can be read. Please send the report as .docx or PDF.'],
    [
      'none.md',
      'No recommendations were found in this file. Please check that it is the report to the committee, under a heading such as "Recommendations".',
    ],
    ['large.pdf', 'This file is over 100 MB. Please send the report on its own, without its appendices.'],
    ['nowhere.md', 'There is no file at nowhere.md.'],
    ['open.md/x', 'There is no file at open.md/x.'],
    ['.', '. is not a file.'],
  ])('%s', async (file, sentence) => {
    expect(await type('read', file)).toMatchObject(refused(sentence))
    expect(await type('read', file, '--json')).toMatchObject(refused(sentence))
    expect(await receive(file, '--meeting', '2027-07-05')).toMatchObject(refused(sentence))
    expect(await core.store.look.meetings.count({})).toBe(0)
  })
})

describe('receive', () => {
  test('files a report as the next item of its meeting, and says what was found', async () => {
    const sentence = `${reportCommandWords.filed(item1, 'School streets')}\n`
    expect(await receive('open.md', '--open')).toMatchObject(done(`${sentence}${found}`))
    expect(await receive('open.md', '--open')).toMatchObject(done(`${sentence}${found}`))
    expect(await core.store.look.reports.find({})).toMatchObject([
      { fileName: 'open.md', version: 1, saidOpen: { personId: null, overruled: [] } },
    ])
  })

  test('files it where the caller says, even by an absolute path', async () => {
    const where = ['--open', '--meeting', '2027-09-06', '--item', '7a']
    const place = { item: '7a', day: '2027-09-06', committee: 'Children' }
    const [first] = (await receive(join(folder, 'open.md'), ...where)).out.split('\n')
    expect(first).toBe(reportCommandWords.filed(place, 'School streets'))
  })

  test('says what the clerk should check', async () => {
    await writeFile(join(folder, 'doubtful.md'), open.replace('Meeting date: Monday', 'Meeting date: Friday'))
    const said = await receive('doubtful.md', '--open')
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toMatch(/\nPlease check:\n {2}\S.*\nNothing has been posted to members\./)
  })

  test('asks whether the report is open, and keeps nothing before', async () => {
    const said = await receive('open.md')
    expect(said).toMatchObject({ code: 2, err: `${receiveWords.sayOpen}\n` })
    expect(said.out).toBe(
      `${fileQuestionWords.question}\nThe report, School streets\n   ${fileQuestionWords.noMark}\n`,
    )
    for (const table of ['meetings', 'items', 'reports', 'waitingFiles', 'acts'] as const)
      expect(await core.store.look[table].count(table === 'acts' ? { act: 'receive a report' } : {})).toBe(0)
  })

  test('takes in no report that is marked as a whole, and shows nothing of it', async () => {
    for (const more of [[], ['--open'], ['--meeting', '2027-07-05', '--open']]) {
      const said = await receive('exempt.md', ...more)
      expect(said).toMatchObject({ code: 2, err: `${receiveWords.wholeMarked}\n` })
      expect(said.out).not.toMatch(/depot|4 million/i)
    }
    expect(await core.store.look.items.count({})).toBe(0)
  })

  test('of a report that is not open, keeps only the number, and the title if it is given', async () => {
    const at = ['--meeting', '2027-07-05', '--not-open']
    expect(await receive('exempt.md', ...at)).toMatchObject(
      done('Only its number was kept, as item 1 of the meeting of Monday 5 July 2027 (Children).\n'),
    )
    expect(await receive('exempt.md', ...at, '--item', '2', '--title', 'The depot')).toMatchObject(
      done(
        'Only its number and its title were kept, as item 2 of the meeting of Monday 5 July 2027 (Children): The depot\n',
      ),
    )
    expect(await core.store.look.items.find({})).toMatchObject([
      { openness: 'exempt', titleShown: false, title: 'Untitled report' },
      { openness: 'exempt', titleShown: true, title: 'The depot' },
    ])
    expect(await core.store.look.reports.count({})).toBe(0)
    expect(await core.store.look.recommendations.count({})).toBe(0)
  })

  test('never guesses the item of a report that fits only in part', async () => {
    await receive('open.md', '--open')
    await writeFile(
      join(folder, 'other.md'),
      open.replace('Children scrutiny committee', 'Planning committee'),
    )
    await writeFile(join(folder, 'item 1.md'), open.replace('School streets', 'Speed limits'))
    const before = await core.store.look.reports.find({})
    for (const file of ['other.md', 'item 1.md']) {
      const said = await receive(file, '--open')
      expect(said).toMatchObject({ code: 2, out: '' })
      expect(said.err).toMatch(
        /which item .* belongs to\. Type the command again with --item and its number\.\n$/,
      )
    }
    expect(await core.store.look.reports.find({})).toEqual(before)
    const place = { item: '3', day: '2027-07-05', committee: 'Children' }
    expect((await receive('other.md', '--open', '--item', '3')).out).toContain(
      reportCommandWords.filed(place, 'School streets'),
    )
  })

  test.each([
    [
      ['open.md', '--meeting', '2027-05-31', '--open'],
      'Monday 31 May 2027 is past, so no meeting was added. Please give the date of a meeting to come.',
    ],
    [
      ['open.md', '--meeting', '5 July', '--open'],
      'Please give the meeting’s date as year-month-day, such as 2027-07-05.',
    ],
    [
      ['open.md', '--item', 'seven', '--open'],
      'Please give the item’s number as printed, such as 7, 7a or 11.2.',
    ],
    [
      ['exempt.md', '--not-open'],
      'The report does not say when the meeting is. Please say which meeting it is for.',
    ],
  ])('is refused, and changes nothing: %j', async ([file = '', ...more], sentence) => {
    expect(await receive(file, ...more)).toMatchObject(refused(sentence))
    expect(await core.store.look.meetings.count({})).toBe(0)
    expect(await core.store.look.items.count({})).toBe(0)
  })
})

test('work-plan, in each of its formats', async () => {
  expect(await type('work-plan')).toMatchObject(done(`Children\n  ${printedWorkPlanWords.nothingYet}\n`))
  expect(await type('work-plan', '--committee', 'children', '--format', 'json')).toMatchObject(done('[]\n'))
  expect((await type('work-plan', '--format', 'csv')).out).toMatch(/^\ufeff"committee","what"/)
})

describe('receive, of a file that holds several reports', () => {
  const second = open.replace('School streets', 'Cycle parking')

  beforeEach(() => writeFile(join(folder, 'pack.txt'), `${open}\n${second}`))

  test('lists them, and keeps nothing', async () => {
    const said = await receive('pack.txt', '--open')
    expect(said).toMatchObject({ code: 2, err: `${receiveWords.sayWhich}\n` })
    expect(said.out).toContain('This pack holds 2 reports.')
    expect(said.out).toMatch(/^1\. .*School streets$/m)
    expect(said.out).toMatch(/^2\. .*Cycle parking$/m)
    expect(await core.store.look.items.count({})).toBe(0)
  })

  test('takes in those that the caller names, each once', async () => {
    for (const place of ['2', '1', '2']) await receive('pack.txt', '--open', '--report', place)
    const items = await core.store.look.items.find({})
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Cycle parking'],
      ['2', 'School streets'],
    ])
    expect(await core.store.look.reports.count({})).toBe(2)
  })

  test.each([
    ['3', receiveWords.noSuchReport(3, 2)],
    ['0', 'Please give the report’s place in the file as a number, such as 2.'],
    ['second', 'Please give the report’s place in the file as a number, such as 2.'],
  ])('is refused for a place that is none: %s', async (place, sentence) => {
    expect(await receive('pack.txt', '--open', '--report', place)).toMatchObject(refused(sentence))
  })
})
