import type { AccountKey, Core } from '../ports.ts'

type Reach = { readonly conversation: string | null; readonly serviceUrl: string | null }

/** An account that was seen this lately need not be noted again. */
const fresh = 60_000

/** Notes that an account was used, and how it is reached, so that the person is written to there. An unknown account
 * leaves nothing. */
export async function seeAccount(core: Core, key: AccountKey, reach: Partial<Reach> = {}): Promise<void> {
  const { platform, workspace, user } = key
  const [account] = await core.store.look.accounts.find({ platform, workspace, user })
  if (account === undefined) return
  const conversation = reach.conversation ?? account.conversation
  const serviceUrl = reach.serviceUrl ?? account.serviceUrl
  const lately = account.lastSeenAt !== null && core.now().getTime() - account.lastSeenAt.getTime() < fresh
  if (lately && conversation === account.conversation && serviceUrl === account.serviceUrl) return
  await core.store.look.accounts.update(
    { id: account.id },
    { conversation, serviceUrl, lastSeenAt: core.now() },
  )
}
