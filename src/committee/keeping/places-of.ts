import { type Meeting, repliesAreHidden } from '../agenda/meetings/meeting.ts'
import { calledBy } from '../agenda/reports/recommendation.ts'
import { longDay } from '../kernel/dates.ts'
import type { Tables } from '../store.ts'

export type ActPlace = {
  readonly committee: string
  readonly meeting: string | null
  readonly item: string | null
}

/** Where the things of one council are, for as far as they may be given out. */
export type ActPlaces = {
  ofCommittee(id: string): ActPlace
  ofMeeting(id: string | null): ActPlace
  /** Null where the item is not open, which is noted. */
  ofItem(id: string): ActPlace | null
  /** The same for what is hidden from everyone until replies close; of a topic that came from no item, too. */
  ofSaid(itemId: string | null, meetingId: string | null): ActPlace | null
  /** For a recommendation: its label, and whether its item is open. */
  labelOf(recommendationId: string): { readonly itemId: string; readonly label: string } | null
  /** Whether what members say there is hidden from everyone still. */
  isHiddenYet(itemId: string | null, meetingId: string | null): boolean
  /** The number alone, also of an item that is not open. */
  numberOf(itemId: string): ActPlace
  /** What was noted, in words. */
  readonly notOpen: ReadonlySet<string>
  readonly stillHidden: ReadonlySet<string>
}

export async function placesOf(tables: Tables, councilId: string, now: Date): Promise<ActPlaces> {
  const committees = byId(await tables.committees.find({ councilId }))
  const meetings = byId(await tables.meetings.find({ councilId }))
  const items = byId(await tables.items.find({ councilId }))
  const recommendations = byId(await tables.recommendations.find({ councilId }))
  const notOpen = new Set<string>()
  const stillHidden = new Set<string>()

  function ofMeeting(id: string | null): ActPlace {
    const meeting = id === null ? undefined : meetings.get(id)
    const committee = committees.get(meeting?.committeeId ?? '')?.name ?? ''
    return { committee, meeting: meeting?.date ?? null, item: null }
  }
  function numberOf(id: string): ActPlace {
    const item = items.get(id)
    return { ...ofMeeting(item?.meetingId ?? null), item: item?.number ?? null }
  }
  function ofItem(id: string): ActPlace | null {
    const where = numberOf(id)
    if (items.get(id)?.openness === 'open') return where
    notOpen.add(`item ${where.item ?? ''} of ${inWords(where)}`)
    return null
  }
  function meetingOf(itemId: string | null, meetingId: string | null): string | null {
    return itemId === null ? meetingId : (items.get(itemId)?.meetingId ?? null)
  }
  function hiddenMeeting(itemId: string | null, meetingId: string | null): Meeting | null {
    const meeting = meetings.get(meetingOf(itemId, meetingId) ?? '')
    return meeting !== undefined && repliesAreHidden(meeting, now) ? meeting : null
  }
  return {
    ofCommittee: (id) => ({ committee: committees.get(id)?.name ?? '', meeting: null, item: null }),
    ofMeeting,
    ofItem,
    ofSaid(itemId, meetingId) {
      const meeting = hiddenMeeting(itemId, meetingId)
      if (meeting === null) return itemId === null ? ofMeeting(meetingId) : ofItem(itemId)
      const cancelled = meeting.cancelledAt === null ? '' : ' (it is cancelled: until its day is past)'
      stillHidden.add(`${inWords(ofMeeting(meeting.id))}${cancelled}`)
      return null
    },
    labelOf(id) {
      const one = recommendations.get(id)
      return one === undefined ? null : { itemId: one.itemId, label: calledBy(one) }
    },
    isHiddenYet: (itemId, meetingId) => hiddenMeeting(itemId, meetingId) !== null,
    numberOf,
    notOpen,
    stillHidden,
  }
}

function inWords({ committee, meeting }: ActPlace): string {
  return meeting === null ? committee : `${committee}, ${longDay(meeting)}`
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
