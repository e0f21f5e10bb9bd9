import { postToMembers } from '../committee/agenda/meetings/post-to-members.ts'
import { setClosing } from '../committee/agenda/meetings/set-closing.ts'
import { setPublication } from '../committee/agenda/meetings/set-publication.ts'
import { receiveReport } from '../committee/agenda/reports/receive-report.ts'
import type { Report } from '../committee/agenda/reports/report.ts'
import { rosterRowSchema } from '../committee/council/roster.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import type { Core } from '../committee/ports.ts'
import { addCommittee } from '../committee/setup/add-committee.ts'
import { importRoster } from '../committee/setup/import-roster.ts'
import { linkRoom } from '../committee/setup/link-room.ts'
import { slackWorld, teamsWorld } from './world.ts'

/** One answer that somebody is to give: each is a fresh reply. */
export type Due = {
  readonly slackUser: string
  readonly teamsUser: string
  readonly recommendation: string
}
export type Agenda = { readonly meeting: string; readonly item: string; readonly due: readonly Due[] }

/** A committee of ordinary size, and reports somewhat longer than most. */
const memberCount = 12
const recommendationCount = 10
const dayMs = 24 * 60 * 60 * 1000
const by = { kind: 'console' } as const

/** A committee, its people and its rooms, and so many meetings whose replies are open. */
export async function seed(core: Core, serviceUrl: string, meetings: number): Promise<Agenda[]> {
  const name = 'Scrutiny committee'
  const committee = await addCommittee(core, by, { council: 'Benchshire', name, countsInRoom: false })
  const rows = Array.from({ length: memberCount + 1 }, (_, at) => rosterRow(name, at))
  await importRoster(
    core,
    by,
    rows.map((row, at) => ({ line: at + 2, row: rosterRowSchema.parse(row) })),
  )
  const rooms = [
    { platform: 'slack', workspace: slackWorld.team, channel: slackWorld.channel, serviceUrl: null },
    {
      platform: 'teams',
      workspace: teamsWorld.tenant,
      channel: teamsWorld.channel,
      serviceUrl,
    },
  ] as const
  for (const room of rooms) await linkRoom(core, by, { ...room, committeeId: committee.id })
  const agendas: Agenda[] = []
  for (let at = 0; at < meetings; at++)
    agendas.push(await openMeeting(core, committee.id, dayOf(new Date(Date.now() + (30 + at) * dayMs))))
  return agendas
}

async function openMeeting(core: Core, committeeId: string, date: string): Promise<Agenda> {
  const { meeting, item } = await receiveReport(core, by, {
    committeeId,
    meetingDate: date,
    number: '7',
    file: { name: `${date}.txt`, digest: date },
    received: { kind: 'report', report: reportFor(date) },
  })
  const today = dayOf(new Date())
  const agendaUrl = `https://benchshire.example/agenda/${date}`
  await setPublication(core, by, { meetingId: meeting.id, agendaUrl, publishedOn: today })
  await setClosing(core, by, { meetingId: meeting.id, at: new Date(Date.now() + 10 * dayMs) })
  await postToMembers(core, by, { meetingId: meeting.id })
  const recommendations = await core.store.look.recommendations.find({ itemId: item.id })
  const due = recommendations.flatMap(({ id }) =>
    Array.from({ length: memberCount }, (_, at) => ({ ...accountsOf(at + 1), recommendation: id })),
  )
  return { meeting: meeting.id, item: item.id, due }
}

function accountsOf(at: number): { slackUser: string; teamsUser: string } {
  const number = String(at).padStart(3, '0')
  return { slackUser: `U0BENCH${number}`, teamsUser: `7e4a47e0-0000-4000-8000-000000000${number}` }
}

function rosterRow(committee: string, at: number): Record<string, string> {
  const { slackUser, teamsUser } = accountsOf(at)
  return {
    committee,
    name: `Cllr Number ${at}`,
    email: `number.${at}@benchshire.example`,
    seat: at === 0 ? 'clerk' : 'member',
    counts_on: '',
    substitutes_for: '',
    meeting: '',
    slack_team: slackWorld.team,
    slack_user: slackUser,
    teams_tenant: teamsWorld.tenant,
    teams_object: teamsUser,
  }
}

const sentence =
  'The service has made progress against the plan that members were shown in the spring, and three measures are still below where they should be. '

function reportFor(date: string): Report {
  return {
    meeting: 'Scrutiny committee',
    meetingDate: date,
    title: 'Progress against the improvement plan',
    reportBy: 'Director of improvement',
    classification: 'open',
    exemptParagraphs: [],
    withheldParagraphs: 0,
    decisionType: null,
    wards: ['All'],
    purpose: sentence,
    recommendations: Array.from({ length: recommendationCount }, (_, at) => ({
      label: `(${'abcdefghij'[at]})`,
      text: `That the committee considers part ${at + 1} of the plan and says whether it is assured. ${sentence}`,
      asks: 'view' as const,
      addressee: null,
      leadIn: 'That:',
      items: [],
    })),
    // About as long as eight printed pages.
    sections: Array.from({ length: 8 }, (_, section) => ({
      heading: `Part ${section + 1}`,
      paragraphs: Array.from({ length: 5 }, (_, at) => ({
        number: String(section * 5 + at + 1),
        text: sentence.repeat(4),
      })),
    })),
    appendices: ['Appendix A'],
    backgroundPapers: [],
    problems: [],
  }
}
