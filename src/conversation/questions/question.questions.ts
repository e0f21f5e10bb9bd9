import type { Block } from '../../cards/card.ts'
import { questionWords } from '../../committee/members/questions/question.words.ts'
import { oneOf, paragraphs } from '../kit/field.ts'
import { quiet } from '../kit/write.ts'
import { longestWords } from '../replies/reply.blocks.ts'
import { questionFormWords } from './question.words.ts'

/** What somebody asks officers, and how they want it answered. */
export const askedOfOfficers = {
  words: paragraphs(questionFormWords.words, questionFormWords.yourQuestion, longestWords),
  wants: oneOf(questionFormWords.wants, questionWords.wishes),
}

/** Says on every form in which a member words a question who sees it. */
export const whoSeesQuestion: Block = quiet(questionFormWords.whoSees)
