import type { Block } from '../../cards/card.ts'
import { wishLabels } from '../../committee/members/questions/question.words.ts'
import { oneOf, paragraphs } from '../kit/field.ts'
import { quiet } from '../kit/write.ts'
import { longestWords } from '../replies/reply.blocks.ts'

/** What somebody asks officers, and how they want it answered. */
export const askedOfOfficers = {
  words: paragraphs('The question for officers', 'your question', longestWords),
  wants: oneOf('How should it be answered?', wishLabels),
}

/** What every form in which a member words a question says about who sees it. */
export const whoSeesQuestion: Block = quiet(
  'The clerk sees it at once, and the officer when the clerk sends it on; every committee member sees it with your name on the question sheet. It is a council record and may be released under Freedom of Information. Please do not name a child, a family or a member of staff.',
)
