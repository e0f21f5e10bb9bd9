import { z } from 'zod'
import type { Action, Block } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { Field, Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import type { FiledReport } from '../../committee/agenda/reports/filed-report.ts'
import type { Matched, Present } from '../../committee/agenda/reports/match-versions.ts'
import { calledBy } from '../../committee/agenda/reports/recommendation.ts'
import { asksLabels } from '../../committee/agenda/reports/recommendation.words.ts'
import { whatChanges } from '../../committee/agenda/reports/version.words.ts'
import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import { compareWordings } from '../changes/compare-wordings.ts'
import { reasonField, reasonGiven } from '../changes/reason.field.ts'
import { longestLink, perhapsLink } from '../kit/answers.ts'
import { opens } from '../kit/opens.ts'
import { doubtBlocks } from './doubt.blocks.ts'

export type VersionView = {
  readonly place: ItemPlace
  readonly version: FiledReport
  readonly matched: Matched
  readonly old: FiledReport | null
  readonly educationSits: boolean
}

/** What a version that waits would change, recommendation by recommendation. */
export function versionBlocks({ place, version, matched, old }: VersionView): Block[] {
  const { item } = place
  const had = old === null ? 'No report has been in place.' : `Members have ${old.fileName}.`
  return [
    { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
    {
      kind: 'text',
      text: `${version.fileName}, received ${longDay(dayOf(version.receivedAt))}. ${had} Only the clerk sees this.`,
    },
    ...doubtBlocks(version.doubts),
    ...matched.present.flatMap(presentBlocks),
    ...matched.gone.flatMap((one): Block[] => [
      { kind: 'text', text: [{ strong: `Recommendation ${calledBy(one)}` }, ' is no longer in it.'] },
      ...textBlocks(one.text, true),
    ]),
  ]
}

function presentBlocks(one: Present, at: number): Block[] {
  const name = `Recommendation ${one.read.label ?? `No. ${at + 1}`}`
  if (one.kind === 'same') return [{ kind: 'text', text: [{ strong: name }, ' stands as it was.'] }]
  if (one.kind === 'new')
    return [
      { kind: 'text', text: [{ strong: name }, ` is new. Members are asked: ${asksLabels[one.read.asks]}.`] },
      ...textBlocks(one.read.text),
    ]
  const { earlier, present, inWords } = compareWordings(one.was.text, one.read.text)
  return [
    { kind: 'text', text: [{ strong: name }, ' is worded anew. What differs is in bold.'] },
    ...present,
    { kind: 'text', text: [{ strong: 'As members have it:' }] },
    ...earlier,
    ...(inWords === null ? [] : [{ kind: 'text' as const, quiet: true, text: inWords }]),
  ]
}

export function versionActions({ id: report }: FiledReport): Action[] {
  return [
    opens('Put it in place', 'replace-report', { report }, { primary: true }),
    opens('Do not use it', 'drop-version', { report }),
  ]
}

/** A form that asks for more helps nobody: of this many new recommendations, all are said at once. */
const mostAsked = 12

export function replaceScreen(view: VersionView): Screen {
  const { place, version, matched } = view
  const { item } = place
  return {
    title: 'Replace the report',
    blocks: [
      { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
      {
        kind: 'text',
        text: `Put ${version.fileName} in place of the report that was posted? Please publish it first.`,
      },
      { kind: 'notice', tone: 'warning', text: 'Everyone gets a notice with your reason and this:' },
      ...textBlocks(whatChanges(matched)),
    ],
    form: {
      action: 'replace-report',
      ids: { report: version.id },
      revision: version.id,
      submit: 'Put it in place',
      fields: [
        reasonField,
        {
          kind: 'text',
          id: 'link',
          label: 'The link to the new version',
          hint: 'Leave it empty where the link stays as it is.',
          lines: 'one',
          longest: longestLink,
          optional: true,
        },
        ...educationFields(view),
      ],
    },
  }
}

function educationFields({ educationSits, matched }: VersionView): Field[] {
  if (!educationSits) return []
  const fresh = freshPlaces(matched)
  if (fresh.length > mostAsked)
    return [educationField('all', 'Are the new recommendations education matters?')]
  return fresh.map(({ place, name }) =>
    educationField(String(place), `Is ${name}, which is new, an education matter?`),
  )
}

function freshPlaces({ present }: Matched): { readonly place: number; readonly name: string }[] {
  return present.flatMap((one, at) =>
    one.kind === 'new' ? [{ place: at + 1, name: one.read.label ?? `No. ${at + 1}` }] : [],
  )
}

function educationField(which: string, label: string): Field {
  return {
    kind: 'one-of',
    id: `education-${which}`,
    label,
    options: [
      { value: 'yes', label: 'Yes, an education matter' },
      { value: 'no', label: 'No' },
    ],
  }
}

export const replaceAnswers = z
  .object({ reason: reasonGiven, link: perhapsLink('the link') })
  .catchall(z.enum(['yes', 'no'], 'Please choose one of the answers shown.').optional())

/** What was said of each new recommendation, by its place. */
export function educationSaid(
  matched: Matched,
  given: Readonly<Record<string, unknown>>,
): ReadonlyMap<number, boolean> {
  return new Map(
    freshPlaces(matched).flatMap(({ place }): [number, boolean][] => {
      const said = given[`education-${place}`] ?? given['education-all']
      return said === 'yes' || said === 'no' ? [[place, said === 'yes']] : []
    }),
  )
}
