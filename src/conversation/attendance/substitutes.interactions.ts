import type { Screen } from '../../cards/screen.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { nameOf } from '../../committee/council/names.ts'
import { mayDo, mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { confirmSubstitute, mustNotBeOver } from '../../committee/members/attendance/confirm-substitute.ts'
import { standSubstituteDown } from '../../committee/members/attendance/stand-substitute-down.ts'
import { sheetStays, substituteOf, substitutesFor } from '../../committee/members/attendance/substitutes.ts'
import { whoComes } from '../../committee/members/attendance/who-comes.ts'
import { anyRow, oneOfRows, tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { choices } from '../kit/options.ts'
import { clerksMeeting } from '../kit/place.ts'
import { buttons, note, quiet, say } from '../kit/write.ts'
import { whoComesScreen } from './who-comes.screen.ts'

type OfMember = Asking<{ readonly meeting: string; readonly member: string }>

const notShown = 'Please choose one of the substitutes shown.'

/** The clerk sees who is coming, and to whoever sits in a member's place. */
export const substitutesInteractions = {
  'who-is-coming': shows((asking) => coming(asking, asking.ids.meeting, asking.ids.page)),

  'confirm-substitute': form({
    async place(asking: OfMember) {
      const place = await clerksMember(asking)
      const { core } = asking
      const today = dayOf(core.now())
      const { named, others } = substitutesFor(place.seats, place.member.id, place.meeting.date, today)
      const rows = [...named, ...others].map(async (value) => {
        const name = await nameOf(core.store.look, value)
        return { value, label: named.includes(value) ? `${name} (named for them)` : name }
      })
      const rest = 'Please end the seats of substitutes who have left.'
      return { ...place, substitutes: choices(await Promise.all(rows), rest) }
    },
    title: 'Confirm a substitute',
    instead: ({ meeting, member, substitutes }) =>
      substitutes.options.length > 0
        ? null
        : {
            title: 'Confirm a substitute',
            blocks: [
              note(
                `There is no substitute of this committee who could sit in ${member.name}’s place. Add one to the roster first.`,
              ),
              ...buttons(opens('Who is coming', 'who-is-coming', { meeting: meeting.id })),
            ],
          },
    says: ({ meeting, member, substitutes }) => [
      say(`In ${member.name}’s place, at the meeting of ${longDay(meeting.date)}.`),
      quiet(
        `The substitute has the seat for that meeting. ${meeting.repliesClosedAt === null ? `What ${member.name} replied is kept and not counted.` : sheetStays} Both are told.`,
      ),
      ...substitutes.above,
    ],
    questions: ({ substitutes }) => ({
      substitute: oneOfRows('Who sits in their place?', substitutes.options, notShown),
    }),
    reads: { substitute: anyRow(notShown) },
    submit: 'Confirm',
    example: { substitute: 'sub' },
    async take(asking, { substitute: substituteId }, place) {
      const { core, by } = asking
      const { meeting, member, seats } = await place()
      if (!seats.some(({ personId }) => personId === substituteId))
        throw new CommitteeError('unknown-choice', notShown, 'substitute')
      await confirmSubstitute(core, by, { meetingId: meeting.id, memberId: member.id, substituteId })
      const name = await nameOf(core.store.look, substituteId)
      return coming(asking, meeting.id, 1, `${name} sits in ${member.name}’s place. Both are told.`)
    },
  }),

  'stand-substitute-down': form({
    async place(asking: OfMember) {
      const place = await clerksMember(asking)
      const { meeting, member, seats } = place
      const has = substituteOf(seats, member.id, meeting.date)
      if (has === null)
        throw new CommitteeError('not-found', `Nobody sits in ${member.name}’s place at this meeting.`)
      return { ...place, substitute: await nameOf(asking.core.store.look, has) }
    },
    title: 'Stand down',
    says: ({ meeting, member: { name }, substitute }) => [
      say(
        `${substitute} sits in ${name}’s place on ${longDay(meeting.date)}. ${name} has the place again${meeting.repliesClosedAt === null ? ', and what they replied counts.' : `. ${sheetStays}`} Both are told.`,
      ),
    ],
    questions: { confirmed: tick('Give the place back') },
    submit: 'Stand down',
    example: { confirmed: ['yes'] },
    async take(asking) {
      const { core, by, ids } = asking
      const stood = await standSubstituteDown(core, by, { meetingId: ids.meeting, memberId: ids.member })
      const { name } = await found(core.store.look.people, ids.member)
      const done = stood ? `${name} has the place again. Both are told.` : `${name} had the place already.`
      return coming(asking, ids.meeting, 1, done)
    },
  }),
} satisfies Handling<'who-is-coming' | 'confirm-substitute' | 'stand-substitute-down'>

/** @throws CommitteeError unless the clerk asks, of somebody with a seat, before the meeting is over */
async function clerksMember(asking: OfMember) {
  const tables = asking.core.store.look
  const { meeting, committee } = await clerksMeeting(asking)
  const seats = await tables.seats.find({ committeeId: committee.id })
  const member = await found(tables.people, asking.ids.member)
  if (!seats.some((seat) => seat.personId === member.id))
    throw new CommitteeError('not-found', 'Nobody of that name has a seat on this committee.')
  mustNotBeOver({ meeting, now: asking.core.now() })
  return { meeting, member, seats }
}

async function coming(
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
