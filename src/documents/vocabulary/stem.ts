/** Short words that would look like a form of another: "not" like one of "note". */
const others = new Set(['not', 'us', 'ad'])

/**
 * What all forms of a verb have in common: of "agrees", "agreed" and "agreeing" it is the same, as of "nodi" and
 * "nodi'r".
 */
export function stem(word: string): string {
  if (word.length < 3 || others.has(word)) return word
  const bare = word
    .replace(/'[rs]?$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=\w{3})eed$/, 'ee')
    .replace(/(?:ing|(?<!e)ed|(?<!s)s)$/, '')
    .replace(/e$/, '')
    .replace(/([^aeiou])\1$/, '$1')
  return `${bare}~`
}
