import { atCommittee } from '../council/at-committee.ts'
import { type Room, roomSchema } from '../council/council.ts'
import { clerk } from '../council/permission.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { unchanged } from '../record/row.ts'
import { tryTargetsAgain } from '../record/try-again.ts'
import { verb } from '../record/verb.ts'
import { setupWords } from './setup.words.ts'

/** Links the room where a committee is posted to. Linked again, it updates the address of the service, and
 * tries again what waited for it. */
export const linkRoom = verb({
  act: 'link a room',
  input: roomSchema.omit({ id: true, councilId: true }),
  place: atCommittee,
  may: clerk,
  while: [],
  async run({ core, tx, committee }, input) {
    const { platform, workspace, channel, serviceUrl } = input
    if (platform === 'teams' && serviceUrl === null)
      throw new CommitteeError('missing', setupWords.serviceMissing)
    const fresh: Room = { ...input, id: core.newId(), councilId: committee.councilId }
    if (await tx.rooms.insert(fresh)) return fresh
    const where = { platform, workspace, channel, committeeId: committee.id }
    const [standing] = await tx.rooms.change(where, { serviceUrl })
    if (standing !== undefined) {
      await tryTargetsAgain(core, tx, 'room', [standing.id])
      return unchanged(standing)
    }
    throw new CommitteeError('name-taken', setupWords.channelTaken)
  },
  on: (_, __, room) => ['room', room],
})
