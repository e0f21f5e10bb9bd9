import type { Option } from '../../cards/screen.ts'
import { committeesOf } from '../../committee/agenda/home.ts'
import { type Item, inPrintedOrder } from '../../committee/agenda/meetings/item.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { nextNumber } from '../../committee/agenda/meetings/put-item.ts'
import type { Committee } from '../../committee/council/council.ts'
import { whoIs } from '../../committee/council/who-is.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { groupBy } from '../../committee/kernel/group-by.ts'
import type { Asking } from '../kit/interaction.ts'
import { fileQuestionWords } from './file-question.words.ts'

/** A meeting to come of one of the clerk's committees, with its items. */
export type Ahead = {
  readonly committee: Committee
  readonly meeting: Meeting
  readonly items: readonly Item[]
}

/** The nearest meetings to come of the clerk's committees. */
export async function meetingsAhead({ core, by }: Asking<unknown>): Promise<Ahead[]> {
  const { look, reads } = core.store
  const theirs = await committeesOf(reads, await whoIs(look, by), core.now())
  const today = dayOf(core.now())
  const ahead = theirs
    .filter(({ kinds }) => kinds.includes('clerk'))
    .flatMap(({ committee, meetings }) => meetings.map((meeting) => ({ committee, meeting })))
    .filter(({ meeting }) => meeting.cancelledAt === null && meeting.date >= today)
  const items = await look.items.find({ meetingId: ahead.map(({ meeting }) => meeting.id) })
  const of = groupBy(items, ({ meetingId }) => meetingId)
  return ahead.map((one) => ({ ...one, items: inPrintedOrder(of.get(one.meeting.id) ?? []) }))
}

export function meetingOptions(ahead: readonly Ahead[]): Option[] {
  return ahead.map((one) => ({ value: one.meeting.id, label: nameIn(ahead, one) }))
}

/** Every open item, and a new one for each meeting that members have not been shown. */
export function itemOptions(ahead: readonly Ahead[]): Option[] {
  return ahead.flatMap((one) => {
    const where = nameIn(ahead, one)
    const open = one.items.filter(({ openness }) => openness === 'open')
    const fresh = { value: one.meeting.id, label: fileQuestionWords.newItem(where) }
    return [
      ...open.map(({ id, number, title }) => ({
        value: id,
        label: fileQuestionWords.itemOf(number, title, where),
      })),
      ...(one.meeting.postedAt === null ? [fresh] : []),
    ]
  })
}

/** A meeting by its day, with its committee if the clerk has several. */
function nameIn(ahead: readonly Ahead[], { meeting, committee }: Ahead): string {
  const several = ahead.some((other) => other.committee.id !== committee.id)
  return fileQuestionWords.meetingOf(meeting.date, several ? committee.name : null)
}

/** Where a chosen item is, as the verb takes it; a new item gets its printed number, or else the next one. */
export function placeChosen(ahead: readonly Ahead[], chosen: string, printed: string | null) {
  const one = ahead.find(({ meeting, items }) => [meeting, ...items].some(({ id }) => id === chosen))
  if (one === undefined) return null
  const { meeting, items } = one
  const taken = items.some((item) => item.number === printed)
  const fresh = printed === null || taken ? nextNumber(items) : printed
  const number = items.find(({ id }) => id === chosen)?.number ?? fresh
  return { committeeId: meeting.committeeId, meetingDate: meeting.date, number }
}
