import { broughtBy } from '../../committee/agenda/reports/check-new-version.ts'
import { compareVersions } from '../../committee/agenda/reports/replace-report.ts'
import { sittingAt } from '../../committee/council/sitting.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { found } from '../../committee/kernel/found.ts'
import type { Asking } from '../kit/interaction.ts'
import { clerksItem } from '../kit/place.ts'
import type { DraftView } from './draft.parts.ts'
import type { VersionView } from './version.screen.ts'
import { versionFormWords } from './version-form.words.ts'

/** @throws CommitteeError unless the clerk asks, of a version that waits */
export async function versionView(asking: Asking<{ readonly report: string }>): Promise<VersionView> {
  const tables = asking.core.store.look
  const version = await found(tables.reports, asking.ids.report)
  const place = await clerksItem({ ...asking, ids: { item: version.itemId } })
  if (version.inPlace || place.item.openness !== 'open')
    throw new CommitteeError('not-found', versionFormWords.noneWaits)
  const sitting = await sittingAt(tables, place.meeting)
  return {
    place,
    version,
    ...(await compareVersions(tables, version)),
    educationSits: sitting.some((one) => one.countsOn === 'education'),
  }
}

/** A version that waits, as the clerk's page of a draft shows it. */
export function asDraft({ place, version }: VersionView): DraftView {
  const appendices = version.brings.appendices.map(
    (title) => place.item.appendices.find((one) => one.title === title) ?? { title, url: null },
  )
  // A version cannot move to another meeting.
  const doubts = version.doubts.map((doubt) =>
    doubt.field === 'meetingDate' ? { ...doubt, alternatives: [] } : doubt,
  )
  const one = {
    item: { ...place.item, appendices },
    report: { ...version, doubts },
    recommendations: broughtBy(version),
  }
  // Education is asked for what is new, where the version is put in place.
  return { place, one, educationSits: false, hasForms: false }
}
