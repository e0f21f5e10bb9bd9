import type { Item } from '../agenda/meetings/item.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import type { Recommendation } from '../agenda/reports/recommendation.ts'
import { calledBy } from '../agenda/reports/recommendation.ts'
import type { Committee } from '../council/council.ts'
import { workingDaysOf } from '../council/working-days.ts'
import { longDay } from '../kernel/dates.ts'
import type { BankHolidays } from '../ports.ts'
import type { Tables } from '../store.ts'
import { lastDayForAnswer, ownLastDay } from './last-day-for-answer.ts'
import { isAnswered, type Resolution, resolvedWords, wasMade } from './resolution.ts'

/** One recommendation that the committee made to somebody, and what came of it. Of an item that is not open there is
 * the number and nothing else. Days are YYYY-MM-DD. */
export type Tracked = {
  readonly committee: string
  readonly meeting: string
  readonly item: string
  /** Null where nothing more may be said of it. */
  readonly made: Made | null
}

export type Made = {
  /** As long as the minutes are not confirmed. */
  readonly draft: boolean
  /** As printed; null for one beyond the report. */
  readonly label: string | null
  readonly wording: string
  readonly madeTo: string
  readonly toExecutive: boolean
  readonly sentOn: string | null
  readonly receivedOn: string | null
  readonly response: Resolution['response']
  readonly responseWords: string | null
  readonly respondedOn: string | null
} & Due

export type Due = {
  /** By law, and by the council's own limit where it has a shorter one; null where there is none. */
  readonly lastDay: string | null
  readonly ownLastDay: string | null
  /** Which of them has gone by without an answer. */
  readonly overdue: 'law' | 'own' | null
}

/** When the executive has to answer, and whether it is late. */
export function dueOf(
  resolution: Resolution,
  { settings }: Pick<Committee, 'settings'>,
  holidays: BankHolidays,
  today: string,
): Due {
  const { toExecutive, receivedOn } = resolution
  if (!toExecutive || receivedOn === null) return { lastDay: null, ownLastDay: null, overdue: null }
  const lastDay = lastDayForAnswer(receivedOn)
  const own = ownLastDay(receivedOn, settings.answerWithin, workingDaysOf(settings, holidays))
  const waits = !isAnswered(resolution)
  const overdue = waits && lastDay < today ? 'law' : waits && own !== null && own < today ? 'own' : null
  return { lastDay, ownLastDay: own, overdue }
}

/** "The last day for an answer is Sunday 15 January 2023 …"; null where the law sets none. */
export function dueSentence({ toExecutive, receivedOn }: Resolution, due: Due): string | null {
  if (!toExecutive) return null
  if (receivedOn === null)
    return 'The executive has to answer within two months, beginning with the day on which it receives this.'
  if (due.lastDay === null) return null
  const own = due.ownLastDay === null ? '' : ` By the council’s own limit it is ${longDay(due.ownLastDay)}.`
  return `Received on ${longDay(receivedOn)}: the last day for an answer is ${longDay(due.lastDay)}, two months beginning with that day.${own}`
}

/** What the committee has recommended to somebody, meeting by meeting. */
export async function trackedBy(
  tables: Tables,
  committee: Committee,
  holidays: BankHolidays,
  today: string,
): Promise<Tracked[]> {
  const meetings = await tables.meetings.find({ committeeId: committee.id })
  const resolutions = await tables.resolutions.find({ meetingId: meetings.map((one) => one.id) })
  const sent = resolutions.filter((one) => wasMade(one) && one.madeTo !== null)
  const items = await tables.items.find({ id: sent.map((one) => one.itemId) })
  const of = sent.flatMap(({ recommendationId }) => recommendationId ?? [])
  const recommendations = await tables.recommendations.find({ id: of })
  const rows = sent.flatMap((resolution): (Tracked & Sorting)[] => {
    const meeting = meetings.find((one) => one.id === resolution.meetingId)
    const item = items.find((one) => one.id === resolution.itemId)
    if (meeting === undefined || item === undefined) return []
    const recommendation = recommendations.find((one) => one.id === resolution.recommendationId) ?? null
    const due = dueOf(resolution, committee, holidays, today)
    return [
      {
        committee: committee.name,
        meeting: meeting.date,
        item: item.number,
        made: item.openness === 'open' ? madeOf(resolution, meeting, recommendation, due) : null,
        place: recommendation?.place ?? Number.MAX_SAFE_INTEGER,
      },
    ]
  })
  return rows.sort(inTheirOrder).map(({ place: _, ...row }) => row)
}

type Sorting = { readonly place: number }

function inTheirOrder(a: Tracked & Sorting, b: Tracked & Sorting): number {
  const byItem = (one: Item['number'], other: Item['number']) =>
    one.localeCompare(other, 'en', { numeric: true })
  return b.meeting.localeCompare(a.meeting) || byItem(a.item, b.item) || a.place - b.place
}

function madeOf(
  resolution: Resolution,
  { minutesConfirmedOn }: Meeting,
  recommendation: Recommendation | null,
  due: Due,
): Made {
  const { toExecutive, sentOn, receivedOn, response, responseWords, respondedOn } = resolution
  return {
    draft: minutesConfirmedOn === null,
    label: recommendation === null ? null : calledBy(recommendation),
    wording: resolvedWords(resolution, recommendation) ?? '',
    madeTo: resolution.madeTo ?? '',
    toExecutive,
    sentOn,
    receivedOn,
    response,
    responseWords,
    respondedOn,
    ...due,
  }
}
