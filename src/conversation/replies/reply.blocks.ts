import type { Block } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { RecommendationPlace } from '../../committee/agenda/find.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { type By, enteredFor } from '../../committee/kernel/actor.ts'
import { quiet, say, strong } from '../kit/write.ts'
import { itemLineWords } from '../meetings/item-line.words.ts'
import { replyFormWords } from './reply.words.ts'

/** The longest text a member may write in one piece: it fits on the sheet beside a name. */
export const longestWords = 2000

/** Says on every form in which a member writes who sees it. */
export function whoSees(by: By): Block {
  return quiet(enteredFor(by) === null ? replyFormWords.whoSees : replyFormWords.whoSeesEntered)
}

/** A recommendation in full, under its printed label. */
export function recommendationBlocks({ item, recommendation, meeting }: RecommendationPlace): Block[] {
  const leadIn = recommendation.leadIn === null ? [] : textBlocks(recommendation.leadIn, true)
  const closes =
    meeting.repliesCloseAt === null || meeting.repliesClosedAt !== null
      ? ''
      : replyFormWords.closes(meeting.repliesCloseAt)
  return [
    say([{ strong: itemLineWords.sentence(item.number, itemWords.title(item)) }, closes]),
    strong(replyFormWords.recommendation(recommendationWords.name(recommendation))),
    ...leadIn,
    ...textBlocks(recommendation.text),
  ]
}
