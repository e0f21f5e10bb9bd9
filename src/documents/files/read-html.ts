import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { Aside } from '../file-text.ts'
import { type FileLine, visible } from '../line.ts'
import { Refusal } from '../refusal.ts'
import { decodeText } from './decode-text.ts'
import { asidesOfElement, attribute, hiddenWords, textOf } from './html-asides.ts'
import { isMenu } from './html-menus.ts'
import { isNoteMark } from './html-notes.ts'
import { listFormat, printedNumber } from './printed-number.ts'
import { tickBox } from './tick-marks.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const maxDepth = 400
const skipped = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'select',
  'button',
  'iframe',
  'datalist',
])
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const boldElements = new Set(['b', 'strong', 'th'])
interface Walk {
  lines: FileLine[]
  asides: Aside[]
  text: string
  boldCharacters: number
  number: number
  label: string | null
  gap: boolean
  level: number | null
  cell: FileLine['cell']
  rows: number
  /** The depth of lists, and of menus, around the current node. */
  indent: number
  menus: number
  /** The last number used in a list, and the number of cells in a row. */
  counts: Map<Node, number>
}

interface Context {
  depth: number
  bold: boolean
  level: number | null
  cell: FileLine['cell']
  preformatted: boolean
}

export function readHtmlFile(bytes: Uint8Array): { lines: FileLine[]; asides: Aside[] } {
  return readHtml(decodeText(bytes))
}

/**
 * Reads the lines of a web page as a browser shows them: a block is a paragraph, and numbered lists carry their
 * numbers.
 */
function readHtml(html: string): { lines: FileLine[]; asides: Aside[] } {
  const page = parse(html, { sourceCodeLocationInfo: true })
  const walk: Walk = {
    lines: [],
    asides: [],
    text: '',
    boldCharacters: 0,
    number: 1,
    label: null,
    gap: true,
    level: null,
    cell: null,
    rows: 0,
    indent: 0,
    menus: 0,
    counts: new Map(),
  }
  visit(page, walk, { depth: 0, bold: false, level: null, cell: null, preformatted: false })
  endLine(walk, true)
  return { lines: walk.lines, asides: walk.asides }
}

function visit(node: Node, walk: Walk, context: Context): void {
  if (context.depth > maxDepth) throw new Refusal('too-deep')
  if (node.nodeName === '#text' && 'value' in node) {
    addText(node.value, node.sourceCodeLocation?.startLine ?? walk.number, walk, context)
  } else if ('tagName' in node) {
    visitElement(node, walk, context)
  } else if ('childNodes' in node) {
    for (const child of node.childNodes) visit(child, walk, { ...context, depth: context.depth + 1 })
  }
}

function visitElement(element: Element, walk: Walk, context: Context): void {
  const { tagName } = element
  if (walk.menus === 0) walk.asides.push(...asidesOfElement(element))
  if (walk.menus === 0 && isHidden(element)) walk.asides.push(...hiddenWords(element))
  if (tagName === 'head') for (const child of element.childNodes) visitHead(child, walk)
  if (skipped.has(tagName) || isHidden(element) || isNoteMark(element, walk.text)) return
  if (/mso-list:\s*ignore/i.test(attribute(element, 'style'))) {
    walk.label = wordLabel(textOf(element))
    return
  }
  if (tagName === 'br') {
    endLine(walk, false)
    return
  }
  if (tagName === 'input') addTick(element, walk, context)
  const inner = innerContext(element, walk, context)
  const menu = walk.menus === 0 && blocks.has(tagName) && isMenu(element)
  const list = tagName === 'ol' || tagName === 'ul'
  const block = blocks.has(tagName)
  if (block) {
    endLine(walk, true)
    if (menu) walk.menus++
    if (list) walk.indent++
    walk.level = inner.level
    walk.cell = inner.cell
    if (tagName === 'li') walk.label = itemLabel(element, walk)
  }
  for (const child of element.childNodes) visit(child, walk, inner)
  if (block) {
    endLine(walk, true)
    if (menu) walk.menus--
    if (list) walk.indent--
    walk.label = null
    walk.level = context.level
    walk.cell = context.cell
  }
}

/** The head says how the page describes itself. */
function visitHead(node: Node, walk: Walk): void {
  if ('tagName' in node) walk.asides.push(...asidesOfElement(node))
}

/** Word writes the label of its list into the page. What is no number or letter with a point is a bullet. */
function wordLabel(text: string): string {
  const label = visible(text).trim()
  return /[\p{L}\p{N}]./u.test(label) || /\d/.test(label) ? label : '•'
}

function innerContext(element: Element, walk: Walk, context: Context): Context {
  const { tagName } = element
  const heading = /^h([1-6])$/.exec(tagName)?.[1]
  const column = tagName === 'td' || tagName === 'th' ? columnOf(element, walk) : null
  if (tagName === 'tr') walk.rows++
  return {
    depth: context.depth + 1,
    bold:
      context.bold ||
      boldElements.has(tagName) ||
      /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style')),
    level: heading === undefined ? context.level : Number(heading),
    cell: column === null ? context.cell : { row: walk.rows, column },
    preformatted: context.preformatted || tagName === 'pre',
  }
}

function addText(value: string, line: number, walk: Walk, context: Context): void {
  const pieces = context.preformatted ? value.split(/\r?\n/) : [value.replace(/[ \r\n\f]+/g, ' ')]
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) endLine(walk, piece.trim() === '')
    if (walk.text.trim() === '' && piece.trim() !== '') walk.number = line + index
    walk.text += piece
    if (context.bold) walk.boldCharacters += piece.trim().length
  }
}

/** A checkbox shows whether it is ticked. */
function addTick(input: Element, walk: Walk, context: Context): void {
  if (!/^(?:checkbox|radio)$/i.test(attribute(input, 'type'))) return
  const ticked = input.attrs.some(({ name }) => name === 'checked')
  addText(tickBox(ticked), input.sourceCodeLocation?.startLine ?? walk.number, walk, context)
}

/** Ends the current line. An empty line is dropped and leaves its list label to the next. */
function endLine(walk: Walk, gap: boolean): void {
  const text = visible(walk.text).trim()
  if (text !== '') {
    const label = walk.label
    const bold = walk.boldCharacters >= text.replace(/\s/g, '').length * 0.9 && walk.boldCharacters > 0
    walk.lines.push({
      page: null,
      text,
      number: walk.number,
      level: walk.level,
      label,
      bold,
      gap: walk.gap || walk.label !== null,
      cell: walk.cell,
      indent: walk.indent,
      furniture: walk.menus > 0,
    })
    walk.label = null
    walk.gap = gap
  }
  if (gap) walk.gap = true
  walk.text = ''
  walk.boldCharacters = 0
}

/** The label of the next list item, as a browser prints it. */
function itemLabel(item: Element, walk: Walk): string {
  const list = item.parentNode
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return '•'
  const own = Number.parseInt(attribute(item, 'value'), 10)
  const start = Number.parseInt(attribute(list, 'start'), 10)
  const next = (walk.counts.get(list) ?? (Number.isNaN(start) ? 1 : start) - 1) + 1
  const value = Number.isNaN(own) ? next : own
  walk.counts.set(list, value)
  return `${printedNumber(value, listFormat(attribute(list, 'type'), attribute(list, 'style')))}.`
}

function columnOf(cell: Element, walk: Walk): number {
  const row = cell.parentNode
  if (!row) return 0
  const column = walk.counts.get(row) ?? 0
  walk.counts.set(row, column + 1)
  return column
}

function isHidden(element: Element): boolean {
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    /display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style'))
  )
}
