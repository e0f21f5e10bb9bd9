import type { Card } from '../../cards/card.ts'
import type { Account } from '../../committee/council/person.ts'
import type { Core, PlatformName } from '../../committee/ports.ts'
import type { Post } from '../../committee/record/post.ts'
import type { Tables } from '../../committee/store.ts'
import type { Destination } from '../messenger.ts'
import { drawCard } from './draw-card.ts'

export type Drawn =
  | {
      readonly kind: 'card'
      readonly to: Destination
      readonly accountId: string | null
      readonly card: Card
    }
  /** The person has no account on a platform that is on, or what was to be shown is no longer there. */
  | { readonly kind: 'unreachable' }

/** Draws a post from the record as it stands now, and says where it goes. */
export async function drawPost(core: Core, post: Post, platformsOn: readonly PlatformName[]): Promise<Drawn> {
  const target = await destinationOf(core.store.look, post, platformsOn)
  if (target === null) return { kind: 'unreachable' }
  const card = await drawCard(core, post)
  return card === null ? { kind: 'unreachable' } : { kind: 'card', ...target, card }
}

type Target = { readonly to: Destination; readonly accountId: string | null }

/** Where a room or a person is reached on the platforms that are on; null where nowhere. */
export async function destinationOf(
  tables: Tables,
  post: Pick<Post, 'target' | 'targetId' | 'accountId'>,
  on: readonly PlatformName[],
): Promise<Target | null> {
  if (post.target === 'room') {
    const room = await tables.rooms.get(post.targetId)
    if (room === null || !on.includes(room.platform)) return null
    const { platform, workspace, channel, serviceUrl } = room
    return { to: { kind: 'room', platform, workspace, channel, serviceUrl }, accountId: null }
  }
  const accounts = (await tables.accounts.find({ personId: post.targetId })).filter((one) =>
    on.includes(one.platform),
  )
  // A card that stands already is edited where it stands, wherever the person was last.
  const account = accounts.find((one) => one.id === post.accountId) ?? lastUsed(accounts)
  if (account === undefined) return null
  const { platform, workspace, user, conversation } = account
  const serviceUrl = account.serviceUrl ?? (await serviceOf(tables, account))
  return {
    to: { kind: 'person', platform, workspace, user, conversation, serviceUrl },
    accountId: account.id,
  }
}

function lastUsed(accounts: readonly Account[]): Account | undefined {
  const at = (account: Account) => account.lastSeenAt?.getTime() ?? 0
  return [...accounts].sort((a, b) => at(b) - at(a))[0]
}

/** Somebody who has never written to the bot is reached through the service that their tenant's rooms use. */
async function serviceOf(tables: Tables, account: Account): Promise<string | null> {
  if (account.platform !== 'teams') return null
  const rooms = await tables.rooms.find({ platform: 'teams', workspace: account.workspace })
  return rooms.find((room) => room.serviceUrl !== null)?.serviceUrl ?? null
}
