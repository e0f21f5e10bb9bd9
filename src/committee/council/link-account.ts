import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { recordOwnAct } from '../kernel/record-own-act.ts'
import type { AccountKey, Core } from '../ports.ts'
import type { Transaction } from '../store.ts'
import type { Person } from './person.ts'
import { giveAccount } from './seat-person.ts'
import { whoIs } from './who-is.ts'
import { mustBeAllowed } from './who-may.ts'

/** Says that an account on a platform is a person's.
 * @throws CommitteeError */
export async function linkAccount(
  core: Core,
  by: By,
  input: { readonly email: string; readonly account: AccountKey },
): Promise<Person> {
  return core.store.transact(async (tx) => {
    const [person, another] = await tx.people.find({ email: input.email.trim().toLowerCase() })
    if (person === undefined || another !== undefined)
      throw new CommitteeError(
        'not-found',
        person === undefined
          ? `Nobody with the address ${input.email} is known here. Please add them with “seat add” or “roster import” first.`
          : `More than one council knows the address ${input.email}. Please link the account with “roster import”.`,
      )
    const actor = await whoMayLink(core, tx, by, person)
    await giveAccount(core, tx, person, input.account)
    await recordOwnAct(core, tx, {
      councilId: person.councilId,
      by,
      personId: actor?.id ?? null,
      act: 'link an account',
      subject: 'person',
      subjectId: person.id,
    })
    return person
  })
}

/** A clerk of every committee that the person sits on; whoever sits on none is linked at the console. */
async function whoMayLink(core: Core, tx: Transaction, by: By, person: Person): Promise<Person | null> {
  if (by.kind !== 'account') return null
  const seats = await tx.seats.find({ personId: person.id })
  if (seats.length === 0)
    throw new CommitteeError(
      'not-allowed',
      `${person.name} sits on no committee, so their account is linked on the computer that Quorate runs on.`,
    )
  for (const { committeeId } of seats)
    await mustBeAllowed(tx, by, committeeId, 'prepare the meeting', dayOf(core.now()))
  return whoIs(tx, by)
}
