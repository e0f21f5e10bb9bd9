import type { AccountKey } from '../ports.ts'

/** Who does something: an account on a platform, whoever is at the console, or the timer. */
export type By =
  | { readonly kind: 'account'; readonly account: AccountKey; readonly onBehalfOf?: string }
  | { readonly kind: 'console'; readonly onBehalfOf?: string }
  | { readonly kind: 'timer' }

/** The member for whom the clerk enters what they said by telephone, or null. */
export function enteredFor(by: By): string | null {
  return by.kind === 'timer' ? null : (by.onBehalfOf ?? null)
}

export type Via = 'slack' | 'teams' | 'console' | 'timer'

export function viaOf(by: By): Via {
  return by.kind === 'account' ? by.account.platform : by.kind
}

/** Where a member's word came from. The timer counts as the console. */
export function writtenVia(by: By): Exclude<Via, 'timer'> {
  const via = viaOf(by)
  return via === 'timer' ? 'console' : via
}
