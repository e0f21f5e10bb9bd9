import type { Block, Card } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import { notOpenWords, shownTitle } from '../../committee/agenda/meetings/item.ts'
import { namesOf } from '../../committee/council/names.ts'
import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { listed, wantsLine } from '../../committee/members/questions/question.words.ts'
import { questionDates } from '../../committee/members/questions/question-dates.ts'
import type { QuestionGroup } from '../../committee/members/questions/question-group.ts'
import { placeOfQuestion, type QuestionPlace } from '../../committee/members/questions/question-place.ts'
import { questionsOf } from '../../committee/members/questions/questions-of.ts'
import type { Core } from '../../committee/ports.ts'
import type { Post } from '../../committee/record/post.ts'
import { opens } from '../kit/opens.ts'
import { buttons, did, note, quiet, say, strong } from '../kit/write.ts'
import { strongBlocks } from './question-sheet.card.ts'

/** A question as it is put to the officer to whom it was sent, as it stands now. */
export async function drawQuestion(core: Core, post: Post): Promise<Card> {
  const tables = core.store.look
  const place = await placeOfQuestion(tables, post.subjectId)
  const { question, item, meeting, committee } = place
  const rootId = question.mergedIntoId ?? question.id
  const groups = (await questionsOf(tables, meeting.id)).flatMap((one) => one.groups)
  const group = groups.find(({ root }) => root.id === rootId)
  const title = `A question on item ${item.number}: ${committee.name}, ${longDay(meeting.date)}`
  const head: Block[] = [
    strong(`${committee.name}, ${longDay(meeting.date)}.`),
    ...textBlocks(`Item ${item.number}. ${shownTitle(item)}`),
  ]
  if (group === undefined || question.officerId !== post.targetId || meeting.cancelledAt !== null)
    return {
      title,
      blocks: [...head, note(whyNoAnswer(place, group))],
    }
  const ids = { question: question.id }
  const names = await namesOf(tables, group.askers)
  const name = (id: string) => names.get(id) ?? 'A member'
  return {
    title,
    blocks: [
      ...head,
      ...strongBlocks(`Asked by ${listed(group.askers.map(name))}`),
      ...textBlocks(group.standing[0].words),
      quiet(wantsLine(group, name)),
      ...stateBlocks(core, place, group),
      ...buttons(
        question.offered === null
          ? opens('Answer', 'offer-answer', ids, { primary: true })
          : opens('Change my answer', 'offer-answer', ids),
        opens('Read the report', 'read-report', { item: item.id }),
      ),
    ],
  }
}

function whyNoAnswer({ item, meeting }: QuestionPlace, group: QuestionGroup | undefined): string {
  if (item.openness !== 'open') return `${notOpenWords(item)} Please do not answer it here.`
  if (meeting.cancelledAt !== null) return 'The meeting is cancelled. No answer is needed.'
  return group === undefined
    ? 'This question was taken back. No answer is needed.'
    : 'The clerk has asked somebody else. No answer is needed from you.'
}

function stateBlocks(core: Core, { question, meeting, committee }: QuestionPlace, group: QuestionGroup) {
  const { sheetAt } = questionDates(meeting, committee.settings, core.bankHolidays)
  const when =
    meeting.questionsSentAt === null
      ? `The question sheet goes to every committee member on ${shortMoment(sheetAt)}.`
      : 'The question sheet has gone to every committee member; a late answer goes to all of them, too.'
  const done = (text: string): Block[] => [did(text)]
  if (group.answer !== null && group.offered === null) return done('This question has its answer. Thank you.')
  if (question.offered !== null)
    return done('The clerk has your answer. It goes to members when the clerk has forwarded it.')
  return [say(`The clerk asks for your answer, and sees it first. ${when}`)]
}
