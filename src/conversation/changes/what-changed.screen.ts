import type { Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { placeOfItem } from '../../committee/agenda/find.ts'
import { withWhatWasFiled } from '../../committee/agenda/meetings/agenda.ts'
import type { EarlierWording, Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { changeWords } from '../../committee/changes/change.words.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import type { By } from '../../committee/kernel/actor.ts'
import { dayOf, shortMoment } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { groupBy } from '../../committee/kernel/group-by.ts'
import { asSentence } from '../../committee/kernel/text.ts'
import type { Core } from '../../committee/ports.ts'
import type { ChangeKind } from '../../committee/record/change.ts'
import { screenTitle } from '../kit/fitting.ts'
import { pagedScreen } from '../kit/paged.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { compareWordings } from './compare-wordings.ts'

/** What is no change to what was put before members. */
const notOfTheReport: readonly ChangeKind[] = ['outcome-corrected', 'outcome-undone', 'interest-undone']

/**
 * What was changed of an item since it was posted: each corrected recommendation as it was and as it is, side by side,
 * with the reasons.
 * @param asked.recommendation from whose form it is read, where it is
 * @throws CommitteeError
 */
export async function whatChangedScreen(
  core: Core,
  by: By,
  asked: { readonly item: string; readonly page: number; readonly recommendation?: string | undefined },
): Promise<Screen> {
  const { item: itemId, page } = asked
  const tables = core.store.look
  const { committee, meeting, item } = await placeOfItem(tables, itemId)
  await mustBeAllowed(tables, by, committee.id, 'read the report', dayOf(core.now()))
  if (meeting.postedAt === null || item.openness !== 'open')
    throw new CommitteeError('not-found', 'There is nothing to show here. Please see the published agenda.')
  const recommendations = (await withWhatWasFiled(tables, [item])).flatMap((one) => one.recommendations)
  const earlier = groupBy(
    await tables.earlierWordings.find({ recommendationId: recommendations.map(({ id }) => id) }),
    (one) => one.recommendationId,
  )
  const changes = await tables.changes.find({ itemId })
  const worded = recommendations.flatMap((one) => wordingBlocks(one, earlier.get(one.id) ?? []))
  const others = changes
    .filter(({ kind }) => !notOfTheReport.includes(kind))
    .flatMap(({ kind, at, reason }) =>
      textBlocks(`${shortMoment(at)}: ${changeWords.kinds[kind]}. ${asSentence(reason)}`),
    )
  const none: Block[] =
    worded.length + others.length > 0
      ? []
      : [{ kind: 'text', text: 'Nothing was changed since it was posted.' }]
  return pagedScreen({
    title: screenTitle(`What changed: item ${item.number}`, 'What changed'),
    pages: pagesOf([itemTitle(item), ...none, ...worded, ...others]),
    page,
    beside: asked.recommendation ?? null,
    action: 'what-changed',
    ids: { item: itemId },
  })
}

/** The newest correction first; each is told as what was before it and after it. */
function wordingBlocks(one: Recommendation, earlier: readonly EarlierWording[]): Block[] {
  const wordings = [...earlier].sort((a, b) => b.wording - a.wording)
  return wordings.flatMap((before, at): Block[] => {
    const after = wordings[at - 1]
    const compared = compareWordings(before.text, after?.text ?? one.text)
    return [
      { kind: 'text', text: [{ strong: `Recommendation ${recommendationWords.name(one)}` }] },
      { kind: 'text', text: `Corrected ${shortMoment(before.at)}. The reason: ${asSentence(before.reason)}` },
      { kind: 'text', quiet: true, text: 'What differs is in bold.' },
      { kind: 'text', text: [{ strong: after === undefined ? 'As it is now:' : 'As it was then:' }] },
      ...compared.present,
      { kind: 'text', text: [{ strong: 'As it was before:' }] },
      ...compared.earlier,
      ...(compared.inWords === null ? [] : [{ kind: 'text' as const, quiet: true, text: compared.inWords }]),
    ]
  })
}
