import { doubtsAbout } from '../../committee/agenda/reports/doubt.ts'
import {
  addRecommendation,
  leaveOutRecommendation,
  mendHeader,
  mendRecommendation,
} from '../../committee/agenda/reports/mend-report.ts'
import { calledBy, type Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { line, maybeLine, maybeParagraphs } from '../kit/field.ts'
import { screenTitle } from '../kit/fitting.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { clerksRecommendation } from '../kit/place.ts'
import { quiet, say } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { doubtHint } from './doubt.blocks.ts'
import type { DraftView } from './draft.card.ts'
import { clerksDraft, draftOf } from './draft.screen.ts'
import { addedQuestions, mendOf, readQuestions } from './recommendation.fields.ts'

type Of = { readonly view: DraftView; readonly recommendation: Recommendation }

/** What was read of a report, which the clerk checks and mends before members see it. */
export const draftsInteractions = {
  draft: shows((asking) => draftOf(asking, asking.ids.item, asking.ids.page)),

  'mend-header': form({
    place: clerksDraft,
    title: ({ one }) => `Edit item ${one.item.number}`,
    says: () => [say('Mend what was misread. Members see the title and the sections of the report.')],
    questions: ({ one: { report } }: DraftView) => ({
      number: line('Item number', 'the item’s number', 6),
      title: line('Title', 'the title', 300, doubtHint(doubtsAbout(report.doubts, 'title'))),
      'report-by': maybeLine('Report by', 'who reports', 300),
      'decision-type': maybeLine('Decision type', 'the decision type', 300),
      wards: maybeLine('Wards', 'the wards', 1000, { hint: 'With commas between them' }),
      purpose: maybeParagraphs('Purpose', 'the purpose', 3000),
    }),
    filled: ({ one: { item, report } }) => ({
      number: item.number,
      title: report.title,
      'report-by': report.reportBy,
      'decision-type': report.decisionType,
      wards: report.wards.join(', '),
      purpose: report.purpose,
    }),
    submit: 'Save',
    example: { number: '7', title: 'Mended', purpose: 'To see.' },
    async take(asking, given) {
      const { number, title, purpose, 'report-by': reportBy, 'decision-type': decisionType } = given
      const wards = (given.wards ?? '').split(/[,;\n]/).flatMap((ward) => ward.trim() || [])
      const header = { title, purpose, wards, reportBy, decisionType }
      await mendHeader(asking.core, asking.by, { itemId: asking.ids.item, number, header })
      return draftOf(asking, asking.ids.item, 1, 'Changed: the details.')
    },
  }),

  'mend-recommendation': form({
    async place(asking: Asking<{ readonly recommendation: string }>): Promise<Of> {
      const { item, recommendation } = await clerksRecommendation(asking)
      return { view: await clerksDraft({ ...asking, ids: { item: item.id } }), recommendation }
    },
    title: ({ recommendation }) => screenTitle(`Edit ${calledBy(recommendation)}`, 'Edit a recommendation'),
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
    submit: 'Save',
    example: { label: '(a)', text: 'considers', asks: 'view', scale: 'support', education: 'yes' },
    async take({ core, by, ids }, answers, place) {
      const { view, recommendation } = await place()
      const { asks, ...rest } = mendOf(answers)
      const recommendationId = recommendation.id
      if (asks === 'left-out') await leaveOutRecommendation(core, by, { recommendationId })
      else await mendRecommendation(core, by, { recommendationId, mend: { ...rest, asks } })
      const what = `recommendation ${rest.label ?? calledBy(recommendation)}`
      const done = asks === 'left-out' ? `Left out: ${what}.` : `Changed: ${what}.`
      return draftOf({ core, by, ids }, view.one.item.id, 1, done)
    },
  }),

  'add-recommendation': form({
    place: (asking: Asking<{ readonly item: string; readonly recommendation?: string | undefined }>) =>
      clerksDraft(asking),
    title: 'Add a recommendation',
    says: (view) => [itemTitle(view.one.item)],
    questions: addedQuestions,
    filled: () => ({ asks: 'view', scale: 'assurance' }),
    remember: (_, { core, ids }) => ({ recommendation: ids.recommendation ?? core.newId() }),
    submit: 'Save',
    example: { label: '(d)', text: 'notes', asks: 'view', scale: 'support', education: 'no' },
    async take(asking, answers) {
      const { core, by, ids } = asking
      const id = ids.recommendation ?? core.newId()
      await addRecommendation(core, by, { itemId: ids.item, id, mend: mendOf(answers) })
      return draftOf(asking, ids.item, 1, 'Added.')
    },
  }),
} satisfies Handling<'draft' | 'mend-header' | 'mend-recommendation' | 'add-recommendation'>
