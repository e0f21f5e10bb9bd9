import { pagesOf } from '../../cards/pages.ts'
import { form } from '../kit/form.ts'
import { type Handling, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { note } from '../kit/write.ts'
import { answerForPack } from './answer-pack.ts'
import { packBlocks } from './file-question.card.ts'
import { fileQuestionWords } from './file-question.words.ts'
import { packPage, packPageBlocks, packQuestions } from './pack.screen.ts'
import { clerksFile } from './view-file.ts'
import { notNow } from './waiting-report.ts'

/** The clerk says of each report of a pack whether it is open. */
export const packInteractions = {
  pack: shows(async (asking) => {
    const view = await clerksFile(asking)
    const { id: file, waits } = view.file
    return pagedScreen({
      title: fileQuestionWords.packTitle,
      pages: pagesOf(packBlocks(view)),
      page: asking.ids.page,
      action: 'pack',
      ids: { file },
      actions: waits ? [opens(fileQuestionWords.choose, 'take-in-pack', { file })] : [],
    })
  }),

  'take-in-pack': form({
    place: packPage,
    title: fileQuestionWords.packTitle,
    instead: ({ view, shown: [first] }) =>
      first === undefined
        ? { title: fileQuestionWords.packTitle, blocks: [note(fileQuestionWords.allAnswered)] }
        : notNow({ view, report: first }),
    says: packPageBlocks,
    questions: packQuestions,
    submit: fileQuestionWords.save,
    example: { 'report-1': 'open' },
    async take(asking, answers, place) {
      const { view, shown } = await place()
      const given = shown.flatMap((report) => {
        const answer = answers[`report-${report.at}`]
        return answer === undefined || answer === 'later' ? [] : [{ report, answer }]
      })
      return answerForPack(asking, view, given)
    },
  }),
} satisfies Handling<'pack' | 'take-in-pack'>
