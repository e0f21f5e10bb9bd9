import type { Action, Block, Text } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'

/** The blocks that are written most, in a word each. */
export const say = (text: Text): Block => ({ kind: 'text', text })
export const strong = (text: string): Block => say([{ strong: text }])
export const quiet = (text: Text): Block => ({ kind: 'text', text, quiet: true })
export const note = (text: string): Block => ({ kind: 'notice', tone: 'information', text })
export const warn = (text: string): Block => ({ kind: 'notice', tone: 'warning', text })
export const did = (text: string): Block => ({ kind: 'notice', tone: 'done', text })
export const buttons = (...actions: readonly Action[]): Block[] =>
  actions.length === 0 ? [] : [{ kind: 'actions', actions }]

/** The screen with what was just done said above it. */
export function saying(done: string | null, screen: Screen): Screen {
  return done === null ? screen : { ...screen, blocks: [did(done), ...screen.blocks] }
}
