import type { Action, Block, Text } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'

/** Short names for the blocks that are written most. */
export const say = (text: Text): Block => ({ kind: 'text', text })
export const strong = (text: string): Block => say([{ strong: text }])
export const quiet = (text: Text): Block => ({ kind: 'text', text, quiet: true })
export const note = (text: string): Block => ({ kind: 'notice', tone: 'information', text })
export const warn = (text: string): Block => ({ kind: 'notice', tone: 'warning', text })
export const did = (text: string): Block => ({ kind: 'notice', tone: 'done', text })
/** A sentence with one part of it in bold. */
export const withBold = (part: string, sentence: string): Block => {
  const [before = '', ...after] = sentence.split(part)
  return say([before, { strong: part }, after.join(part)].filter((span) => span !== ''))
}
export const buttons = (...actions: readonly Action[]): Block[] =>
  actions.length === 0 ? [] : [{ kind: 'actions', actions }]

/** The screen, with what was just done above it. */
export function saying(done: string | null, screen: Screen): Screen {
  return done === null ? screen : { ...screen, blocks: [did(done), ...screen.blocks] }
}
