import type { Action, Block } from '../../cards/card.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import type { AgendaItem } from '../../committee/agenda/meetings/agenda.ts'
import { type Stage, stageOf } from '../../committee/agenda/meetings/meeting.ts'
import type { FiledReport } from '../../committee/agenda/reports/filed-report.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, say, strong, warn } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { draftsWords } from '../meetings/drafts.words.ts'
import { itemLine } from '../meetings/item.blocks.ts'
import { itemFormWords } from '../meetings/item-form.words.ts'
import { postingWords } from '../meetings/posting.words.ts'
import { correctionWords } from '../reports/correction.words.ts'
import { receivedWords } from '../reports/received.words.ts'
import { versionFormWords } from '../reports/version-form.words.ts'
import { changesScreenWords } from './changes.words.ts'
import { hideFormWords } from './hide.words.ts'
import { itemChangesWords } from './item-changes.words.ts'
import { meetingChangesWords } from './meeting-changes.words.ts'
import { outcomesEnteredWords } from './outcomes-entered.words.ts'

export type ChangesView = {
  readonly place: Place
  readonly agenda: readonly AgendaItem[]
  /** New versions of reports that are not yet in place. */
  readonly waiting: readonly FiledReport[]
  /** Past changes, one sentence each. */
  readonly history: readonly string[]
  /** YYYY-MM-DD */
  readonly today: string
  readonly page: number
  readonly now: Date
}

/** What the clerk can change of a posted meeting, and its past changes. */
export function changesScreen(view: ChangesView): Screen {
  const { meeting } = view.place
  const stage = stageOf(meeting, view.now)
  const blocks: Block[] = [
    strong(deskWords.heading(meeting.date)),
    say(changesScreenWords.intro),
    ...view.waiting.flatMap((report) => waitingBlocks(view, report)),
    ...buttons(...meetingActions(view, stage)),
    ...view.agenda.flatMap((one) => itemBlocks(one)),
    ...historyBlocks(view.history),
  ]
  return pagedScreen({
    title: changesScreenWords.title,
    pages: pagesOf(blocks),
    page: view.page,
    action: 'changes',
    ids: { meeting: meeting.id },
  })
}

function waitingBlocks({ agenda }: ChangesView, { id: report, itemId }: FiledReport): Block[] {
  const number = agenda.find(({ item }) => item.id === itemId)?.item.number ?? ''
  return [
    warn(changesScreenWords.waits(number)),
    ...buttons(
      opens(versionFormWords.check, 'check-version', { report }, { primary: true }),
      opens(receivedWords.seeChanges, 'see-version', { report }),
      opens(versionFormWords.submit, 'replace-report', { report }),
    ),
  ]
}

function meetingActions({ place: { meeting }, today }: ChangesView, stage: Stage): Action[] {
  const ids = { meeting: meeting.id }
  const hide = opens(hideFormWords.title, 'hide-texts', ids)
  const undo = opens(outcomesEnteredWords.title, 'entered-outcomes', ids)
  if (stage === 'cancelled')
    return meeting.date < today
      ? [hide]
      : [opens(meetingChangesWords.restore.title, 'restore-meeting', ids), hide]
  const agenda = opens(deskWords.mends['set-publication'], 'set-publication', ids)
  const add = opens(itemFormWords.title, 'add-item', ids)
  const move = opens(changesScreenWords.move, 'move-meeting', ids)
  if (meeting.date < today) return [undo, agenda, hide]
  if (stage !== 'closed')
    return [opens(postingWords.closing.title, 'set-closing', ids), add, agenda, move, hide]
  const reopen = opens(meetingChangesWords.reopen.title, 'reopen-replies', {
    ...ids,
    round: String(meeting.round),
  })
  return [reopen, add, agenda, move, ...(meeting.date === today ? [undo] : []), hide]
}

function itemBlocks(one: AgendaItem): Block[] {
  const { id, number } = one.item
  return [
    itemLine(one),
    ...buttons(opens(changesScreenWords.changeItem(number), 'change-item', { item: id })),
  ]
}

function historyBlocks(history: readonly string[]): Block[] {
  if (history.length === 0) return []
  return [
    { kind: 'heading', text: changesScreenWords.history },
    ...history.flatMap((line) => textBlocks(line)),
  ]
}

/** What can be changed of one item. */
export function changeItemScreen(one: AgendaItem, waiting: FiledReport | null, past: boolean): Screen {
  const { item, recommendations } = one
  const ids = { item: item.id }
  const { number } = item
  const version =
    waiting === null
      ? opens(changesScreenWords.newVersion(number), 'new-version', ids)
      : opens(changesScreenWords.seeNewVersion, 'see-version', { report: waiting.id }, { primary: true })
  const onOff =
    item.state === 'standing'
      ? opens(draftsWords.takeOff(number), 'take-off-item', ids)
      : opens(itemChangesWords.restore.title(number), 'restore-item', ids)
  const papers = [
    ...(recommendations.length > 0 ? [opens(correctionWords.titleOfItem(number), 'corrections', ids)] : []),
    version,
    opens(changesScreenWords.supplement(number), 'add-supplement', ids),
  ]
  const isOpen = item.openness === 'open'
  const actions = [
    ...(isOpen && !past && item.state === 'standing' ? papers : []),
    ...(isOpen ? [opens(draftsWords.links(number), 'set-item-links', ids)] : []),
    ...(past ? [] : [onOff]),
    ...(isOpen ? [opens(itemChangesWords.withhold.title(number), 'withhold-item', ids)] : []),
  ]
  return {
    title: changesScreenWords.changeItem(number),
    blocks: [
      itemLine(one),
      ...buttons(...actions),
      ...buttons(opens(changesScreenWords.all, 'changes', { meeting: item.meetingId })),
    ],
  }
}
