import type { AccountKey, Core } from '../ports.ts'

/** How to reach an account; null for what this event does not say. */
type Reach = { readonly conversation: string | null; readonly serviceUrl: string | null }

/** In milliseconds. An account that was recorded this recently is not recorded again. */
const fresh = 60_000
const mostRemembered = 10_000

/** Records that accounts were used, and remembers which, to save a read on a member's next press. */
export function accountRecorder(core: Core) {
  const noted = new Map<string, Reach & { readonly at: number }>()
  return async (
    account: AccountKey,
    reach: Reach = { conversation: null, serviceUrl: null },
  ): Promise<void> => {
    const key = `${account.platform} ${account.workspace} ${account.user}`
    const at = core.now().getTime()
    const last = noted.get(key)
    const known = last !== undefined && at >= last.at && at - last.at < fresh
    const conversation = reach.conversation ?? last?.conversation ?? null
    const serviceUrl = reach.serviceUrl ?? last?.serviceUrl ?? null
    if (known && conversation === last.conversation && serviceUrl === last.serviceUrl) return
    if (!(await seeAccount(core, account, reach))) return
    if (noted.size >= mostRemembered) noted.clear()
    noted.set(key, { conversation, serviceUrl, at })
  }
}

/** Records that an account was used, and how it can be reached if that changed. An unknown account is not recorded.
 * @returns true if it is known */
export async function seeAccount(
  core: Core,
  { platform, workspace, user }: AccountKey,
  { conversation, serviceUrl }: Reach = { conversation: null, serviceUrl: null },
): Promise<boolean> {
  const now = core.now()
  const account = await core.store.look.accounts.findOne({ platform, workspace, user })
  if (account === null) return false
  const reach = {
    ...(conversation === null || conversation === account.conversation ? {} : { conversation }),
    ...(serviceUrl === null || serviceUrl === account.serviceUrl ? {} : { serviceUrl }),
  }
  const lately = account.lastSeenAt !== null && now.getTime() - account.lastSeenAt.getTime() < fresh
  if (lately && Object.keys(reach).length === 0) return true
  await core.store.transact((tx) => tx.accounts.update({ id: account.id }, { ...reach, lastSeenAt: now }))
  return true
}
