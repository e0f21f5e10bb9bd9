import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { found } from '../../committee/kernel/found.ts'
import type { Resolution } from '../../committee/outcomes/resolution.ts'
import type { Tables } from '../../committee/store.ts'
import { resolutionFormWords } from './resolution.words.ts'

type About = {
  /** "Item 7, recommendation (a)" */
  readonly called: string
  readonly recommendation: Recommendation | null
}

/** What a resolution on an item is about, and what it is called.
 * @param number of the item */
export async function aboutResolution(
  tables: Tables,
  { recommendationId }: Resolution,
  number: string,
): Promise<About> {
  if (recommendationId === null)
    return { called: resolutionFormWords.furtherOn(number), recommendation: null }
  const recommendation = await found(tables.recommendations, recommendationId)
  return {
    called: resolutionFormWords.recommendation(number, recommendationWords.name(recommendation)),
    recommendation,
  }
}
