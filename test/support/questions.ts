import { askQuestion } from '../../src/committee/members/questions/ask-question.ts'
import {
  answerQuestion,
  mergeQuestions,
  sendQuestion,
} from '../../src/committee/members/questions/clerks-question.ts'
import { offerAnswer } from '../../src/committee/members/questions/offer-answer.ts'
import type { Wish } from '../../src/committee/members/questions/question.ts'
import type { Marlshire, Name } from './committee.ts'
import { type October, posted } from './meeting.ts'

export const words = {
  tom: 'How many schools have a travel plan?',
  asha: 'Which rural routes were visited?',
  nia: 'When will the crossing at Marl Lane be repaired?',
} as const

export async function ask(
  m: Marlshire,
  name: Name,
  questionId: string,
  itemId: string,
  said: string,
  wants: Wish = 'written',
): Promise<boolean> {
  return askQuestion(m.core, m.as(name), { questionId, itemId, words: said, wants })
}

export const send = (m: Marlshire, questionId: string) =>
  sendQuestion(m.core, m.as('ruth'), { questionId, officerId: m.id('olive') })

export const offer = (m: Marlshire, questionId: string, said: string) =>
  offerAnswer(m.core, m.as('olive'), { questionId, words: said })

export const answer = (m: Marlshire, questionId: string, said: string) =>
  answerQuestion(m.core, m.as('ruth'), { questionId, words: said })

export const merge = (m: Marlshire, questionId: string, intoId: string) =>
  mergeQuestions(m.core, m.as('ruth'), { questionId, intoId })

/** Questions on item 7: "question-1" by Tom Baxter, "question-2" by Asha Patel, "question-3" by Nia Okafor, which was
 * sent to Olive Park, and "question-4" by Gil Hart, which is merged into the second. */
export async function questioned(m: Marlshire): Promise<October> {
  const october = await posted(m)
  await ask(m, 'tom', 'question-1', october.item, words.tom)
  await ask(m, 'asha', 'question-2', october.item, words.asha)
  await ask(m, 'nia', 'question-3', october.item, words.nia)
  await ask(m, 'gil', 'question-4', october.item, 'Where in the country did the peers go?', 'at-meeting')
  await send(m, 'question-3')
  await merge(m, 'question-4', 'question-2')
  return october
}
