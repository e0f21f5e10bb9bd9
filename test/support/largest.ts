import { addMeeting } from '../../src/committee/agenda/meetings/add-meeting.ts'
import { agendaOf, asked } from '../../src/committee/agenda/meetings/agenda.ts'
import { postToMembers } from '../../src/committee/agenda/meetings/post-to-members.ts'
import { putItem } from '../../src/committee/agenda/meetings/put-item.ts'
import { receiveReport } from '../../src/committee/agenda/reports/receive-report.ts'
import type { Report } from '../../src/committee/agenda/reports/report.ts'
import { rosterRowSchema } from '../../src/committee/council/roster.ts'
import { replyToRecommendation } from '../../src/committee/members/replies/reply-to-recommendation.ts'
import { proposeTopic } from '../../src/committee/members/work-plan/propose-topic.ts'
import { importRoster } from '../../src/committee/setup/import-roster.ts'
import { linkRoom } from '../../src/committee/setup/link-room.ts'
import { console_, email, type Marlshire, meetingDate, rosterRow } from './committee.ts'
import { asking, file, report, sayWhen, topic } from './meeting.ts'

/** A text of that many characters, in words of nine letters. */
export function long(length: number): string {
  return 'sevenfold '
    .repeat(Math.ceil(length / 10))
    .slice(0, length - 1)
    .padEnd(length, 'x')
}

const labels = 'abcdefghijkl'.split('')

/** As large as a report may be. */
const largeReport: Report = {
  ...report,
  title: long(300),
  reportBy: long(300),
  decisionType: long(300),
  wards: Array.from({ length: 40 }, (_, at) => `The ward of ${long(20)} ${at}`),
  purpose: long(3000),
  recommendations: [
    ...labels.slice(0, 10).map((label) => asking(`(${label})`, long(3000), 'view')),
    asking('(k)', long(3000), 'suggest'),
    asking('(l)', long(3000), 'work-plan'),
  ],
  sections: Array.from({ length: 12 }, (_, at) => ({
    heading: `${at} ${long(200)}`,
    paragraphs: Array.from({ length: 6 }, (_, n) => ({ number: `${at}.${n}`, text: long(4000) })),
  })),
  appendices: Array.from({ length: 12 }, (_, at) => `Appendix ${at}: ${long(100)}`),
}

export type Largest = { readonly meeting: string; readonly item: string }

/** Forty members, thirty items, and a report with twelve recommendations of 3,000 characters. */
export async function largest(m: Marlshire): Promise<Largest> {
  await importRoster(m.core, console_, [...members()])
  await linkRoom(m.core, console_, {
    committeeId: m.committee.id,
    platform: 'slack',
    workspace: 'T-MARL',
    channel: 'C-SECOND',
    serviceUrl: null,
  })
  const { id: meeting } = await addMeeting(m.core, m.as('ruth'), {
    committeeId: m.committee.id,
    date: meetingDate,
  })
  for (let number = 1; number <= 29; number++)
    await putItem(m.core, m.as('ruth'), {
      meetingId: meeting,
      item: { number: `${number}`, title: long(300), openness: 'open', titleShown: true },
    })
  const { item } = await receiveReport(m.core, m.as('ruth'), {
    committeeId: m.committee.id,
    meetingDate,
    number: '30',
    file: { ...file, name: `${long(200)}.docx` },
    received: { kind: 'report', report: largeReport },
  })
  await sayWhen(m, meeting)
  return { meeting, item: item.id }
}

/** Forty members each write 2,000 characters on each recommendation, and twenty propose a topic. */
export async function largestReplies(m: Marlshire, { meeting }: Largest): Promise<void> {
  const questions = (await agendaOf(m.store.look, meeting)).flatMap(asked)
  for (let at = 0; at < 40; at++)
    for (const one of questions) {
      const words = long(2000)
      const given =
        one.asks === 'suggest'
          ? ({ kind: 'suggestion', words } as const)
          : one.asks === 'work-plan'
            ? ({ kind: 'wait', words: null } as const)
            : ({ kind: 'position', position: 'need-more-information', words } as const)
      await replyToRecommendation(m.core, byMember(at), { recommendationId: one.id, given })
    }
  const large = {
    what: long(200),
    whyNow: long(800),
    change: long(800),
    elsewhere: long(300),
    hearFrom: long(300),
  }
  for (let at = 0; at < 20; at++)
    await proposeTopic(m.core, byMember(at), {
      proposalId: `topic-${String(at).padStart(2, '0')}`,
      meetingId: meeting,
      itemId: null,
      topic: { ...topic, ...large, whenWanted: long(100) },
    })
}

export async function post(m: Marlshire, { meeting }: Largest): Promise<void> {
  await postToMembers(m.core, m.as('ruth'), { meetingId: meeting })
}

export function byMember(at: number) {
  return {
    kind: 'account',
    account: { platform: 'slack', workspace: 'T-MARL', user: `U-member-${at}` },
  } as const
}

function* members() {
  const committee = 'Children and Young People Scrutiny Committee'
  for (let at = 0; at < 40; at++)
    yield {
      line: at + 2,
      row: rosterRowSchema.parse({
        ...rosterRow('asha', committee, 'member', ''),
        name: `Councillor Number ${at} ${long(40)}`,
        email: email('asha').replace('asha', `member-${at}`),
        slack_team: 'T-MARL',
        slack_user: `U-member-${at}`,
      }),
    }
}
