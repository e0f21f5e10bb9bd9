import type { Card } from '../../cards/card.ts'
import type { Reaction } from '../../cards/screen.ts'
import { teamsWords } from './teams.words.ts'

export function plainCard(text: string): Card {
  return { title: text, blocks: [{ kind: 'text', text }] }
}

/** A reaction as a card, for clients that have no dialog to draw it in. */
export function reactionCard(reaction: Reaction): Card {
  switch (reaction.kind) {
    case 'screen': {
      const { title, blocks, form } = reaction.screen
      return form === undefined && blocks.length > 0 ? { title, blocks } : plainCard(teamsWords.noForm)
    }
    case 'problems':
      return {
        title: reaction.screen.title,
        blocks: [
          { kind: 'list', items: Object.values(reaction.problems) },
          { kind: 'text', text: teamsWords.noForm },
        ],
      }
    case 'close':
      return plainCard(teamsWords.done)
    default:
      return reaction satisfies never
  }
}
