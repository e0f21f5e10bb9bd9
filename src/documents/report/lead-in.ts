import { oneSpaced } from '../line.ts'

const asked = '(?:recommended|asked|invited|requested|required|advised|RECOMMENDED|urged)'
const openers = [
  /^that\s*[:,–—-]*$/i,
  /^(?:that )?.{0,120}\bresolves?(?: to| that)?\s*[:–—-]*$/i,
  /^(?:it (?:is|was) )?(?:(?:also|therefore|further|hereby) )?(?:recommended|resolved|proposed)\b.{0,80}?(?:[:–—-]|\bthat|\bto)$/i,
  new RegExp(`^(?:that )?.{0,120}\\b(?:is|are|be) (?:\\w+ )?${asked}(?: to| that)?\\s*[:–—-]*$`, 'i'),
  /^.{0,200}\b(?:following|these) (?:recommendations?|decisions?|resolutions?|actions?|proposals?)\b.{0,120}$/i,
  /^that (?:the )?[\w\s,&’'()-]{2,80}[:–—]-?$/i,
]

/** Whether words open a list of recommendations: "That:", "The Committee is recommended to:", "RESOLVED –". */
export function opensList(words: string): boolean {
  const text = oneSpaced(words)
  if (text.length > 400) return false
  return openers.some((opener) => opener.test(text)) || (text.length < 300 && /[:–—]-?$/.test(text))
}

const startsAlone = [
  /^(?:RECOMMENDED|RESOLVED)\b/,
  /^(?:recommended|resolved)\s*[:–—-]/i,
  /^it is (?:therefore )?(?:recommended|proposed) that\b/i,
  new RegExp(
    `^(?:that )?(?:the )?(?:[\\w&’'-]+ ){0,8}?(?:committee|cabinet|council|panel|board|commission|executive|members|authority|mayor|leader|councillors)\\b.{0,60}?\\b(?:is|are) (?:\\w+ )?${asked}\\b`,
    'i',
  ),
]

/** Whether a line opens the recommendations by itself, with no heading above it. */
export function startsRecommendations(words: string): boolean {
  const text = oneSpaced(words)
  return startsAlone.some((start) => start.test(text))
}

const body =
  "(?:(?:[Tt]he|[Tt]his) )?(?:(?!That |It |RES|REC)[A-Z][\\w&’'-]*,? |and |for |of |on |the ){0,12}?(?:[Cc]ommittees?|[Cc]abinet(?: [Mm]ember(?: for [\\w\\s]{3,40}?)?)?|(?:[Ff]ull )?[Cc]ouncil|[Pp]anel|[Bb]oard|[Cc]ommission|[Ee]xecutive|[Mm]embers|[Mm]ayor|[Ll]eader(?: of the [Cc]ouncil)?|[Gg]overnors|[Cc]ommissioners?)"
const addressed = [
  new RegExp(`(?:^|\\b[Tt]hat )(${body})(?= (?:is|are|be)\\b(?: \\w+)? ${asked})`),
  new RegExp(`(?:^|\\b[Tt]hat )(${body})(?= (?:[Rr]esolves?|[Aa]grees?|RESOLVES?)\\b)`),
  new RegExp(`\\b(?:to|TO) (${body})(?=\\s*(?:[:–—.-]|$| that| and then))`),
  new RegExp(`\\b[Tt]hat (${body})(?=\\s*(?:[:–—-]|$))`),
  new RegExp(`(?:^|\\b[Tt]hat )(${body})(?= (?:to|should|note|approve|agree|consider)s?\\b)`),
]

/** Who is asked, as printed: "Cabinet", "The Committee". */
export function addresseeIn(words: string): string | null {
  const text = oneSpaced(words)
  for (const pattern of addressed) {
    const found = pattern.exec(text)?.[1]
    if (found) return found
  }
  return null
}

/** Whether an addressee is plainly another body than the one that meets. */
export function isAnotherBody(addressee: string, meeting: string | null): boolean {
  const name = addressee.toLowerCase()
  if (/\bmembers\b|\bcommittee\b|\bpanel\b/.test(name) && !/cabinet member/.test(name)) {
    return /\b(?:audit|planning|licensing|standards|pensions?) /.test(name) && !sharesName(name, meeting)
  }
  return !sharesName(name, meeting)
}

/** "Cabinet" is not the "Cabinet scrutiny committee". */
function sharesName(name: string, meeting: string | null): boolean {
  const core = name.replace(/^(?:the|this) /, '')
  const held = meeting?.toLowerCase() ?? ''
  const scrutiny = /scrutiny|select|overview/
  return held.includes(core) && (scrutiny.test(core) || !scrutiny.test(held))
}
