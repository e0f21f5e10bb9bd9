import type { DefaultTreeAdapterMap } from 'parse5'
import type { Aside } from '../file-text.ts'
import { oneSpaced, visible } from '../line.ts'

type Node = DefaultTreeAdapterMap['node']
export type HtmlElement = DefaultTreeAdapterMap['element']

const describing = new Set([
  'description',
  'keywords',
  'subject',
  'dc.title',
  'dc.subject',
  'dcterms.subject',
])
const scripts = new Set(['script', 'style', 'template'])

/** What a page says beside its text: its title, how it describes itself, what its pictures show. */
export function asidesOfElement(element: HtmlElement): Aside[] {
  const { tagName } = element
  if (tagName === 'title') return asideOf(textOf(element), 'metadata')
  if (tagName === 'meta') {
    const name = attribute(element, 'name') || attribute(element, 'property').replace('og:', '')
    return describing.has(name.toLowerCase()) ? asideOf(attribute(element, 'content'), 'metadata') : []
  }
  return asideOf(attribute(element, 'alt'), 'metadata')
}

/** Words that the page holds and does not show. */
export function hiddenWords(element: HtmlElement): Aside[] {
  return asideOf(textOf(element), 'paragraph')
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

export function textOf(element: HtmlElement): string {
  const pieces: string[] = []
  const left: Node[] = [...element.childNodes].reverse()
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value)
    if ('childNodes' in node && !scripts.has(node.nodeName)) left.push(...[...node.childNodes].reverse())
  }
  return pieces.join('')
}

function asideOf(words: string, where: Aside['where']): Aside[] {
  const text = oneSpaced(visible(words))
  return text === '' ? [] : [{ text, where, page: null }]
}
