import type { Person } from '../../council/person.ts'
import { mustBeAllowed } from '../../council/who-may.ts'
import type { By } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { tellClerks } from '../../record/tell-clerks.ts'
import type { Tables } from '../../store.ts'
import { mustStand, rootOf } from './clerks-question.ts'
import { noteQuestion } from './note-question.ts'
import { type QuestionPlace, takenPlaceOfQuestion } from './question-place.ts'

/**
 * Takes an officer's answer to a question that was sent to them. The clerk sees it, and nobody else until the clerk
 * forwards it.
 * @returns whether it is not what they had written already
 * @throws CommitteeError
 */
export async function offerAnswer(
  core: Core,
  by: By,
  input: { readonly questionId: string; readonly words: string },
): Promise<boolean> {
  return core.store.transact(async (tx) => {
    const place = await takenPlaceOfQuestion(tx, input.questionId)
    const { question } = place
    const officer = await whoAnswers(core, tx, by, place)
    await mustStand(tx, place, await rootOf(tx, question))
    if (question.offered === input.words) return false
    await tx.questions.update({ id: question.id }, { offered: input.words, offeredAt: core.now() })
    await tellClerks(core, tx, place.meeting, {
      key: `offered/${question.id}/${dayOf(core.now())}`,
      itemId: place.item.id,
      words: `Item ${place.item.number}: ${officer.name} has answered a question. Nobody else sees it yet: “Questions” shows it, to forward or to word anew.`,
    })
    await noteQuestion(core, tx, by, { question, personId: officer.id, act: 'offer an answer' })
    return true
  })
}

/** The officer to whom the question was sent.
 * @throws CommitteeError */
export async function whoAnswers(
  core: Core,
  tables: Tables,
  by: By,
  { question, committee }: QuestionPlace,
): Promise<Person> {
  const today = dayOf(core.now())
  const { person } = await mustBeAllowed(tables, by, committee.id, 'answer a question', today)
  if (person === null || question.officerId !== person.id)
    throw new CommitteeError(
      'not-allowed',
      'This question is not with you, so nothing was recorded. Your clerk can send it to you.',
    )
  return person
}
