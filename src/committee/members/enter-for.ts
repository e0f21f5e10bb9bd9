import { type Place, placeOfMeeting } from '../agenda/find.ts'
import { type AgendaItem, agendaOf, asked } from '../agenda/meetings/agenda.ts'
import { stageOf } from '../agenda/meetings/meeting.ts'
import type { Person } from '../council/person.ts'
import { whoSits } from '../council/seat.ts'
import { mustBeAllowed } from '../council/who-may.ts'
import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { found } from '../kernel/found.ts'
import type { Core } from '../ports.ts'
import { questionDates, takesQuestions } from './questions/question-dates.ts'
import { takesNoPart } from './replies/interest.ts'
import { answersAsItStands } from './replies/reply.ts'
import { whoSitsThere } from './replies/who-replies.ts'

/** What the clerk can enter for somebody who sits at a meeting. It says how many they answered, never what. */
export type EnterFor = {
  readonly place: Place
  readonly member: Person
  readonly reached: boolean
  readonly items: readonly {
    readonly on: AgendaItem
    readonly replied: number
    readonly noPart: boolean
  }[]
  /** True while replies are taken. */
  readonly open: boolean
  /** True while questions are taken. */
  readonly asking: boolean
  /** True until the day is over: interests, and whether they come, are taken. */
  readonly ahead: boolean
}

/** @throws CommitteeError unless the clerk asks and the member sits there */
export async function enterFor(core: Core, by: By, meetingId: string): Promise<EnterFor> {
  const tables = core.store.look
  const now = core.now()
  const place = await placeOfMeeting(tables, meetingId)
  const { meeting, committee } = place
  await mustBeAllowed(tables, by, committee.id, 'prepare the meeting', dayOf(now))
  const member = await whoSitsThere(tables, by, place, now)
  const agenda = await agendaOf(tables, meetingId)
  const itemId = agenda.map(({ item }) => item.id)
  const interests = await tables.interests.find({ itemId, personId: member.id })
  const recommendationId = agenda.flatMap(asked).map((one) => one.id)
  const replies = await tables.replies.find({ recommendationId, personId: member.id })
  const stage = stageOf(meeting, now)
  return {
    place,
    member,
    reached: (await tables.accounts.count({ personId: member.id })) > 0,
    items: agenda.map((on) => ({
      on,
      replied: asked(on).filter((one) => replies.some((reply) => answersAsItStands(reply, one))).length,
      noPart: interests.some((one) => one.itemId === on.item.id && takesNoPart(one)),
    })),
    open: stage === 'open',
    asking: takesQuestions(meeting, questionDates(meeting, committee.settings, core.bankHolidays), now),
    ahead: stage !== 'drafting' && stage !== 'cancelled' && meeting.date >= dayOf(now),
  }
}

/** Those who sit at a meeting, by name, and which of them have no account.
 * @throws CommitteeError unless the clerk asks */
export async function whomToEnterFor(
  core: Core,
  by: By,
  meetingId: string,
): Promise<{ readonly members: readonly Person[]; readonly unreached: ReadonlySet<string> }> {
  const tables = core.store.look
  const { meeting, committee } = await placeOfMeeting(tables, meetingId)
  await mustBeAllowed(tables, by, committee.id, 'prepare the meeting', dayOf(core.now()))
  const sitting = whoSits(await tables.seats.find({ committeeId: committee.id }), meeting.date)
  const ids = sitting.map((one) => one.personId)
  const accounts = new Set((await tables.accounts.find({ personId: ids })).map((one) => one.personId))
  const members = await Promise.all(ids.map((id) => found(tables.people, id)))
  return {
    members: members.sort((a, b) => a.name.localeCompare(b.name, 'en')),
    unreached: new Set(ids.filter((id) => !accounts.has(id))),
  }
}
