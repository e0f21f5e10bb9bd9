import { parseDocument } from 'htmlparser2'
import { printedNumber } from './printed-number.ts'
import { child, elements, value, type WordStyle, type XmlElement } from './word-styles.ts'

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
  numberingXml: string,
  styles: ReadonlyMap<string, WordStyle>,
): (paragraph: ParagraphNumbering) => WordLabel | null {
  const lists = readLists(numberingXml, styles)
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

function readLists(xml: string, styles: ReadonlyMap<string, WordStyle>): Map<string, List> {
  const page = parseDocument(xml, { xmlMode: true })
  const abstracts = new Map<string, XmlElement>()
  for (const one of elements('w:abstractNum', page)) abstracts.set(one.attribs['w:abstractNumId'] ?? '', one)
  const nums = new Map<string, XmlElement>()
  for (const num of elements('w:num', page)) nums.set(num.attribs['w:numId'] ?? '', num)
  const lists = new Map<string, List>()
  for (const [numId, num] of nums) {
    const abstractId = linkedAbstract(num, abstracts, nums, styles)
    const abstract = abstracts.get(abstractId)
    if (!abstract) continue
    const levels = new Map(elements('w:lvl', abstract).map(readLevel))
    const startsAt = new Map<number, number>()
    for (const override of elements('w:lvlOverride', num)) {
      const level = Number(override.attribs['w:ilvl'] ?? 0)
      const start = value(child('w:startOverride', override))
      if (start !== null) startsAt.set(level, Number(start))
      const own = child('w:lvl', override)
      if (own) levels.set(level, readLevel(own)[1])
    }
    lists.set(numId, { abstractId, levels, startsAt })
  }
  return lists
}

/** A list may name a style, which in turn names the list that holds the levels. */
function linkedAbstract(
  num: XmlElement,
  abstracts: Map<string, XmlElement>,
  nums: Map<string, XmlElement>,
  styles: ReadonlyMap<string, WordStyle>,
): string {
  const id = value(child('w:abstractNumId', num)) ?? ''
  const abstract = abstracts.get(id)
  const link = abstract ? value(child('w:numStyleLink', abstract)) : null
  const linked = link === null ? undefined : nums.get(styles.get(link)?.numId ?? '')
  return linked ? (value(child('w:abstractNumId', linked)) ?? id) : id
}

function readLevel(level: XmlElement): [number, Level] {
  const restart = value(child('w:lvlRestart', level))
  return [
    Number(level.attribs['w:ilvl'] ?? 0),
    {
      start: Number(value(child('w:start', level)) ?? 1),
      format: value(child('w:numFmt', level)) ?? 'decimal',
      text: value(child('w:lvlText', level)) ?? '',
      style: value(child('w:pStyle', level)),
      allDecimal: child('w:isLgl', level) !== null,
      restart: restart === null ? null : Number(restart),
    },
  ]
}
