import type { MarkPlace } from '../../committee/agenda/reports/papers.ts'
import type { Aside } from '../file-text.ts'
import type { FileLine } from '../line.ts'
import { lineWriter } from './line-writer.ts'
import type { OdtLists } from './odt-numbering.ts'
import type { OdtStyle } from './odt-styles.ts'
import { type Attributes, readXml } from './read-xml.ts'
import { tickBox } from './tick-marks.ts'

/** What the body of an OpenDocument text says, or what its master pages do. */
export interface OdtText {
  lines: readonly FileLine[]
  notes: FileLine[]
  asides: Aside[]
  /** Where another master page begins, as a count of lines. */
  masters: { start: number; name: string }[]
  /** The running headers and footers of each master page, and the master page of the page after it. */
  running: Map<string, { lines: FileLine[]; next: string | null }>
}

/** Elements that hold no words of the text. */
const skipped = new Set(
  'text:tracked-changes text:note-citation text:number text:ruby-text text:script office:automatic-styles office:styles office:scripts office:event-listeners dc:creator dc:date meta:date-string meta:creator-initials loext:sender-initials'.split(
    ' ',
  ),
)
/** Elements with a text of their own. */
const texts = new Map<string, MarkPlace>([
  ['office:annotation', 'comment'],
  ['text:note-body', 'footnote'],
  ['style:header', 'header'],
  ['style:header-left', 'header'],
  ['style:header-first', 'header'],
  ['style:footer', 'footer'],
  ['style:footer-left', 'footer'],
  ['style:footer-first', 'footer'],
])
const shapes =
  /^draw:(?:text-box|custom-shape|rect|ellipse|circle|line|polyline|polygon|path|connector|caption)$/
const spans = new Set(['text:p', 'text:h', 'text:span', 'text:section', 'text:placeholder'])

/** Reads the text of one file of the archive. */
export function odtText(
  file: Uint8Array | undefined,
  styleOf: (family: string, name: string | undefined) => OdtStyle,
  lists: OdtLists,
): OdtText {
  const writer = lineWriter()
  const found: OdtText = { lines: writer.lines, notes: [], asides: [], masters: [], running: new Map() }
  const looks: { bold: boolean; hidden: boolean }[] = []
  const controls = new Map<string, string>()
  let paragraphs = 0
  /** Words that are not shown, or that describe a picture. */
  let unshown = ''
  let description = ''
  let describes = false
  let master = ''

  const say = (words: string) => {
    const look = looks.at(-1)
    if (paragraphs === 0) return
    if (look?.hidden) unshown += words
    else writer.words(words, look?.bold ?? false)
  }
  const addAside = (text: string, where: MarkPlace) => {
    if (text.trim() !== '') found.asides.push({ text: text.trim(), where, page: null })
  }
  const beginDescription = () => {
    describes = true
  }
  const endDescription = () => {
    addAside(description, 'metadata')
    description = ''
    describes = false
  }
  const endParagraph = () => {
    paragraphs--
    writer.endParagraph()
    addAside(unshown, 'paragraph')
    unshown = ''
  }
  const begin = (name: string, attributes: Attributes) => {
    const outer = looks.at(-1)
    const family = name === 'text:p' || name === 'text:h' ? 'paragraph' : name.slice('text:'.length)
    const style = styleOf(family === 'span' ? 'text' : family, attributes['text:style-name'])
    const unseen = style.hidden || attributes['text:display'] === 'none' || name === 'text:placeholder'
    looks.push({ bold: style.bold || (outer?.bold ?? false), hidden: unseen || (outer?.hidden ?? false) })
    if (family !== 'paragraph') return
    paragraphs++
    if (style.master !== null) found.masters.push({ start: writer.lines.length, name: style.master })
    const level = name === 'text:h' ? Math.min(Number(attributes['text:outline-level'] ?? 1) || 1, 6) : null
    const { label, indent } = lists.label()
    const own =
      level !== null && attributes['text:is-list-header'] !== 'true' ? lists.headingLabel(level) : null
    writer.look({ level, label: label ?? own, indent })
  }

  const opened: Readonly<Record<string, (attributes: Attributes) => unknown>> = {
    'style:master-page': (attributes) => {
      master = attributes['style:name'] ?? ''
      found.running.set(master, { lines: [], next: attributes['style:next-style-name'] ?? null })
    },
    'svg:title': beginDescription,
    'svg:desc': beginDescription,
    'text:tab': () => say('\t'),
    'text:s': () => say(' '),
    'text:line-break': writer.breakLine,
    'text:list': lists.openList,
    'text:list-item': (attributes) => lists.openItem(attributes, true),
    'text:list-header': (attributes) => lists.openItem(attributes, false),
    'table:table-row': writer.openRow,
    'table:table-cell': () => writer.openCell(),
    'table:covered-table-cell': () => writer.openCell(),
    'draw:control': (attributes) => say(controls.get(attributes['draw:control'] ?? '') ?? ''),
  }
  const closed: Readonly<Record<string, () => unknown>> = {
    'office:annotation': () => {
      for (const { text } of writer.closeAside()) addAside(text, 'comment')
    },
    'text:note-body': () => found.notes.push(...writer.closeAside()),
    'svg:title': endDescription,
    'svg:desc': endDescription,
    'text:p': endParagraph,
    'text:h': endParagraph,
    'text:list': lists.closeList,
    'text:list-item': lists.closeItem,
    'text:list-header': lists.closeItem,
    'table:table-row': writer.closeRow,
    'table:table-cell': writer.closeCell,
    'table:covered-table-cell': writer.closeCell,
  }
  const [atOpening, atClosing] = [new Map(Object.entries(opened)), new Map(Object.entries(closed))]

  readXml(file, {
    open(name, attributes) {
      if (skipped.has(name) || name.endsWith('-source') || attributes['style:display'] === 'false')
        return 'skip'
      const place = texts.get(name) ?? (shapes.test(name) ? placeOf(attributes) : undefined)
      if (place !== undefined) writer.openAside(place)
      else if (spans.has(name)) begin(name, attributes)
      else if (name.startsWith('form:')) controls.set(idOf(attributes), shownBy(name, attributes))
      else atOpening.get(name)?.(attributes)
    },
    text(words) {
      if (describes) description += words
      else say(words.replace(/\s+/g, ' '))
    },
    close(name) {
      if (spans.has(name)) looks.pop()
      if (name.startsWith('style:') && texts.has(name))
        found.running.get(master)?.lines.push(...writer.closeAside())
      else if (shapes.test(name)) writer.addBehind(writer.closeAside())
      else atClosing.get(name)?.()
    },
  })
  writer.endParagraph()
  return found
}

function placeOf(attributes: Attributes): MarkPlace {
  return /watermark/i.test(attributes['draw:name'] ?? '') ? 'watermark' : 'text-box'
}

function idOf(attributes: Attributes): string {
  return attributes['xml:id'] ?? attributes['form:id'] ?? ''
}

/** What a control of a form shows. */
function shownBy(name: string, attributes: Attributes): string {
  const box = name === 'form:checkbox' || name === 'form:radio'
  if (!box) return attributes['form:current-value'] ?? attributes['form:value'] ?? ''
  const state =
    attributes['form:current-state'] ?? attributes['form:state'] ?? attributes['form:current-selected']
  return `${tickBox(state === 'checked' || state === 'true')} ${attributes['form:label'] ?? ''}`
}
