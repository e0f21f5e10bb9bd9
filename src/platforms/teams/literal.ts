import type { Span, Text } from '../../cards/card.ts'

export type TextRun = {
  type: 'TextRun'
  text: string
  weight?: 'Bolder'
  size?: 'Small' | 'Medium'
  color?: 'Accent' | 'Attention'
  isSubtle?: true
  underline?: true
  selectAction?: { type: 'Action.OpenUrl'; url: string }
}

export type RichText = { type: 'RichTextBlock'; inlines: TextRun[]; spacing?: 'None' | 'Small' | 'Medium' }

export type TextLook = Pick<TextRun, 'weight' | 'size' | 'color' | 'isSubtle'>

/**
 * All that is shown is drawn in runs: a run is never read as Markdown, where a TextBlock and a FactSet always are,
 * and escaping is not understood alike by all clients. The price is that a heading is one to the eye only, since
 * the heading style belongs to TextBlock.
 */
export function richText(text: Text, look: TextLook = {}): RichText {
  const spans = typeof text === 'string' ? [text] : text
  return { type: 'RichTextBlock', inlines: spans.map((span) => run(span, look)) }
}

function run(span: Span, look: TextLook): TextRun {
  if (typeof span === 'string') return { type: 'TextRun', text: literal(span), ...look }
  if ('strong' in span) return { type: 'TextRun', text: literal(span.strong), ...look, weight: 'Bolder' }
  const selectAction = { type: 'Action.OpenUrl', url: webAddress(span.href) } as const
  return {
    type: 'TextRun',
    text: literal(span.link),
    ...look,
    color: 'Accent',
    underline: true,
    selectAction,
  }
}

/** Clients turn `{{DATE(…)}}` and `{{TIME(…)}}` into a date wherever they stand; a space of no width stops that. */
export function literal(text: string): string {
  return text.replace(/\{\{(?=(?:DATE|TIME)\()/g, '{\u200b{')
}

/** Labels of choices may be read as Markdown: the sign that makes a disguised link is broken up. */
export function literalChoice(label: string): string {
  return literal(label).replaceAll('](', ']\u200b(')
}

export function webAddress(href: string): string {
  const protocol = URL.canParse(href) ? new URL(href).protocol : ''
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error('A link that is not a web address')
  return href
}
