import type { Block, Span, Text } from './card.ts'
import { type Field, readOn, type Screen } from './screen.ts'

/**
 * A card's size in Teams, in bytes: its words as UTF-8, plus the JSON around each part, measured on the renderer and
 * rounded up. Slack's own size limits are far above.
 */
export function blockWeight(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'notice':
      return 260 + bytes(block.text)
    case 'text':
      return 160 + textWeight(block.text)
    case 'facts':
      return 60 + sum(block.facts, (fact) => 190 + bytes(fact.label) + bytes(fact.value))
    case 'list':
      return 60 + sum(block.items, (item) => 110 + textWeight(item))
    case 'tally':
      return 500 + bytes(block.caption) + bytes(block.rule) + sum(block.rows, (row) => 190 + bytes(row.label))
    case 'actions':
      return 60 + sum(block.actions, actionWeight)
    default:
      return block satisfies never
  }
}

export function screenWeight(screen: Screen): number {
  const { form } = screen
  const asked = form === undefined ? 0 : 300 + bytes(JSON.stringify(form.ids)) + sum(form.fields, fieldWeight)
  return 300 + sum(readOn(screen), blockWeight) + asked
}

/** Without what is read above it. */
export function fieldWeight(field: Field): number {
  const words = bytes(field.label) + bytes(field.hint ?? '') + bytes(field.id)
  const value = typeof field.value === 'string' ? bytes(field.value) : 0
  const options =
    'options' in field ? sum(field.options, (option) => 40 + bytes(option.label) + bytes(option.value)) : 0
  return 500 + words + value + options
}

function actionWeight(action: Extract<Block, { kind: 'actions' }>['actions'][number]): number {
  const rest =
    action.kind === 'link' ? bytes(action.href) : bytes(JSON.stringify(action.ids)) + bytes(action.action)
  return 190 + bytes(action.label) + rest
}

function textWeight(text: Text): number {
  return typeof text === 'string' ? 60 + bytes(text) : sum(text, spanWeight)
}

function spanWeight(span: Span): number {
  if (typeof span === 'string') return 60 + bytes(span)
  return 'strong' in span ? 80 + bytes(span.strong) : 150 + bytes(span.link) + bytes(span.href)
}

/** As JSON, where a quotation mark or a line break takes two. */
function bytes(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
