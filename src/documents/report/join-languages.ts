import type { Problem, ReportRecommendation } from '../../committee/agenda/reports/report.ts'
import { welshness } from '../evidence/language.ts'

/**
 * Makes one list of the same recommendations in Welsh and in English. The English text stays, with the Welsh beside it.
 * Where the two lists differ in length or labels, both stay, and the clerk is told of two lists.
 */
export function joinLanguages(
  recommendations: readonly ReportRecommendation[],
  problems: readonly Problem[],
): { recommendations: ReportRecommendation[]; problems: Problem[] } {
  const welsh = recommendations.filter((one) => welshness(wordsOfAll(one)) > 0)
  const english = recommendations.filter((one) => !welsh.includes(one))
  const same = english.every(({ label }, index) => label === (welsh[index]?.label ?? null))
  if (welsh.length === 0 || welsh.length !== english.length || !same)
    return { recommendations: [...recommendations], problems: [...problems] }
  return {
    recommendations: english.map((one, index) => {
      const other = welsh[index]
      return other ? { ...one, otherLanguage: wordsOfAll(other) } : one
    }),
    problems: onceEach(
      problems
        .filter(({ code }) => code !== 'two-lists' && code !== 'label-repeated')
        .map((problem) =>
          problem.place === undefined ? problem : { ...problem, place: joined(problem.place) },
        ),
    ),
  }

  function joined(place: number): number {
    const one = recommendations[place - 1]
    return one ? 1 + Math.max(english.indexOf(one), welsh.indexOf(one)) : place
  }
}

/** A doubt about both languages of a recommendation is said of the last alone. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const last = new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem]))
  return [...last.values()]
}

/** A recommendation with its lead-in and its items, as no other field has them in this language. */
function wordsOfAll({ leadIn, text, items }: ReportRecommendation): string {
  const inner = items.map((item) => `${item.label ?? '•'} ${item.text}`)
  return [leadIn === null ? text : `${leadIn} ${text}`, ...inner].join('\n')
}
