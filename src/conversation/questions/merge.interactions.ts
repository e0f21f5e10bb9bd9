import { z } from 'zod'
import { limits } from '../../cards/limits.ts'
import { textBlocks } from '../../cards/pages.ts'
import { namesOf } from '../../committee/council/names.ts'
import { mergeQuestions, separateQuestion } from '../../committee/members/questions/clerks-question.ts'
import type { QuestionGroup } from '../../committee/members/questions/question-group.ts'
import type { IdsOf } from '../actions.ts'
import { id } from '../kit/answers.ts'
import { type FormQuestion, oneOfRows, tick } from '../kit/field.ts'
import { optionLabel } from '../kit/fitting.ts'
import { form } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { pagedScreen } from '../kit/paged.ts'
import { note, quiet, say, strong } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { backToAll, inHand } from './in-hand.ts'

/** How the clerk puts questions that ask the same as one. */
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
    title: 'Merge a question',
    instead: ({ item, question, here }) =>
      here.length > 0
        ? null
        : {
            title: 'Merge a question',
            blocks: [
              itemTitle(item),
              ...textBlocks(question.words),
              note('There is no other question on this item.'),
            ],
          },
    says: ({ item, question, pages, page }) => [
      itemTitle(item),
      ...textBlocks(question.words),
      say(
        'Choose the question that asks the same. Its words stand for both, and each asker is named with it. Who wants it raised at the meeting is named as wanting that. You can separate them again.',
      ),
      ...pagedScreen({
        title: 'Merge a question',
        pages: pages.map((some) => some.flatMap((one) => [strong(one.called), ...textBlocks(one.words)])),
        page,
        action: 'merge-question',
        ids: { question: question.id },
      }).blocks,
    ],
    questions: ({ here }) => ({ into: oneAmongQuestions(here) }),
    reads: { into: oneAmongQuestions([]) },
    remember: ({ page }) => ({ page: String(page) }),
    submit: 'Merge',
    example: { into: 'question-2' },
    async take(asking, { into }) {
      const { core, by, ids } = asking
      const did = await mergeQuestions(core, by, { questionId: ids.question, intoId: into })
      return backToAll(asking, did ? 'Merged. Each asker is named with it.' : 'They are merged already.')
    },
  }),

  'separate-question': form({
    place: (asking: Asking<IdsOf<'separate-question'>>) => inHand(asking),
    title: 'Separate a question',
    says: ({ question }) => [
      ...textBlocks(question.words),
      quiet('An answer that was entered stays with the other question.'),
    ],
    questions: { confirmed: tick('Put it as a question of its own again') },
    submit: 'Separate it',
    example: { confirmed: ['yes'] },
    async take(asking) {
      const { core, by, ids } = asking
      const did = await separateQuestion(core, by, { questionId: ids.question })
      return backToAll(asking, did ? 'Separated.' : 'It is a question of its own already.')
    },
  }),
} satisfies Handling<'merge-question' | 'separate-question'>

/** A question with the number that it has on the clerk's screen of the item. */
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
  const called = `Question ${number}, ${names.get(lead.personId) ?? 'A member'}`
  return { root, number, called, words: lead.words }
}

/** The verb says why another than these is none to merge into. */
function oneAmongQuestions(here: readonly Numbered[]): FormQuestion<string> {
  const sentence = 'Please choose one of the questions shown.'
  const options = here.map(({ root, number, called }) => ({
    value: root.id,
    label: optionLabel(called, `Question ${number}`),
  }))
  return {
    ask: oneOfRows('Into which question', options, sentence).ask,
    read: z.string(sentence).refine((given) => id.safeParse(given).success, sentence),
  }
}

/** As many a page as can be read in full above the choice. */
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
