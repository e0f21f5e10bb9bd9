import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import type { Item } from '../../committee/agenda/meetings/item.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { type By, enteredFor } from '../../committee/kernel/actor.ts'
import { answersAsItStands, isTheirOwn, type Reply } from '../../committee/members/replies/reply.ts'
import { replyWords } from '../../committee/members/replies/reply.words.ts'
import { screenTitle } from '../kit/fitting.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, say } from '../kit/write.ts'
import { itemLineWords } from '../meetings/item-line.words.ts'
import { myRepliesWords } from './my-replies.words.ts'
import { replyFormWords } from './reply.words.ts'

export type MyReplies = {
  readonly by: By
  readonly place: ItemPlace
  readonly questions: readonly Recommendation[]
  readonly replies: readonly Reply[]
  /** Another item on which they have something left to answer. */
  readonly next: Item | null
  /** True if they have accounts on more than one platform. */
  readonly onBoth: boolean
  readonly page: number
}

/** What somebody has answered so far on an item, with a button to change each. */
export function myRepliesScreen(of: MyReplies): Screen {
  const { by, place, questions, replies } = of
  const { item } = place
  const left = questions.filter((one) => !replies.some((reply) => answersAsItStands(reply, one)))
  const screen = pagedScreen({
    title: screenTitle(myRepliesWords.title(item.number), myRepliesWords.shortTitle),
    pages: pagesOf(questions.flatMap((one) => answeredBlocks(by, one, replies))),
    page: of.page,
    action: 'my-replies',
    ids: { item: item.id },
    actions: goOn(of, left.length),
  })
  const state = say([
    { strong: itemLineWords.sentence(item.number, itemWords.title(item)) },
    ` ${stateOf(of, left.length)}`,
  ])
  return { ...screen, blocks: [state, ...screen.blocks] }
}

function goOn({ place: { item, meeting }, next }: MyReplies, left: number): Action[] {
  const on = left > 0 ? item : next
  const label = left > 0 || on === null ? replyFormWords.goOn : myRepliesWords.goOnTo(on.number)
  return [
    ...(on === null ? [] : [opens(label, 'prepare', { item: on.id }, { primary: true })]),
    ...(meeting.questionsSentAt === null
      ? [opens(replyFormWords.ask, 'ask-question', { item: item.id })]
      : []),
  ]
}

function stateOf({ by, place: { meeting }, onBoth }: MyReplies, left: number): string {
  const own = enteredFor(by) === null
  if (left > 0) return myRepliesWords.left(left, own && onBoth)
  return own
    ? myRepliesWords.all(meeting.repliesCloseAt, onBoth)
    : myRepliesWords.allEntered(meeting.repliesCloseAt)
}

function answeredBlocks(by: By, question: Recommendation, replies: readonly Reply[]): Block[] {
  const reply = replies.find((one) => one.recommendationId === question.id)
  const said = reply === undefined ? myRepliesWords.notYet : saidIn(by, reply)
  const called = recommendationWords.name(question)
  const label = reply === undefined ? myRepliesWords.answer(called) : myRepliesWords.change(called)
  return [
    say([{ strong: replyFormWords.recommendation(called) }, `: ${said}`]),
    ...buttons(opens(label, 'reply', { recommendation: question.id })),
  ]
}

function saidIn(by: By, reply: Reply): string {
  if (enteredFor(by) !== null && isTheirOwn(reply)) return myRepliesWords.hidden
  return myRepliesWords.reply(replyWords.answers[reply.answer], reply.words, reply.entered)
}
