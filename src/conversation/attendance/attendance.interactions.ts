import { z } from 'zod'
import type { Screen } from '../../cards/screen.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { nameOf } from '../../committee/council/names.ts'
import type { Person } from '../../committee/council/person.ts'
import { mayDo, mustBeAllowed } from '../../committee/council/who-may.ts'
import { enteredFor } from '../../committee/kernel/actor.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { confirmSubstitute, mustNotBeOver } from '../../committee/members/attendance/confirm-substitute.ts'
import { saidBy } from '../../committee/members/attendance/expected-attendance.ts'
import { mustBeAhead, sayWhetherComing } from '../../committee/members/attendance/say-whether-coming.ts'
import { standSubstituteDown } from '../../committee/members/attendance/stand-substitute-down.ts'
import { substituteOf, substitutesFor } from '../../committee/members/attendance/substitutes.ts'
import { whoComes } from '../../committee/members/attendance/who-comes.ts'
import { whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import type { IdsOf } from '../actions.ts'
import { choice, ticked } from '../kit/answers.ts'
import { confirmAnswers } from '../kit/confirm.screen.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { apologiesScreen, saidScreen } from './coming.form.ts'
import { confirmSubstituteScreen, standDownScreen } from './substitute.form.ts'
import { whoComesScreen } from './who-comes.screen.ts'

export const attendanceInteractions = {
  coming: shows(async ({ core, by, ids }) => {
    await sayWhetherComing(core, by, { meetingId: ids.meeting, says: 'coming', tellSubstitute: false })
    const { person, meeting } = await whoSays({ core, by, ids })
    return saidScreen(meeting, 'coming', [], enteredFor(by) === null ? null : person.name)
  }),

  'sending-apologies': asks({
    async screen(asking) {
      const { person, meeting, named } = await whoSays(asking)
      mustBeAhead(meeting, asking.core.now())
      const attendances = await asking.core.store.look.attendances.find({ meetingId: meeting.id })
      const said = saidBy(person.id, meeting, attendances)
      const name = enteredFor(asking.by) === null ? null : person.name
      const done = said?.says === 'apologies' && (said.tellSubstitute || named.length === 0)
      return done
        ? saidScreen(meeting, 'apologies', said.tellSubstitute ? named : [], name)
        : apologiesScreen(meeting, named, said, name)
    },
    answers: z.object({ tell: choice(['yes', 'no']).optional(), confirmed: ticked.optional() }),
    async take(asking, { tell, confirmed }) {
      const { core, by, ids } = asking
      const { person, meeting, named } = await whoSays(asking)
      if (named.length > 0 && tell === undefined)
        throw new CommitteeError('missing', 'Please say whether your substitute should be told.', 'tell')
      if (named.length === 0 && confirmed === undefined)
        throw new CommitteeError('missing', 'Please tick the box to confirm.', 'confirmed')
      const tellSubstitute = tell === 'yes'
      await sayWhetherComing(core, by, { meetingId: ids.meeting, says: 'apologies', tellSubstitute })
      const name = enteredFor(by) === null ? null : person.name
      return { kind: 'screen', screen: saidScreen(meeting, 'apologies', tellSubstitute ? named : [], name) }
    },
  }),

  'who-is-coming': shows((asking) => comingScreen(asking, asking.ids.meeting, asking.ids.page)),

  'confirm-substitute': asks({
    async screen(asking) {
      const { meeting, member, seats } = await clerksPlace(asking)
      const tables = asking.core.store.look
      mustNotBeOver(meeting, asking.core.now())
      const { named, others } = substitutesFor(seats, member.id, meeting.date, dayOf(asking.core.now()))
      const reserves = []
      for (const id of [...named, ...others])
        reserves.push({ id, name: await nameOf(tables, id), named: named.includes(id) })
      return confirmSubstituteScreen(meeting, member, reserves)
    },
    answers: z.object({ substitute: z.string('Please choose one of the substitutes shown.').max(100) }),
    async take(asking, { substitute }) {
      const { core, by, ids } = asking
      const { member, seats } = await clerksPlace(asking)
      if (!seats.some((seat) => seat.personId === substitute))
        throw new CommitteeError(
          'unknown-choice',
          'Please choose one of the substitutes shown.',
          'substitute',
        )
      await confirmSubstitute(core, by, {
        meetingId: ids.meeting,
        memberId: ids.member,
        substituteId: substitute,
      })
      const done = `${await nameOf(core.store.look, substitute)} sits in ${member.name}’s place. Both are told.`
      return { kind: 'screen', screen: await comingScreen(asking, ids.meeting, 1, done) }
    },
  }),

  'stand-substitute-down': asks({
    async screen(asking) {
      const { meeting, member, seats } = await clerksPlace(asking)
      mustNotBeOver(meeting, asking.core.now())
      const has = substituteOf(seats, member.id, meeting.date)
      if (has === null)
        throw new CommitteeError('not-found', `Nobody sits in ${member.name}’s place at this meeting.`)
      return standDownScreen(meeting, member, await nameOf(asking.core.store.look, has))
    },
    answers: confirmAnswers,
    async take(asking) {
      const { core, by, ids } = asking
      const did = await standSubstituteDown(core, by, { meetingId: ids.meeting, memberId: ids.member })
      const { name } = await found(core.store.look.people, ids.member)
      const done = did ? `${name} has the place again. Both are told.` : `${name} had the place already.`
      return { kind: 'screen', screen: await comingScreen(asking, ids.meeting, 1, done) }
    },
  }),
} satisfies Handling<
  'coming' | 'sending-apologies' | 'who-is-coming' | 'confirm-substitute' | 'stand-substitute-down'
>

/** The member, where they sit there, with the names of those named as their substitutes. */
async function whoSays({ core, by, ids }: Asking<IdsOf<'coming'>>) {
  const tables = core.store.look
  const { meeting } = await placeOfMeeting(tables, ids.meeting)
  const person = await whoSitsThere(tables, by, { meeting }, core.now(), 'say whether they come')
  const seats = await tables.seats.find({ committeeId: meeting.committeeId })
  const { named } = substitutesFor(seats, person.id, meeting.date, dayOf(core.now()))
  const names = await Promise.all(named.map((id) => nameOf(tables, id)))
  return { person, meeting, named: names }
}

/** @throws CommitteeError unless the clerk asks */
async function clerksPlace({ core, by, ids }: Asking<IdsOf<'confirm-substitute'>>) {
  const tables = core.store.look
  const { meeting, committee } = await placeOfMeeting(tables, ids.meeting)
  await mustBeAllowed(tables, by, committee.id, 'prepare the meeting', dayOf(core.now()))
  const seats = await tables.seats.find({ committeeId: committee.id })
  const member: Person = await found(tables.people, ids.member)
  if (!seats.some((seat) => seat.personId === member.id))
    throw new CommitteeError('not-found', 'Nobody of that name has a seat on this committee.')
  return { meeting, member, seats }
}

async function comingScreen(
  { core, by }: Asking<unknown>,
  meetingId: string,
  page: number,
  done: string | null = null,
): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfMeeting(tables, meetingId)
  const today = dayOf(core.now())
  const { person } = await mustBeAllowed(tables, by, place.committee.id, 'see who comes', today)
  const clerk =
    person === null || (await mayDo(tables, person, place.committee.id, 'prepare the meeting', today))
  return whoComesScreen(await whoComes(core, place), clerk, page, done)
}
