import { checkReport } from '../../committee/agenda/reports/check-report.ts'
import type { Doubt } from '../../committee/agenda/reports/doubt.ts'
import { addRecommendation, mendHeader } from '../../committee/agenda/reports/mend-report.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { line, maybeLine, maybeParagraphs } from '../kit/field.ts'
import { screenTitle } from '../kit/fitting.ts'
import { form } from '../kit/form.ts'
import { formWords } from '../kit/form.words.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { clerksRecommendation } from '../kit/place.ts'
import { quiet, say } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { itemFormWords } from '../meetings/item-form.words.ts'
import { askedFor } from './asked.field.ts'
import { shownIn, withWords } from './check.ts'
import { doubtHint } from './doubt.blocks.ts'
import type { DraftView } from './draft.parts.ts'
import { clerksDraft, draftForm, draftOf } from './draft.screen.ts'
import { draftWords } from './draft.words.ts'
import { draftFormWords } from './draft-form.words.ts'
import { readReportWords } from './read-report.words.ts'
import { addedQuestions, wordsQuestions } from './recommendation.fields.ts'
import { wardsIn } from './wards.ts'

/** The page that a correction leads back to, what was typed on the others, and the draft as it was shown. */
type Back = {
  readonly page: number
  readonly typed?: string | undefined
  readonly shown?: string | undefined
}
type Of = { readonly view: DraftView; readonly recommendation: Recommendation }

/** The clerk checks and mends what was read of a report before members see it. */
export const draftsInteractions = {
  draft: draftForm,

  'mend-header': form({
    place: (asking: Asking<{ readonly item: string } & Back>) => clerksDraft(asking),
    title: ({ one }) => draftFormWords.editItem(one.item.number),
    says: () => [say(draftFormWords.mend)],
    questions({ one: { report } }: DraftView) {
      const hint = (field: Doubt['field']) =>
        doubtHint(report.doubts.filter((doubt) => doubt.field === field))
      const { reportTitle, reportBy, decisionType, wards, purpose } = readReportWords
      return {
        number: line(itemFormWords.number, itemFormWords.theNumber, 6),
        title: line(reportTitle, itemFormWords.theTitle, 300, hint('title')),
        'report-by': maybeLine(reportBy, draftFormWords.whoReports, 300, hint('reportBy')),
        'decision-type': maybeLine(decisionType, draftFormWords.theDecisionType, 300, hint('decisionType')),
        wards: maybeLine(wards, draftFormWords.theWards, 1000, { hint: draftFormWords.wardsHint }),
        purpose: maybeParagraphs(purpose, draftFormWords.thePurpose, 3000, hint('purpose')),
      }
    },
    filled: ({ one: { item, report } }) => ({
      number: item.number,
      title: report.title,
      'report-by': report.reportBy,
      'decision-type': report.decisionType,
      wards: report.wards.join(', '),
      purpose: report.purpose,
    }),
    submit: formWords.save,
    example: { number: '7', title: 'Mended', purpose: 'To see.' },
    async take(asking, given) {
      const { number, title, purpose, 'report-by': reportBy, 'decision-type': decisionType } = given
      const wards = wardsIn(given.wards ?? '')
      const header = { title, purpose, wards, reportBy, decisionType }
      await mendHeader(asking.core, asking.by, { itemId: asking.ids.item, number, header })
      return draftOf(asking, asking.ids.item, asking.ids.page, draftFormWords.detailsChanged)
    },
  }),

  'mend-recommendation': form({
    async place(asking: Asking<{ readonly recommendation: string } & Back>): Promise<Of> {
      const { item, recommendation } = await clerksRecommendation(asking)
      return { view: await clerksDraft({ ...asking, ids: { item: item.id } }), recommendation }
    },
    title: ({ recommendation }) =>
      screenTitle(
        draftWords.edit(recommendationWords.name(recommendation)),
        draftFormWords.editRecommendation,
      ),
    says: ({ view, recommendation: { leadIn } }) => [
      itemTitle(view.one.item),
      ...(leadIn === null ? [] : [quiet(leadIn)]),
    ],
    questions: ({ view, recommendation }: Of) => wordsQuestions(view, recommendation),
    filled: ({ recommendation: { label, text } }) => ({ label, text }),
    remember: ({ view }) => ({ shown: shownIn(view) }),
    submit: formWords.save,
    example: { label: '(a)', text: 'considers' },
    async take(asking, { label, text }, place) {
      const { core, by, ids } = asking
      const { view, recommendation } = await place()
      await checkReport(
        core,
        by,
        withWords(view, ids.shown ?? shownIn(view), recommendation, { label, text }),
      )
      const name = label ?? recommendationWords.name(recommendation)
      return draftOf(asking, view.one.item.id, ids.page, draftFormWords.changed(name))
    },
  }),

  'add-recommendation': form({
    place: (asking: Asking<{ readonly item: string; readonly recommendation?: string | undefined } & Back>) =>
      clerksDraft(asking),
    title: draftWords.add,
    says: (view) => [itemTitle(view.one.item)],
    questions: addedQuestions,
    filled: () => ({ asks: 'assurance' }),
    remember: (_, { core, ids }) => ({ recommendation: ids.recommendation ?? core.newId() }),
    submit: formWords.save,
    example: { label: '(d)', text: 'notes', asks: 'support', education: 'no' },
    async take(asking, { asks, education, ...words }) {
      const { core, by, ids } = asking
      const id = ids.recommendation ?? core.newId()
      const onEducation = education === undefined ? null : education === 'yes'
      const mend = { ...words, ...askedFor(asks, { asks: 'view', scale: 'assurance' }), onEducation }
      await addRecommendation(core, by, { itemId: ids.item, id, mend })
      return draftOf(asking, ids.item, ids.page, draftFormWords.added)
    },
  }),
} satisfies Handling<'draft' | 'mend-header' | 'mend-recommendation' | 'add-recommendation'>
