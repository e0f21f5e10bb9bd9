import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  PlainTextElement,
  RichTextBlock,
} from '@slack/types'
import type { Action, Block, Text } from '../../cards/card.ts'
import { buttonId } from './ids.ts'
import { bullets, richText, section } from './rich-text.ts'
import { slackWords } from './slack.words.ts'

type Drawn = HeaderBlock | RichTextBlock | ContextBlock | ActionsBlock

/** @param from numbers the blocks from here, as ids must differ within a form */
export function slackBlocks(blocks: readonly Block[], from = 0): Drawn[] {
  return blocks.flatMap((block, at) => drawn(block, from + at))
}

function drawn(block: Block, at: number): Drawn[] {
  const id = `block-${at}`
  switch (block.kind) {
    case 'heading':
      return [{ type: 'header', block_id: id, text: plainText(block.text) }]
    case 'text':
      return [block.quiet === true ? quiet(id, block.text) : richText(id, [section(block.text)])]
    case 'facts':
      return block.facts.length === 0 ? [] : [richText(id, [section(block.facts.flatMap(factLine))])]
    case 'list':
      return block.items.length === 0 ? [] : [richText(id, [bullets(block.items)])]
    case 'notice':
      return [richText(id, [section([{ strong: slackWords.tones[block.tone] }, ` ${block.text}`])])]
    case 'tally': {
      const rows = block.rows.map((row) => `${row.label}: ${row.count}`)
      const counts = rows.length === 0 ? [] : [bullets(rows)]
      return [
        richText(id, [section([{ strong: block.caption }]), ...counts]),
        quiet(`${id}-rule`, block.rule),
      ]
    }
    case 'actions':
      return [
        { type: 'actions', block_id: id, elements: block.actions.map((action, i) => button(action, at, i)) },
      ]
    default:
      return block satisfies never
  }
}

function factLine(fact: { label: string; value: string }, at: number) {
  const value = fact.value === '' ? '–' : fact.value
  return [{ strong: `${at === 0 ? '' : '\n'}${fact.label}:` }, ` ${value}`]
}

/** Small and grey if Slack allows it: small text has bold and links only as mrkdwn, which is not literal. */
function quiet(id: string, text: Text): ContextBlock | RichTextBlock {
  if (typeof text !== 'string' || text === '') return richText(id, [section(text)])
  return { type: 'context', block_id: id, elements: [plainText(text)] }
}

function button(action: Action, block: number, place: number): Button {
  switch (action.kind) {
    case 'open':
      return {
        type: 'button',
        action_id: buttonId(action.action, block, place),
        text: plainText(action.label),
        value: JSON.stringify(action.ids),
        ...(action.primary === true ? { style: 'primary' as const } : {}),
      }
    case 'link':
      return {
        type: 'button',
        action_id: buttonId('link', block, place),
        text: plainText(action.label),
        url: action.href,
      }
    default:
      return action satisfies never
  }
}

/** Without `emoji: false`, ":gear:" in a report would become a picture. */
export function plainText(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false }
}
