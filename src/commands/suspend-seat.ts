import { z } from 'zod'
import { committeeNamed } from '../committee/council/committee-named.ts'
import { seatKinds } from '../committee/council/seat.ts'
import { suspendSeat } from '../committee/setup/suspend-seat.ts'
import { byConsole, committeeOption, coreVerb } from './command.ts'
import { emailOption, personWithEmail } from './end-seat.ts'
import { seatCommandWords } from './seat.words.ts'
import { option } from './typed.ts'

export const suspendSeatVerb = coreVerb({
  group: 'seat',
  name: 'suspend',
  about: 'Suspend someone’s seats from one day to another; “seat add --from” ends it sooner',
  input: z.object({
    committee: committeeOption,
    email: emailOption,
    seat: option(z.enum(seatKinds).optional(), 'which seat, if only one of theirs is suspended'),
    from: option(suspendSeat.input.shape.from, 'the first day without the seat', 'date'),
    to: option(suspendSeat.input.shape.to, 'the last day without the seat', 'date'),
  }),
  async run(core, { committee: name, email, seat = null, from, to }, console) {
    const committee = await committeeNamed(core.store.look, name)
    const person = await personWithEmail(core.store.look, committee, email)
    const of = { committeeId: committee.id, personId: person.id, kind: seat }
    await suspendSeat(core, byConsole, { ...of, from, to })
    console.out(`${seatCommandWords.suspended(person.name, committee.name, from, to)}\n`)
  },
})
