import type { Action, Block } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import type { FiledReport } from '../../committee/agenda/reports/filed-report.ts'
import type { Matched, Present } from '../../committee/agenda/reports/match-versions.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { compareWordings } from '../changes/compare-wordings.ts'
import { opens } from '../kit/opens.ts'
import { quiet, say, strong, withBold } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { replyFormWords } from '../replies/reply.words.ts'
import { doubtBlocks } from './doubt.blocks.ts'
import { versionFormWords } from './version-form.words.ts'

export type VersionView = {
  readonly place: ItemPlace
  readonly version: FiledReport
  readonly matched: Matched
  readonly old: FiledReport | null
  readonly educationSits: boolean
}

/** What a waiting version would change, recommendation by recommendation. */
export function versionBlocks({ place, version, matched, old }: VersionView): Block[] {
  return [
    itemTitle(place.item),
    say(versionFormWords.received(version.fileName, version.receivedAt, old?.fileName ?? null)),
    ...version.doubts.flatMap(doubtBlocks),
    ...matched.present.flatMap(presentBlocks),
    ...matched.gone.flatMap((one) => {
      const name = replyFormWords.recommendation(recommendationWords.name(one))
      return [withBold(name, versionFormWords.gone(name)), ...textBlocks(one.text, true)]
    }),
  ]
}

function presentBlocks(one: Present, at: number): Block[] {
  const name = replyFormWords.recommendation(
    recommendationWords.name({ label: one.read.label, place: at + 1 }),
  )
  if (one.kind === 'same') return [withBold(name, versionFormWords.same(name))]
  if (one.kind === 'new')
    return [withBold(name, versionFormWords.isNew(name, one.read.asks)), ...textBlocks(one.read.text)]
  const { earlier, present, inWords } = compareWordings(one.was.text, one.read.text)
  return [
    withBold(name, versionFormWords.reworded(name)),
    ...present,
    strong(versionFormWords.asMembersHaveIt),
    ...earlier,
    ...(inWords === null ? [] : [quiet(inWords)]),
  ]
}

export function versionActions({ id: report }: FiledReport): Action[] {
  return [
    opens(versionFormWords.submit, 'replace-report', { report }, { primary: true }),
    opens(versionFormWords.drop, 'drop-version', { report }),
  ]
}
