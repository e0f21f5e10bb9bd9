import type { Asks } from './report.ts'

/** A committee's own work plan or programme; another's ("the highways capital work programme") is not meant. */
const workPlan =
  /\b(?:its|their|our|the|this|a|an|any|annual|future|forward|current|draft|proposed|updated|committee|committee['’]s|panel|panel['’]s|board['’]s|scrutiny|select|\d{4}(?:[/–-]\d{2,4})?)\s+(?:(?:future|forward|rolling|annual|outline|scrutiny|committee|overview and scrutiny)\s+)*work(?:ing)?[\s-]+(?:plan|programme|schedule)\b/i

const changesIt =
  /\b(?:add|adds|added|adding|additions?|additional|change|changes|changed|amend|amends|amended|amendments?|agrees?|agreed|approves?|approved|adopts?|adopted|confirms?|confirmed|includes?|included|including|inclusion|updates?|updated|revis(?:e|es|ed|ions?)|determines?|decides?|whether|identif(?:y|ies)|identified|suggests?|suggestions?|proposes?|items?|topics?|schedules?|scheduled|priorit(?:y|ies|ises?)|remove|removed|considers? (?:the|its|their) [\w\s]{0,40}work)\b/i

/** The committee's own words are wanted: "any recommendations it wishes to make", never "the recommendations in the review". */
const ownRecommendations = [
  /\b(?:any|what|which|further)\s+(?:[\w-]+,?\s+){0,4}?(?:recommendations|recommendation)\b(?!\s+(?:in|set out|contained|of the|from|listed|which (?:have|has)|that (?:have|has)|(?:have|has)))/i,
  /\b(?:mak(?:e|es|ing)|formulat(?:e|es|ing)|put(?:s|ting)? forward|develops?|fram(?:e|es|ing)|wording|submits?)\s+(?:(?:any|its|their|own|such|further|appropriate|or|and|comments|observations|formal|relevant|suitable)\s+)*recommendations?\b/i,
  /\brecommendations?\s+(?:(?:that|which)\s+)?(?:it|they|the committee|the panel|members|the board)\s+(?:may\s+|might\s+)?(?:wish|want|would like|consider|feel|deem)/i,
  /\bwhether\s+(?:to\s+make|it\s+wishes\s+to\s+make|there\s+are|they\s+wish\s+to\s+make)\s+(?:[\w-]+\s+){0,4}?recommendations?\b/i,
]

/** What a recommendation asks of members, from its words alone. The clerk can change it. */
export function whatItAsks(text: string): Asks {
  const words = text.replace(/\s+/g, ' ')
  if (workPlan.test(words) && changesIt.test(words)) return 'work-plan'
  return ownRecommendations.some((pattern) => pattern.test(words)) ? 'suggest' : 'view'
}
