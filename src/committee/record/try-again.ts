import type { Core, PlatformName } from '../ports.ts'
import type { Transaction, Where } from '../store.ts'
import { faultSchema, installationFaults } from './fault.ts'
import type { Post } from './post.ts'

/** Where something was mended: a room, every room of a workspace (null), or one person's account. */
export type MendedPlace = { readonly platform: PlatformName; readonly workspace: string } & (
  | { readonly channel: string | null }
  | { readonly user: string }
)

/** May go at once. */
export const dueNow = { nextAt: new Date(0), attempts: 0 } as const

/** Tries at once what waited for a place. */
export async function tryPlaceAgain(core: Core, place: MendedPlace): Promise<void> {
  const { platform, workspace } = place
  const { rooms, accounts } = core.store.look
  if ('user' in place) {
    const account = await accounts.findOne({ platform, workspace, user: place.user })
    if (account !== null) await core.store.transact((tx) => tryPersonAgain(core, tx, account.personId))
    return
  }
  const { channel } = place
  const theirs = await rooms.find({ platform, workspace, ...(channel === null ? {} : { channel }) })
  if (theirs.length === 0) return
  const ids = theirs.map(({ id }) => id)
  await core.store.transact((tx) => tryTargetsAgain(core, tx, 'room', ids))
}

export async function tryPersonAgain(core: Core, tx: Transaction, personId: string): Promise<void> {
  await tx.messages.update({ personId, state: 'due', why: faultSchema.options }, dueNow)
  await tryTargetsAgain(core, tx, 'person', [personId])
}

/** Tries at once what waits for these rooms or people. What is being tried just now goes once more, since its answer may
 * be from before. */
export async function tryTargetsAgain(
  core: Core,
  tx: Transaction,
  target: Post['target'],
  targetId: readonly string[],
): Promise<void> {
  await tx.posts.update({ target, targetId, due: true, waits: false }, { wanted: core.newId() })
  await tx.posts.update({ target, targetId, waits: true }, { ...dueNow, due: true })
  tx.wakeOutbox()
}

/** Tries at once what waited for a platform to accept the bot again. */
export async function tryInstallationAgain(core: Core, platform: PlatformName): Promise<void> {
  await core.store.transact(async (tx) => {
    await tx.messages.update({ platform, state: 'due', why: installationFaults }, dueNow)
    await tx.posts.update({ platform, waits: true, fault: installationFaults }, { ...dueNow, due: true })
    tx.wakeOutbox()
  })
}

/** Tries at once those of some refused posts that are not being tried just now.
 * @returns how many there are */
export async function tryPostsAgain(core: Core, tx: Transaction, which: Where<Post>): Promise<number> {
  const again = { ...dueNow, due: true, waits: false, wanted: core.newId() }
  const waiting = await tx.posts.update({ ...which, waits: true }, again)
  return waiting + (await tx.posts.update({ ...which, due: false }, again))
}
