import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { CommitteeError } from '../../src/committee/kernel/errors.ts'
import { committeeSystem } from '../../src/documents/committee-system/committee-system.ts'
import { serviceAt } from '../../src/documents/committee-system/query-service.ts'
import { refusal } from '../support/press.ts'
import { type Answer, noAgenda, startCouncilService, twoMeetings, withAgenda } from './council-service.ts'

let service: Awaited<ReturnType<typeof startCouncilService>> | null = null
afterEach(() => service?.close())

async function systemThatAnswers(answers: Record<string, string | Answer>, path = '') {
  service = await startCouncilService(answers)
  const system = committeeSystem(`${service.address}${path}`, { milliseconds: 1500, bytes: 200_000 })
  return { system, asked: service.asked, address: service.address }
}

const list = (system: ReturnType<typeof committeeSystem>) => system.meetings('31', '2027-06-01', '2028-06-01')

describe('what a committee system publishes', () => {
  it('is read by plain GET, below whatever address was given', async () => {
    const { system, asked } = await systemThatAnswers(
      { GetMeetings: twoMeetings, GetMeeting: noAgenda },
      '/democracy/mgWebService.asmx?op=GetMeetings',
    )
    expect(await list(system)).toEqual([
      {
        id: '901',
        date: '2027-07-05',
        committeeId: '31',
        committee: 'Children & Families Scrutiny',
        status: 'Confirmed',
      },
      expect.objectContaining({ id: '902', date: '2027-09-06', status: 'Provisional' }),
    ])
    expect(await system.meeting('902')).toMatchObject({
      id: '902',
      date: '2027-09-06',
      items: [],
      leftOut: [],
    })
    expect(asked).toEqual([
      '/democracy/mgWebService.asmx/GetMeetings?lCommitteeId=31&sFromDate=01/06/2027&sToDate=01/06/2028',
      '/democracy/mgWebService.asmx/GetMeeting?lMeetingId=902',
    ])
  })

  it('becomes items with links, or only numbers if exempt', async () => {
    const { system, address } = await systemThatAnswers({ GetMeeting: withAgenda })
    const meeting = await system.meeting('901')
    expect(meeting.items).toEqual([
      { kind: 'open', number: '1', title: 'Apologies for absence', reportUrl: null, appendices: [] },
      {
        kind: 'open',
        number: '7',
        title: "School streets & safer crossings' review",
        reportUrl: 'http://council.example/documents/s1/Report.pdf',
        appendices: [
          { title: 'Appendix A, the survey', url: `${address}/documents/s2/Survey.pdf` },
          { title: 'Appendix B', url: null },
        ],
      },
      { kind: 'exempt', number: '8a' },
      { kind: 'exempt', number: '9' },
      { kind: 'exempt', number: '10' },
      {
        kind: 'open',
        number: '11.2',
        title: 'A part of item eleven',
        reportUrl: `${address}/documents/s4/Part.pdf`,
        appendices: [],
      },
    ])
    expect(meeting.leftOut).toEqual([
      'Item 7: one document not for the public.',
      'Item B, “A matter under a letter”: it has no number such as 7, 7a or 11.2.',
      'A second item 1.',
    ])
    expect(JSON.stringify(meeting)).not.toMatch(/secret/i)
  })

  it('links to a page beside the service once it is published, unless the system hides the page', async () => {
    const hidden = withAgenda
      .replace('<agendapublished>True', '<agendapublished>False')
      .replace('absence</agendaitemtitle>', '$&<isdisplayallowed>False</isdisplayallowed>')
    const { system, address } = await systemThatAnswers({
      GetMeeting: (response, url) =>
        void response.end(url.searchParams.get('lMeetingId') === '901' ? hidden : noAgenda),
    })
    expect((await system.meeting('902')).agendaUrl).toBe(`${address}/ieListDocuments.aspx?CId=31&MId=902`)
    const draft = await system.meeting('901')
    expect(draft.agendaUrl).toBe(null)
    expect(draft.items[0]).toEqual({ kind: 'exempt', number: '1' })
  })

  it('may be empty', async () => {
    const { system } = await systemThatAnswers({
      GetMeetings: '<getmeetings><meetings/></getmeetings>',
      GetMeeting: '<meeting/>',
    })
    expect(await list(system)).toEqual([])
    expect(await refusal(system.meeting('5'))).toMatchObject({ code: 'not-found' })
  })

  it('is also read in UTF-16 and with names in capitals', async () => {
    const wide = Buffer.from(`\ufeff${twoMeetings.replace('utf-8', 'utf-16').toUpperCase()}`, 'utf16le')
    const { system } = await systemThatAnswers({ GetMeetings: (response) => response.end(wide) })
    expect(await list(system)).toHaveLength(2)
  })
})

