import type { Screen } from '../../cards/screen.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { nameOf } from '../../committee/council/names.ts'
import { mayDo, mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import { confirmSubstitute, mustNotBeOver } from '../../committee/members/attendance/confirm-substitute.ts'
import { standSubstituteDown } from '../../committee/members/attendance/stand-substitute-down.ts'
import { substituteOf, substitutesFor } from '../../committee/members/attendance/substitutes.ts'
import { whoComes } from '../../committee/members/attendance/who-comes.ts'
import { anyRow, oneOfRows, tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { choices } from '../kit/options.ts'
import { clerksMeeting } from '../kit/place.ts'
import { buttons, note, quiet, say } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { clerksSubstitutesWords } from './clerks-substitutes.words.ts'
import { whoComesScreen } from './who-comes.screen.ts'

type OfMember = Asking<{ readonly meeting: string; readonly member: string }>

/** The clerk sees who is coming, and settles who sits in a member's place. */
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
        return { value, label: named.includes(value) ? clerksSubstitutesWords.named(name) : name }
      })
      return { ...place, substitutes: choices(await Promise.all(rows), clerksSubstitutesWords.endSeats) }
    },
    title: clerksSubstitutesWords.confirmTitle,
    instead: ({ meeting, member, substitutes }) =>
      substitutes.options.length > 0
        ? null
        : {
            title: clerksSubstitutesWords.confirmTitle,
            blocks: [
              note(clerksSubstitutesWords.none(member.name)),
              ...buttons(opens(deskWords.whoIsComing, 'who-is-coming', { meeting: meeting.id })),
            ],
          },
    says: ({ meeting, member, substitutes }) => [
      say(clerksSubstitutesWords.inPlaceOf(member.name, meeting.date)),
      quiet(clerksSubstitutesWords.hasTheSeat(member.name, meeting.repliesClosedAt !== null)),
      ...substitutes.above,
    ],
    questions: ({ substitutes }) => ({
      substitute: oneOfRows(
        clerksSubstitutesWords.whoSits,
        substitutes.options,
        clerksSubstitutesWords.notShown,
      ),
    }),
    reads: { substitute: anyRow(clerksSubstitutesWords.notShown) },
    submit: clerksSubstitutesWords.confirm,
    example: { substitute: 'sub' },
    async take(asking, { substitute: substituteId }, place) {
      const { core, by } = asking
      const { meeting, member, seats } = await place()
      if (!seats.some(({ personId }) => personId === substituteId))
        throw new CommitteeError('unknown-choice', clerksSubstitutesWords.notShown, 'substitute')
      await confirmSubstitute(core, by, { meetingId: meeting.id, memberId: member.id, substituteId })
      const name = await nameOf(core.store.look, substituteId)
      return coming(asking, meeting.id, 1, clerksSubstitutesWords.sits(name, member.name))
    },
  }),

  'stand-substitute-down': form({
    async place(asking: OfMember) {
      const place = await clerksMember(asking)
      const { meeting, member, seats } = place
      const has = substituteOf(seats, member.id, meeting.date)
      if (has === null) throw new CommitteeError('not-found', clerksSubstitutesWords.nobodySits(member.name))
      return { ...place, substitute: await nameOf(asking.core.store.look, has) }
    },
    title: clerksSubstitutesWords.standDown,
    says: ({ meeting, member: { name }, substitute }) => [
      say(
        clerksSubstitutesWords.standingDown(substitute, name, meeting.date, meeting.repliesClosedAt !== null),
      ),
    ],
    questions: { confirmed: tick(clerksSubstitutesWords.giveBack) },
    submit: clerksSubstitutesWords.standDown,
    example: { confirmed: ['yes'] },
    async take(asking) {
      const { core, by, ids } = asking
      const stood = await standSubstituteDown(core, by, { meetingId: ids.meeting, memberId: ids.member })
      const { name } = await found(core.store.look.people, ids.member)
      const done = stood
        ? clerksSubstitutesWords.hasPlaceAgain(name)
        : clerksSubstitutesWords.hadPlaceAlready(name)
      return coming(asking, ids.meeting, 1, done)
    },
  }),
} satisfies Handling<'who-is-coming' | 'confirm-substitute' | 'stand-substitute-down'>

/** @throws CommitteeError unless the clerk asks about somebody with a seat, before the meeting is over */
async function clerksMember(asking: OfMember) {
  const tables = asking.core.store.look
  const { meeting, committee } = await clerksMeeting(asking)
  const seats = await tables.seats.find({ committeeId: committee.id })
  const member = await found(tables.people, asking.ids.member)
  if (!seats.some((seat) => seat.personId === member.id))
    throw new CommitteeError('not-found', clerksSubstitutesWords.noSeat)
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
