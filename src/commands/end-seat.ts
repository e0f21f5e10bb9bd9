import { z } from 'zod'
import { committeeNamed } from '../committee/council/committee-named.ts'
import type { Committee } from '../committee/council/council.ts'
import type { Person } from '../committee/council/person.ts'
import { seatKinds } from '../committee/council/seat.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import { endSeat } from '../committee/setup/end-seat.ts'
import { setupWords } from '../committee/setup/setup.words.ts'
import type { Tables } from '../committee/store.ts'
import { byConsole, committeeOption, coreVerb, textGiven } from './command.ts'
import { commandWords } from './command.words.ts'
import { seatCommandWords } from './seat.words.ts'
import { option } from './typed.ts'

export const emailOption = option(textGiven(commandWords.given.email), 'the email address of the person')

export const endSeatVerb = coreVerb({
  group: 'seat',
  name: 'end',
  about: 'End someone’s seats on a committee, and say who follows; what they gave stays on the record',
  input: z.object({
    committee: committeeOption,
    email: emailOption,
    seat: option(z.enum(seatKinds).optional(), 'which seat, if only one of theirs ends'),
    lastDay: option(
      endSeat.input.shape.lastDay.optional(),
      'the last day on which they have it; today if it is left out',
      'date',
    ),
    followedBy: option(
      textGiven(commandWords.given.email).optional(),
      'the email address of whoever has the seat from the next day on',
      'email',
    ),
  }),
  async run(core, { committee: name, email, seat = null, followedBy, lastDay = dayOf(core.now()) }, console) {
    const { look } = core.store
    const committee = await committeeNamed(look, name)
    const person = await personWithEmail(look, committee, email)
    const follows = followedBy === undefined ? null : await personWithEmail(look, committee, followedBy)
    const ended = await endSeat(core, byConsole, {
      committeeId: committee.id,
      personId: person.id,
      kind: seat,
      lastDay,
      followedById: follows?.id ?? null,
    })
    const kinds = ended?.kinds ?? []
    console.out(
      `${seatCommandWords.ended(person.name, committee.name, lastDay, kinds, follows?.name ?? null)}\n`,
    )
  },
})

/** @throws CommitteeError not-found */
export async function personWithEmail(tables: Tables, committee: Committee, email: string): Promise<Person> {
  const { councilId } = committee
  const person = await tables.people.findOne({ councilId, email: email.toLowerCase() })
  if (person === null) throw new CommitteeError('not-found', setupWords.addFirst(email))
  return person
}
