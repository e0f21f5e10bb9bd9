import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { placeOfItem, placeOfRecommendation } from '../../committee/agenda/find.ts'
import { agendaOf } from '../../committee/agenda/meetings/agenda.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { correctRecommendation } from '../../committee/agenda/reports/correct-recommendation.ts'
import { calledBy } from '../../committee/agenda/reports/recommendation.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { words } from '../kit/answers.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { correctionScreen } from './correction.form.ts'

/** What the clerk may change of a meeting that was posted to members. */
export const correctionsInteractions = {
  corrections: shows((asking) => correctionsScreen(asking, asking.ids.item, asking.ids.page)),

  'correct-recommendation': asks({
    async screen({ core, by, ids }) {
      const tables = core.store.look
      const place = await placeOfRecommendation(tables, ids.recommendation)
      await mustBeAllowed(tables, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
      const earlier = await tables.earlierWordings.find({ recommendationId: ids.recommendation })
      return correctionScreen(place, earlier)
    },
    answers: z.object({ text: words('the recommendation'), reason: words('the reason', 300) }),
    async take(asking, given) {
      const { core, by, ids } = asking
      const { item, recommendation } = await placeOfRecommendation(core.store.look, ids.recommendation)
      const wording = ids.wording ?? recommendation.wording
      const did = await correctRecommendation(core, by, {
        ...given,
        recommendationId: recommendation.id,
        wording,
      })
      const done = did
        ? `Corrected: recommendation ${calledBy(recommendation)}. Everyone gets a notice.`
        : 'Nothing was changed: it reads so already, or somebody else corrected it just now.'
      return { kind: 'screen', screen: await correctionsScreen(asking, item.id, 1, done) }
    },
  }),
} satisfies Handling<'corrections' | 'correct-recommendation'>

/** The recommendations of an item, with Correct beside each. */
async function correctionsScreen(
  { core, by }: Asking<unknown>,
  itemId: string,
  page: number,
  done: string | null = null,
): Promise<Screen> {
  const tables = core.store.look
  const { item, meeting, committee } = await placeOfItem(tables, itemId)
  await mustBeAllowed(tables, by, committee.id, 'prepare the meeting', dayOf(core.now()))
  const agenda = await agendaOf(tables, meeting.id)
  const recommendations = agenda.find((one) => one.item.id === itemId)?.recommendations ?? []
  const blocks = recommendations.flatMap((one): Block[] => [
    {
      kind: 'text',
      text: [{ strong: `Recommendation ${calledBy(one)}` }, one.wording > 1 ? ' (corrected)' : ''],
    },
    ...textBlocks(one.text),
    {
      kind: 'actions',
      actions: [
        opens(`Correct ${calledBy(one)}`, 'correct-recommendation', {
          recommendation: one.id,
          wording: String(one.wording),
        }),
      ],
    },
  ])
  const title: Block = { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] }
  const notice: Block[] = done === null ? [] : [{ kind: 'notice', tone: 'done', text: done }]
  const screen = pagedScreen({
    title: `Correct item ${item.number}`,
    pages: pagesOf([title, ...blocks]),
    page,
    action: 'corrections',
    ids: { item: itemId },
  })
  return { ...screen, blocks: [...notice, ...screen.blocks] }
}
