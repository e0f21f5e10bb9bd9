import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const tags = new Set(['nav', 'footer'])
const roles = new Set(['navigation', 'search', 'contentinfo'])
/** How the classes and ids end that sites give to menus, searches and footers. */
const named =
  /(?:^|-)(?:breadcrumbs?|menu|nav|navbar|navigation|sidebar|footer|skip(?:-?links?)?|search(?:-?(?:form|box))?|cookies?|action-?list)$/
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
    name === 'role' ? roles.has(value) : value.split(/\s+/).some((word) => named.test(dashed(word))),
  )
  return menu && textWithin(element, maxMenuLength) !== null
}

function isSearch(form: Element): boolean {
  const text = textWithin(form, maxSearchLength)
  return text !== null && /\bsearch\b/i.test(text)
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
