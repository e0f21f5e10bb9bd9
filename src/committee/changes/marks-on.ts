import type { Meeting } from '../agenda/meetings/meeting.ts'
import type { Tables } from '../store.ts'
import { markOf } from './mark.ts'

/** The marks that stand, or stood, where texts of one thing were hidden. What only looks like one is none. */
export async function marksOn(tables: Tables, subjectId: string): Promise<ReadonlySet<string>> {
  const hidings = await tables.hidings.find({ subjectId })
  const ids = hidings.flatMap(({ personId }) => (personId === null ? [] : [personId]))
  const clerks = new Map((await tables.people.find({ id: ids })).map((clerk) => [clerk.id, clerk]))
  return new Set(hidings.map((one) => markOf(one, clerks.get(one.personId ?? '') ?? null)))
}

/** Whether a text of a meeting is one of the marks that stand where it was hidden. */
export async function hiddenAmong(
  tables: Tables,
  { id: meetingId }: Pick<Meeting, 'id'>,
): Promise<(text: { readonly subjectId: string; readonly words: string }) => boolean> {
  const subjects = new Set((await tables.hidings.find({ meetingId })).map((one) => one.subjectId))
  const marks = new Map<string, ReadonlySet<string>>()
  for (const subjectId of subjects) marks.set(subjectId, await marksOn(tables, subjectId))
  return ({ subjectId, words }) => marks.get(subjectId)?.has(words) ?? false
}
