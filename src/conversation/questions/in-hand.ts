import { mustBeOpenItem } from '../../committee/agenda/meetings/what-may-change.ts'
import { namesOf } from '../../committee/council/names.ts'
import { questionDates } from '../../committee/members/questions/question-dates.ts'
import type { QuestionGroup } from '../../committee/members/questions/question-group.ts'
import { placeOfQuestion, type QuestionPlace } from '../../committee/members/questions/question-place.ts'
import { peopleIn, questionsOf } from '../../committee/members/questions/questions-of.ts'
import type { Asking } from '../kit/interaction.ts'
import { clerksMeeting, placeIfAllowed } from '../kit/place.ts'
import { saying } from '../kit/write.ts'
import { questionsScreen } from './questions.screen.ts'

type OfQuestion = Asking<{ readonly question: string }>

export type InHand = QuestionPlace & {
  /** The questions of the item as they are put, and the one that this is or is merged into. */
  readonly groups: readonly QuestionGroup[]
  readonly group: QuestionGroup | null
}

/** A question that the clerk deals with.
 * @throws CommitteeError unless the clerk asks */
export async function inHand(asking: OfQuestion): Promise<InHand> {
  const tables = asking.core.store.look
  const { question: questionId } = asking.ids
  const place = await placeIfAllowed(asking, 'prepare the meeting', await placeOfQuestion(tables, questionId))
  mustBeOpenItem(place)
  const found = await questionsOf(tables, place.meeting.id)
  const groups = found.find(({ item }) => item.id === place.item.id)?.groups ?? []
  const rootId = place.question.mergedIntoId ?? questionId
  return { ...place, groups, group: groups.find(({ root }) => root.id === rootId) ?? null }
}

/** All questions of a meeting, for the clerk.
 * @throws CommitteeError unless the clerk asks */
export async function showQuestions({ core, by }: Asking<unknown>, meetingId: string, page: number) {
  const tables = core.store.look
  const place = await clerksMeeting({ core, by, ids: { meeting: meetingId } })
  const all = await questionsOf(tables, meetingId)
  const dates = questionDates(place.meeting, place.committee.settings, core.bankHolidays)
  return questionsScreen({ place, all, dates, names: await namesOf(tables, peopleIn(all)), page })
}

/** The same after the clerk has done something with one of them.
 * @param done confirms what they did */
export async function backToAll(asking: OfQuestion, done: string) {
  const { meeting } = await placeOfQuestion(asking.core.store.look, asking.ids.question)
  return saying(done, await showQuestions(asking, meeting.id, 1))
}
