import { paragraphs } from '../kit/field.ts'
import { clerksQuestionsWords } from './clerks-questions.words.ts'

/** The answer to a question, in an officer's words. */
export const answerQuestions = (label: string) => ({
  words: paragraphs(label, clerksQuestionsWords.theAnswer, 3000),
})
