import type { Action, Card } from '../../cards/card.ts'
import { placeOfItem, placeOfMeeting } from '../../committee/agenda/find.ts'
import { agendaOf } from '../../committee/agenda/meetings/agenda.ts'
import { mayDo } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { questionDates } from '../../committee/members/questions/question-dates.ts'
import { questionSheetOf } from '../../committee/members/questions/question-sheet.ts'
import { sheetReaders } from '../../committee/members/questions/want-question-sheets.ts'
import { sheetOf } from '../../committee/members/tally/sheet.ts'
import { readsSheet } from '../../committee/members/tally/sheet-readers.ts'
import { openTopics } from '../../committee/members/work-plan/known-topics.ts'
import { chairOf } from '../../committee/members/work-plan/who-chairs.ts'
import type { Core } from '../../committee/ports.ts'
import type { Post } from '../../committee/record/post.ts'
import { drawSubstituteAsked } from '../attendance/substitute-asked.card.ts'
import { hideFormWords } from '../changes/hide.words.ts'
import { drawEntered } from '../enter-for/entered.card.ts'
import { opens } from '../kit/opens.ts'
import { agendaCard } from '../meetings/agenda.card.ts'
import { deskCard } from '../meetings/desk.card.ts'
import { minutesCard } from '../meetings/minutes.card.ts'
import { agendaView, deskView } from '../meetings/view-meeting.ts'
import { drawQuestion } from '../questions/question.card.ts'
import {
  questionSheetCard,
  questionSheetNotTheirsCard,
  questionsAgainCard,
} from '../questions/question-sheet.card.ts'
import { draftCard, noDraftCard } from '../reports/draft.card.ts'
import { fileCard } from '../reports/file-question.card.ts'
import { draftView } from '../reports/view-draft.ts'
import { fileView } from '../reports/view-file.ts'
import { notTheirsCard, reopenedCard, sheetCard } from '../tally/sheet.card.ts'
import { pollCard } from '../work-plan/poll.card.ts'
import { pollFormWords } from '../work-plan/polls.words.ts'
import { notOpenTopicCard, takenBackCard, topicOutcomeCard } from '../work-plan/topic-outcome.card.ts'
import { pollView } from '../work-plan/view-poll.ts'
import { workPlanScreenWords } from '../work-plan/work-plan.words.ts'

/** The card of a post as the record is now, or null if its subject is gone. */
export async function drawCard(core: Core, post: Post): Promise<Card | null> {
  const tables = core.store.look
  const now = core.now()
  switch (post.kind) {
    case 'agenda':
      return agendaCard(await agendaView(tables, post.subjectId, now))
    case 'desk':
      return deskCard(await deskView(core, post.subjectId))
    case 'draft': {
      const view = await draftView(tables, await placeOfItem(tables, post.subjectId))
      return view === null ? noDraftCard : draftCard(view)
    }
    case 'file': {
      const file = await tables.waitingFiles.get(post.subjectId)
      return file === null ? null : fileCard(await fileView(core, file))
    }
    case 'sheet': {
      const place = await placeOfMeeting(tables, post.subjectId)
      const sheet = await sheetOf(tables, place)
      if (sheet === null) return reopenedCard(place)
      // They may have had it before replies were reopened.
      if (!(await readsSheet(tables, place, sheet.closing, post.targetId))) return notTheirsCard(place)
      return sheetCard(sheet, await sheetActions(core, post))
    }
    case 'minutes': {
      const place = await placeOfMeeting(tables, post.subjectId)
      return minutesCard(place, await agendaOf(tables, post.subjectId))
    }
    case 'poll': {
      const view = await pollView(tables, post.subjectId, post.targetId, now)
      return view === null ? null : pollCard(view)
    }
    case 'topic-outcome':
      return drawTopicOutcome(core, post)
    case 'entered':
      return drawEntered(core.store.look, post.subjectId)
    case 'question':
      return drawQuestion(core, post)
    case 'question-sheet': {
      const place = await placeOfMeeting(tables, post.subjectId)
      const sheet = await questionSheetOf(tables, place)
      if (sheet === null)
        return questionsAgainCard(
          place,
          questionDates(place.meeting, place.committee.settings, core.bankHolidays),
        )
      const reads = (await sheetReaders(tables, place, dayOf(now))).has(post.targetId)
      return reads ? questionSheetCard(sheet) : questionSheetNotTheirsCard(place)
    }
    case 'substitute-asked':
      return drawSubstituteAsked(core.store.look, post, now)
    default:
      return post.kind satisfies never
  }
}

/** Everyone gets the same sheet; only what they may do next differs. */
async function sheetActions(core: Core, post: Post): Promise<Action[]> {
  const tables = core.store.look
  const { committee, meeting } = await placeOfMeeting(tables, post.subjectId)
  const person = await tables.people.get(post.targetId)
  const topics = await tables.proposals.count({ meetingId: meeting.id, withdrawnAt: null })
  const ids = { meeting: meeting.id }
  const plan = opens(workPlanScreenWords.title, 'work-plan', ids)
  if (person === null) return [plan]
  const today = dayOf(core.now())
  const clerk = await mayDo(tables, person, committee.id, 'prepare the meeting', today)
  const hide: Action[] = clerk ? [opens(hideFormWords.title, 'hide-texts', ids)] : []
  if (topics === 0) return [plan, ...hide]
  if (await mayDo(tables, person, committee.id, 'open a poll', today))
    return [opens(pollFormWords.open.onTopics, 'open-poll', ids), plan, ...hide]
  const on = clerk ? await chairOf(tables, committee.id, today) : null
  return on === null
    ? [plan, ...hide]
    : [opens(pollFormWords.open.forChair, 'open-poll', { ...ids, on }), plan, ...hide]
}

async function drawTopicOutcome(core: Core, post: Post): Promise<Card | null> {
  const tables = core.store.look
  const proposal = await tables.proposals.get(post.subjectId)
  const committee = proposal === null ? null : await tables.committees.get(proposal.committeeId)
  if (proposal === null || committee === null) return null
  if (proposal.itemId !== null) {
    const { item, meeting } = await placeOfItem(tables, proposal.itemId)
    if (item.openness !== 'open') return notOpenTopicCard(committee, meeting, item)
  }
  const [outcome] = await tables.topicOutcomes.find({ proposalId: post.subjectId })
  if (outcome === undefined) return takenBackCard(committee, proposal)
  const merged = outcome.mergedIntoId === null ? null : await tables.proposals.get(outcome.mergedIntoId)
  const [into] = merged === null ? [] : await openTopics(tables, [merged])
  const meeting = proposal.meetingId === null ? null : await tables.meetings.get(proposal.meetingId)
  const draft = meeting !== null && meeting.minutesConfirmedOn === null
  return topicOutcomeCard(committee, proposal, outcome, into?.what ?? null, draft)
}
