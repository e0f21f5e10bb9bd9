import type { Block, Card } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { namesOf } from '../../committee/council/names.ts'
import { personWords } from '../../committee/council/person.words.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { questionWords } from '../../committee/members/questions/question.words.ts'
import { questionDates } from '../../committee/members/questions/question-dates.ts'
import type { QuestionGroup } from '../../committee/members/questions/question-group.ts'
import { placeOfQuestion, type QuestionPlace } from '../../committee/members/questions/question-place.ts'
import { questionsOf } from '../../committee/members/questions/questions-of.ts'
import type { Core } from '../../committee/ports.ts'
import type { Post } from '../../committee/record/post.ts'
import { opens } from '../kit/opens.ts'
import { buttons, did, note, quiet, say, strong } from '../kit/write.ts'
import { itemLineWords } from '../meetings/item-line.words.ts'
import { replyFormWords } from '../replies/reply.words.ts'
import { officersQuestionWords } from './officers-question.words.ts'
import { strongBlocks } from './question-sheet.card.ts'

/** A question as it stands now, for the officer to whom it was sent. */
export async function drawQuestion(core: Core, post: Post): Promise<Card> {
  const tables = core.store.look
  const place = await placeOfQuestion(tables, post.subjectId)
  const { question, item, meeting, committee } = place
  const rootId = question.mergedIntoId ?? question.id
  const groups = (await questionsOf(tables, meeting.id)).flatMap((one) => one.groups)
  const group = groups.find(({ root }) => root.id === rootId)
  const title = officersQuestionWords.title(item.number, committee.name, meeting.date)
  const head: Block[] = [
    strong(`${committee.name}, ${longDay(meeting.date)}.`),
    ...textBlocks(itemLineWords.item(item.number, itemWords.title(item))),
  ]
  if (group === undefined || question.officerId !== post.targetId || meeting.cancelledAt !== null)
    return {
      title,
      blocks: [...head, note(whyNoAnswer(place, group))],
    }
  const ids = { question: question.id }
  const names = await namesOf(tables, group.askers)
  const name = (id: string) => names.get(id) ?? personWords.aMember
  return {
    title,
    blocks: [
      ...head,
      ...strongBlocks(questionWords.askedBy(group.askers.map(name))),
      ...textBlocks(group.standing[0].words),
      quiet(questionWords.wants(group.wants, group.raisers.map(name))),
      ...stateBlocks(core, place, group),
      ...buttons(
        question.offered === null
          ? opens(officersQuestionWords.answer, 'offer-answer', ids, { primary: true })
          : opens(officersQuestionWords.changeAnswer, 'offer-answer', ids),
        opens(replyFormWords.readReport, 'read-report', { item: item.id }),
      ),
    ],
  }
}

function whyNoAnswer({ item, meeting }: QuestionPlace, group: QuestionGroup | undefined): string {
  if (item.openness !== 'open') return officersQuestionWords.notOpen(itemWords.notOpen(item.number))
  if (meeting.cancelledAt !== null) return officersQuestionWords.cancelled
  return group === undefined ? officersQuestionWords.takenBack : officersQuestionWords.somebodyElse
}

function stateBlocks(core: Core, { question, meeting, committee }: QuestionPlace, group: QuestionGroup) {
  const { sheetAt } = questionDates(meeting, committee.settings, core.bankHolidays)
  if (group.answer !== null && group.offered === null) return [did(officersQuestionWords.answered)]
  if (question.offered !== null) return [did(officersQuestionWords.withClerk)]
  return [say(officersQuestionWords.pleaseAnswer(meeting.questionsSentAt === null ? sheetAt : null))]
}
