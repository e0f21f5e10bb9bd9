import { setTimeout as sleep } from 'node:timers/promises'
import type { Room } from '../committee/council/council.ts'
import type { PlatformName } from '../committee/ports.ts'
import type { Fault } from '../committee/record/fault.ts'
import { faultIn, type Messenger } from '../conversation/messenger.ts'

/** Whoever asks waits for a form, which Slack gives three seconds. */
const patienceMs = 1500

/** Asks the platforms what would keep a post from a room. If one does not answer in time, nothing is known against it.
 * @param messengers may be filled in later */
export function roomFaults(messengers: ReadonlyMap<PlatformName, Messenger>) {
  return async ({ platform, workspace, channel, serviceUrl }: Room): Promise<Fault | null> => {
    const messenger = messengers.get(platform)
    if (messenger === undefined) return 'unreachable'
    const checked = messenger
      .check({ kind: 'room', platform, workspace, channel, serviceUrl })
      .then(() => null, faultIn)
    return Promise.race([checked, sleep(patienceMs, null, { ref: false })])
  }
}
