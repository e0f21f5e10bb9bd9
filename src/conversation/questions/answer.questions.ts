import { paragraphs } from '../kit/field.ts'

/** The answer to a question, in an officer's words. */
export const answerQuestions = (label: string) => ({ words: paragraphs(label, 'the answer', 3000) })
