import { printedNumber } from './printed-number.ts'
import { fewElements, readXml } from './read-xml.ts'
import type { WordStyle } from './word-styles.ts'

interface Level {
  start: number
  format: string
  text: string
  style: string | null
  allDecimal: boolean
  /** The level that restarts this one; 0 means never. */
  restart: number | null
}

interface List {
  abstractId: string
  levels: Map<number, Level>
  startsAt: Map<number, number>
}

/** The list that a paragraph says it belongs to. */
export interface ParagraphNumbering {
  style: string | null
  numId: string | null
  level: number | null
}

/** The label that Word prints before a paragraph, and its depth in the list. */
export interface WordLabel {
  printed: string
  depth: number
}

/**
 * Counts a Word document's automatic lists, paragraph by paragraph, and returns the label that Word prints before each.
 */
export function wordLabels(
  numbering: Uint8Array | undefined,
  styles: ReadonlyMap<string, WordStyle>,
): (paragraph: ParagraphNumbering) => WordLabel | null {
  const lists = readLists(numbering, styles)
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  return (paragraph) => {
    const own = resolve(paragraph, styles, lists)
    const list = own ? lists.get(own.numId) : undefined
    const level = own ? list?.levels.get(own.level) : undefined
    if (!own || !list || !level) return null
    if (level.format === 'bullet') return { printed: '•', depth: own.level }
    const counts = counters.get(list.abstractId) ?? new Map<number, number>()
    counters.set(list.abstractId, counts)
    const startsAt = list.startsAt.get(own.level)
    const first = `${own.numId} ${own.level}`
    const fresh = startsAt !== undefined && !begun.has(first) ? startsAt : null
    begun.add(first)
    const count = counts.get(own.level)
    counts.set(own.level, fresh ?? (count === undefined ? level.start : count + 1))
    for (const deeper of [...counts.keys()]) {
      const restart = list.levels.get(deeper)?.restart
      if (deeper > own.level && (restart === null || restart === undefined || restart > own.level))
        counts.delete(deeper)
    }
    const printed = print(level, list, counts)
    return printed === null ? null : { printed, depth: own.level }
  }
}

function print(level: Level, list: List, counts: Map<number, number>): string | null {
  const printed = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const index = Number(place) - 1
    const one = list.levels.get(index)
    const format = level.allDecimal ? 'decimal' : (one?.format ?? 'decimal')
    return printedNumber(counts.get(index) ?? one?.start ?? 1, format)
  })
  return printed.trim() === '' ? null : printed.trim()
}

/** The paragraph's own list, or the list of its style or of a style that it is based on. */
function resolve(
  paragraph: ParagraphNumbering,
  styles: ReadonlyMap<string, WordStyle>,
  lists: Map<string, List>,
): { numId: string; level: number } | null {
  let { numId, level } = paragraph
  let styleId = paragraph.style
  let numbered: string | null = null
  for (let depth = 0; styleId !== null && numId === null && depth < 20; depth++) {
    const style = styles.get(styleId)
    numId = style?.numId ?? null
    level ??= style?.level ?? null
    if (numId !== null) numbered = styleId
    styleId = style?.basedOn ?? null
  }
  if (numId === null || numId === '0') return null
  const ofStyle = [...(lists.get(numId)?.levels ?? [])].find(
    ([, one]) => numbered !== null && one.style === numbered,
  )
  return { numId, level: ofStyle?.[0] ?? level ?? 0 }
}

function readLists(file: Uint8Array | undefined, styles: ReadonlyMap<string, WordStyle>): Map<string, List> {
  const { shapes, uses } = listsIn(file)
  const lists = new Map<string, List>()
  for (const [numId, { abstractId, startsAt, levels: own }] of uses) {
    const shape = shapes.get(abstractId)
    // A list may name a style, which in turn names the list that holds the levels.
    const linked = shape?.link ? uses.get(styles.get(shape.link)?.numId ?? '')?.abstractId : undefined
    const id = linked ?? abstractId
    const levels = shapes.get(id)?.levels
    if (levels) lists.set(numId, { abstractId: id, levels: new Map([...levels, ...own]), startsAt })
  }
  return lists
}

interface Shape {
  levels: Map<number, Level>
  /** The style that names the list to use instead. */
  link: string | null
}

/** The shapes of lists, and the lists that use them, with the levels that they override. */
function listsIn(file: Uint8Array | undefined): { shapes: Map<string, Shape>; uses: Map<string, List> } {
  const shapes = new Map<string, Shape>()
  const uses = new Map<string, List>()
  let shape: Shape = { levels: new Map(), link: null }
  let use: List | null = null
  let level: Level | null = null
  let overridden = 0
  readXml(
    file,
    {
      open(name, attributes) {
        const value = attributes['w:val'] ?? null
        const index = Number(attributes['w:ilvl'] ?? 0)
        if (name === 'w:abstractNum') {
          shape = { levels: new Map(), link: null }
          shapes.set(attributes['w:abstractNumId'] ?? '', shape)
        } else if (name === 'w:num') {
          use = { abstractId: '', levels: new Map(), startsAt: new Map() }
          uses.set(attributes['w:numId'] ?? '', use)
        } else if (name === 'w:lvl') {
          level = { start: 1, format: 'decimal', text: '', style: null, allDecimal: false, restart: null }
          const { levels } = use ?? shape
          levels.set(index, level)
        } else if (name === 'w:numStyleLink') shape.link = value
        else if (name === 'w:abstractNumId' && use) use.abstractId = value ?? ''
        else if (name === 'w:lvlOverride') overridden = index
        else if (name === 'w:startOverride') use?.startsAt.set(overridden, Number(value))
        else if (level) noteLevel(level, name, value)
      },
      close(name) {
        if (name === 'w:lvl') level = null
        if (name === 'w:num') use = null
      },
    },
    fewElements,
  )
  return { shapes, uses }
}

function noteLevel(level: Level, name: string, value: string | null): void {
  if (name === 'w:start') level.start = Number(value ?? 1)
  else if (name === 'w:numFmt') level.format = value ?? 'decimal'
  else if (name === 'w:lvlText') level.text = value ?? ''
  else if (name === 'w:pStyle') level.style = value
  else if (name === 'w:isLgl') level.allDecimal = true
  else if (name === 'w:lvlRestart') level.restart = value === null ? null : Number(value)
}
