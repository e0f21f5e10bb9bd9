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
 * Draws all text in runs. Teams never reads a run as Markdown, but always reads a TextBlock and a FactSet as Markdown,
 * and clients disagree about escaping. The price: a heading is one only to the eye, because only a TextBlock has the
 * heading style.
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

/** Clients turn `{{DATE(…)}}` and `{{TIME(…)}}` into a date wherever they appear; a zero-width space prevents that. */
export function literal(text: string): string {
  return text.replace(/\{\{(?=(?:DATE|TIME)\()/g, '{\u200b{')
}

/** Clients may read the labels of choices as Markdown, so the sequence that makes a disguised link is broken up. */
export function literalChoice(label: string): string {
  return literal(label).replaceAll('](', ']\u200b(')
}

export function webAddress(href: string): string {
  const protocol = URL.canParse(href) ? new URL(href).protocol : ''
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error('A link that is not a web address')
  return href
}
