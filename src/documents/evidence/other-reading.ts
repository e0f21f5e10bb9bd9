import { buildLists } from './build-lists.ts'
import type { WeighedList } from './weigh-list.ts'

/** Below this, a reading is in doubt: the next is nearly as likely. */
export const leastSure = 0.73

/** How sure a reading of a list is, by how far the next is behind it, and that reading in words. */
export function surenessOf({ next }: WeighedList): { confidence: number; other: string | null } {
  if (!next) return { confidence: 1, other: null }
  const { lists } = buildLists(next.steps)
  const drafts = lists.flatMap((list) => list.drafts)
  const said = drafts.map(({ label, text, items }) => {
    const inner = items.map((item) => `${item.label ?? '•'} ${item.text}`)
    return [label === null ? text : `${label} ${text}`, ...inner].join(' ')
  })
  const confidence = 1 / (1 + Math.exp(-next.behind))
  return { confidence, other: said.length === 0 || confidence > 0.95 ? null : said.join('\n') }
}
