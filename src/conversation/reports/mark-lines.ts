import type { Mark } from '../../committee/agenda/reports/papers.ts'
import { groupBy } from '../../committee/kernel/group-by.ts'
import { fileQuestionWords } from './file-question.words.ts'

/** More are shown on a page of their own. */
const most = 8

/** A report's marks, a line for those that look alike: a running header stands on every page. */
export function markLines(marks: readonly Mark[]): string[] {
  const alike = groupBy(marks, ({ words, where, covers }) => JSON.stringify([words, where, covers]))
  return [...alike.values()].flatMap((some) => {
    const [first] = some
    return first === undefined
      ? []
      : fileQuestionWords.mark(
          first,
          some.flatMap(({ page }) => page ?? []),
        )
  })
}

/** The first of them, and how many more there are. */
export function someMarkLines(marks: readonly Mark[]): string[] {
  const all = markLines(marks)
  return all.length <= most ? all : [...all.slice(0, most), fileQuestionWords.moreMarks(all.length - most)]
}

/** True if `someMarkLines` leaves any out. */
export function hasMore(marks: readonly Mark[]): boolean {
  return markLines(marks).length > most
}
