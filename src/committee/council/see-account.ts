import type { AccountKey, Core } from '../ports.ts'

/** How an account is reached, as far as it is known this time. */
type Reach = { readonly conversation: string | null; readonly serviceUrl: string | null }

/** An account that was seen this lately need not be noted again. */
const fresh = 60_000

/** Notes that an account was used, and what is new of how it is reached, so that the person is written to there. An
 * unknown account leaves nothing. */
export async function seeAccount(
  core: Core,
  { platform, workspace, user }: AccountKey,
  { conversation, serviceUrl }: Reach = { conversation: null, serviceUrl: null },
): Promise<void> {
  const now = core.now()
  const [account] = await core.store.look.accounts.find({ platform, workspace, user })
  if (account === undefined) return
  const reach = {
    ...(conversation === null || conversation === account.conversation ? {} : { conversation }),
    ...(serviceUrl === null || serviceUrl === account.serviceUrl ? {} : { serviceUrl }),
  }
  const lately = account.lastSeenAt !== null && now.getTime() - account.lastSeenAt.getTime() < fresh
  if (lately && Object.keys(reach).length === 0) return
  await core.store.transact((tx) => tx.accounts.update({ id: account.id }, { ...reach, lastSeenAt: now }))
}