describe('an address', () => {
  it.each([
    ['https://democracy.example.gov.uk', 'https://democracy.example.gov.uk/mgWebService.asmx/'],
    ['https://a.example/x/mgWebService.asmx', 'https://a.example/x/mgWebService.asmx/'],
    ['https://a.example/x/mgListCommittees.aspx?bcr=1', 'https://a.example/x/mgWebService.asmx/'],
  ])('%s belongs to the service %s', (typed, address) => {
    expect(serviceAt(typed).href).toBe(address)
  })

  it.each(['', 'democracy', 'file:///etc/passwd', 'ftp://a.example', 'https://me:secret@a.example'])(
    '“%s” is not valid',
    (typed) => {
      expect(() => serviceAt(typed)).toThrow(CommitteeError)
    },
  )
})

const bomb = `<!DOCTYPE m [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghij'[at]};`.repeat(10)}">`).join('')}]>`
const outside = '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
const sent = (body: string) => `<getmeetings><meetings>${body}</meetings></getmeetings>`
const titled = (title: string) =>
  withAgenda.replace('Apologies for absence', title).replace('<attendees/>', '<attendees>&x;</attendees>')

describe('a service that does not answer as it should', () => {
  it.each<[string, string | Answer]>([
    ['an entity that expands exponentially', `<?xml version="1.0"?>${bomb}${sent('&j;')}`],
    ['an external entity', `<?xml version="1.0"?>${outside}${sent('&x;')}`],
    ['an external document type', `<!DOCTYPE getmeetings SYSTEM "http://evil.example/a.dtd">${sent('')}`],
    ['elements nested too deep', sent('<a>'.repeat(5000))],
    ['far more elements than an agenda has', sent('<a/>'.repeat(45_000)).repeat(5)],
    ['far more than an agenda', sent(' '.repeat(300_000))],
    ['a web page', '<!doctype html><html><body>Please sign in</body></html>'],
    ['other XML', '<error><message>No</message></error>'],
    ['nothing', ''],
    ['bytes', (response) => response.end(Buffer.from([0, 255, 254, 1, 2, 3]))],
    ['a fault', (response) => response.writeHead(500).end(twoMeetings)],
    ['a response that never ends', (response) => void response.writeHead(200).write('<getmeetings>')],
    ['no response', () => undefined],
    [
      'a response that breaks off',
      (response) => response.writeHead(200).write('<get', () => response.destroy()),
    ],
    [
      'far more than an agenda, compressed',
      (response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000, 32))),
    ],
    ['another host', (response) => response.writeHead(302, { location: 'http://evil.example/' }).end()],
    ['a file', (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end()],
    ['itself', (response, url) => response.writeHead(302, { location: url.href.slice(22) }).end()],
  ])('is reported in one sentence: it sent %s', async (_, answer) => {
    const { system } = await systemThatAnswers({ GetMeetings: answer })
    const before = process.memoryUsage.rss()
    const { code, message } = await refusal(list(system))
    expect(code).toBe('service-silent')
    expect(message).toMatch(
      /^The committee system at 127\.0\.0\.1:\d+ did not answer .*Nothing was changed\.$/,
    )
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000)
  })

  it('is reported if nothing listens', async () => {
    const { system } = await systemThatAnswers({})
    await service?.close()
    expect(await refusal(list(system))).toMatchObject({ code: 'service-silent' })
  })

  it('may send what looks like an entity: it stays as written', async () => {
    const { system } = await systemThatAnswers({ GetMeeting: titled('Costs of R&amp;amp;D &xxe; &#0; now') })
    const [first] = (await system.meeting('901')).items
    expect(first).toMatchObject({ title: expect.stringMatching(/^Costs of R&D &xxe; .* now$/) })
  })

  it('may redirect within its own host', async () => {
    const { system } = await systemThatAnswers({
      GetMeetings: (response) => response.writeHead(301, { location: '/moved/Elsewhere?a=1' }).end(),
      Elsewhere: twoMeetings,
    })
    expect(await list(system)).toHaveLength(2)
  })
})
