/** A paragraph of a readable source from which every format of the same report is printed. */
export type SourceBlock =
  | { kind: 'heading'; level: number; text: string }
  | {
      kind: 'paragraph'
      bold: boolean
      label: string | null
      automatic: boolean
      depth: number
      text: string
    }
  | { kind: 'row'; cells: string[] }
  | { kind: 'page' }
  | { kind: 'box'; text: string }

/**
 * `# Heading`, `**bold**`, `| cell | cell |`. In `{(a)} text` the word processor itself numbers the paragraph and
 * prints (a); `(a)~text` has a typed label with a tab. Two spaces in front indent it by one level.
 * `---` begins a page. `[[text]]` stands in a text box.
 */
export function readSource(source: string): SourceBlock[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(blockOf)
}

function blockOf(line: string): SourceBlock {
  if (line.trim() === '---') return { kind: 'page' }
  const box = /^\[\[(.*)\]\]$/.exec(line.trim())?.[1]
  if (box !== undefined) return { kind: 'box', text: box }
  const heading = /^(#+) (.*)$/.exec(line)
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' }
  if (line.startsWith('|')) {
    const cells = line.split('|').slice(1, -1)
    return { kind: 'row', cells: cells.map((cell) => cell.trim()) }
  }
  const depth = Math.floor((/^ */.exec(line)?.[0].length ?? 0) / 2)
  const bold = /^\*\*.*\*\*$/.test(line.trim())
  const text = bold ? line.trim().slice(2, -2) : line.trim()
  const automatic = /^\{([^}]+)\} (.*)$/.exec(text)
  const typed = /^(\S+)~(.*)$/.exec(text)
  const found = automatic ?? typed
  return {
    kind: 'paragraph',
    bold,
    label: found?.[1] ?? null,
    automatic: automatic !== null,
    depth,
    text: found?.[2] ?? text,
  }
}
