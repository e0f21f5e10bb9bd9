import { askQuestion } from '../../../src/committee/members/questions/ask-question.ts'
import {
  answerQuestion,
  mergeQuestions,
  sendQuestion,
  separateQuestion,
} from '../../../src/committee/members/questions/clerks-question.ts'
import { changeQuestion, withdrawQuestion } from '../../../src/committee/members/questions/my-question.ts'
import { offerAnswer } from '../../../src/committee/members/questions/offer-answer.ts'
import { clerk, type Deed, during, members } from './deed.ts'

/** The askers, the officer, and the clerk of `questioned`. */
export const questionsDeeds: readonly Deed[] = [
  {
    verb: 'askQuestion',
    stage: 'questioned',
    states: ['open'],
    who: members,
    does: (m, by, { item: itemId }) =>
      askQuestion(m.core, by, { questionId: 'question-9', itemId, words: 'Who pays?', wants: 'written' }),
  },
  {
    verb: 'changeQuestion',
    stage: 'questioned',
    states: ['open'],
    who: ['tom'],
    does: (m, by) =>
      changeQuestion(m.core, by, { questionId: 'question-1', words: 'How many?', wants: 'at-meeting' }),
  },
  {
    verb: 'sendQuestion',
    stage: 'questioned',
    states: [...during('open', 'confirmed'), 'cancelled'],
    who: clerk,
    does: (m, by) => sendQuestion(m.core, by, { questionId: 'question-2', officerId: m.id('olive') }),
  },
  {
    verb: 'offerAnswer',
    stage: 'questioned',
    states: [...during('open', 'confirmed'), 'cancelled'],
    who: ['olive'],
    does: (m, by) => offerAnswer(m.core, by, { questionId: 'question-3', words: 'In October.' }),
  },
  {
    verb: 'answerQuestion',
    stage: 'questioned',
    states: [...during('open', 'confirmed'), 'cancelled'],
    who: clerk,
    does: (m, by) => answerQuestion(m.core, by, { questionId: 'question-3', words: 'In November.' }),
  },
  {
    verb: 'separateQuestion',
    stage: 'questioned',
    states: [...during('open', 'confirmed'), 'cancelled'],
    who: clerk,
    does: (m, by) => separateQuestion(m.core, by, { questionId: 'question-4' }),
  },
  {
    verb: 'mergeQuestions',
    stage: 'questioned',
    states: [...during('open', 'confirmed'), 'cancelled'],
    who: clerk,
    does: (m, by) => mergeQuestions(m.core, by, { questionId: 'question-3', intoId: 'question-2' }),
  },
  {
    verb: 'withdrawQuestion',
    stage: 'questioned',
    states: ['open'],
    who: ['tom'],
    does: (m, by) => withdrawQuestion(m.core, by, { questionId: 'question-1' }),
  },
]
