import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { type Entered, whatWasEntered } from '../../committee/changes/undo-outcome.ts'
import type { Tables } from '../../committee/store.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, say, strong } from '../kit/write.ts'
import { changesScreenWords } from './changes.words.ts'
import { outcomesEnteredWords } from './outcomes-entered.words.ts'

function undoes(label: string, { kind, id, at }: Entered): Action {
  const entered = { at: String(at.getTime()) }
  return kind === 'resolution'
    ? opens(label, 'undo-resolution', { resolution: id, ...entered })
    : opens(label, 'undo-topic-outcome', { outcome: id, ...entered })
}

/** The outcomes entered after a meeting, each with a button to take it back. */
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
      strong(outcomesEnteredWords.numbered(at + 1, about.what)),
      ...textBlocks(about.before),
      ...buttons(undoes(outcomesEnteredWords.takeBack(at + 1), entered)),
    )
  }
  return pagedScreen({
    title: outcomesEnteredWords.title,
    pages: pagesOf(blocks.length === 0 ? [say(outcomesEnteredWords.none)] : blocks),
    page,
    action: 'entered-outcomes',
    ids: { meeting: meeting.id },
    actions: [opens(changesScreenWords.all, 'changes', { meeting: meeting.id })],
  })
}
