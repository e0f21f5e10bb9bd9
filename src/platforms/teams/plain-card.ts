import type { Card } from '../../cards/card.ts'
import type { Reaction } from '../../cards/screen.ts'

/** Sentences that only Teams needs. Everything else comes through the door. */
export const sentences = {
  done: 'Done. You may close this.',
  unknown: 'This button no longer works. Please write to Quorate in a direct chat to go on.',
  nobody: 'Teams did not say who you are, so nothing was recorded. Please try again in the Teams app.',
  noForm: 'This version of Teams cannot open forms. Please press the button again in the Teams app.',
  direct: 'To prepare for a meeting or hand in a report, please write to Quorate in a direct chat.',
} as const

export function plainCard(text: string): Card {
  return { title: text, blocks: [{ kind: 'text', text }] }
}

/** A reaction as a card, where there is no dialog to draw it in. */
export function reactionCard(reaction: Reaction): Card {
  switch (reaction.kind) {
    case 'screen': {
      const { title, blocks, form } = reaction.screen
      return form === undefined && blocks.length > 0 ? { title, blocks } : plainCard(sentences.noForm)
    }
    case 'problems':
      return {
        title: reaction.screen.title,
        blocks: [
          { kind: 'list', items: Object.values(reaction.problems) },
          { kind: 'text', text: sentences.noForm },
        ],
      }
    case 'close':
      return plainCard(sentences.done)
    default:
      return reaction satisfies never
  }
}
