import type { Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { agendaOf } from '../../committee/agenda/meetings/agenda.ts'
import { correctRecommendation } from '../../committee/agenda/reports/correct-recommendation.ts'
import {
  calledBy,
  type EarlierWording,
  type Recommendation,
} from '../../committee/agenda/reports/recommendation.ts'
import { reason } from '../changes/reason.field.ts'
import { paragraphs } from '../kit/field.ts'
import { screenTitle } from '../kit/fitting.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { clerksItem, clerksRecommendation } from '../kit/place.ts'
import { buttons, quiet, say, saying, warn } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'

/** What the clerk may change of a report that was posted to members. */
export const correctionsInteractions = {
  corrections: shows((asking) => corrections(asking, asking.ids.item, asking.ids.page)),

  'correct-recommendation': form({
    place: (asking: Asking<{ readonly recommendation: string; readonly wording?: number | undefined }>) =>
      clerksRecommendation(asking),
    title: ({ recommendation }) => screenTitle(`Correct ${calledBy(recommendation)}`, 'Correct the wording'),
    async says({ item, recommendation: { id } }, { core }) {
      const earlier = await core.store.look.earlierWordings.find({ recommendationId: id })
      return [
        itemTitle(item),
        warn(
          'Everyone gets a notice with your reason. Replies given so far are kept, marked as given on the earlier wording, and asked again.',
        ),
        ...earlier.slice(-2).flatMap(earlierBlocks),
        ...(earlier.length > 2 ? [quiet('“What changed” on the item shows all earlier wordings.')] : []),
      ]
    },
    questions: { text: paragraphs('The wording as it should be', 'the recommendation', 3000), reason },
    filled: ({ recommendation }) => ({ text: recommendation.text }),
    remember: ({ recommendation }) => ({ wording: String(recommendation.wording) }),
    submit: 'Correct it',
    example: { text: 'supports the plan', reason: 'It was misprinted.' },
    async take(asking, { text, reason }, place) {
      const { core, by, ids } = asking
      const { item, recommendation } = await place()
      const corrected = await correctRecommendation(core, by, {
        recommendationId: recommendation.id,
        wording: ids.wording ?? recommendation.wording,
        text,
        reason,
      })
      const done = corrected
        ? `Corrected: recommendation ${calledBy(recommendation)}. Everyone gets a notice.`
        : 'Nothing was changed: it reads so already, or somebody else corrected it just now.'
      return corrections(asking, item.id, 1, done)
    },
  }),
} satisfies Handling<'corrections' | 'correct-recommendation'>

function earlierBlocks(one: EarlierWording): Block[] {
  return [quiet(`Wording ${one.wording}, corrected since: ${one.reason}`), ...textBlocks(one.text)]
}

/** The recommendations of an item, with Correct beside each. */
async function corrections(
  asking: Asking<unknown>,
  itemId: string,
  page: number,
  done: string | null = null,
): Promise<Screen> {
  const { item, meeting } = await clerksItem({ ...asking, ids: { item: itemId } })
  const agenda = await agendaOf(asking.core.store.look, meeting.id)
  const recommendations = agenda.find((one) => one.item.id === itemId)?.recommendations ?? []
  const title = itemTitle(item)
  const screen = pagedScreen({
    title: `Correct item ${item.number}`,
    pages: pagesOf([title, ...recommendations.flatMap(recommendationBlocks)]),
    page,
    action: 'corrections',
    ids: { item: itemId },
  })
  return saying(done, screen)
}

function recommendationBlocks(one: Recommendation): Block[] {
  const ids = { recommendation: one.id, wording: String(one.wording) }
  return [
    say([{ strong: `Recommendation ${calledBy(one)}` }, one.wording > 1 ? ' (corrected)' : '']),
    ...textBlocks(one.text),
    ...buttons(opens(`Correct ${calledBy(one)}`, 'correct-recommendation', ids)),
  ]
}
