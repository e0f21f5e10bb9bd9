import type { Action, Block } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import type { FiledReport } from '../../committee/agenda/reports/filed-report.ts'
import type { Matched, Present } from '../../committee/agenda/reports/match-versions.ts'
import { calledBy } from '../../committee/agenda/reports/recommendation.ts'
import { asksLabels } from '../../committee/agenda/reports/recommendation.words.ts'
import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import { compareWordings } from '../changes/compare-wordings.ts'
import { opens } from '../kit/opens.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
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
    itemTitle(item),
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
