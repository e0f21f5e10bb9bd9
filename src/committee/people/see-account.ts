import type { AccountKey, Core } from '../ports.ts'

/** Notes where an account was seen, so that the person is written to there. An unknown account leaves nothing. */
export async function seeAccount(
  core: Core,
  key: AccountKey,
  reach: { readonly conversation: string | null; readonly serviceUrl: string | null },
): Promise<void> {
  const { platform, workspace, user } = key
  const known = Object.fromEntries(Object.entries(reach).filter(([, value]) => value !== null))
  await core.store.look.accounts.update({ platform, workspace, user }, { ...known, lastSeenAt: core.now() })
}
