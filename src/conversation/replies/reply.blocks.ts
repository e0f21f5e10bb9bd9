import type { Block } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { RecommendationPlace } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { calledBy } from '../../committee/agenda/reports/recommendation.ts'
import { type By, enteredFor } from '../../committee/kernel/actor.ts'
import { quiet, say, strong } from '../kit/write.ts'
import { replyFormWords } from './reply.words.ts'

/** What a member may write in one piece: a name has room beside it on the sheet. */
export const longestWords = 2000

/** What every form in which a member writes says about who sees it. */
export function whoSees(by: By): Block {
  return quiet(enteredFor(by) === null ? replyFormWords.whoSees : replyFormWords.whoSeesEntered)
}

/** A recommendation under its printed label, in full. */
export function recommendationBlocks({ item, recommendation, meeting }: RecommendationPlace): Block[] {
  const leadIn = recommendation.leadIn === null ? [] : textBlocks(recommendation.leadIn, true)
  const closes =
    meeting.repliesCloseAt === null || meeting.repliesClosedAt !== null
      ? ''
      : replyFormWords.closes(meeting.repliesCloseAt)
  return [
    say([{ strong: `Item ${item.number}. ${shownTitle(item)}.` }, closes]),
    strong(replyFormWords.recommendation(calledBy(recommendation))),
    ...leadIn,
    ...textBlocks(recommendation.text),
  ]
}
