import { z } from 'zod'
import { itemWords } from '../../agenda/meetings/item.words.ts'
import { mustBeOpenItem } from '../../agenda/meetings/what-may-change.ts'
import { officersOf } from '../../council/officers.ts'
import { clerk } from '../../council/permission.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { notifyOfChange } from '../../record/notify-of-change.ts'
import type { Doing, Subject } from '../../record/row.ts'
import { verb } from '../../record/verb.ts'
import { wantPost } from '../../record/want-post.ts'
import type { Tables } from '../../store.ts'
import type { Question } from './question.ts'
import { questionWords } from './question.words.ts'
import { atQuestion, type QuestionPlace } from './question-place.ts'
import { questionsOf } from './questions-of.ts'
import { redrawQuestions } from './redraw-questions.ts'
import { wantQuestionSheets } from './want-question-sheets.ts'

const ofQuestion = z.object({ questionId: z.string() })

const onOne = {
  place: atQuestion,
  may: clerk,
  while: [],
  on: ({ question }: QuestionPlace): Subject => ['question', question],
  redraws: redrawQuestions,
}

const onRoot = {
  place: atRoot,
  may: clerk,
  while: [mustBeOpenItem, mustStand],
  on: ({ root }: RootPlace): Subject => ['question', root],
  redraws: redrawQuestions,
}

/** Merges a question into another on the same item that asks the same. Each asker keeps the credit. Questions merged into
 * it earlier follow, and if the other one is merged itself, all go into the one that it went into. */
export const mergeQuestions = verb({
  ...onOne,
  act: 'merge a question',
  input: ofQuestion.extend({ intoId: z.string() }),
  async run({ tx, question }, { intoId }) {
    const other = await tx.questions.get(intoId)
    if (other?.itemId !== question.itemId) throw wrongChoice(questionWords.otherItem, 'into')
    const into = await rootOf(tx, other)
    if (question.mergedIntoId === into.id) return false
    if (into.id === question.id)
      throw wrongChoice(
        other.id === question.id ? questionWords.intoItself : questionWords.mergedAlready,
        'into',
      )
    await tx.questions.update({ id: question.id }, { mergedIntoId: into.id })
    await tx.questions.update({ mergedIntoId: question.id }, { mergedIntoId: into.id })
    return true
  },
})

/** Takes a question out of the one that it was merged into. An answer to that one stays there. */
export const separateQuestion = verb({
  ...onOne,
  act: 'separate a question',
  input: ofQuestion,
  async run({ tx, question }) {
    if (question.mergedIntoId === null) return false
    await tx.questions.update({ id: question.id }, { mergedIntoId: null })
    return true
  },
})

/** Sends a question to an officer of the committee, as a direct message in which they can answer. If it is sent to another
 * officer later, the first need not answer any more. */
export const sendQuestion = verb({
  ...onRoot,
  act: 'send a question',
  input: ofQuestion.extend({ officerId: z.string() }),
  async run({ core, tx, now, committee, root }, { officerId }) {
    const officers = await officersOf(tx, committee.id, dayOf(now))
    const officer = officers.find(({ person }) => person.id === officerId)
    if (officer === undefined) throw wrongChoice(itemWords.notAnOfficer, 'officer')
    if (!officer.reached) throw wrongChoice(questionWords.officerNotReached(officer.person.name), 'officer')
    if (root.officerId === officerId) return false
    await tx.questions.update({ id: root.id }, { officerId, sentAt: now })
    const post = { councilId: root.councilId, kind: 'question', subjectId: root.id } as const
    await wantPost(core, tx, { ...post, target: 'person', targetId: officerId })
    return true
  },
})

/** Enters the officer's answer to a question, or forwards the one that the officer wrote. If the question sheet has gone
 * out, the answer goes onto everyone's sheet and everyone is told. */
export const answerQuestion = verb({
  ...onRoot,
  act: 'answer a question',
  input: ofQuestion.extend({ words: z.string() }),
  async run(of, { words }) {
    if (of.root.answer === words) return false
    await of.tx.questions.update({ id: of.root.id }, { answer: words, answeredAt: of.now })
    if (of.meeting.questionsSentAt !== null) await tellLateAnswer(of)
    return true
  },
})

/** The root: the question itself, or the one that it was merged into. */
type RootPlace = QuestionPlace & { readonly root: Question }

export async function atRoot(doing: Doing, input: z.infer<typeof ofQuestion>): Promise<RootPlace> {
  const place = await atQuestion(doing, input)
  return { ...place, root: await rootOf(doing.tx, place.question) }
}

async function tellLateAnswer({ core, tx, meeting, item, root }: Doing & RootPlace): Promise<void> {
  // The sheet says no more about what the meeting does not take.
  if (item.state !== 'standing' || meeting.cancelledAt !== null) return
  const shown = (await questionsOf(tx, meeting.id)).flatMap(({ groups }) => groups)
  if (!shown.some((group) => group.root.id === root.id)) return
  await wantQuestionSheets(core, tx, { meeting })
  await notifyOfChange(core, tx, meeting, {
    about: 'answer',
    subjectId: root.id,
    occasion: core.newId(),
    itemId: item.id,
    words: questionWords.lateAnswer(item.number, root.answer !== null),
  })
}

async function rootOf(tables: Tables, question: Question): Promise<Question> {
  if (question.mergedIntoId === null) return question
  return (await tables.questions.get(question.mergedIntoId)) ?? question
}

/** A merged question stands as long as one of its parts does.
 * @throws CommitteeError question-withdrawn */
export async function mustStand({
  tx,
  root,
}: {
  readonly tx: Tables
  readonly root: Question
}): Promise<void> {
  if (root.withdrawnAt === null) return
  if ((await tx.questions.count({ mergedIntoId: root.id, withdrawnAt: null })) > 0) return
  throw new CommitteeError('question-withdrawn', questionWords.takenBack)
}

function wrongChoice(sentence: string, field: string): CommitteeError {
  return new CommitteeError('unknown-choice', sentence, field)
}
