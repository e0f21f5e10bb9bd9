import type { Block, Card, Text } from './card.ts'
import { type Field, readOn, type Screen } from './screen.ts'
import { blockWeight, screenWeight } from './weight.ts'

/**
 * The smaller of both platforms' limits, each with its source. Nothing is truncated: long content is split into pages
 * or blocks before it gets here, and anything still too long is a bug.
 */
export const limits = {
  /** Slack: view.title is at most 24 characters (docs.slack.dev/reference/views/modal-views). */
  screenTitle: 24,
  /** Slack: view.submit is at most 24 characters (the same page). */
  submit: 24,
  /** Slack: header block text is at most 150 characters (…/block-kit/blocks/header-block). */
  heading: 150,
  /** Slack: section text is at most 3,000 characters (…/block-kit/blocks/section-block). */
  text: 3000,
  /** Slack: a section holds at most 10 fields (the same page); a fact is one of them. */
  facts: 10,
  /** Slack: a section field is at most 2,000 characters, label and value together (the same page). */
  fact: 2000,
  /** Slack: option text is at most 75 characters (…/block-kit/composition-objects/option-object). */
  option: 75,
  /** Slack: option value is at most 150 characters (the same page). */
  optionValue: 150,
  /** Slack: a static select holds at most 100 options (…/block-elements/select-menu-element). */
  options: 100,
  /** Slack: radio buttons and checkboxes hold at most 10 options (…/block-elements/radio-button-group-element). */
  optionsInSight: 10,
  /** Slack: plain_text_input max_length is at most 3,000 (…/block-elements/plain-text-input-element). */
  answer: 3000,
  /** Slack: input label and hint are at most 2,000 characters; nobody reads more than a few lines. */
  label: 150,
  hint: 500,
  /** Slack: button text is at most 75 characters, its value 2,000 (…/block-elements/button-element). */
  button: 75,
  ids: 1900,
  /** Slack: an actions block holds at most 25 elements; Teams shows at most 6 actions without folding them. */
  actions: 6,
  /** Slack: at most 50 blocks a message, 100 a view (…/block-kit/blocks). One of our blocks may be drawn as two. */
  blocks: 25,
  /** What is read on a form counts twice, and each field once. */
  formBlocks: 100,
  /**
   * Teams: a message is at most about 28 KB (learn.microsoft.com/microsoftteams/limits-specifications-teams), the
   * card's own JSON included; `weight.ts` says how that is counted.
   */
  weight: 26_000,
  /** Nobody reads more than this at once. */
  characters: 7000,
} as const

/** Each limit that a card breaks, as a sentence; empty if the card may be posted. */
export function cardFaults(card: Card): string[] {
  return [...over('title', card.title, limits.text), ...manyBlocks(card.blocks), ...blocksFaults(card.blocks)]
}

export function screenFaults(screen: Screen): string[] {
  const form = screen.form
  return [
    ...over('screen title', screen.title, limits.screenTitle),
    ...(form === undefined ? manyBlocks(readOn(screen)) : []),
    ...blocksFaults(readOn(screen)),
    ...(form === undefined
      ? []
      : [
          ...over('submit', form.submit, limits.submit),
          ...(formBlocks(readOn(screen), form.fields) > limits.formBlocks
            ? [`a form of ${formBlocks(readOn(screen), form.fields)} blocks`]
            : []),
          ...over('ids', JSON.stringify({ action: form.action, ids: form.ids }), limits.ids),
          ...form.fields.flatMap(fieldFaults),
          ...(screenWeight(screen) > limits.weight ? [`a form of ${screenWeight(screen)} bytes`] : []),
          ...repeated(form.fields.map((field) => field.id)).map((id) => `field ${id} stands twice`),
        ]),
  ]
}

/** How many blocks a form may be drawn as. */
export function formBlocks(read: readonly Block[], fields: readonly Field[]): number {
  return 2 * read.length + fields.length
}

/** How many characters a reader sees. */
export function textLength(text: Text): number {
  if (typeof text === 'string') return text.length
  return text.reduce((sum, span) => {
    if (typeof span === 'string') return sum + span.length
    return sum + ('strong' in span ? span.strong.length : span.link.length)
  }, 0)
}

function manyBlocks(blocks: readonly Block[]): string[] {
  return blocks.length > limits.blocks ? [`${blocks.length} blocks; at most ${limits.blocks}`] : []
}

function blocksFaults(blocks: readonly Block[]): string[] {
  const length = blocks.reduce((sum, block) => sum + blockLength(block), 0)
  const weight = blocks.reduce((sum, block) => sum + blockWeight(block), 0)
  return [
    ...(weight > limits.weight ? [`${weight} bytes; at most ${limits.weight}`] : []),
    ...(length > limits.characters ? [`${length} characters; at most ${limits.characters}`] : []),
    ...blocks.flatMap(blockFaults),
  ]
}

export function blockLength(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'notice':
      return block.text.length
    case 'text':
      return textLength(block.text)
    case 'facts':
      return block.facts.reduce((sum, fact) => sum + fact.label.length + fact.value.length, 0)
    case 'list':
      return block.items.reduce((sum, item) => sum + textLength(item), 0)
    case 'tally':
      return block.caption.length + block.rule.length + block.rows.reduce((n, row) => n + row.label.length, 0)
    case 'actions':
      return block.actions.reduce((sum, action) => sum + action.label.length, 0)
    default:
      return block satisfies never
  }
}

function blockFaults(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return over('heading', block.text, limits.heading)
    case 'notice':
      return over('notice', block.text, limits.text)
    case 'text':
    case 'list':
    case 'tally':
      return blockLength(block) > limits.text ? [`${block.kind} of ${blockLength(block)} characters`] : []
    case 'facts':
      return [
        ...(block.facts.length > limits.facts ? [`${block.facts.length} facts`] : []),
        ...block.facts.flatMap((fact) => over('fact', `${fact.label}\n${fact.value}`, limits.fact)),
      ]
    case 'actions':
      return [
        ...(block.actions.length > limits.actions ? [`${block.actions.length} actions`] : []),
        ...(block.actions.length === 0 ? ['no actions'] : []),
        ...block.actions.flatMap((action) => [
          ...over('button', action.label, limits.button),
          ...(action.kind === 'open'
            ? over('ids', JSON.stringify({ action: action.action, ids: action.ids }), limits.ids)
            : over('link', action.href, limits.text)),
        ]),
      ]
    default:
      return block satisfies never
  }
}

function fieldFaults(field: Field): string[] {
  const common = [...over('label', field.label, limits.label), ...over('hint', field.hint ?? '', limits.hint)]
  if (field.kind === 'text')
    return [
      ...common,
      ...(field.longest > limits.answer ? [`field ${field.id} takes over ${limits.answer}`] : []),
      ...over(`value of ${field.id}`, field.value ?? '', field.longest),
    ]
  if (field.kind !== 'one-of' && field.kind !== 'many-of') return common
  const most = field.kind === 'one-of' ? limits.options : limits.optionsInSight
  return [
    ...common,
    ...(field.options.length === 0 ? [`field ${field.id} has no options`] : []),
    ...(field.options.length > most ? [`field ${field.id} has ${field.options.length} options`] : []),
    ...field.options.flatMap((option) => [
      ...over('option', option.label, limits.option),
      ...over('option value', option.value, limits.optionValue),
    ]),
    ...repeated(field.options.map((option) => option.value)).map((value) => `option ${value} stands twice`),
  ]
}

function over(what: string, text: string, most: number): string[] {
  return text.length > most ? [`${what} of ${text.length} characters; at most ${most}`] : []
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}
