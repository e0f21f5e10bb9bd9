import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { type Entered, whatWasEntered } from '../../committee/changes/undo-outcome.ts'
import { capitalised } from '../../committee/kernel/text.ts'
import type { Tables } from '../../committee/store.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'

/** The button that takes back what was entered. */
function undoes(label: string, { kind, id, at }: Entered): Action {
  const entered = { at: String(at.getTime()) }
  return kind === 'resolution'
    ? opens(label, 'undo-resolution', { resolution: id, ...entered })
    : opens(label, 'undo-topic-outcome', { outcome: id, ...entered })
}

/** What was entered after a meeting, each with the way to take it back. */
export async function enteredScreen(tables: Tables, meeting: Meeting, page: number): Promise<Screen> {
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
    blocks.push(
      {
        kind: 'text',
        text: [{ strong: `${at + 1}. ${capitalised(about.what)}` }],
      },
      ...textBlocks(about.before),
      {
        kind: 'actions',
        actions: [undoes(`Take back ${at + 1}`, entered)],
      },
    )
  }
  const none: Block = { kind: 'text', text: 'Nothing has been entered after this meeting yet.' }
  return pagedScreen({
    title: 'Take back an outcome',
    pages: pagesOf(blocks.length === 0 ? [none] : blocks),
    page,
    action: 'entered-outcomes',
    ids: { meeting: meeting.id },
    actions: [opens('All changes', 'changes', { meeting: meeting.id })],
  })
}
