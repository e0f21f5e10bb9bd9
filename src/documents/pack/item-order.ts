/** The parts of an item's number, such as 3 and 1 in "3.1", 6 and "a" in "6a", or "d" in "D."; null if it is none. */
export function itemNumberParts(text: string): (number | string)[] | null {
  const [, letter, first, second, suffix] =
    /^(?:([A-Z])|(\d{1,3})(?:\.(\d{1,2}))?([a-zA-Z])?)[.):]?$/.exec(text.trim()) ?? []
  if (letter !== undefined) return [letter.toLowerCase()]
  if (first === undefined) return null
  return [
    Number(first),
    ...(second === undefined ? [] : [Number(second)]),
    ...(suffix ? [suffix.toLowerCase()] : []),
  ]
}

/** Less than 0 if an agenda may list one number above the other; null for a number and a letter. */
export function compareNumbers(one: string, other: string): number | null {
  const [parts, others] = [itemNumberParts(one) ?? [], itemNumberParts(other) ?? []]
  if (typeof parts[0] !== typeof others[0]) return null
  const key = (part: number | string | undefined) =>
    typeof part === 'string' ? part.charCodeAt(0) / 1000 : (part ?? 0)
  const at = [0, 1, 2].find((index) => key(parts[index]) !== key(others[index])) ?? 0
  return key(parts[at]) - key(others[at])
}
