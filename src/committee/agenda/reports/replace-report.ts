import { z } from 'zod'
import { sittingAt } from '../../council/sitting.ts'
import { dayOf, longDay } from '../../kernel/dates.ts'
import { CommitteeError } from '../../kernel/errors.ts'
import { asSentence } from '../../kernel/text.ts'
import type { Core } from '../../ports.ts'
import { keepChange } from '../../record/keep-change.ts'
import { verb } from '../../record/verb.ts'
import type { Tables, Transaction } from '../../store.ts'
import { newestReports } from '../find.ts'
import { type Item, shownTitle } from '../meetings/item.ts'
import { type Meeting, stageOf } from '../meetings/meeting.ts'
import { mustBeOpenItem, mustBeToCome } from '../meetings/what-may-change.ts'
import { onItem } from '../places.ts'
import { redrawAll } from '../redraws.ts'
import { atVersion } from './at-version.ts'
import { bringsNothing, type FiledReport } from './filed-report.ts'
import { type Matched, matchVersions } from './match-versions.ts'
import { inPlace } from './recommendation.ts'
import { whatChanges } from './version.words.ts'

const replacing = z.object({
  /** The version that waits. */
  reportId: z.string(),
  reason: z.string(),
  /** Where it stands on the council's website; null leaves the link as it is. */
  reportUrl: z.string().nullable(),
  /** Whether each new recommendation is an education matter, by its place in the new version from 1. */
  onEducation: z.map(z.number(), z.boolean()).readonly(),
})
type Replacing = z.infer<typeof replacing>

/**
 * Puts the version that waits in place of the report that members have. Recommendations whose wording stands keep
 * their replies; on those that are worded anew, replies are kept, marked and asked again; those that are gone are
 * kept and asked no more. Everyone gets a notice.
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
      before: old === null ? 'No report.' : `${old.fileName}, received ${longDayOf(old)}.`,
      words: `Item ${item.number}, ${shownTitle(item)}: ${old === null ? 'the report is there now' : 'a new version of the report is in place'}. ${asSentence(input.reason)} ${whatChanges(matched)}`,
    })
    return true
  },
  redraws: redrawAll,
})

/** What the version that waits makes of the report that members have, where they have one. */
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
  throw new CommitteeError(
    'replies-closed',
    'Replies have closed, so what was asked stays as it is. Please reopen replies first, or add the new version as a supplement.',
  )
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
  throw new CommitteeError(
    'education-not-marked',
    'Please say of each new recommendation whether it is an education matter: church and parent-governor members count on those only.',
    `education-${unsaid + 1}`,
  )
}

function longDayOf({ receivedAt }: FiledReport): string {
  return longDay(dayOf(receivedAt))
}
