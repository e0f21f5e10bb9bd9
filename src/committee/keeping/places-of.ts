import { type Meeting, repliesAreHidden } from '../agenda/meetings/meeting.ts'
import { recommendationWords } from '../agenda/reports/recommendation.words.ts'
import type { Tables } from '../store.ts'
import { exportWords } from './export.words.ts'

export type ActPlace = {
  readonly committee: string
  readonly meeting: string | null
  readonly item: string | null
}

/** Where everything of a council is, as far as it may be given out. */
export type ActPlaces = {
  ofCommittee(id: string): ActPlace
  ofMeeting(id: string | null): ActPlace
  /** Null if the item is not open, which is noted in `notOpen`. */
  ofItem(id: string): ActPlace | null
  /** The same for what is hidden from everyone until replies close, noted in `stillHidden`; also for a topic from no item. */
  ofSaid(itemId: string | null, meetingId: string | null): ActPlace | null
  /** A recommendation's item and its label. */
  labelOf(recommendationId: string): { readonly itemId: string; readonly label: string } | null
  /** True while what members say there is hidden from everyone. */
  isHiddenYet(itemId: string | null, meetingId: string | null): boolean
  /** The item's number, even if it is not open. */
  numberOf(itemId: string): ActPlace
  /** The names of what was noted. */
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
    notOpen.add(exportWords.itemOf(where))
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
      stillHidden.add(exportWords.meeting(ofMeeting(meeting.id), meeting.cancelledAt !== null))
      return null
    },
    labelOf(id) {
      const one = recommendations.get(id)
      return one === undefined ? null : { itemId: one.itemId, label: recommendationWords.name(one) }
    },
    isHiddenYet: (itemId, meetingId) => hiddenMeeting(itemId, meetingId) !== null,
    numberOf,
    notOpen,
    stillHidden,
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
