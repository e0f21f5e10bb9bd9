import { z } from 'zod'
import type { Attempt, Permission } from '../council/permission.ts'
import { accountSchema, type Person, personSchema } from '../council/person.ts'
import type { Seat } from '../council/seat.ts'
import { whoIs } from '../council/who-is.ts'
import { mustBeAllowed } from '../council/who-may.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { verb } from '../record/verb.ts'
import { giveAccount } from './seat-person.ts'
import { setupWords } from './setup.words.ts'

export type HolderPlace = { readonly holder: Person }

/** A clerk of every committee that the person sits on, or sat on last if they have left; or the console, which alone links
 * somebody who never sat on any. */
export const clerkOfTheirs: Permission<HolderPlace> = {
  name: 'prepare the meeting',
  async who({ tx, by, now, holder }) {
    if (by.kind !== 'account') return null
    const seats = await tx.seats.find({ personId: holder.id })
    if (seats.length === 0) throw new CommitteeError('not-allowed', setupWords.accountAtConsole(holder.name))
    const today = dayOf(now)
    const last = seats.map(lastDay).reduce((one, other) => (one > other ? one : other))
    const since = last < today ? last : today
    for (const { committeeId } of seats.filter((seat) => lastDay(seat) >= since))
      await mustBeAllowed(tx, by, committeeId, 'prepare the meeting', today)
    return whoIs(tx, by)
  },
}

function lastDay({ until }: Pick<Seat, 'until'>): string {
  return until ?? '9999-12-31'
}

/** Links an account on a platform to a person. */
export const linkAccount = verb({
  act: 'link an account',
  input: z.object({
    email: personSchema.shape.email,
    account: accountSchema.pick({ platform: true, workspace: true, user: true }),
  }),
  place: holderOf,
  may: clerkOfTheirs,
  while: [],
  async run({ core, tx, holder }, { account }) {
    await giveAccount(core, tx, holder, account)
    return holder
  },
  on: ({ holder }) => ['person', holder],
})

export async function holderOf({ tx }: Attempt, { email }: { readonly email: string }): Promise<HolderPlace> {
  const [holder, another] = await tx.people.find({ email: email.trim().toLowerCase() }, { limit: 2 })
  if (holder !== undefined && another === undefined) return { holder }
  throw new CommitteeError(
    'not-found',
    holder === undefined ? setupWords.addFirstWith(email) : setupWords.severalCouncils(email),
  )
}
