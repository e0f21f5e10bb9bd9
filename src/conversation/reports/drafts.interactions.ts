import { doubtsAbout } from '../../committee/agenda/reports/doubt.ts'
import {
  addRecommendation,
  leaveOutRecommendation,
  mendHeader,
  mendRecommendation,
} from '../../committee/agenda/reports/mend-report.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { line, maybeLine, maybeParagraphs } from '../kit/field.ts'
import { screenTitle } from '../kit/fitting.ts'
import { form } from '../kit/form.ts'
import { formWords } from '../kit/form.words.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { clerksRecommendation } from '../kit/place.ts'
import { quiet, say } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { itemFormWords } from '../meetings/item-form.words.ts'
import { doubtHint } from './doubt.blocks.ts'
import type { DraftView } from './draft.card.ts'
import { clerksDraft, draftOf } from './draft.screen.ts'
import { draftWords } from './draft.words.ts'
import { draftFormWords } from './draft-form.words.ts'
import { readReportWords } from './read-report.words.ts'
import { addedQuestions, mendOf, readQuestions } from './recommendation.fields.ts'

type Of = { readonly view: DraftView; readonly recommendation: Recommendation }

/** The clerk checks and mends what was read of a report before members see it. */
export const draftsInteractions = {
  draft: shows((asking) => draftOf(asking, asking.ids.item, asking.ids.page)),

  'mend-header': form({
    place: clerksDraft,
    title: ({ one }) => draftFormWords.editItem(one.item.number),
    says: () => [say(draftFormWords.mend)],
    questions: ({ one: { report } }: DraftView) => ({
      number: line(itemFormWords.number, itemFormWords.theNumber, 6),
      title: line(
        readReportWords.reportTitle,
        itemFormWords.theTitle,
        300,
        doubtHint(doubtsAbout(report.doubts, 'title')),
      ),
      'report-by': maybeLine(readReportWords.reportBy, draftFormWords.whoReports, 300),
      'decision-type': maybeLine(readReportWords.decisionType, draftFormWords.theDecisionType, 300),
      wards: maybeLine(readReportWords.wards, draftFormWords.theWards, 1000, {
        hint: draftFormWords.wardsHint,
      }),
      purpose: maybeParagraphs(readReportWords.purpose, draftFormWords.thePurpose, 3000),
    }),
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
      const wards = (given.wards ?? '').split(/[,;\n]/).flatMap((ward) => ward.trim() || [])
      const header = { title, purpose, wards, reportBy, decisionType }
      await mendHeader(asking.core, asking.by, { itemId: asking.ids.item, number, header })
      return draftOf(asking, asking.ids.item, 1, draftFormWords.detailsChanged)
    },
  }),

  'mend-recommendation': form({
    async place(asking: Asking<{ readonly recommendation: string }>): Promise<Of> {
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
    questions: ({ view, recommendation }: Of) => readQuestions(view, recommendation),
    filled: ({ recommendation: { label, text, asks, scale, onEducation } }) => ({
      label,
      text,
      asks,
      scale,
      education: onEducation === null ? null : onEducation ? 'yes' : 'no',
    }),
    submit: formWords.save,
    example: { label: '(a)', text: 'considers', asks: 'view', scale: 'support', education: 'yes' },
    async take({ core, by, ids }, answers, place) {
      const { view, recommendation } = await place()
      const { asks, ...rest } = mendOf(answers)
      const recommendationId = recommendation.id
      if (asks === 'left-out') await leaveOutRecommendation(core, by, { recommendationId })
      else await mendRecommendation(core, by, { recommendationId, mend: { ...rest, asks } })
      const label = rest.label ?? recommendationWords.name(recommendation)
      const done = asks === 'left-out' ? draftFormWords.leftOut(label) : draftFormWords.changed(label)
      return draftOf({ core, by, ids }, view.one.item.id, 1, done)
    },
  }),

  'add-recommendation': form({
    place: (asking: Asking<{ readonly item: string; readonly recommendation?: string | undefined }>) =>
      clerksDraft(asking),
    title: draftWords.add,
    says: (view) => [itemTitle(view.one.item)],
    questions: addedQuestions,
    filled: () => ({ asks: 'view', scale: 'assurance' }),
    remember: (_, { core, ids }) => ({ recommendation: ids.recommendation ?? core.newId() }),
    submit: formWords.save,
    example: { label: '(d)', text: 'notes', asks: 'view', scale: 'support', education: 'no' },
    async take(asking, answers) {
      const { core, by, ids } = asking
      const id = ids.recommendation ?? core.newId()
      await addRecommendation(core, by, { itemId: ids.item, id, mend: mendOf(answers) })
      return draftOf(asking, ids.item, 1, draftFormWords.added)
    },
  }),
} satisfies Handling<'draft' | 'mend-header' | 'mend-recommendation' | 'add-recommendation'>
