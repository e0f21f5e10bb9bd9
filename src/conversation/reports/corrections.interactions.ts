import type { Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { agendaOf } from '../../committee/agenda/meetings/agenda.ts'
import { correctRecommendation } from '../../committee/agenda/reports/correct-recommendation.ts'
import type { EarlierWording, Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
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
import { replyFormWords } from '../replies/reply.words.ts'
import { correctionWords } from './correction.words.ts'
import { draftFormWords } from './draft-form.words.ts'

/** The clerk corrects the wording of a report that was posted to members. */
export const correctionsInteractions = {
  corrections: shows((asking) => corrections(asking, asking.ids.item, asking.ids.page)),

  'correct-recommendation': form({
    place: (asking: Asking<{ readonly recommendation: string; readonly wording?: number | undefined }>) =>
      clerksRecommendation(asking),
    title: ({ recommendation }) =>
      screenTitle(correctionWords.correct(recommendationWords.name(recommendation)), correctionWords.title),
    async says({ item, recommendation: { id } }, { core }) {
      const earlier = await core.store.look.earlierWordings.find({ recommendationId: id })
      return [
        itemTitle(item),
        warn(correctionWords.everyoneIsTold),
        ...earlier.slice(-2).flatMap(earlierBlocks),
        ...(earlier.length > 2 ? [quiet(correctionWords.whereAllAre)] : []),
      ]
    },
    questions: { text: paragraphs(correctionWords.wording, draftFormWords.theRecommendation, 3000), reason },
    filled: ({ recommendation }) => ({ text: recommendation.text }),
    remember: ({ recommendation }) => ({ wording: String(recommendation.wording) }),
    submit: correctionWords.submit,
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
        ? correctionWords.done(recommendationWords.name(recommendation))
        : correctionWords.asBefore
      return corrections(asking, item.id, 1, done)
    },
  }),
} satisfies Handling<'corrections' | 'correct-recommendation'>

function earlierBlocks(one: EarlierWording): Block[] {
  return [quiet(correctionWords.earlier(one.wording, one.reason)), ...textBlocks(one.text)]
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
    title: correctionWords.titleOfItem(item.number),
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
    say([
      { strong: replyFormWords.recommendation(recommendationWords.name(one)) },
      one.wording > 1 ? ` ${correctionWords.corrected}` : '',
    ]),
    ...textBlocks(one.text),
    ...buttons(opens(correctionWords.correct(recommendationWords.name(one)), 'correct-recommendation', ids)),
  ]
}
