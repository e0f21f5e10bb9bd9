/**
 * The part of Markdown that Teams draws in a card's text: bold, italic, links and lists
 * (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format). Text that a bot did not mean
 * as Markdown is drawn wrongly here, as it is in Teams.
 */
export function markdownToHtml(text: string): string {
  let html = ''
  let open = ''
  for (const line of text.split(/\r?\n/)) {
    const { tag, content } = partOf(line)
    if (tag !== open) html += `${endOf(open)}${tag === '' ? '' : `<${tag}>`}`
    open = tag
    if (content !== '') html += tag === '' ? `<p>${inline(content)}</p>` : `<li>${inline(content)}</li>`
  }
  return html + endOf(open)
}

function partOf(line: string): { tag: '' | 'ul' | 'ol'; content: string } {
  const [, bullet, number, content] = /^\s*(?:([-*])|(\d+)[.)])\s+(.*)$/.exec(line) ?? []
  if (content === undefined || (bullet ?? number) === undefined) return { tag: '', content: line.trim() }
  return { tag: bullet === undefined ? 'ol' : 'ul', content }
}

function endOf(tag: string): string {
  return tag === '' ? '' : `</${tag}>`
}

function inline(text: string): string {
  const kept: string[] = []
  const keep = (html: string): string => `\u0000${kept.push(html) - 1}\u0000`
  const literal = text
    .replaceAll('\u0000', '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~>])/g, (_, character: string) => keep(escaped(character)))
  const drawn = escaped(literal)
    .replace(/\[([^\]]+)\]\((https?:[^\s)]+|mailto:[^\s)]+)\)/g, (_, label: string, href: string) =>
      keep(`<a href="${href}" rel="noopener noreferrer">${label}</a>`),
    )
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '<strong>$2</strong>')
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '<em>$1</em>')
    .replace(/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, '<em>$1</em>')
  return restored(drawn, kept)
}

/** A kept piece may contain another. */
function restored(html: string, kept: readonly string[]): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the mark that no text can hold
  return html.replace(/\u0000(\d+)\u0000/g, (_, at: string) => restored(kept[Number(at)] ?? '', kept))
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
