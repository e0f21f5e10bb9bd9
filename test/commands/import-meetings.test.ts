import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importMeetingsWords } from '../../src/commands/import-meetings.words.ts'
import { blankItem } from '../../src/committee/agenda/meetings/item.ts'
import { noAgenda, startCouncilService, twoMeetings, withAgenda } from '../documents/council-service.ts'
import { memoryCore, refused, typedTo } from './typed.ts'

let core: ReturnType<typeof memoryCore>
let type: ReturnType<typeof typedTo>['type']
let service: Awaited<ReturnType<typeof startCouncilService>>

beforeEach(async () => {
  core = memoryCore()
  type = typedTo(core).type
  await type('committee', 'add', 'Children', '--council', 'Wyeford')
  service = await startCouncilService({
    GetMeetings: twoMeetings,
    GetMeeting(response, url) {
      const id = url.searchParams.get('lMeetingId')
      response.end(id === '901' ? withAgenda : id === '902' ? noAgenda : '<meeting/>')
    },
  })
})
afterEach(() => service.close())

const importing = (...more: string[]) =>
  type('meetings', 'import', '--from', service.address, '--committee-id', '31', ...more)
const items = async () => (await core.store.look.items.find({})).map(({ number, title }) => [number, title])

const page = (id: string) => `${service.address}/ieListDocuments.aspx?CId=31&MId=${id}`
const agendaAt = (id: string) => `  ${importMeetingsWords.agenda(page(id), null)}\n`

describe('meetings import', () => {
  test('lists what the committee system publishes, with the links, and changes nothing', async () => {
    const said = await importing()
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toContain(`901: Monday 5 July 2027 (Confirmed)
  1. Apologies for absence
  7. School streets & safer crossings' review
     The report: http://council.example/documents/s1/Report.pdf
     Appendix A, the survey: ${service.address}/documents/s2/Survey.pdf
     Appendix B: no web address
  8a. Exempt; only its number can be taken in
`)
    expect(said.out).toContain(
      `902: Monday 6 September 2027 (Confirmed)\n  ${importMeetingsWords.noAgenda}\n`,
    )
    expect(said.out).not.toMatch(/secret/i)
    expect(await core.store.look.meetings.count({})).toBe(0)
  })

  test('imports chosen meetings, and only the numbers of exempt items', async () => {
    expect(await importing('--open', '--committee', 'children', '--take', '901', '902')).toMatchObject({
      code: 0,
      out: `The meeting of Monday 5 July 2027 (Children): 6 items taken in.
${agendaAt('901')}  Not taken in: Item 7: one document not for the public.
  Not taken in: Item B, “A matter under a letter”: it has no number such as 7, 7a or 11.2.
  Not taken in: A second item 1.
The meeting of Monday 6 September 2027 (Children): 0 items taken in.
${agendaAt('902')}`,
    })
    expect(await items()).toEqual([
      ['1', 'Apologies for absence'],
      ['7', "School streets & safer crossings' review"],
      ['8a', 'Exempt item'],
      ['9', 'Exempt item'],
      ['10', 'Exempt item'],
      ['11.2', 'A part of item eleven'],
    ])
    expect(JSON.stringify(await core.store.look.items.find({}))).not.toMatch(/secret/i)
  })

  test('keeps no title and no link until the caller says that they are open', async () => {
    const said = await importing('--committee', 'Children', '--take', '901')
    expect(said).toMatchObject({ code: 2, err: `${importMeetingsWords.sayOpen}\n` })
    expect(said.out).toContain('  1. Apologies for absence\n')
    expect(said.out).not.toMatch(/secret/i)
    expect([await core.store.look.meetings.count({}), await items()]).toEqual([0, []])
  })

  test('records where the agenda is, and since when if somebody says so', async () => {
    const publishedOn = (day: string) =>
      importing('--open', '--committee', 'Children', '--take', '901', '--published', day)
    const said = await publishedOn('2027-06-25')
    expect(said.out).toContain(`  ${importMeetingsWords.agenda(page('901'), '2027-06-25')}\n`)
    const published = { agendaUrl: page('901'), publishedOn: '2027-06-25' }
    expect(await core.store.look.meetings.find({})).toMatchObject([published])
    const again = await publishedOn('2027-06-28')
    expect(again.out).not.toContain('The agenda is at')
    expect(await core.store.look.meetings.find({})).toMatchObject([published])
    const late = await publishedOn('2027-07-06')
    expect(late).toMatchObject(
      refused('The meeting of Monday 5 July 2027 is before the day of publication. Nothing was changed.'),
    )
  })

  test('keeps what the clerk has entered, and adds the links', async () => {
    await type('meeting', 'add', '--committee', 'Children', '--date', '2027-07-05')
    const [meeting] = await core.store.look.meetings.find({})
    await core.store.transact(async (tx) => {
      const of = { councilId: meeting?.councilId ?? '', meetingId: meeting?.id ?? '', titleShown: true }
      const item = (id: string, number: string, title: string) => ({
        ...blankItem({ ...of, id, number, title, openness: 'open' }),
        appendices: [{ title: 'Appendix A, the survey', url: null }],
      })
      await tx.items.insert(item('x', '7', 'School streets'))
      await tx.items.insert(item('y', '9', 'The hall'))
    })
    const said = await importing('--open', '--committee', 'Children', '--take', '901')
    expect(said.out).toContain('4 items taken in, 2 there already.')
    expect(await core.store.look.items.get('x')).toMatchObject({
      title: 'School streets',
      reportUrl: 'http://council.example/documents/s1/Report.pdf',
      appendices: [{ url: expect.stringContaining('Survey.pdf') }, { title: 'Appendix B', url: null }],
    })
    expect(await core.store.look.items.get('y')).toMatchObject({ openness: 'exempt', titleShown: false })
  })

  test('changes nothing if any meeting cannot be read', async () => {
    const said = await importing('--open', '--committee', 'Children', '--take', '901', '999')
    expect(said).toMatchObject(refused('The committee system has no meeting 999. Nothing was changed.'))
    await service.close()
    const silent = await importing('--open', '--committee', 'Children', '--take', '901')
    expect(silent).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Nothing was changed.') })
    expect(await core.store.look.meetings.count({})).toBe(0)
  })

  test.each([
    [['--take', '901'], 'Please say with --committee which committee to take them in for.'],
    [['--take', 'x', '--committee', 'Children'], 'The committee system’s numbers are whole numbers.'],
    [['--take', '901', '--committee', 'Parks'], 'There is no committee called “Parks”. There is: Children.'],
  ])('says what is wrong with %j', async (argv, sentence) => {
    expect(await importing(...argv)).toMatchObject(refused(sentence))
  })

  test('imports no meeting of another committee', async () => {
    const argv = [
      '--from',
      service.address,
      '--committee-id',
      '32',
      '--committee',
      'Children',
      '--take',
      '901',
    ]
    expect(await type('meetings', 'import', ...argv)).toMatchObject(
      refused('Meeting 901 is of another committee of the system (31). Nothing was changed.'),
    )
  })
})
