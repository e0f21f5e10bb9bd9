import type { Block } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { RecommendationPlace } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { calledBy } from '../../committee/agenda/reports/recommendation.ts'
import { type By, enteredFor } from '../../committee/kernel/actor.ts'
import { shortMoment } from '../../committee/kernel/dates.ts'
import { quiet, say, strong } from '../kit/write.ts'

/** What a member may write in one piece: a name has room beside it on the sheet. */
export const longestWords = 2000

/** What every form in which a member writes says about who sees it. */
export function whoSees(by: By): Block {
  return quiet(enteredFor(by) === null ? formNotice : enteredNotice)
}

const formNotice =
  'Only you see this until replies close. Then committee members and the clerk see it with your name. It is a council record and may be released under Freedom of Information. Please do not identify a child, a family or a member of staff. This is not a vote; you may change your mind at the meeting.'

/** The same where the clerk enters it for a member. */
const enteredNotice =
  'Until replies close only the member and the clerk know this. Then committee members see it with the member’s name, marked as entered by the clerk. It is a council record and may be released under Freedom of Information. Please do not identify a child, a family or a member of staff. This is not a vote; the member may change their mind at the meeting.'

/** A recommendation under its printed label, in full. */
export function recommendationBlocks({ item, recommendation, meeting }: RecommendationPlace): Block[] {
  const leadIn = recommendation.leadIn === null ? [] : textBlocks(recommendation.leadIn, true)
  const closes =
    meeting.repliesCloseAt === null || meeting.repliesClosedAt !== null
      ? ''
      : ` Replies close ${shortMoment(meeting.repliesCloseAt)}.`
  return [
    say([{ strong: `Item ${item.number}. ${shownTitle(item)}.` }, closes]),
    strong(`Recommendation ${calledBy(recommendation)}`),
    ...leadIn,
    ...textBlocks(recommendation.text),
  ]
}
