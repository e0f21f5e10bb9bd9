import { oneSpaced } from '../line.ts'

const asked = '(?:recommended|asked|invited|requested|required|advised|RECOMMENDED|ASKED|urged|encouraged)'
const name = "(?!That |It |RES|REC|Note|Agree|Approve)[A-Z][\\w&’'-]*,? |and |for |of |on |the |& |with "
const body = `(?:(?:[Tt]he|[Tt]his) )?(?:${name}){0,12}?(?:(?:[Ss]ub-)?[Cc]ommittees?(?: \\([\\w\\s,&]{3,50}\\))?|[Cc]abinet(?: [Mm]ember(?:s)?(?: for [\\w\\s,&]{3,50}?)?)?|(?:[Ff]ull )?[Cc]ouncil(?: [Aa]ssembly)?|[Pp]anels?|[Bb]oard(?: \\([\\w\\s,&]{3,50}\\))?|[Cc]ommission|[Ee]xecutive(?: [Mm]ember(?: for [\\w\\s,&]{3,50}?)?)?|[Mm]embers(?: of the [\\w\\s,&]{3,60}?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|[Cc]abinet)(?: \\([\\w\\s,&]{3,50}\\))?)?|[Mm]ayor|[Ll]eader(?: of the [Cc]ouncil)?|[Gg]overnors|[Cc]ommissioners?|[Ff]orum|[Pp]ortfolio [Hh]older(?: for [\\w\\s,&]{3,50}?)?)`
const addressed = [
  new RegExp(`(?:^|\\b[Tt]hat )(${body})(?= (?:is|are|be)\\b(?: \\w+)? ${asked})`),
  new RegExp(`(?:^|\\b[Tt]hat )(${body})(?= (?:[Rr]esolves?|[Aa]grees?|RESOLVES?)\\b)`),
  new RegExp(`\\b(?:to|TO) (${body})(?=\\s*(?:[:–—.-]|$| that| and then))`),
  new RegExp(`\\b[Tt]hat (${body})(?=\\s*(?:[:–—-]|$))`),
  new RegExp(
    `(?:^|\\b[Tt]hat )(${body})(?= (?:to|should|note|approve|agree|consider|endorse|support|review|receive|comment|adopt|recommend)s?\\b)`,
  ),
]

/** Who is asked, as printed: "Cabinet", "The Committee". */
export function addresseeIn(words: string): string | null {
  const text = oneSpaced(words).slice(0, 400)
  for (const pattern of addressed) {
    const found = pattern.exec(text)?.[1]
    if (found) return found
  }
  return null
}

/** Whether an addressee is plainly another body than the one that meets. */
export function isAnotherBody(addressee: string, meeting: string | null): boolean {
  const named = addressee.toLowerCase()
  if (/\bmembers\b|\bcommittees?\b|\bpanel\b/.test(named) && !/(?:cabinet|executive) member/.test(named)) {
    return /\b(?:audit|planning|licensing|standards|pensions?) /.test(named) && !sharesName(named, meeting)
  }
  return !sharesName(named, meeting)
}

/** "Cabinet" is not the "Cabinet scrutiny committee". */
function sharesName(named: string, meeting: string | null): boolean {
  const core = named.replace(/^(?:the|this) /, '')
  const held = meeting?.toLowerCase() ?? ''
  const scrutiny = /scrutiny|select|overview/
  return held.includes(core) && (scrutiny.test(core) || !scrutiny.test(held))
}
