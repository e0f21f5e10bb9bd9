import type { Person } from '../council/person.ts'
import type { Hiding } from './hiding.ts'

/** What stands in place of a text that was hidden: that it was, by whom and why. */
export function markOf({ reason }: Pick<Hiding, 'reason'>, clerk: Pick<Person, 'name'> | null): string {
  return `[Hidden by the clerk${clerk === null ? '' : `, ${clerk.name}`}: ${reason}]`
}

/** Whether a text is such a mark; then it is nothing to go on from. */
export function isMark(text: string): boolean {
  return /^\[Hidden by the clerk[,:].*\]$/s.test(text)
}

/** The words to go on from; none where they were hidden. */
export function unlessHidden(words: string | null): string | null {
  return words === null || isMark(words) ? null : words
}
