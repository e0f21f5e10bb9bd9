import { namesOf } from '../../committee/council/names.ts'
import { seatedOn } from '../../committee/council/seated-on.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { found } from '../../committee/kernel/found.ts'
import { endSeat } from '../../committee/setup/end-seat.ts'
import { suspendSeat } from '../../committee/setup/suspend-seat.ts'
import type { IdsOf } from '../actions.ts'
import { anyRow, date, maybe, oneOfRows, under } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { choicesOn } from '../kit/options.ts'
import { say } from '../kit/write.ts'
import { clerksCommittee, seatsInWords, seatsScreen } from './seats.screen.ts'
import { seatsWords } from './seats.words.ts'

const lastDay = date(seatsWords.end.lastDay, seatsWords.end.lastDayCalled)

/** The clerk sees who has a seat, ends seats and suspends them. */
export const seatsInteractions = {
  people: shows((asking) => seatsScreen(asking, asking.ids.committee, asking.ids.page)),

  'end-seat': form({
    async place(asking: Asking<IdsOf<'end-seat'>>) {
      const { core, ids } = asking
      const place = await seatOf(asking)
      const people = await core.store.look.people.find({ councilId: place.committee.councilId })
      const rows = people
        .filter(({ id }) => id !== place.person.id)
        .sort((a, b) => a.name.localeCompare(b.name, 'en'))
        .map(({ id, name, email }) => ({ value: id, label: seatsWords.end.person(name, email) }))
      const turn = (label: string, page: string) =>
        opens(label, 'end-seat', { seat: ids.seat, page }, { keeps: true })
      return { ...place, others: choicesOn(rows, ids.page, turn) }
    },
    title: seatsWords.end.title,
    says: ({ person, seats }) => [say(seatsWords.end.what(person.name, seatsInWords(seats)))],
    questions: ({ others }) => ({
      lastDay,
      follows: under(
        others.above,
        maybe(
          oneOfRows(seatsWords.end.follows, others.options, seatsWords.end.notShown, {
            hint: seatsWords.end.followsHint,
          }),
        ),
      ),
    }),
    reads: { lastDay, follows: maybe(anyRow(seatsWords.end.notShown)) },
    filled: ({ today }) => ({ lastDay: today }),
    submit: seatsWords.end.title,
    example: { lastDay: '2017-12-01' },
    async take(asking, { lastDay, follows = null }) {
      const { core, by } = asking
      const { committee, person, kind } = await seatOf(asking)
      const ended = await endSeat(core, by, {
        committeeId: committee.id,
        personId: person.id,
        kind,
        lastDay,
        followedById: follows,
      })
      const names = await namesOf(core.store.look, follows === null ? [] : [follows])
      const done =
        ended === null
          ? seatsWords.end.already(person.name, lastDay)
          : seatsWords.end.done(person.name, lastDay, [...names.values()][0] ?? null)
      return seatsScreen(asking, committee.id, 1, done)
    },
  }),

  'suspend-seat': form({
    place: (asking: Asking<IdsOf<'suspend-seat'>>) => seatOf(asking),
    title: seatsWords.suspend.title,
    says: ({ person, seats }) => [say(seatsWords.suspend.what(person.name, seatsInWords(seats)))],
    questions: {
      from: date(seatsWords.suspend.from, seatsWords.suspend.fromCalled),
      to: date(seatsWords.suspend.to, seatsWords.suspend.toCalled),
    },
    submit: seatsWords.suspend.title,
    example: { from: '2017-11-01', to: '2017-11-30' },
    async take(asking, { from, to }) {
      const { core, by } = asking
      const { committee, person, kind } = await seatOf(asking)
      const of = { committeeId: committee.id, personId: person.id, kind }
      const suspended = await suspendSeat(core, by, { ...of, from, to })
      const done =
        suspended === null
          ? seatsWords.suspend.already(person.name)
          : seatsWords.suspend.done(person.name, from, to)
      return seatsScreen(asking, committee.id, 1, done)
    },
  }),
} satisfies Handling<'people' | 'end-seat' | 'suspend-seat'>

/** Somebody's seat, with all of that kind that they have there today or later.
 * @throws CommitteeError unless the clerk asks */
async function seatOf(asking: Asking<{ readonly seat: string }>) {
  const { core, ids } = asking
  const tables = core.store.look
  const seat = await found(tables.seats, ids.seat)
  const committee = await clerksCommittee(asking, seat.committeeId)
  const today = dayOf(core.now())
  const seats = (await seatedOn(tables, committee.id, today)).filter(
    (one) => one.person.id === seat.personId && one.seat.kind === seat.kind,
  )
  return { committee, person: await found(tables.people, seat.personId), kind: seat.kind, seats, today }
}
