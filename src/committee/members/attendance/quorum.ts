import type { Settings } from '../../council/settings.ts'
import { attendanceWords } from './attendance.words.ts'

export type Quorum = { readonly number: number; readonly rule: string }

/**
 * How many voting members must be present for the committee to do business. The default is one quarter of them and at least
 * three, as in most standing orders, after the rule for full council (Local Government Act 1972 Sch 12 para 6). A
 * committee's own standing orders decide, so there is a setting.
 * @param voting how many members vote on everything
 */
export function quorumOf({ quorum }: Pick<Settings, 'quorum'>, voting: number): Quorum {
  if (quorum !== null) return { number: quorum, rule: attendanceWords.quorumAsSet }
  return {
    number: Math.max(3, Math.ceil(voting / 4)),
    rule: attendanceWords.usualQuorum(voting),
  }
}
