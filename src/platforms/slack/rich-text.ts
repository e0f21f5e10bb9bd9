import type {
  RichTextBlock,
  RichTextBlockElement,
  RichTextLink,
  RichTextSection,
  RichTextText,
} from '@slack/types'
import type { Span, Text } from '../../cards/card.ts'

/**
 * Rich text is the only kind of Slack text that has bold and links but never reads markup, mentions or addresses in
 * what people wrote. So none of our text is mrkdwn, and nothing needs escaping.
 */
export function richText(id: string, elements: RichTextBlockElement[]): RichTextBlock {
  return { type: 'rich_text', block_id: id, elements }
}

export function section(text: Text): RichTextSection {
  const spans = typeof text === 'string' ? [text] : text
  const elements = spans.filter((span) => spanText(span) !== '').map(piece)
  // Slack refuses empty text.
  return { type: 'rich_text_section', elements: elements.length > 0 ? elements : [piece('–')] }
}

export function bullets(items: readonly Text[]): RichTextBlockElement {
  return { type: 'rich_text_list', style: 'bullet', elements: items.map(section) }
}

function piece(span: Span): RichTextText | RichTextLink {
  if (typeof span === 'string') return { type: 'text', text: span }
  if ('strong' in span) return { type: 'text', text: span.strong, style: { bold: true } }
  return { type: 'link', url: span.href, text: span.link }
}

function spanText(span: Span): string {
  if (typeof span === 'string') return span
  return 'strong' in span ? span.strong : span.link
}
