import type { Meeting } from '../agenda/meetings/meeting.ts'
import { namesOf } from '../council/names.ts'
import type { Tables } from '../store.ts'
import { hidingWords } from './hiding.words.ts'

/** The marks that were put where texts of one subject were hidden. A member may type what only looks like one. */
export async function marksOn(tables: Tables, subjectId: string): Promise<ReadonlySet<string>> {
  const hidings = await tables.hidings.find({ subjectId })
  const ids = hidings.flatMap(({ personId }) => (personId === null ? [] : [personId]))
  const clerks = await namesOf(tables, ids)
  return new Set(
    hidings.map(({ reason, personId }) => hidingWords.mark(reason, clerks.get(personId ?? '') ?? null)),
  )
}

/** Tells if a text of a meeting is one of the marks of its hidden texts. */
export async function hiddenAmong(
  tables: Tables,
  { id: meetingId }: Pick<Meeting, 'id'>,
): Promise<(text: { readonly subjectId: string; readonly words: string }) => boolean> {
  const subjects = new Set((await tables.hidings.find({ meetingId })).map((one) => one.subjectId))
  const marks = new Map<string, ReadonlySet<string>>()
  for (const subjectId of subjects) marks.set(subjectId, await marksOn(tables, subjectId))
  return ({ subjectId, words }) => marks.get(subjectId)?.has(words) ?? false
}
