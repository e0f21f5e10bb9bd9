import { postToMembers } from '../../src/committee/agenda/meetings/post-to-members.ts'
import { setClosing } from '../../src/committee/agenda/meetings/set-closing.ts'
import { setPublication } from '../../src/committee/agenda/meetings/set-publication.ts'
import { mendRecommendation } from '../../src/committee/agenda/reports/mend-report.ts'
import { receiveReport } from '../../src/committee/agenda/reports/receive-report.ts'
import { rosterRowSchema } from '../../src/committee/council/roster.ts'
import type { SeatKind } from '../../src/committee/council/seat.ts'
import type { By } from '../../src/committee/kernel/actor.ts'
import { addSeat } from '../../src/committee/setup/add-seat.ts'
import { endSeat } from '../../src/committee/setup/end-seat.ts'
import { type Marlshire, type Name, rosterRow } from './committee.ts'
import { moment, recommendationsOf, report } from './meeting.ts'

/** The last day of those who leave, and the first of those who come. */
export const lastDay = '2018-05-06'
export const firstDay = '2018-05-07'

export const leavers = ['tom', 'asha', 'ben', 'cara', 'dev'] as const satisfies readonly Name[]
export const newcomers = ['Fay', 'Hugo', 'Jan', 'Kit', 'Lee'] as const
export type Newcomer = (typeof newcomers)[number]

export const by = (name: Newcomer): By => ({
  kind: 'account',
  account: { platform: 'slack', workspace: 'T-MARL', user: `U-${name}` },
})

/** Posts the agenda of a meeting on a day, with one report.
 * @returns the ids of the meeting and of its recommendation (a) */
export async function postedOn(m: Marlshire, day: string): Promise<{ meeting: string; a: string }> {
  const { meeting } = await receiveReport(m.core, m.as('ruth'), {
    committeeId: m.committee.id,
    meetingDate: null,
    number: '7',
    file: { name: 'report.docx', digest: day },
    received: { kind: 'report', report: { ...report, meetingDate: day } },
  })
  const meetingId = meeting.id
  const all = await recommendationsOf(m, meetingId)
  for (const { id: recommendationId, label, text, asks, scale } of all) {
    const mend = { label, text, asks, scale, onEducation: false }
    await mendRecommendation(m.core, m.as('ruth'), { recommendationId, mend })
  }
  const agendaUrl = 'https://marlshire.example/agenda'
  await setPublication(m.core, m.as('ruth'), { meetingId, agendaUrl, publishedOn: '2018-04-20' })
  await setClosing(m.core, m.as('ruth'), { meetingId, at: moment(day, '09:00') })
  await postToMembers(m.core, m.as('ruth'), { meetingId })
  return { meeting: meetingId, a: all[0]?.id ?? '' }
}

/** Enters the elections beforehand: five leave, among them the chair, and five come, of whom one is the chair. */
export async function enterElections(m: Marlshire): Promise<void> {
  const of = { committeeId: m.committee.id, kind: null, lastDay, followedById: null }
  for (const name of leavers) await endSeat(m.core, m.as('ruth'), { ...of, personId: m.id(name) })
  for (const name of newcomers) await comes(m, name, name === 'Fay' ? 'chair' : 'member')
}

export async function comes(m: Marlshire, name: Newcomer, kind: SeatKind, from = firstDay): Promise<void> {
  const row = rosterRow('ivy', m.committee.name, kind, 'slack')
  const email = `${name.toLowerCase()}@marlshire.example`
  await addSeat(
    m.core,
    m.as('ruth'),
    rosterRowSchema.parse({ ...row, name, email, slack_user: `U-${name}`, from }),
  )
}
