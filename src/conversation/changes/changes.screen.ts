import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import type { AgendaItem } from '../../committee/agenda/meetings/agenda.ts'
import { type Stage, stageOf } from '../../committee/agenda/meetings/meeting.ts'
import type { FiledReport } from '../../committee/agenda/reports/filed-report.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, say, strong, warn } from '../kit/write.ts'
import { itemLine } from '../meetings/item.blocks.ts'

export type ChangesView = {
  readonly place: Place
  readonly agenda: readonly AgendaItem[]
  /** New versions of reports that wait to be put in place. */
  readonly waiting: readonly FiledReport[]
  /** What was changed so far, in words. */
  readonly history: readonly string[]
  /** YYYY-MM-DD */
  readonly today: string
  readonly page: number
  readonly now: Date
}

/** All that the clerk may change of a meeting that was posted, and what was changed so far. */
export function changesScreen(view: ChangesView): Screen {
  const { meeting } = view.place
  const stage = stageOf(meeting, view.now)
  const intro =
    'Each change asks for a reason, keeps what was there, and tells everyone who sits at the meeting and the clerk.'
  const blocks: Block[] = [
    strong(`Meeting of ${longDay(meeting.date)}`),
    say(intro),
    ...view.waiting.flatMap((report) => waitingBlocks(view, report)),
    ...buttons(...meetingActions(view, stage)),
    ...view.agenda.flatMap((one) => itemBlocks(one)),
    ...historyBlocks(view.history),
  ]
  return pagedScreen({
    title: 'Change what was posted',
    pages: pagesOf(blocks),
    page: view.page,
    action: 'changes',
    ids: { meeting: meeting.id },
  })
}

function waitingBlocks({ agenda }: ChangesView, { id: report, itemId }: FiledReport): Block[] {
  const number = agenda.find(({ item }) => item.id === itemId)?.item.number ?? ''
  return [
    warn(`A new version of the report on item ${number} waits. Members still have the earlier one.`),
    ...buttons(
      opens('See what it changes', 'see-version', { report }, { primary: true }),
      opens('Put it in place', 'replace-report', { report }),
    ),
  ]
}

function meetingActions({ place: { meeting }, today }: ChangesView, stage: Stage): Action[] {
  const ids = { meeting: meeting.id }
  const hide = opens('Hide a text', 'hide-texts', ids)
  const undo = opens('Take back an outcome', 'entered-outcomes', ids)
  if (stage === 'cancelled')
    return meeting.date < today ? [hide] : [opens('Put the meeting back', 'restore-meeting', ids), hide]
  const agenda = opens('Agenda link and publication', 'set-publication', ids)
  const add = opens('Add an item', 'add-item', ids)
  const move = opens('Move or cancel the meeting', 'move-meeting', ids)
  if (meeting.date < today) return [undo, agenda, hide]
  if (stage !== 'closed') return [opens('When replies close', 'set-closing', ids), add, agenda, move, hide]
  const reopen = opens('Reopen replies', 'reopen-replies', { ...ids, round: String(meeting.round) })
  return [reopen, add, agenda, move, ...(meeting.date === today ? [undo] : []), hide]
}

function itemBlocks(one: AgendaItem): Block[] {
  const { id, number } = one.item
  return [itemLine(one), ...buttons(opens(`Change item ${number}`, 'change-item', { item: id }))]
}

function historyBlocks(history: readonly string[]): Block[] {
  if (history.length === 0) return []
  return [{ kind: 'heading', text: 'Changed so far' }, ...history.flatMap((line) => textBlocks(line))]
}

/** What may be changed of one item. */
export function changeItemScreen(one: AgendaItem, waiting: FiledReport | null, past: boolean): Screen {
  const { item, recommendations } = one
  const ids = { item: item.id }
  const { number } = item
  const version =
    waiting === null
      ? opens(`New version of item ${number}`, 'new-version', ids)
      : opens('See the new version', 'see-version', { report: waiting.id }, { primary: true })
  const onOff =
    item.state === 'standing'
      ? opens(`Withdraw or defer item ${number}`, 'take-off-item', ids)
      : opens(`Put item ${number} back`, 'restore-item', ids)
  const papers = [
    ...(recommendations.length > 0 ? [opens(`Correct item ${number}`, 'corrections', ids)] : []),
    version,
    opens(`Supplement to item ${number}`, 'add-supplement', ids),
  ]
  const isOpen = item.openness === 'open'
  const actions = [
    ...(isOpen && !past && item.state === 'standing' ? papers : []),
    ...(isOpen ? [opens(`Links of item ${number}`, 'set-item-links', ids)] : []),
    ...(past ? [] : [onOff]),
    ...(isOpen ? [opens(`Withhold item ${number}`, 'withhold-item', ids)] : []),
  ]
  return {
    title: `Change item ${number}`,
    blocks: [
      itemLine(one),
      ...buttons(...actions),
      ...buttons(opens('All changes', 'changes', { meeting: item.meetingId })),
    ],
  }
}
