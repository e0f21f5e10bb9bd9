/** Short words that would look like a form of another: "not" like one of "note". */
const others = new Set(['not', 'us', 'ad'])

/**
 * What all forms of a verb have in common: of "agrees", "agreed" and "agreeing" it is the same, as of "nodi" and
 * "nodi'r".
 */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size === mostStems) stems.clear()
  const found = stemOf(word)
  stems.set(word, found)
  return found
}

/** A pack has some ten thousand different words, and each is asked for many times. */
const stems = new Map<string, string>()
const mostStems = 50_000

function stemOf(word: string): string {
  if (word.length < 3 || others.has(word)) return word
  const bare = word
    .replace(/'[rs]?$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=\w{3})eed$/, 'ee')
    .replace(/(?:(?<=\w{3})ing|(?<!e)ed|(?<!s)s)$/, '')
    .replace(/e$/, '')
    .replace(/([^aeiou])\1$/, '$1')
  return `${bare}~`
}
