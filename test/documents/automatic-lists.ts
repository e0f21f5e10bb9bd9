/** A list that the word processor numbers. */
export interface AutomaticList {
  depth: number
  /** In Word's names. */
  format: 'decimal' | 'lowerRoman' | 'lowerLetter' | 'bullet'
  start: number
  before: string
  after: string
}

/** Finds the list that a printed label continues, or adds a new one for the first label of its kind. */
export function listOf(label: string, depth: number, lists: AutomaticList[]): number {
  const core = /[A-Za-z]+|\d+(?=\D*$)|•/.exec(label)?.[0] ?? label
  const at = label.lastIndexOf(core)
  const [before, after] = [label.slice(0, at), label.slice(at + core.length)]
  const first = /^(?:1|a|i|•)$/.test(core)
  const format = formatOf(core)
  const found = lists.findLastIndex(
    (list) => list.before === before && list.after === after && list.depth === depth,
  )
  if (found !== -1 && (!first || format === 'bullet')) return found
  return lists.push({ depth, format, start: format === 'decimal' ? Number(core) : 1, before, after }) - 1
}

function formatOf(core: string): AutomaticList['format'] {
  if (/^\d/.test(core)) return 'decimal'
  if (/^[ivx]+$/.test(core) && core !== 'x') return 'lowerRoman'
  return /^[a-z]$/.test(core) ? 'lowerLetter' : 'bullet'
}
