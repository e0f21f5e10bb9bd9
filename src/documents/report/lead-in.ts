import { oneSpaced } from '../line.ts'

const asked =
  '(?:recommended|asked|invited|requested|required|advised|urged|sought|encouraged|minded|called upon)'
const bodies =
  '(?:committees?|sub-committees?|cabinet|council|council assembly|panel|board|commission|executive|members|authority|mayor|leader|councillors|forum|group|you)'
const openers = [
  /^t\s?h\s?a\s?t\s*[:,–—-]*$/i,
  /^(?:that )?.{0,120}\bresolves?(?: to| that)?\s*[:–—-]*$/i,
  /^(?:it (?:is|was) )?(?:(?:also|therefore|further|hereby|then|unanimously) )*(?:recommended|resolved|proposed|agreed)\b.{0,80}?(?:[:–—-]|\bthat|\bto)\s*$/i,
  new RegExp(
    `^(?:that )?.{0,160}\\b(?:is|are|be) (?!not\\b)(?:\\w+ )?${asked}(?: and \\w+)?(?: to| that)?\\s*(?:[:–—-]\\s*)*$`,
    'i',
  ),
  /^.{0,200}\b(?:following|these) (?:recommendations?|decisions?|resolutions?|actions?|proposals?)\b.{0,120}$/i,
  /^that (?:the )?[\w\s,&’'()-]{2,80}[:–—]-?$/i,
  new RegExp(`^that (?:the )?(?:[\\w&,()’'-]+ ){0,8}?${bodies}$`, 'i'),
  /\bit is (?:\w+ )?(?:recommended|proposed|resolved) (?:that|to)\b.{0,80}[:–—-]$/i,
  /\b(?:RESOLVED|RECOMMENDED|AGREED)(?:\s+(?:to|that))?\s*(?:[:–—-]\s*)*$/,
]

/** True if words clearly open a list of recommendations: "That:", "The Committee is recommended to:", "RESOLVED –". */
export function clearlyOpens(words: string): boolean {
  const text = oneSpaced(words)
  return text.length <= 400 && openers.some((opener) => opener.test(text))
}

/** True if words may open a list, even if only because they end in a colon. */
export function opensList(words: string): boolean {
  const text = oneSpaced(words)
  if (text.length > 400) return false
  return clearlyOpens(text) || (text.length < 300 && /[:–—]\s?-?$|\s-$/.test(text))
}

const startsAlone = [
  /^I RECOMMEND\b/,
  /^(?:RECOMMENDED|RESOLVED|AGREED)\b/,
  /^(?:recommended|resolved|agreed)\s*(?:[:–—-]|that\b|to\b)/i,
  /^it (?:is|was) (?:\w+ )?(?:recommended|proposed|resolved|agreed)\b\s*(?:[:–—-]|that\b|to\b)/i,
  /^(?:this|the) report (?:makes|contains|proposes|has|puts forward) the following (?:\w+ )?recommendations?\b/i,
  /\b(?:and )?it was:?-?\s*RESOLVED\b/,
  /\bRESOLVED(?:\s+(?:to|that)\b|\s*[:–—-])/,
  new RegExp(
    `^(?:that )?(?:the )?(?:[\\w&,()’'-]+ ){0,10}?${bodies}\\b[^.]{0,60}?\\b(?:is|are) (?!not\\b)(?:\\w+ )?${asked}\\b`,
    'i',
  ),
  new RegExp(
    `^that (?:the )?(?:[\\w&,()’'-]+ ){0,8}?${bodies}\\b(?: (?:resolves?|agrees?) (?:to|that))?\\s*[:–—-]+$`,
    'i',
  ),
  new RegExp(`^(?:that )?(?:the )?(?:[\\w&,()’'-]+ ){0,8}?${bodies} resolves?(?: to| that)\\b`, 'i'),
]

/** True if a line opens the recommendations without a heading above it. */
export function startsRecommendations(words: string): boolean {
  const text = oneSpaced(words)
  return text.length < 2000 && startsAlone.some((start) => start.test(text))
}
