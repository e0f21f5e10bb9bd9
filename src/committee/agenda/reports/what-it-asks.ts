import type { AsksInReport } from './report.ts'

const named =
  /\b(?:forward |future |rolling |annual )*(?:work(?:ing)?[\s-]+(?:plan|programme|program|schedule)|forward plan of work|workplan|scrutiny programme|agenda plan|(?<=\b(?:committee|panel|board|commission)['’]s )forward (?:plan|programme))s?\b/gi

/** Somebody else's plan: "the highways capital work programme", "the work programme of the Environment Agency". */
const othersBefore =
  /\b(?:capital|highways?|maintenance|works|building|construction|improvement|transformation|delivery|service|audit|repairs|estates?|ict|digital|drainage|national|agency['’]s|trust['’]s|cabinet['’]s|executive['’]s|officers['’]?)\s+$/i
const othersAfter =
  /^\s+of\s+(?:the\s+)?(?!(?:\w+\s+){0,5}?(?:committee|panel|board|commission|scrutiny|group|year|items?)\b)\p{Lu}/u

const changes =
  /\b(?:add(?:s|ed|ing)?|change[sd]?|amend(?:s|ed)?|agree[sd]?|approve[sd]?|adopt(?:s|ed)?|confirm(?:s|ed)?|determine[sd]?|decide[sd]?|identif(?:y|ies|ied)|suggest(?:s|ed)?|propose[sd]?|schedule[sd]?|prioriti[sz](?:e|es|ed|ing)|remove[sd]?|var(?:y|ied|ies)|ke(?:ep|eps|pt)|retain(?:s|ed)?|include[sd]?|including|inclusion|update[sd]?|revise[sd]?|review(?:s|ed)?|consider(?:s|ed)?|comment(?:s|ed)?|discuss(?:es|ed)?|formulate[sd]?|develop(?:s|ed)?|sets?|establish(?:es)?|plans?|select(?:s|ed)?|choose[s]?|rank(?:s|ed)?|put|place[sd]?|bring|refer(?:s|red)?|inform)\b/i
const mattersIn =
  /\b(?:additions?|additional|changes|amendments?|whether|suggestions?|proposals?|items?|topics?|issues|matters|priorit(?:y|ies)|future|shape)\b/i
const noted =
  /\b(?:note[sd]?|noting|(?<!\b(?:wish(?:es)?|wants?|likes?) to )receive[sd]?|welcome[sd]?)\b(?!.*\b(?:note[sd]?|noting|receive[sd]?|welcome[sd]?)\b)/i

/** Asks for the committee's own words: "any recommendations it wishes to make", not "the recommendations in the review". */
const ownRecommendations = [
  /\b(?:any|what|which|further),?\s+(?:[\w/-]+,?\s+){0,5}?recommendations?\b(?!\s+(?:in|set out|contained|of the|from|listed|arising|made|which (?:have|has)|that (?:have|has)|(?:have|has)))/i,
  /\b(?:mak(?:e|es|ing)|formulat(?:e|es|ing)|put(?:s|ting)? forward|develops?|fram(?:e|es|ing)|wording|submits?|provides?|offers?|gives?|drafts?|agrees?|proposes?|suggests?)\s+(?:(?:any|its|their|own|such|further|appropriate|or|and|and\/or|comments?|observations|views|feedback|suggestions|formal|relevant|suitable|additional|other|specific)[,/]*\s*)+\s*recommendations?\b/i,
  /\b(?:mak(?:e|es|ing)|formulat(?:e|es|ing)|put(?:s|ting)? forward|wording|the wording of)\s+(?:\w+\s+){0,3}?recommendations?\b/i,
  /\brecommendations?\s+(?:(?:that|which)\s+)?(?:it|they|the committee|the panel|members|the board|the commission)\s+(?:may\s+|might\s+)?(?:wish|want|would like|consider|feel|deem|think|see)/i,
  /\bwhether\s+(?:to\s+make|it\s+wishes\s+to\s+make|they\s+wish\s+to\s+make|to\s+recommend|it\s+wishes\s+to\s+recommend)\b/i,
  /\b(?:what|anything)\s+(?:it|they|the committee|the panel|members|the board|the commission)\s+(?:(?:may\s+)?wish(?:es)?|wants?|would\s+like)\s+to\s+recommend\b/i,
]

/** "Makes the following recommendations" gives recommendations and asks for none. */
const given = /\bfollowing recommendations?\b/i

/** What a recommendation asks of members, judged by its words alone. The clerk can change it. */
export function whatItAsks(text: string): AsksInReport {
  const words = text.replace(/\s+/g, ' ')
  if (asksOfWorkPlan(words)) return 'work-plan'
  return !given.test(words) && ownRecommendations.some((pattern) => pattern.test(words)) ? 'suggest' : 'view'
}

/** True if a recommendation names a committee's work plan and does more than note it, whatever it asks. */
export function mentionsWorkPlan(text: string): boolean {
  const words = text.replace(/\s+/g, ' ')
  return plansIn(words).some(({ before }) => !noted.test(before.slice(-160))) && !/\bnoted\b/i.test(words)
}

function plansIn(words: string): { before: string; after: string }[] {
  return [...words.matchAll(named)]
    .map((found) => ({
      before: words.slice(0, found.index),
      after: words.slice(found.index + found[0].length),
    }))
    .filter(({ before, after }) => !othersBefore.test(before.slice(-160)) && !othersAfter.test(after))
}

function asksOfWorkPlan(words: string): boolean {
  for (const { before, after } of plansIn(words)) {
    // "Note the work programme" asks nothing; "note the report and agree the work programme" does.
    const clause = before.slice(-160).replace(/^.*[.;]\s/s, '')
    const rest = after.slice(0, 100).replace(/[.;](?:\s.*)?$/s, '')
    const note = noted.exec(clause)
    if (note ? changes.test(clause.slice(note.index)) : changes.test(clause) || mattersIn.test(clause))
      return true
    if (!note && !/\bnoted\b/i.test(rest) && (changes.test(rest) || mattersIn.test(rest))) return true
  }
  return false
}
