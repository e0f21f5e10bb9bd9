import { z } from 'zod'
import { mustBeOpenItem } from '../../agenda/meetings/what-may-change.ts'
import type { Person } from '../../council/person.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Subject } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import type { Tables } from '../../store.ts'
import { type Question, questionSchema } from './question.ts'
import { questionWords } from './question.words.ts'
import { atQuestion, type QuestionPlace } from './question-place.ts'
import { redrawQuestions } from './redraw-questions.ts'
import { asker, mustBeAskedOn, mustTakePart, mustTakeQuestions } from './who-asks.ts'

const onMine = {
  place: atQuestion,
  may: asker,
  on: ({ question }: QuestionPlace): Subject => ['question', question],
  redraws: redrawQuestions,
}

/** The asker changes the words of a question, or how it should be answered: until questions close, and until the clerk has
 * begun work on it. */
export const changeQuestion = verb({
  ...onMine,
  act: 'change a question',
  input: questionSchema.pick({ words: true, wants: true }).extend({ questionId: z.string() }),
  while: [mustTakeQuestions, mustBeAskedOn, mustTakePart, mustBeTheirs, mustNotBeTakenBack],
  async run({ tx, question }, { words, wants }) {
    if (words === question.words && wants === question.wants) return false
    if ((await takenIn(tx, [question])).has(question.id))
      throw new CommitteeError('question-taken-in', questionWords.takenIn)
    await tx.questions.update({ id: question.id }, { words, wants })
    return true
  },
})

/** The asker takes a question back, until questions close. Questions merged with it stand. */
export const withdrawQuestion = verb({
  ...onMine,
  act: 'take back a question',
  input: z.object({ questionId: z.string() }),
  while: [mustTakeQuestions, mustBeTheirs, mustBeOpenItem],
  async run({ tx, now, question }) {
    return (await tx.questions.update({ id: question.id, withdrawnAt: null }, { withdrawnAt: now })) > 0
  },
})

/** @throws CommitteeError not-allowed if somebody else asked it */
export function mustBeTheirs(of: { readonly question: Question; readonly person: Person }): void {
  if (of.question.personId === of.person.id) return
  throw new CommitteeError('not-allowed', questionWords.notTheirs)
}

function mustNotBeTakenBack({ question }: { readonly question: Question }): void {
  if (question.withdrawnAt === null) return
  throw new CommitteeError('question-withdrawn', questionWords.youTookItBack)
}

/** The questions on which the clerk has begun work: sent to an officer, answered, or merged with others. Their words no
 * longer change, because somebody works from them.
 * @returns their ids */
export async function takenIn(tables: Tables, questions: readonly Question[]): Promise<ReadonlySet<string>> {
  const merged = await tables.questions.find({ mergedIntoId: questions.map(({ id }) => id) })
  const into = new Set(merged.map(({ mergedIntoId }) => mergedIntoId))
  const taken = questions.filter(
    ({ id, sentAt, answer, mergedIntoId }) =>
      sentAt !== null || answer !== null || mergedIntoId !== null || into.has(id),
  )
  return new Set(taken.map(({ id }) => id))
}
