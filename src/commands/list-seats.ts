import { z } from 'zod'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { seatWords } from '../committee/council/seat.words.ts'
import { seatedOn } from '../committee/council/seated-on.ts'
import { dayOf } from '../committee/kernel/dates.ts'
import { committeeOption, coreVerb } from './command.ts'
import { seatCommandWords } from './seat.words.ts'

export const listSeatsVerb = coreVerb({
  group: 'seat',
  name: 'list',
  about: 'Show who has a seat on a committee, from when, and until when',
  input: z.object({ committee: committeeOption }),
  async run(core, { committee: name }, console) {
    const committee = await committeeNamed(core.store.look, name)
    const seated = await seatedOn(core.store.look, committee.id, dayOf(core.now()))
    const lines = seated.map(
      ({ person, seat }) => `${person.name} (${person.email}): ${seatWords.seat(seat)}`,
    )
    console.out(`${lines.length === 0 ? seatCommandWords.nobody(committee.name) : lines.join('\n')}\n`)
  },
})
