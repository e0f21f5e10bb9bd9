import { dayOf } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import type { AccountKey, Core } from '../ports.ts'
import { recordAct } from '../record/record-act.ts'
import type { Person } from './person.ts'
import { giveAccount } from './seat-person.ts'
import type { By } from './who-is.ts'
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
    const [seat] = await tx.seats.find({ personId: person.id })
    if (seat !== undefined && by.kind === 'account')
      await mustBeAllowed(tx, by, seat.committeeId, 'prepare the meeting', dayOf(core.now()))
    await giveAccount(core, tx, person, input.account)
    await recordAct(core, tx, {
      councilId: person.councilId,
      by,
      personId: null,
      act: 'link an account',
      subject: 'person',
      subjectId: person.id,
    })
    return person
  })
}
