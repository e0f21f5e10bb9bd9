import type { Room } from '../../committee/council/council.ts'
import type { Account } from '../../committee/council/person.ts'
import { groupBy } from '../../committee/kernel/group-by.ts'
import type { PlatformName } from '../../committee/ports.ts'
import type { Post } from '../../committee/record/post.ts'
import type { Tables } from '../../committee/store.ts'
import type { Destination } from '../messenger.ts'

/** Where something goes, and through which account of a person. */
export type Target = { readonly to: Destination; readonly accountId: string | null }

/** A room or a person, with the account of theirs that already has the card. */
export type Addressee = Pick<Post, 'target' | 'targetId' | 'accountId'>

/** Finds where to reach rooms and people on the platforms that are on, with two or three queries; null if nowhere. */
export async function destinationsOf<Some extends Addressee>(
  tables: Tables,
  addressees: readonly Some[],
  on: readonly PlatformName[],
): Promise<Map<Some, Target | null>> {
  const ids = (target: Post['target']) =>
    addressees.filter((one) => one.target === target).map((one) => one.targetId)
  const rooms = (await tables.rooms.find({ id: ids('room') })).filter((room) => on.includes(room.platform))
  const accounts = (await tables.accounts.find({ personId: ids('person') })).filter((account) =>
    on.includes(account.platform),
  )
  const services = await servicesFor(tables, accounts)
  const roomById = new Map(rooms.map((room) => [room.id, room]))
  const accountsOf = groupBy(accounts, ({ personId }) => personId)
  return new Map(
    addressees.map((one) => {
      const theirs = accountsOf.get(one.targetId) ?? []
      const target =
        one.target === 'room'
          ? toRoom(roomById.get(one.targetId))
          : // A card that is there already is edited there, wherever the person was last.
            toPerson(theirs.find(({ id }) => id === one.accountId) ?? lastUsed(theirs), services)
      return [one, target]
    }),
  )
}

/** Where to reach a person who has been sent nothing yet. */
export async function destinationOf(
  tables: Tables,
  personId: string,
  on: readonly PlatformName[],
): Promise<Target | null> {
  const person: Addressee = { target: 'person', targetId: personId, accountId: null }
  return (await destinationsOf(tables, [person], on)).get(person) ?? null
}

function toRoom(room: Room | undefined): Target | null {
  if (room === undefined) return null
  const { platform, workspace, channel, serviceUrl } = room
  return { to: { kind: 'room', platform, workspace, channel, serviceUrl }, accountId: null }
}

function toPerson(account: Account | undefined, services: ReadonlyMap<string, string>): Target | null {
  if (account === undefined) return null
  const { platform, workspace, user, conversation } = account
  const serviceUrl = account.serviceUrl ?? services.get(workspace) ?? null
  return {
    to: { kind: 'person', platform, workspace, user, conversation, serviceUrl },
    accountId: account.id,
  }
}

function lastUsed(accounts: readonly Account[]): Account | undefined {
  const at = (account: Account) => account.lastSeenAt?.getTime() ?? 0
  return [...accounts].sort((a, b) => at(b) - at(a))[0]
}

/** The service that a tenant's rooms use also reaches people who have never written to the bot. */
async function servicesFor(tables: Tables, accounts: readonly Account[]): Promise<Map<string, string>> {
  const unmet = accounts.filter(({ platform, serviceUrl }) => platform === 'teams' && serviceUrl === null)
  if (unmet.length === 0) return new Map()
  const workspace = [...new Set(unmet.map((account) => account.workspace))]
  const rooms = await tables.rooms.find({ platform: 'teams', workspace })
  // The last entry of a Map wins, so the first room that names a service does.
  return new Map(
    rooms.reverse().flatMap((room) => (room.serviceUrl === null ? [] : [[room.workspace, room.serviceUrl]])),
  )
}
