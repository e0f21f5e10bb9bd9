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
import { dayOf } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import { groupBy } from '../../committee/kernel/group-by.ts'
import type { Core } from '../../committee/ports.ts'
import type { ChangeKind } from '../../committee/record/change.ts'
import { screenTitle } from '../kit/fitting.ts'
import { pagedScreen } from '../kit/paged.ts'
import { quiet, say, strong } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { replyFormWords } from '../replies/reply.words.ts'
import { compareWordings } from './compare-wordings.ts'
import { whatChangedWords } from './what-changed.words.ts'

/** Changes that do not touch what members were shown. */
const notOfTheReport: readonly ChangeKind[] = ['outcome-corrected', 'outcome-undone', 'interest-undone']

/**
 * What changed on an item since it was posted: each corrected recommendation as it was and as it is, with the reasons.
 * @param asked.recommendation the one whose form it was opened from
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
    throw new CommitteeError('not-found', whatChangedWords.notHere)
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
      textBlocks(whatChangedWords.change(at, changeWords.kinds[kind], reason)),
    )
  const none = worded.length + others.length > 0 ? [] : [say(whatChangedWords.nothing)]
  return pagedScreen({
    title: screenTitle(whatChangedWords.title(item.number), replyFormWords.whatChanged),
    pages: pagesOf([itemTitle(item), ...none, ...worded, ...others]),
    page,
    beside: asked.recommendation ?? null,
    action: 'what-changed',
    ids: { item: itemId },
  })
}

/** Newest first. Each correction shows the wording before it and after it. */
function wordingBlocks(one: Recommendation, earlier: readonly EarlierWording[]): Block[] {
  const wordings = [...earlier].sort((a, b) => b.wording - a.wording)
  return wordings.flatMap((before, at): Block[] => {
    const after = wordings[at - 1]
    const compared = compareWordings(before.text, after?.text ?? one.text)
    return [
      strong(replyFormWords.recommendation(recommendationWords.name(one))),
      say(whatChangedWords.corrected(before.at, before.reason)),
      quiet(whatChangedWords.bold),
      strong(after === undefined ? whatChangedWords.asNow : whatChangedWords.asThen),
      ...compared.present,
      strong(whatChangedWords.asBefore),
      ...compared.earlier,
      ...(compared.inWords === null ? [] : [quiet(compared.inWords)]),
    ]
  })
}
