import { oneSpaced } from '../line.ts'

const asked = '(?:recommended|asked|invited|requested|required|advised|RECOMMENDED|ASKED|urged|encouraged)'
const name = "(?!That |It |RES|REC|Note|Agree|Approve)[A-Z][\\w&’'-]*,? |and |for |of |on |the |& |with "
const body = `(?:(?:[Tt]he|[Tt]his) )?(?:${name}){0,12}?(?:(?:[Ss]ub-)?[Cc]ommittees?(?: \\([\\w\\s,&]{3,50}\\))?|[Cc]abinet(?: [Mm]ember(?:s)?(?: for [\\w\\s,&]{3,50}?)?)?|(?:[Ff]ull )?[Cc]ouncil(?: [Aa]ssembly)?|[Pp]anels?|[Bb]oard(?: \\([\\w\\s,&]{3,50}\\))?|[Cc]ommission|[Ee]xecutive(?: [Mm]ember(?: for [\\w\\s,&]{3,50}?)?)?|[Mm]embers(?: of the [\\w\\s,&]{3,60}?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|[Cc]abinet)(?: \\([\\w\\s,&]{3,50}\\))?)?|[Mm]ayor(?: in [Cc]abinet)?|[Ll]eader(?: of the [Cc]ouncil)?|[Gg]overnors|[Cc]ommissioners?|[Ff]orum|(?:[Ww]orking |[Tt]ask )?[Gg]roup|[Pp]artnership|[Pp]ortfolio [Hh]older(?: for [\\w\\s,&]{3,50}?)?)`
const asks = [
  new RegExp(
    `(?:^|\\b[Tt]hat |, )(${body}|(?:[Tt]he )?[A-Z]{3,8})(?=,? (?:is|are|be|will be)\\b(?: \\w+)? ${asked})`,
  ),
  new RegExp(`(?:^|\\b[Tt]hat )(${body})(?= (?:[Rr]esolves?|[Aa]grees?|RESOLVES?)\\b)`),
]
const named = [
  new RegExp(`\\b[Tt]hat (${body})(?=\\s*(?:[:–—-]|$))`),
  new RegExp(`^(?:It is (?:recommended|proposed) )?[Tt]hat (${body})(?=,? \\p{Ll})`, 'u'),
  new RegExp(`^(${body})(?= (?:to|should) )`),
]
const reported = new RegExp(`\\b(?:to|TO) (${body})(?=\\s*(?:[:–—.-]|$| that| and then))`)

const bodyAlone = new RegExp(
  `^(?:[^.;:]{0,160}, )?(?:[Tt]hat |It is (?:recommended|proposed) that )?${body}(?: (?:is|are|be|will be) (?:\\w+ )?${asked}\\b.{0,80}?| (?:RECOMMENDS?|recommends?) to \\w.{0,60}?)?(?: to| that)?\\s*[:–—-]+$`,
)

/** True if the words only say who is asked: "The Panel is invited to:", "That the Cabinet Member:". */
export function onlyNamesWho(words: string): boolean {
  return bodyAlone.test(oneSpaced(words))
}

/** Finds who is asked in the words that open a list, as printed: "Cabinet", "The Committee". */
export function addresseeIn(words: string): string | null {
  return firstIn([...asks, reported, ...named], words)
}

/** Finds who is asked by a recommendation that stands alone. "… gives its views to the Cabinet." asks another body. */
export function addresseeOf(recommendation: string): string | null {
  return firstIn([...asks, ...named], recommendation)
}

function firstIn(patterns: readonly RegExp[], words: string): string | null {
  const printed = oneSpaced(words).slice(0, 400)
  const text = printed === printed.toUpperCase() ? asTitle(printed) : printed
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    const [, name] = found ?? []
    if (found && name) return printed.slice(found.index).slice(found[0].indexOf(name)).slice(0, name.length)
  }
  return null
}

/** "RECOMMENDATIONS TO CABINET" becomes "Recommendations to Cabinet", with every letter kept in place. */
function asTitle(capitals: string): string {
  return capitals
    .toLowerCase()
    .replace(/\b(?!(?:and|for|from|of|on|that|the|to|with)\b)\p{L}/gu, (letter) => letter.toUpperCase())
}

const executive = /\b(?:cabinet|executive|mayor|leader|portfolio holder|council|governors|commissioners)\b/
const bodyNoun =
  /\b(committee|panel|board|commission|group|forum|partnership|cabinet|executive|council)s?\b(?!.*\b(?:committee|panel|board|commission|group|forum|partnership)\b)/

/** True if an addressee is clearly not the body that meets. */
export function isAnotherBody(addressee: string, meeting: string | null): boolean {
  const name = plain(addressee)
  const held = plain(meeting ?? '')
  if (name === 'members' || name === 'working group') return false
  // "The Committee" is the body that meets; "the Audit Committee" only if that is its name.
  const noun = bodyNoun.exec(name)?.[1]
  if (noun && name === noun && !executive.test(noun))
    return meeting !== null && !held.includes(noun) && bodyNoun.test(held)
  if (noun && held.includes(name)) return executive.test(name) && bodyNoun.exec(held)?.[1] !== noun
  if (executive.test(name) || /\bmember for\b/.test(name)) return true
  if (meeting === null) return false
  const words = name.replace(/\bmembers of (?:the )?/, '').split(' ')
  return !words.every((word) => /^(?:and|of|for|the|members)$/.test(word) || held.includes(word))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|this|full) /, '')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
