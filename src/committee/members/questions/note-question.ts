import type { By } from '../../kernel/actor.ts'
import type { Core } from '../../ports.ts'
import { recordAct } from '../../record/record-act.ts'
import type { Transaction } from '../../store.ts'
import type { Question } from './question.ts'
import { redrawQuestions } from './redraw-questions.ts'

/** What everything that happens to a question has in common: a place on the record, and the cards that show it drawn
 * anew. */
export async function noteQuestion(
  core: Core,
  tx: Transaction,
  by: By,
  done: { readonly question: Question; readonly personId: string | null; readonly act: string },
): Promise<void> {
  const { question, personId, act } = done
  const { councilId } = question
  await recordAct(core, tx, { councilId, by, personId, act, subject: 'question', subjectId: question.id })
  await redrawQuestions(core, tx, question)
}
