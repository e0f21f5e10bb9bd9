import type { Block } from '../../cards/card.ts'
import { textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { RecommendationPlace } from '../../committee/agenda/find.ts'
import { shownTitle } from '../../committee/agenda/meetings/item.ts'
import { calledBy, type EarlierWording } from '../../committee/agenda/reports/recommendation.ts'

/** Corrects a recommendation that was posted, beside what was there before. */
export function correctionScreen(place: RecommendationPlace, earlier: readonly EarlierWording[]): Screen {
  const { item, recommendation } = place
  return {
    title: `Correct ${calledBy(recommendation)}`.slice(0, 24),
    blocks: [
      { kind: 'text', text: [{ strong: `Item ${item.number}. ${shownTitle(item)}` }] },
      {
        kind: 'notice',
        tone: 'warning',
        text: 'Everyone gets a notice with your reason. Replies given so far are kept, marked as given on the earlier wording, and asked again.',
      },
      ...earlier.slice(-2).flatMap(earlierBlocks),
    ],
    form: {
      action: 'correct-recommendation',
      ids: { recommendation: recommendation.id, wording: String(recommendation.wording) },
      revision: `${recommendation.id}-${recommendation.wording}`,
      submit: 'Correct it',
      fields: [
        {
          kind: 'text',
          id: 'text',
          label: 'The wording as it should be',
          lines: 'many',
          longest: 3000,
          ...(recommendation.text.length > 3000 ? {} : { value: recommendation.text }),
        },
        {
          kind: 'text',
          id: 'reason',
          label: 'The reason',
          hint: 'One sentence. Members see it.',
          lines: 'one',
          longest: 300,
        },
      ],
    },
  }
}

function earlierBlocks(one: EarlierWording): Block[] {
  return [
    { kind: 'text', quiet: true, text: `Wording ${one.wording}, corrected since: ${one.reason}` },
    ...textBlocks(one.text),
  ]
}
