import { printedNumber } from './printed-number.ts'
import { type Attributes, fewElements, readXml } from './read-xml.ts'

interface Level {
  /** As the list prints it, with %1% to %10% for the numbers of its levels; null for a bullet. */
  shape: string | null
  format: string
  start: number
}

/** The levels of a list style, outermost first. */
type ListStyle = Map<number, Level>

/** Numbers of the items so far, by level. */
type Counts = Map<number, number>

export interface OdtLists {
  openList(attributes: Attributes): void
  closeList(): void
  openItem(attributes: Attributes, numbered: boolean): void
  closeItem(): void
  /** The label printed before the next paragraph, and how deep it is in its lists. */
  label(): { label: string | null; indent: number }
  /** The number printed before a heading that stands in no list. */
  headingLabel(level: number): string | null
}

const formats = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])
const bullets = new Set(['text:list-level-style-bullet', 'text:list-level-style-image'])
const numbers = new Set(['text:list-level-style-number', 'text:outline-level-style'])
const outline = ' outline'
const deepest = 10

/** Counts the lists of an OpenDocument text, paragraph by paragraph. */
export function odtLists(...files: readonly (Uint8Array | undefined)[]): OdtLists {
  const styles = new Map<string, ListStyle>()
  for (const file of files) readLists(file, styles)
  const open: { style: string; counts: Counts; id: string | undefined }[] = []
  const items: { label: boolean; start: number | null }[] = []
  /** The counts of earlier lists, which a list may continue: by its id, and by the name of its style. */
  const earlier = new Map<string, Counts>()
  const headings: Counts = new Map()

  return {
    openList(attributes) {
      const outer = open.at(-1)
      const style = attributes['text:style-name'] ?? outer?.style ?? ''
      const continued = attributes['text:continue-list'] ?? (continues(attributes) ? style : undefined)
      const counts = outer?.counts ?? (continued === undefined ? undefined : earlier.get(continued))
      open.push({ style, counts: counts ?? new Map(), id: attributes['xml:id'] })
    },
    closeList() {
      const list = open.pop()
      if (!list || open.length > 0) return
      earlier.set(list.style, list.counts)
      if (list.id !== undefined) earlier.set(list.id, list.counts)
    },
    openItem(attributes, numbered) {
      items.push({ label: numbered, start: numberOf(attributes['text:start-value']) })
    },
    closeItem() {
      items.pop()
    },
    label() {
      const list = open.at(-1)
      const item = items.at(-1)
      const indent = Math.max(open.length - 1, 0)
      if (!list || !item?.label) return { label: null, indent }
      item.label = false
      const style = styles.get(list.style)
      return { label: style ? next(style, list.counts, open.length, item.start) : null, indent }
    },
    headingLabel(level) {
      const style = styles.get(outline)
      return style ? next(style, headings, level, null) : null
    },
  }
}

function numberOf(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null
}

function continues(attributes: Attributes): boolean {
  return attributes['text:continue-numbering'] === 'true'
}

/** Counts one more item of a level, and prints its number. */
function next(style: ListStyle, counts: Counts, at: number, start: number | null): string | null {
  const level = style.get(at)
  if (!level) return null
  const before = counts.get(at)
  counts.set(at, start ?? (before === undefined ? level.start : before + 1))
  for (const deeper of [...counts.keys()]) if (deeper > at) counts.delete(deeper)
  if (level.shape === null) return '•'
  const printed = level.shape.replace(/%(\d+)%/g, (_, place: string) => {
    const one = style.get(Number(place))
    return printedNumber(counts.get(Number(place)) ?? one?.start ?? 1, one?.format ?? 'decimal')
  })
  return printed.trim() || null
}

function readLists(file: Uint8Array | undefined, styles: Map<string, ListStyle>): void {
  let style: ListStyle = new Map()
  readXml(
    file,
    {
      open(name, attributes) {
        if (name === 'office:body' || name === 'office:master-styles') return 'stop'
        if (name === 'text:list-style' || name === 'text:outline-style') {
          style = new Map()
          styles.set(name === 'text:list-style' ? (attributes['style:name'] ?? '') : outline, style)
        } else if (bullets.has(name) || numbers.has(name))
          style.set(Number(attributes['text:level']), levelOf(attributes, bullets.has(name)))
      },
    },
    fewElements,
  )
}

function levelOf(attributes: Attributes, bullet: boolean): Level {
  const format = attributes['style:num-format'] ?? ''
  const start = numberOf(attributes['text:start-value']) ?? 1
  if (bullet) return { shape: null, format, start }
  return { shape: format === '' ? '' : shapeOf(attributes), format: formats.get(format) ?? 'decimal', start }
}

function shapeOf(attributes: Attributes): string {
  const written = attributes['style:num-list-format'] ?? attributes['loext:num-list-format']
  if (written !== undefined) return written
  const level = Math.min(numberOf(attributes['text:level']) ?? 1, deepest)
  const shown = Math.min(numberOf(attributes['text:display-levels']) ?? 1, level)
  const places = Array.from({ length: shown }, (_, index) => `%${level - shown + 1 + index}%`)
  return `${attributes['style:num-prefix'] ?? ''}${places.join('.')}${attributes['style:num-suffix'] ?? ''}`
}
