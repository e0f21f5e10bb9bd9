import type { By } from '../kernel/actor.ts'
import { dayOf } from '../kernel/dates.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { found } from '../kernel/found.ts'
import { recordOwnAct } from '../kernel/record-own-act.ts'
import type { Core } from '../ports.ts'
import type { Room } from './council.ts'
import { mustBeAllowed } from './who-may.ts'

/** Says where a committee is posted to. Linked again, the address of the service is brought up to date.
 * @throws CommitteeError */
export async function linkRoom(
  core: Core,
  by: By,
  input: Pick<Room, 'committeeId' | 'platform' | 'workspace' | 'channel' | 'serviceUrl'>,
): Promise<Room> {
  if (input.platform === 'teams' && input.serviceUrl === null)
    throw new CommitteeError('missing', 'A Teams channel needs the address of its service (--service-url).')
  return core.store.transact(async (tx) => {
    const committee = await found(tx.committees, input.committeeId)
    const { person } = await mustBeAllowed(tx, by, committee.id, 'prepare the meeting', dayOf(core.now()))
    const fresh: Room = { id: core.newId(), councilId: committee.councilId, ...input }
    if (!(await tx.rooms.insert(fresh))) {
      const { platform, workspace, channel, serviceUrl } = input
      const [standing] = await tx.rooms.find({ platform, workspace, channel })
      if (standing === undefined || standing.committeeId !== committee.id)
        throw new CommitteeError(
          'name-taken',
          'That channel belongs to another committee already. Please choose another.',
        )
      await tx.rooms.update({ id: standing.id }, { serviceUrl })
      return { ...standing, serviceUrl }
    }
    await recordOwnAct(core, tx, {
      councilId: committee.councilId,
      by,
      personId: person?.id ?? null,
      act: 'link a room',
      subject: 'room',
      subjectId: fresh.id,
    })
    return fresh
  })
}
