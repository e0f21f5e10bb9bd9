import { z } from 'zod'
import { sittingAt } from '../../council/sitting.ts'
import { dayOf } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import type { Core } from '../../ports.ts'
import { keepChange } from '../../record/keep-change.ts'
import { verb } from '../../record/verb.ts'
import type { Tables, Transaction } from '../../store.ts'
import { newestReports } from '../find.ts'
import type { Item } from '../meetings/item.ts'
import { type Meeting, stageOf } from '../meetings/meeting.ts'
import { mustBeOpenItem, mustBeToCome } from '../meetings/what-may-change.ts'
import { onItem } from '../places.ts'
import { redrawAll } from '../redraws.ts'
import { atVersion } from './at-version.ts'
import { bringsNothing, type FiledReport } from './filed-report.ts'
import { type Matched, matchVersions } from './match-versions.ts'
import { inPlace } from './recommendation.ts'
import { versionWords } from './version.words.ts'

const replacing = z.object({
  /** The version that waits. */
  reportId: z.string(),
  reason: z.string(),
  /** Where it is on the council's website; null keeps the link that is there. */
  reportUrl: z.string().nullable(),
  /** Whether each new recommendation is an education matter, by its place in the new version from 1. */
  onEducation: z.map(z.number(), z.boolean()).readonly(),
})
type Replacing = z.infer<typeof replacing>

/**
 * Puts the version that waits in place of the report that members have. Recommendations whose wording stays keep their
 * replies. On those that are worded anew, replies are kept and marked, and their members are asked again. Those that are
 * gone are kept and no longer asked. Everyone gets a notice.
 */
export const replaceReport = verb({
  ...onItem,
  act: 'replace a report',
  input: replacing,
  place: atVersion,
  while: [mustBeToCome],
  async run({ core, tx, now, meeting, item, version, person }, input) {
    if (version.inPlace) return false
    mustBeOpen(meeting, now)
    mustBeOpenItem({ item })
    const { matched, old } = await compareVersions(tx, version)
    await mustSayEducation(tx, meeting, matched, input.onEducation)
    await tx.reports.update({ id: version.id }, { inPlace: true, brings: bringsNothing })
    await write(core, tx, version, matched, input)
    await tx.items.update({ id: item.id }, linksWith(item, version, input.reportUrl))
    await keepChange(core, tx, { meeting }, person, {
      kind: 'report-replaced',
      item,
      reason: input.reason,
      before: old === null ? versionWords.wasNone : versionWords.was(old.fileName, dayOf(old.receivedAt)),
      words: versionWords.replaced(item, old === null, input.reason, matched),
    })
    return true
  },
  redraws: redrawAll,
})

/** How the version that waits changes the report that members have, if they have one. */
export async function compareVersions(
  tables: Tables,
  version: FiledReport,
): Promise<{ readonly matched: Matched; readonly old: FiledReport | null }> {
  const old = (await newestReports(tables, [version.itemId])).get(version.itemId) ?? null
  const standing = old === null ? [] : await tables.recommendations.find({ reportId: old.id })
  return { old, matched: matchVersions(inPlace(standing), version.brings.recommendations) }
}

async function write(
  core: Core,
  tx: Transaction,
  version: FiledReport,
  { present, gone }: Matched,
  { reason, onEducation }: Replacing,
): Promise<void> {
  const { id: reportId, councilId, itemId } = version
  for (const [at, one] of present.entries()) {
    const place = at + 1
    const { label, leadIn, addressee, text } = one.read
    if (one.kind === 'new') {
      const more = { id: core.newId(), councilId, itemId, reportId, place, wording: 1 }
      await tx.recommendations.insert({ ...one.read, ...more, onEducation: onEducation.get(place) ?? null })
      continue
    }
    const { id, wording } = one.was
    const reworded = one.kind === 'reworded'
    if (reworded)
      await tx.earlierWordings.insert({
        id: core.newId(),
        councilId,
        recommendationId: id,
        wording,
        label: one.was.label,
        text: one.was.text,
        reason,
        at: core.now(),
      })
    const words = reworded ? { text, wording: wording + 1 } : {}
    await tx.recommendations.update({ id }, { reportId, place, label, leadIn, addressee, ...words })
  }
  for (const { id } of gone) await tx.recommendations.update({ id }, { asks: 'nothing' })
}

function linksWith(item: Item, { brings }: FiledReport, reportUrl: string | null) {
  const titles = new Set(item.appendices.map(({ title }) => title))
  const fresh = brings.appendices.filter((title) => !titles.has(title)).map((title) => ({ title, url: null }))
  return {
    appendices: [...item.appendices, ...fresh],
    ...(reportUrl === null ? {} : { reportUrl }),
  }
}

function mustBeOpen(meeting: Meeting, now: Date): void {
  const stage = stageOf(meeting, now)
  if (stage === 'open') return
  throw new CommitteeError('replies-closed', versionWords.closed)
}

/** @throws CommitteeError education-not-marked: there is no default */
async function mustSayEducation(
  tx: Tables,
  meeting: Meeting,
  { present }: Matched,
  onEducation: Replacing['onEducation'],
): Promise<void> {
  const unsaid = present.findIndex((one, at) => one.kind === 'new' && !onEducation.has(at + 1))
  if (unsaid < 0) return
  if (!(await sittingAt(tx, meeting)).some((one) => one.countsOn === 'education')) return
  throw new CommitteeError('education-not-marked', versionWords.educationNotSaid, `education-${unsaid + 1}`)
}
