import type { Matched } from './match-versions.ts'
import { calledBy } from './recommendation.ts'

/** What a new version of a report changes, in a few sentences. */
export function whatChanges({ present, gone }: Matched): string {
  const called = present.map((one, at) => ({
    kind: one.kind,
    name: one.read.label ?? `No. ${at + 1}`,
  }))
  const those = (kind: 'same' | 'reworded' | 'new') =>
    called.filter((one) => one.kind === kind).map(({ name }) => name)
  const sentences = [
    sentence(
      those('reworded'),
      'is worded anew',
      'are worded anew',
      ': whoever replied on the earlier wording is asked again, and their reply is kept',
    ),
    sentence(those('new'), 'is new', 'are new', ', and asked of members'),
    sentence(gone.map(calledBy), 'is no longer in it', 'are no longer in it', ''),
    sentence(those('same'), 'stands as it was', 'stand as they were', ', and so do replies'),
  ]
  return sentences.filter((one) => one !== null).join(' ')
}

function sentence(names: readonly string[], one: string, more: string, then: string): string | null {
  if (names.length === 0) return null
  const [first] = names
  if (names.length === 1) return `Recommendation ${first} ${one}${then}.`
  return `Recommendations ${names.slice(0, -1).join(', ')} and ${names.at(-1)} ${more}${then}.`
}
