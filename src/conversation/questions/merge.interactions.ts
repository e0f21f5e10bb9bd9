import { z } from 'zod'
import { limits } from '../../cards/limits.ts'
import { textBlocks } from '../../cards/pages.ts'
import { namesOf } from '../../committee/council/names.ts'
import { personWords } from '../../committee/council/person.words.ts'
import { mergeQuestions, separateQuestion } from '../../committee/members/questions/clerks-question.ts'
import type { QuestionGroup } from '../../committee/members/questions/question-group.ts'
import type { IdsOf } from '../actions.ts'
import { id } from '../kit/answers.ts'
import { type FormQuestion, oneOfRows, question, tick } from '../kit/field.ts'
import { optionLabel } from '../kit/fitting.ts'
import { form } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { pagedScreen } from '../kit/paged.ts'
import { note, quiet, say, strong } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { clerksQuestionsWords } from './clerks-questions.words.ts'
import { backToAll, inHand } from './in-hand.ts'

/** The clerk merges questions that ask the same, and separates them again. */
export const mergeInteractions = {
  'merge-question': form({
    async place(asking: Asking<IdsOf<'merge-question'>>) {
      const { core, ids } = asking
      const { item, question, groups } = await inHand(asking)
      const names = await namesOf(
        core.store.look,
        groups.flatMap(({ askers }) => askers),
      )
      const others = groups
        .map((group, at) => numbered(group, at + 1, names))
        .filter(({ root }) => root.id !== ids.question)
      const pages = inPages(others)
      const page = Math.min(ids.page, pages.length)
      return { item, question, pages, page, here: pages[page - 1] ?? [] }
    },
    title: clerksQuestionsWords.mergeTitle,
    instead: ({ item, question, here }) =>
      here.length > 0
        ? null
        : {
            title: clerksQuestionsWords.mergeTitle,
            blocks: [itemTitle(item), ...textBlocks(question.words), note(clerksQuestionsWords.noOther)],
          },
    says: ({ item, question, pages, page }) => [
      itemTitle(item),
      ...textBlocks(question.words),
      say(clerksQuestionsWords.howMerged),
      ...pagedScreen({
        title: clerksQuestionsWords.mergeTitle,
        pages: pages.map((some) => some.flatMap((one) => [strong(one.called), ...textBlocks(one.words)])),
        page,
        action: 'merge-question',
        ids: { question: question.id },
      }).blocks,
    ],
    questions: ({ here }) => ({ into: oneAmongQuestions(here) }),
    reads: { into: oneAmongQuestions([]) },
    remember: ({ page }) => ({ page: String(page) }),
    submit: clerksQuestionsWords.mergeThem,
    example: { into: 'question-2' },
    async take(asking, { into }) {
      const { core, by, ids } = asking
      const did = await mergeQuestions(core, by, { questionId: ids.question, intoId: into })
      return backToAll(asking, did ? clerksQuestionsWords.mergedNow : clerksQuestionsWords.mergedAlready)
    },
  }),

  'separate-question': form({
    place: (asking: Asking<IdsOf<'separate-question'>>) => inHand(asking),
    title: clerksQuestionsWords.separateTitle,
    says: ({ question }) => [...textBlocks(question.words), quiet(clerksQuestionsWords.answerStays)],
    questions: { confirmed: tick(clerksQuestionsWords.confirmSeparate) },
    submit: clerksQuestionsWords.separate,
    example: { confirmed: ['yes'] },
    async take(asking) {
      const { core, by, ids } = asking
      const did = await separateQuestion(core, by, { questionId: ids.question })
      return backToAll(asking, did ? clerksQuestionsWords.separated : clerksQuestionsWords.separateAlready)
    },
  }),
} satisfies Handling<'merge-question' | 'separate-question'>

/** A question with its number on the clerk's screen of the item. */
type Numbered = Pick<QuestionGroup, 'root'> & {
  readonly number: number
  /** "Question 2, Asha Patel" */
  readonly called: string
  readonly words: string
}

function numbered(
  { root, standing: [lead] }: QuestionGroup,
  number: number,
  names: ReadonlyMap<string, string>,
): Numbered {
  const called = clerksQuestionsWords.numbered(number, names.get(lead.personId) ?? personWords.aMember)
  return { root, number, called, words: lead.words }
}

/** Reads any id: the verb says why another question cannot be merged into. */
function oneAmongQuestions(here: readonly Numbered[]): FormQuestion<string> {
  const sentence = clerksQuestionsWords.notAmongThose
  const options = here.map(({ root, number, called }) => ({
    value: root.id,
    label: optionLabel(called, clerksQuestionsWords.number(number)),
  }))
  return question(oneOfRows(clerksQuestionsWords.into, options, sentence).ask, () =>
    z.string(sentence).refine((given) => id.safeParse(given).success, sentence),
  )
}

/** Each page holds as many as can be read in full above the choice. */
function inPages(all: readonly Numbered[]): Numbered[][] {
  const pages: Numbered[][] = [[]]
  let length = 0
  for (const one of all) {
    const page = pages.at(-1) ?? []
    length += one.words.length
    if (page.length === 0 || (page.length < 7 && length <= limits.text)) page.push(one)
    else {
      pages.push([one])
      length = one.words.length
    }
  }
  return pages
}
