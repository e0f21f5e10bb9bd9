import type { Item } from '../agenda/meetings/item.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import type { Recommendation } from '../agenda/reports/recommendation.ts'
import { recommendationWords } from '../agenda/reports/recommendation.words.ts'
import type { Committee } from '../council/council.ts'
import { workingDaysOf } from '../council/working-days.ts'
import type { BankHolidays } from '../ports.ts'
import type { Tables } from '../store.ts'
import { answerWords } from './answer.words.ts'
import { lastDayForAnswer, ownLastDay } from './last-day-for-answer.ts'
import { isAnswered, type Resolution, resolvedWords, wasMade } from './resolution.ts'

/** One recommendation that the committee made to somebody, and what came of it. An item that is not open shows only its
 * number. Days are YYYY-MM-DD. */
export type Tracked = {
  readonly committee: string
  readonly meeting: string
  readonly item: string
  /** Null for an item that is not open. */
  readonly made: Made | null
}

export type Made = {
  /** True until the minutes are confirmed. */
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
  /** By law, and by the council's own limit if that is shorter; null if there is none. */
  readonly lastDay: string | null
  readonly ownLastDay: string | null
  /** Which of them has passed without an answer. */
  readonly overdue: 'law' | 'own' | null
}

/** When the executive has to answer, and if it is late. */
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

/** When the executive has to answer, in a sentence; null if nobody has to. */
export function dueSentence({ toExecutive, receivedOn }: Resolution, due: Due): string | null {
  if (!toExecutive) return null
  if (receivedOn === null) return answerWords.dueOnceReceived
  return due.lastDay === null ? null : answerWords.due(receivedOn, due.lastDay, due.ownLastDay)
}

/** What the committee has recommended to anybody, the latest meeting first. */
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
    label: recommendation === null ? null : recommendationWords.name(recommendation),
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
