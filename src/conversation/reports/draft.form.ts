import type { Ids } from '../../cards/card.ts'
import type { Field, Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { doubtsAbout, doubtsOfOne } from '../../committee/agenda/reports/doubt.ts'
import { asks, calledBy, type Recommendation, scales } from '../../committee/agenda/reports/recommendation.ts'
import { asksLabels, scaleLabels } from '../../committee/agenda/reports/recommendation.words.ts'
import { longestLink } from '../kit/answers.ts'
import { doubtHint } from './doubt.blocks.ts'
import type { DraftView } from './draft.card.ts'

export function headerScreen({ one }: DraftView): Screen {
  const { item, report } = one
  return {
    title: `Edit item ${item.number}`,
    blocks: [
      { kind: 'text', text: 'Mend what was misread. Members see the title and the sections of the report.' },
    ],
    form: {
      action: 'mend-header',
      ids: { item: item.id },
      revision: item.id,
      submit: 'Save',
      fields: [
        line('number', 'Item number', 6, item.number),
        {
          ...line('title', 'Title', 300, report.title),
          ...doubtHint(doubtsAbout(report.doubts, 'title')),
        },
        { ...line('report-by', 'Report by', 300, report.reportBy), optional: true },
        { ...line('decision-type', 'Decision type', 300, report.decisionType), optional: true },
        {
          ...line('wards', 'Wards', 1000, report.wards.join(', ')),
          hint: 'With commas between them',
          optional: true,
        },
        { ...lines('purpose', 'Purpose', 3000, report.purpose), optional: true },
      ],
    },
  }
}

/** @param freshId the id of a recommendation that is to be added */
export function recommendationScreen(view: DraftView, one: Recommendation | null, freshId = ''): Screen {
  const { item } = view.one
  const ids: Ids = one === null ? { item: item.id, recommendation: freshId } : { recommendation: one.id }
  return {
    title: one === null ? 'Add a recommendation' : `Edit ${calledBy(one)}`.slice(0, 24),
    blocks: [
      { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
      ...(one?.leadIn == null ? [] : [{ kind: 'text' as const, quiet: true, text: one.leadIn }]),
    ],
    form: {
      action: one === null ? 'add-recommendation' : 'mend-recommendation',
      ids,
      revision: one?.id ?? freshId,
      submit: 'Save',
      fields: recommendationFields(view, one),
    },
  }
}

function recommendationFields(view: DraftView, one: Recommendation | null): Field[] {
  const askOptions = asks.map((value) => ({ value, label: `Members are asked for ${asksLabels[value]}` }))
  const leaveOut =
    one === null ? [] : [{ value: 'left-out', label: 'This is not a recommendation: leave it out' }]
  const { report } = view.one
  const doubts = one === null ? { label: [], addressee: [] } : doubtsOfOne(report.doubts, one)
  const list = one === null ? [] : doubtsAbout(report.doubts, 'recommendations')
  const education: Field = {
    kind: 'one-of',
    id: 'education',
    label: 'Is it an education matter?',
    hint: 'Church and parent-governor members count on education matters only.',
    options: [
      { value: 'yes', label: 'Yes, an education matter' },
      { value: 'no', label: 'No' },
    ],
    ...(view.educationSits ? {} : { optional: true }),
    ...(one?.onEducation == null ? {} : { value: one.onEducation ? 'yes' : 'no' }),
  }
  return [
    {
      ...line('label', 'Label, as printed', 20, one?.label ?? null),
      ...doubtHint(doubts.label),
      optional: true,
    },
    { ...lines('text', 'Recommendation', 3000, one?.text ?? null), ...doubtHint(list) },
    {
      kind: 'one-of',
      id: 'asks',
      label: 'What it asks',
      options: [...askOptions, ...leaveOut],
      value: one?.asks ?? 'view',
      ...doubtHint(doubts.addressee),
    },
    {
      kind: 'one-of',
      id: 'scale',
      label: 'The scale, where members are asked their view',
      options: scales.map((value) => ({ value, label: scaleLabels[value] })),
      value: one?.scale ?? 'assurance',
    },
    ...(view.educationSits ? [education] : []),
  ]
}

const anotherAppendix: readonly Field[] = [
  { ...line('new-title', 'Another appendix: its title', 150, null), optional: true },
  { ...line('new-link', 'Another appendix: its link', longestLink, null), optional: true },
]

/** More are kept as they are: a form that asks for dozens of links helps nobody. */
export const appendicesInForm = 10

/** Where the report and its appendices stand on the council's website. */
export function linksScreen({ item, meeting }: ItemPlace): Screen {
  const appendices = item.appendices.slice(0, appendicesInForm).map(
    (one, at): Field => ({
      ...line(`appendix-${at}`, one.title.slice(0, 150), longestLink, one.url),
      optional: true,
    }),
  )
  return {
    title: `Links of item ${item.number}`,
    blocks: [
      { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
      {
        kind: 'text',
        text: 'Give the web addresses on the council’s website. Members see them in the post.',
      },
    ],
    form: {
      action: 'set-item-links',
      ids: { item: item.id },
      revision: `${item.id}-${item.appendices.length}`,
      submit: 'Save',
      fields: [
        { ...line('report', 'The report', longestLink, item.reportUrl), optional: true },
        ...appendices,
        // Once members have them, one more is a supplement: it has a reason, and everyone is told.
        ...(meeting.postedAt === null ? anotherAppendix : []),
      ],
    },
  }
}

function line(
  id: string,
  label: string,
  longest: number,
  value: string | null,
): Extract<Field, { kind: 'text' }> {
  return { kind: 'text', id, label, lines: 'one', longest, ...filled(value, longest) }
}

function lines(
  id: string,
  label: string,
  longest: number,
  value: string | null,
): Extract<Field, { kind: 'text' }> {
  return { kind: 'text', id, label, lines: 'many', longest, ...filled(value, longest) }
}

function filled(value: string | null, longest: number) {
  return value === null || value === '' || value.length > longest ? {} : { value }
}
