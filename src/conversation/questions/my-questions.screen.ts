import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import type { Question } from '../../committee/members/questions/question.ts'
import { questionWords } from '../../committee/members/questions/question.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, quiet, say } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { questionFormWords } from './question.words.ts'

type Mine = {
  readonly place: ItemPlace
  /** Not those that they have taken back. */
  readonly questions: readonly (Question & { readonly takenIn: boolean })[]
  /** True while questions are taken. */
  readonly open: boolean
  readonly page: number
}

/** What somebody has asked on an item, with buttons to change it and take it back. */
export function myQuestionsScreen({ place, questions, open, page }: Mine): Screen {
  const { item } = place
  const ids = { item: item.id }
  const another: Action[] = open ? [opens(questionFormWords.another, 'ask-question', ids)] : []
  const screen = pagedScreen({
    title: questionFormWords.title(item.number),
    pages: pagesOf(questions.flatMap((one, at) => mineBlocks(one, at + 1, open, place))),
    page,
    action: 'my-questions',
    ids,
    actions: another,
  })
  const none = questions.length === 0 ? [say(questionFormWords.none)] : []
  return { ...screen, blocks: [itemTitle(item), ...none, ...screen.blocks] }
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
    : [opens(questionFormWords.change(number), 'change-question', ids)]
  const back = opens(questionFormWords.takeBack(number), 'withdraw-question', ids)
  const where =
    meeting.questionsSentAt !== null
      ? questionFormWords.sheetIsOut
      : question.takenIn
        ? questionFormWords.passedOn
        : questionFormWords.withClerk
  return [
    say([{ strong: questionFormWords.number(number) }, ` ${questionWords.wanted[question.wants]}`]),
    ...textBlocks(question.words),
    quiet(where),
    ...(open ? buttons(...change, back) : []),
  ]
}
