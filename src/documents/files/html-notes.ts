import { visible } from '../line.ts'
import { attribute, type HtmlElement, textOf } from './html-asides.ts'

const mark = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§↩↑^]{1,3})[\])]?\ufe0e?$/i
const named = /(?:^|[-_#.])(?:fn|ftn|edn|foot-?note|end-?note|note|cite)/i
const noted = new Set(['doc-noteref', 'doc-backlink'])
/** What stands before a mark, but not before the power of a number or of a unit. */
const noteFollows = /(?:\p{Ll}{3}|[.,;:!?)\]”’"'])$/u

/**
 * True for the mark of a footnote, which is none of the words.
 * @param before the words on its line so far
 */
export function isNoteMark(element: HtmlElement, before: string): boolean {
  const { tagName } = element
  if (tagName !== 'a' && tagName !== 'sup' && tagName !== 'span') return false
  const text = visible(textOf(element)).trim()
  if (!mark.test(text)) return false
  if (/\bMso(?:Foot|End)noteReference\b/.test(attribute(element, 'class'))) return true
  if (tagName === 'sup')
    return holdsLink(element) || (/\d|\*/.test(text) && noteFollows.test(before.trimEnd()))
  if (tagName !== 'a') return false
  const href = attribute(element, 'href')
  const names = [href.slice(href.indexOf('#')), attribute(element, 'id'), attribute(element, 'class')]
  const leads = href.includes('#') && names.some((name) => named.test(name))
  return leads || noted.has(attribute(element, 'role'))
}

function holdsLink(element: HtmlElement): boolean {
  return element.childNodes.some((child) => 'tagName' in child && (child.tagName === 'a' || holdsLink(child)))
}
