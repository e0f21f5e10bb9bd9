import type { DefaultTreeAdapterMap } from 'parse5'
import { vocabulary } from '../vocabulary/vocabulary.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const tags = new Set(['nav', 'footer'])
const roles = new Set(['navigation', 'search', 'contentinfo'])
const names = new Set(vocabulary('menu-classes').map(({ words }) => words))
/** An element longer than this, or with one of these inside, contains the page's own text. */
const maxMenuLength = 1_500
const inText = new Set(['main', 'h1', 'table'])
const maxSearchLength = 80

/** True if an element belongs to the site rather than to its content: a menu, a search box, a footer. */
export function isMenu(element: Element): boolean {
  if (tags.has(element.tagName)) return true
  if (element.tagName === 'form') return isSearch(element)
  const values = element.attrs.filter(({ name }) => name === 'class' || name === 'id' || name === 'role')
  const menu = values.some(({ name, value }) =>
    name === 'role' ? roles.has(value) : value.split(/\s+/).some(namesMenu),
  )
  return menu && textWithin(element, maxMenuLength) !== null
}

function isSearch(form: Element): boolean {
  const text = textWithin(form, maxSearchLength)
  return text !== null && /\bsearch\b/i.test(text)
}

/** True if a class or an id ends in the name of a menu: "mgLHSMenu", "site-search-box". */
function namesMenu(word: string): boolean {
  const words = dashed(word).split('-')
  return [-1, -2].some((from) => names.has(words.slice(from).join('-')))
}

/** Turns "mgLHSMenu" into "mg-lhs-menu". */
function dashed(word: string): string {
  return word
    .replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_/g, '-')
    .replace(/-+/g, '-')
    .toLowerCase()
}

/** The words of an element, or null if it has more of them or holds the page's own text. */
function textWithin(element: Element, most: number): string | null {
  let text = ''
  const left: Node[] = [...element.childNodes]
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += `${node.value.trim()} `
    if (text.length > most || inText.has(node.nodeName)) return null
    if ('childNodes' in node) left.push(...node.childNodes)
  }
  return text
}
