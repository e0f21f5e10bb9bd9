import type { Person } from '../council/person.ts'
import type { Act } from '../kernel/act.ts'
import type { Tables } from '../store.ts'
import { exportWords } from './export.words.ts'
import type { PersonExport } from './person-export.ts'
import type { ActPlaces } from './places-of.ts'

/** The messages that were sent to somebody, and when, without their words, which are others'. */
export async function messagesTo(
  tables: Tables,
  { id: personId }: Person,
  places: ActPlaces,
): Promise<PersonExport['messages']> {
  return (await tables.messages.find({ personId })).map(({ meetingId, kind, dueAt, state, settledAt }) => ({
    ...places.ofMeeting(meetingId),
    kind,
    dueAt: dueAt.toISOString(),
    state,
    settledAt: settledAt?.toISOString() ?? null,
  }))
}

/** What somebody wrote that was hidden, by whom and why, without the words. */
export async function hiddenOf(
  tables: Tables,
  { id: personId }: Person,
  places: ActPlaces,
): Promise<PersonExport['hidden']> {
  const rows = [
    ...(await tables.replies.find({ personId })),
    ...(await tables.suggestions.find({ personId })),
    ...(await tables.proposals.find({ personId })),
    ...(await tables.questions.find({ personId })),
  ]
  const answered = await tables.questions.find({ officerId: personId })
  const wrote = new Set(rows.map((row) => row.id))
  const offered = new Set(answered.map((row) => row.id))
  const hidings = (await tables.hidings.find({ subjectId: [...wrote, ...offered] })).filter(
    ({ kind, subjectId }) => (kind === 'answer' ? offered : wrote).has(subjectId),
  )
  const clerks = hidings.flatMap((one) => one.personId ?? [])
  const names = new Map((await tables.people.find({ id: clerks })).map((one) => [one.id, one.name]))
  return hidings.map(({ meetingId, kind, reason, personId: by, at }) => ({
    ...places.ofMeeting(meetingId),
    kind,
    by: by === null ? exportWords.who.console : (names.get(by) ?? exportWords.who.clerk),
    reason,
    at: at.toISOString(),
  }))
}

/** What somebody did, and what the clerk did for them, the oldest first. */
export async function actsBy(
  tables: Tables,
  { id }: Person,
  places: ActPlaces,
): Promise<PersonExport['acts']> {
  const own = await tables.acts.find({ personId: id })
  const forThem = (await tables.acts.find({ onBehalfOf: id })).filter((act) => act.personId !== id)
  const items = await itemsOf(tables, [...own, ...forThem])
  return [...own, ...forThem]
    .filter((act) => !isStillHidden(act, items, places))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((act) => ({
      at: act.at.toISOString(),
      via: act.via,
      act: act.act,
      on: inWords(act, items, places),
      byClerkForThem: act.personId !== id,
    }))
}

/** The item, or else the meeting, of each act's subject. */
type Subjects = ReadonlyMap<string, { readonly itemId: string | null; readonly meetingId: string | null }>

async function itemsOf(tables: Tables, acts: readonly Act[]): Promise<Subjects> {
  const id = acts.map((act) => act.subjectId)
  const rows = [
    ...(await tables.recommendations.find({ id })).map((one) => ({ ...one, meetingId: null })),
    ...(await tables.questions.find({ id })),
    ...(await tables.proposals.find({ id })),
    ...(await tables.resolutions.find({ id })),
    ...(await tables.interests.find({ id })).map((one) => ({ ...one, meetingId: null })),
    ...(await tables.items.find({ id })).map((one) => ({ ...one, itemId: one.id })),
    ...(await tables.polls.find({ id })).map((one) => ({ ...one, itemId: null })),
    ...(await tables.meetings.find({ id })).map((one) => ({ ...one, itemId: null, meetingId: one.id })),
  ]
  return new Map(rows.map((row) => [row.id, { itemId: row.itemId, meetingId: row.meetingId }]))
}

/** Until replies close, nobody knows that they answered or proposed something. */
function isStillHidden({ act, subject, subjectId }: Act, items: Subjects, places: ActPlaces): boolean {
  if (act !== 'reply' && subject !== 'proposal') return false
  const of = items.get(subjectId)
  return of !== undefined && places.isHiddenYet(of.itemId, of.meetingId)
}

function inWords({ subject, subjectId }: Act, items: Subjects, places: ActPlaces): string {
  const of = items.get(subjectId)
  if (of === undefined) return exportWords.on.other(subject)
  return exportWords.on.place(
    of.itemId === null ? places.ofMeeting(of.meetingId) : places.numberOf(of.itemId),
  )
}
