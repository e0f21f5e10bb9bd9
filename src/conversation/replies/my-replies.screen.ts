import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { type Item, shownTitle } from '../../committee/agenda/meetings/item.ts'
import { calledBy, type Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { type By, enteredFor } from '../../committee/kernel/actor.ts'
import { shortMoment } from '../../committee/kernel/dates.ts'
import { answersAsItStands, isTheirOwn, type Reply } from '../../committee/members/replies/reply.ts'
import { replyWords } from '../../committee/members/replies/reply.words.ts'
import { screenTitle } from '../kit/fitting.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, say } from '../kit/write.ts'

export type MyReplies = {
  readonly by: By
  readonly place: ItemPlace
  readonly questions: readonly Recommendation[]
  readonly replies: readonly Reply[]
  /** Another item on which they have something left to answer. */
  readonly next: Item | null
  /** Whether they have accounts on more than one platform. */
  readonly onBoth: boolean
  readonly page: number
}

/** What somebody answered so far on an item, with Change beside each. */
export function myRepliesScreen(of: MyReplies): Screen {
  const { by, place, questions, replies } = of
  const { item } = place
  const left = questions.filter((one) => !replies.some((reply) => answersAsItStands(reply, one)))
  const screen = pagedScreen({
    title: screenTitle(`Item ${item.number}: your replies`, 'Your replies'),
    pages: pagesOf(questions.flatMap((one) => answeredBlocks(by, one, replies))),
    page: of.page,
    action: 'my-replies',
    ids: { item: item.id },
    actions: goOn(of, left.length),
  })
  const state = say([{ strong: `Item ${item.number}. ${shownTitle(item)}.` }, stateOf(of, left.length)])
  return { ...screen, blocks: [state, ...screen.blocks] }
}

function goOn({ place: { item, meeting }, next }: MyReplies, left: number): Action[] {
  const on = left > 0 ? item : next
  const label = left > 0 || on === null ? 'Go on' : `Go on to item ${on.number}`
  return [
    ...(on === null ? [] : [opens(label, 'prepare', { item: on.id }, { primary: true })]),
    ...(meeting.questionsSentAt === null ? [opens('Ask a question', 'ask-question', { item: item.id })] : []),
  ]
}

function stateOf({ by, place: { meeting }, onBoth }: MyReplies, left: number): string {
  const own = enteredFor(by) === null
  const elsewhere = own && onBoth ? ', here or on your other platform' : ''
  if (left > 0) return ` ${left} still to answer. You can stop here and go on later${elsewhere}.`
  const until = meeting.repliesCloseAt === null ? '' : ` until ${shortMoment(meeting.repliesCloseAt)}`
  const change = own ? `You can change your replies${until}${elsewhere}.` : `It can be changed${until}.`
  return ` That is all that is asked here. ${change}`
}

function answeredBlocks(by: By, question: Recommendation, replies: readonly Reply[]): Block[] {
  const reply = replies.find((one) => one.recommendationId === question.id)
  const said = reply === undefined ? 'not answered yet.' : saidIn(by, reply)
  const label = `${reply === undefined ? 'Answer' : 'Change'} ${calledBy(question)}`
  return [
    say([{ strong: `Recommendation ${calledBy(question)}` }, `: ${said}`]),
    ...buttons(opens(label, 'reply', { recommendation: question.id })),
  ]
}

function saidIn(by: By, reply: Reply): string {
  const entering = enteredFor(by) !== null
  if (entering && isTheirOwn(reply)) return 'answered by the member. You see it when replies close.'
  const words = reply.words === null ? '' : ` “${reply.words}”`
  return `${replyWords.answers[reply.answer]}.${words}${reply.entered ? ' (entered by the clerk)' : ''}`
}
