import type { Settings } from '../../council/settings.ts'

export type Quorum = { readonly number: number; readonly rule: string }

/**
 * How many voting members must be there for the committee to do business. Where the committee has not said: one
 * quarter of them and at least three, as most standing orders have it after the rule for full council (Local
 * Government Act 1972 Sch 12 para 6). A committee's own standing orders decide, hence the setting.
 * @param voting how many members vote on everything
 */
export function quorumOf({ quorum }: Pick<Settings, 'quorum'>, voting: number): Quorum {
  if (quorum !== null) return { number: quorum, rule: 'as the committee’s settings say' }
  return {
    number: Math.max(3, Math.ceil(voting / 4)),
    rule: `one quarter of the ${voting} voting members, and at least three; standing orders may say otherwise`,
  }
}
