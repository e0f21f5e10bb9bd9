import type { Meeting } from '../agenda/meetings/meeting.ts'
import type { Committee } from '../council/council.ts'
import { isCurrent } from '../council/seat.ts'
import type { Act } from '../kernel/act.ts'
import { dayOf } from '../kernel/dates.ts'
import type { Core } from '../ports.ts'
import { diaryWords } from './diary.words.ts'

export type DiaryEntry = {
  /** Stays the same when the date moves. */
  readonly uid: string
  readonly summary: string
  readonly link: string | null
  /** A day (YYYY-MM-DD), or a moment. */
  readonly when:
    | { readonly kind: 'day'; readonly day: string }
    | { readonly kind: 'moment'; readonly at: Date }
  /** True for a cancelled meeting and its closing date. */
  readonly cancelled: boolean
  /** How often it was changed, and when last. */
  readonly sequence: number
  readonly changedAt: Date
}

export type Diary = { readonly committee: Committee; readonly entries: readonly DiaryEntry[] }

/** A committee's meetings and closing dates, for the holder of a link; null if there is no such link, or its owner has left
 * the committee. It names no item. */
export async function readDiary(core: Core, digest: string): Promise<Diary | null> {
  const tables = core.store.look
  const [link] = await tables.diaryLinks.find({ digest })
  if (link === undefined) return null
  const { personId, committeeId } = link
  const seats = await tables.seats.find({ personId, committeeId })
  const committee = await tables.committees.get(committeeId)
  if (committee === null || !seats.some((seat) => isCurrent(seat, dayOf(core.now())))) return null
  const meetings = await tables.meetings.find({ committeeId })
  const acts = await tables.acts.find({ subjectId: meetings.map(({ id }) => id) })
  return { committee, entries: meetings.flatMap((meeting) => entriesOf(committee, meeting, acts)) }
}

function entriesOf(committee: Committee, meeting: Meeting, acts: readonly Act[]): DiaryEntry[] {
  const theirs = acts.filter(({ subjectId }) => subjectId === meeting.id)
  const changed = {
    link: meeting.agendaUrl,
    cancelled: meeting.cancelledAt !== null,
    sequence: theirs.length,
    changedAt: theirs.reduce((last, { at }) => (at > last ? at : last), meeting.addedAt),
  }
  const meets: DiaryEntry = {
    ...changed,
    uid: `${meeting.id}-meeting`,
    summary: diaryWords.meets(committee.name),
    when: { kind: 'day', day: meeting.date },
  }
  if (meeting.postedAt === null || meeting.repliesCloseAt === null) return [meets]
  const closes: DiaryEntry = {
    ...changed,
    uid: `${meeting.id}-closing`,
    summary: diaryWords.closes(committee.name),
    when: { kind: 'moment', at: meeting.repliesCloseAt },
  }
  return [meets, closes]
}
