import { element } from '../element.ts'
import type { Piece, Text } from './snapshot.ts'

export type Names = Readonly<Record<string, string>>

/** A text object, reading markup if its type has any. */
export function drawText(text: Text, names: Names): Node {
  return text.type === 'mrkdwn' ? drawMarkup(text.text, names) : lines(unescaped(text.text))
}

const markup =
  /<([^<>|]+)(?:\|([^<>]*))?>|(?<![\p{L}\p{N}])(?:\*([^*\n]+)\*|_([^_\n]+)_|`([^`\n]+)`)(?![\p{L}\p{N}])/gu

/** The part of Slack's markup that a council's bot needs: bold, italic, code, links and names. */
export function drawMarkup(text: string, names: Names): DocumentFragment {
  const drawn = document.createDocumentFragment()
  let from = 0
  for (const match of text.matchAll(markup)) {
    drawn.append(lines(unescaped(text.slice(from, match.index))))
    drawn.append(drawMatch(match, names))
    from = match.index + match[0].length
  }
  drawn.append(lines(unescaped(text.slice(from))))
  return drawn
}

function drawMatch(match: RegExpExecArray, names: Names): Node {
  const [whole, target, label, bold, italic, code] = match
  if (bold !== undefined) return element('strong', {}, drawMarkup(bold, names))
  if (italic !== undefined) return element('em', {}, drawMarkup(italic, names))
  if (code !== undefined) return element('code', {}, unescaped(code))
  if (target?.startsWith('@')) return element('strong', {}, `@${names[target.slice(1)] ?? target.slice(1)}`)
  const address = unescaped(target ?? '')
  return isWebAddress(address) ? link(address, unescaped(label ?? address)) : document.createTextNode(whole)
}

/** A piece of rich text; nothing in it is markup. */
export function drawPiece(piece: Piece): Node {
  const plain = piece.type === 'link' ? link(piece.url, piece.text ?? piece.url) : lines(piece.text)
  return piece.style?.bold === true ? element('strong', {}, plain) : plain
}

export function link(address: string, label: string): HTMLAnchorElement {
  return element('a', { href: address, target: '_blank', rel: 'noreferrer' }, label)
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol)
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function lines(text: string): DocumentFragment {
  const drawn = document.createDocumentFragment()
  text.split('\n').forEach((line, at) => {
    if (at > 0) drawn.append(element('br'))
    drawn.append(line)
  })
  return drawn
}
