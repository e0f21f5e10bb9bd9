import { atCommittee } from '../council/at-committee.ts'
import type { Committee } from '../council/council.ts'
import { clerk } from '../council/permission.ts'
import type { Person } from '../council/person.ts'
import type { Doing, Subject } from '../record/row.ts'

/** What the clerk's verbs on somebody's seat have in common. They run one at a time on a committee. */
export const onRoster = {
  async place(doing: Doing, input: { readonly committeeId: string }) {
    const place = await atCommittee(doing, input)
    await doing.tx.committees.take(place.committee.id)
    return place
  },
  may: clerk,
  while: [],
  on: (_: unknown, __: unknown, { person }: { readonly person: Person }): Subject => ['person', person],
} as const

export type AtRoster = { readonly committee: Committee }
