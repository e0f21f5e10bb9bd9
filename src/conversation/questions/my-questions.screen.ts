import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import type { Question } from '../../committee/members/questions/question.ts'
import { wantsLabels } from '../../committee/members/questions/question.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, quiet, say, strong } from '../kit/write.ts'

type Mine = {
  readonly place: ItemPlace
  /** Those that they have not taken back. */
  readonly questions: readonly (Question & { readonly takenIn: boolean })[]
  /** Whether questions are still put. */
  readonly open: boolean
  readonly page: number
}

/** What somebody asked on an item, with the buttons to change it and take it back. */
export function myQuestionsScreen({ place, questions, open, page }: Mine): Screen {
  const { item } = place
  const ids = { item: item.id }
  const another: Action[] = open ? [opens('Ask another question', 'ask-question', ids)] : []
  const screen = pagedScreen({
    title: `Questions on item ${item.number}`,
    pages: pagesOf(questions.flatMap((one, at) => mineBlocks(one, at + 1, open, place))),
    page,
    action: 'my-questions',
    ids,
    actions: another,
  })
  const title = strong(`Item ${item.number}. ${shownTitle(item)}`)
  const none = questions.length === 0 ? [say('No question of yours stands on this item.')] : []
  return { ...screen, blocks: [title, ...none, ...screen.blocks] }
}

function mineBlocks(
  question: Mine['questions'][number],
  number: number,
  open: boolean,
  { meeting }: ItemPlace,
): Block[] {
  const ids = { question: question.id }
  const change: Action[] = question.takenIn
    ? []
    : [opens(`Change question ${number}`, 'change-question', ids)]
  const back = opens(`Take back question ${number}`, 'withdraw-question', ids)
  const where =
    meeting.questionsSentAt !== null
      ? 'The question sheet has gone out.'
      : question.takenIn
        ? 'The clerk has passed it on, so its words stay as they are.'
        : 'The clerk has it.'
  return [
    say([{ strong: `Question ${number}.` }, ` ${wantsLabels[question.wants]}`]),
    ...textBlocks(question.words),
    quiet(where),
    ...(open ? buttons(...change, back) : []),
  ]
}
