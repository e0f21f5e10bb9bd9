import type { By } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { recordOwnAct } from '../kernel/record-own-act.ts'
import type { Core } from '../ports.ts'
import type { Tables } from '../store.ts'
import type { Committee } from './council.ts'
import { settingsSchema } from './settings.ts'

/** Adds a committee, and its council where it is the first of it. Added again, it is the one that was there.
 * @throws CommitteeError */
export async function addCommittee(
  core: Core,
  by: By,
  input: { readonly council: string; readonly name: string; readonly countsInRoom: boolean },
): Promise<Committee> {
  if (by.kind !== 'console')
    throw new CommitteeError('not-allowed', 'Committees are added on the computer that Quorate runs on.')
  return core.store.transact(async (tx) => {
    await tx.councils.insert({ id: core.newId(), name: input.council })
    const [council] = await tx.councils.find({ name: input.council })
    if (council === undefined) throw new Error('a council that was added is not there')
    const fresh = {
      id: core.newId(),
      councilId: council.id,
      name: input.name,
      countsInRoom: input.countsInRoom,
      settings: settingsSchema.parse({}),
    }
    if (!(await tx.committees.insert(fresh))) {
      const [standing] = await tx.committees.find({ councilId: council.id, name: input.name })
      if (standing === undefined) throw new Error('a committee that was there is gone')
      await tx.committees.update({ id: standing.id }, { countsInRoom: input.countsInRoom })
      return { ...standing, countsInRoom: input.countsInRoom }
    }
    await recordOwnAct(core, tx, {
      councilId: council.id,
      by,
      personId: null,
      act: 'add a committee',
      subject: 'committee',
      subjectId: fresh.id,
    })
    return fresh
  })
}

/** The committee of a name, however it is written in capitals; or by id.
 * @throws CommitteeError not-found, with the names that there are */
export async function committeeNamed(tables: Tables, name: string): Promise<Committee> {
  const all = await tables.committees.find({})
  const same = (committee: Committee) =>
    committee.id === name || committee.name.toLowerCase() === name.trim().toLowerCase()
  const [one, another] = all.filter(same)
  if (one !== undefined && another === undefined) return one
  const names = all.map((committee) => committee.name).join('; ')
  throw new CommitteeError(
    'not-found',
    one !== undefined
      ? `More than one council has a committee called “${name}”. Please give its id: ${all
          .filter(same)
          .map((c) => c.id)
          .join(', ')}.`
      : names === ''
        ? `There is no committee yet. Add one with “committee add”.`
        : `There is no committee called “${name}”. There is: ${names}.`,
  )
}
