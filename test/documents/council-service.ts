import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type Answer = (response: ServerResponse, url: URL) => void

/** A council's committee system on this machine. Each test sets its responses, by the name of the question. */
export async function startCouncilService(answers: Record<string, string | Answer>) {
  const asked: string[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://council.example')
    asked.push(decodeURIComponent(url.pathname + url.search))
    const answer = answers[url.pathname.split('/').at(-1) ?? '']
    if (typeof answer === 'function') return answer(response, url)
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/xml; charset=utf-8' })
    response.end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  const port = typeof at === 'object' ? at?.port : null
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const head = '<?xml version="1.0" encoding="utf-8"?>\n'

export const twoMeetings = `${head}<getmeetingsbydate><committee>Children &amp;amp; Families Scrutiny</committee><meetingscount>2</meetingscount><meetings>
<meeting><meetingid>902</meetingid><meetingdate>06/09/2027</meetingdate><meetingtime>2.00 pm</meetingtime><committeeid>31</committeeid><committeetitle>Children &amp;amp; Families Scrutiny</committeetitle><meetingstatus>Provisional</meetingstatus></meeting>
<meeting><meetingid>901</meetingid><meetingdate>05/07/2027</meetingdate><meetingtime>2.00 pm</meetingtime><committeeid>31</committeeid><committeetitle>Children &amp;amp; Families Scrutiny</committeetitle><meetingstatus>Confirmed</meetingstatus></meeting>
</meetings></getmeetingsbydate>`

export const noAgenda = meeting('902', '06/09/2027', '')

/**
 * An agenda with everything it can have: a heading, an item without documents, links, and an item exempt in each way.
 */
export const withAgenda = meeting(
  '901',
  '05/07/2027',
  [
    item({ number: '0', shown: '', title: 'Part one' }),
    item({ number: '1', shown: '1.', title: 'Apologies for absence' }),
    item({
      number: '7',
      shown: '7.',
      title: 'School streets &amp;amp; safer crossings&amp;#39; review',
      documents: [
        document('Appendix A, the survey', 'documents/s2/Survey.pdf'),
        document('School streets report', 'http://council.example/documents/s1/Report.pdf'),
        document('Appendix B', 'javascript:alert(1)'),
        document('Costs', 'http://council.example/documents/s3/Secretprice.pdf', 'True'),
      ],
    }),
    item({
      number: '8',
      shown: '8a',
      title: 'Secretbidder and the depot',
      restricted: 'True',
      documents: [document('Secretbidder', 'http://council.example/documents/s9/Secretbidder.pdf')],
    }),
    item({ number: '9', shown: '9.', title: 'Secretlease of the hall (exempt)' }),
    item({ number: '10', shown: '10', title: 'Secretpay', more: '<exemptionreason>3</exemptionreason>' }),
    item({
      number: '11',
      shown: '11.2',
      title: 'A part of item eleven',
      documents: [document('Its report', 'documents/s4/Part.pdf')],
    }),
    item({
      number: '12',
      shown: 'B',
      title: 'A matter under a letter',
      documents: [document('Its report', 'documents/s5/Letter.pdf')],
    }),
    item({ number: '1', shown: '1.', title: 'Apologies again' }),
  ].join('\n'),
)

function meeting(id: string, date: string, items: string): string {
  return `${head}<meeting><meetingid>${id}</meetingid><meetingdate>${date}</meetingdate><meetingtime>2.00 pm</meetingtime><meetingstatus>Confirmed</meetingstatus><committeeid>31</committeeid><committeetitle>Children &amp;amp; Families Scrutiny</committeetitle><agendapublished>True</agendapublished><attendees/><agendaitems>${items}</agendaitems></meeting>`
}

function item(of: {
  number: string
  shown: string
  title: string
  restricted?: string
  more?: string
  documents?: string[]
}): string {
  return `<agendaitem><agendaitemid>${Number(of.number) + 5000}</agendaitemid><agendaitemtitle>${of.title}</agendaitemtitle><agendaitemnumber>${of.number}</agendaitemnumber><fulldisplaynumberformat>${of.shown}</fulldisplaynumberformat><isrestricted>${of.restricted ?? 'False'}</isrestricted>${of.more ?? ''}<agendatext>&lt;p&gt;Secrettext of the item&lt;/p&gt;</agendatext><linkeddocuments>${(of.documents ?? []).join('')}</linkeddocuments></agendaitem>`
}

function document(title: string, url: string, restricted = 'False'): string {
  return `<linkeddoc><attachmentid>77</attachmentid><title>${title}</title><url>${url}</url><isrestricted>${restricted}</isrestricted><isdecisionattachment>False</isdecisionattachment></linkeddoc>`
}
