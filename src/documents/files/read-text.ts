import { type FileLine, maxLines, oneSpaced, plainLine, visible } from '../line.ts'

/** A conversion writes this for a break inside a cell or a paragraph, where the line cannot end. */
const lineBreak = /<br\s*\/?>/i
const widestPage = 160
const someRoom = 8
const boldMark = /\*\*|__|<\/?(?:b|strong)>/gi
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
}

/**
 * Reads the lines of a plain or Markdown text. Either may be a conversion, with stray bold and heading marks. A form feed
 * begins a page.
 */
export function readText(text: string): FileLine[] {
  const all = text.split(/\r\n|[\n\r\u2028\u2029]/)
  const lines = linesIn(all)
  if (!text.includes('\f')) return lines
  let page = 1
  const pages = all.map((raw) => (page += raw.split('\f').length - 1))
  return lines.map((line) => ({ ...line, page: pages[line.number - 1] ?? page }))
}

function linesIn(all: readonly string[]): FileLine[] {
  const lines: FileLine[] = []
  const width = widthOf(all)
  let gap = true
  let row = 0
  /** The cells of a row between two rules of a drawn table. Each cell may have several lines. */
  let drawn: FileLine[][] | null = null
  for (const [index, raw] of all.entries()) {
    const number = index + 1
    if (raw === '') {
      gap = true
      continue
    }
    if (lines.length > maxLines) break
    if (raw.includes('\f')) lines.push({ ...plainLine, text: '\f', number, furniture: true })
    const rule = /^\s*\+(?:[-=:]+\+)+\s*$/.test(raw)
    const cells = pipedCells(raw)
    if (drawn !== null && (rule || cells === null)) lines.push(...drawn.flat())
    if (rule || cells === null) drawn = rule ? [] : null
    if (rule || (cells !== null && drawn === null)) row++
    if (cells !== null && drawn !== null) {
      for (const [column, cell] of cells.entries()) {
        drawn[column] ??= []
        const above = drawn[column].at(-1)
        drawn[column].push(...cellLines(cell, number, { row, column }, above?.number !== number - 1))
      }
      continue
    }
    if (cells) {
      for (const [column, cell] of cells.entries())
        lines.push(...cellLines(cell, number, { row, column }, true))
      if (cells.length === 0) lines.push({ ...plainLine, text: raw.trim(), number, furniture: true })
      gap = true
      continue
    }
    for (const [at, piece] of (raw.startsWith('#') ? [raw] : raw.split(lineBreak)).entries()) {
      const line = oneLine(piece, number)
      // A conversion writes a two-line heading as two headings, one right below the other.
      const above = gap ? null : (lines.at(-1)?.level ?? null)
      if (line)
        lines.push({
          ...line,
          gap: gap || (at === 0 && endsShort(all[index - 1], raw, width)) || line.level !== above,
        })
      gap = line === null || line.furniture
    }
  }
  return drawn === null ? lines : [...lines, ...drawn.flat()]
}

function cellLines(
  cell: string,
  number: number,
  place: NonNullable<FileLine['cell']>,
  gap: boolean,
): FileLine[] {
  return cell.split(lineBreak).flatMap((piece, at) => {
    const line = oneLine(piece, number)
    return line ? [{ ...line, gap: gap && at === 0, indent: 0, cell: place }] : []
  })
}

/** The page width at which lines were wrapped. Word's one line per paragraph is wider than any page. */
function widthOf(lines: readonly string[]): number {
  const longest = lines.reduce(
    (most, line) => (/^\s*[|<]/.test(line) ? most : Math.max(most, line.length)),
    0,
  )
  return longest > widestPage &&
    lines.some((line) => line.length > widestPage && oneSpaced(line).length > widestPage)
    ? Number.POSITIVE_INFINITY
    : Math.min(longest, widestPage)
}

/** True if a line ended early although the next word would have fitted: the paragraph ends there. */
function endsShort(above: string | undefined, line: string, width: number): boolean {
  if (width === Number.POSITIVE_INFINITY) return true
  if (above === undefined || !/[.!?]\s*$/.test(above) || !/^\s*[\p{Lu}\d(]/u.test(line)) return false
  const [word = ''] = line.trim().split(/\s/, 1)
  return above.trimEnd().length + word.length + someRoom < width
}

function oneLine(raw: string, number: number): FileLine | null {
  const source = visible(raw).trimEnd()
  const hashes = /^\s{0,3}(#{1,6})(?:\s+|$)/.exec(source)
  const body = hashes ? source.slice(hashes[0].length).replace(/\s#+$/, '') : source
  const text = withoutMarks(body)
  if (text === '' && source.trim() === '') return null
  return {
    ...plainLine,
    text: text === '' ? source.trim() : text,
    number,
    level: hashes?.[1]?.length ?? null,
    bold: isBold(body),
    indent: indentOf(source),
    // A rule across the page, the underline of a heading, or marks around nothing.
    furniture: /^[\s*_=~#+|-]*$/.test(text),
  }
}

/** In characters; a tab counts as four. */
function indentOf(source: string): number {
  return (/^\s*/.exec(source)?.[0] ?? '').replace(/\t/g, '    ').length
}

function withoutMarks(body: string): string {
  if (!/[*_<>&[\\]/.test(body)) return body.trim()
  return body
    .replace(/^\s*>\s?/, '')
    .replace(boldMark, '')
    .replace(/<\/?(?:i|em|u|p|div|span|font|sup|sub)(?:\s[^<>]*)?>/gi, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/&(#39|[a-z]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/\\$/, '')
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, '$1')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .trim()
}

/** True if bold from end to end. An odd number of marks means a bold run was wrapped. */
function isBold(body: string): boolean {
  const marks = body.match(boldMark)?.length ?? 0
  if (marks === 0) return false
  const bare = body.replace(/^\s*(?:[-*+•]\s+)?(?:\d+(?:\.\d+)*[.)]?\s+)?/, '').trim()
  const startsAndEnds =
    /^(?:\*\*|__|<(?:b|strong)>)/i.test(bare) && /(?:\*\*|__|<\/(?:b|strong)>)$/i.test(bare)
  return marks % 2 === 1 || startsAndEnds
}

/** The cells of a table row drawn with pipes. A row of dashes has none. */
function pipedCells(raw: string): string[] | null {
  const row = raw.trim()
  if (!row.startsWith('|') || row.length < 3) return null
  const cells = row.replace(/^\||\|$/g, '').split(/(?<!\\)\|/)
  return cells.every((cell) => /^[\s:-]*$/.test(cell)) ? [] : cells
}
