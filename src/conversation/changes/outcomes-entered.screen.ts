import { type Block, type Ids, opens } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { type Entered, whatWasEntered } from '../../committee/changes/undo-outcome.ts'
import type { Tables } from '../../committee/store.ts'
import { pagedScreen } from '../kit/paged.ts'
import { reasonField } from './reason.field.ts'

/** The actions that take back what was entered, and the id that each carries. */
export const undoing = {
  resolution: { action: 'undo-resolution', key: 'resolution' },
  topic: { action: 'undo-topic-outcome', key: 'outcome' },
} as const satisfies Record<Entered['kind'], { readonly action: string; readonly key: string }>

/** What was entered after a meeting, each with the way to take it back. */
export async function enteredScreen(
  tables: Tables,
  meeting: Meeting,
  page: number,
  done: string | null,
): Promise<Screen> {
  const proposals = await tables.proposals.find({ meetingId: meeting.id })
  const topics = await tables.topicOutcomes.find({ proposalId: proposals.map(({ id }) => id) })
  const open = await tables.items.find({ meetingId: meeting.id, openness: 'open' })
  const resolutions = await tables.resolutions.find({ itemId: open.map(({ id }) => id) })
  const all: Entered[] = [
    ...resolutions.map(({ id, at }): Entered => ({ kind: 'resolution', id, at })),
    ...topics.map(({ id, at }): Entered => ({ kind: 'topic', id, at })),
  ]
  const blocks: Block[] = []
  for (const [at, entered] of all.entries()) {
    const about = await whatWasEntered(tables, entered)
    const { action } = undoing[entered.kind]
    blocks.push(
      {
        kind: 'text',
        text: [{ strong: `${at + 1}. ${about.what.charAt(0).toUpperCase()}${about.what.slice(1)}` }],
      },
      ...textBlocks(about.before),
      {
        kind: 'actions',
        actions: [opens(`Take back ${at + 1}`, action, idsOf(entered))],
      },
    )
  }
  const none: Block = { kind: 'text', text: 'Nothing has been entered after this meeting yet.' }
  const screen = pagedScreen({
    title: 'Take back an outcome',
    pages: pagesOf(blocks.length === 0 ? [none] : blocks),
    page,
    action: 'entered-outcomes',
    ids: { meeting: meeting.id },
    actions: [opens('All changes', 'changes', { meeting: meeting.id })],
  })
  if (done === null) return screen
  return { ...screen, blocks: [{ kind: 'notice', tone: 'done', text: done }, ...screen.blocks] }
}

export function undoScreen(entered: Entered, what: string, before: string): Screen {
  const { action } = undoing[entered.kind]
  const [was = { kind: 'text', text: '' }] = textBlocks(before)
  return {
    title: 'Take back an outcome',
    blocks: [
      { kind: 'text', text: [{ strong: `The outcome entered for ${what}` }] },
      was,
      {
        kind: 'notice',
        tone: 'warning',
        text: 'For an outcome that was entered wrongly. What was entered is kept with your reason, everyone is told, and a topic goes off the work plan. You can enter the right one afterwards.',
      },
    ],
    form: {
      action,
      ids: idsOf(entered),
      revision: entered.id,
      submit: 'Take it back',
      fields: [reasonField],
    },
  }
}

function idsOf({ kind, id, at }: Entered): Ids {
  return { [undoing[kind].key]: id, at: String(at.getTime()) }
}
