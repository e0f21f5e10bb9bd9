import type { Action, Block, Card, Span } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import { type AgendaItem, asked } from '../../committee/agenda/meetings/agenda.ts'
import { type Item, shownTitle, stateWords, urgencyShown } from '../../committee/agenda/meetings/item.ts'
import { type Stage, stageOf } from '../../committee/agenda/meetings/meeting.ts'
import { dayOf, longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { asSentence } from '../../committee/kernel/text.ts'
import { whoReplied } from '../../committee/members/tally/who-replied.ts'
import { opens } from '../kit/opens.ts'
import { tallyBlocks } from '../tally/tally.blocks.ts'
import type { AgendaView } from './view-meeting.ts'

/** The meeting's one post in a room: its items, and how many have replied; never what. */
export function agendaCard(view: AgendaView): Card {
  const { committee, meeting } = view.place
  const stage = stageOf(meeting, view.now)
  const [blocks = []] = pagesOf(itemBlocks(view, stage), { characters: 900, blocks: 6 })
  const left = itemBlocks(view, stage).length - blocks.length
  const actions = meetingActions(view, stage, blocks, left > 0)
  return {
    title: `${committee.name}: agenda for ${longDay(meeting.date)}`,
    blocks: [
      { kind: 'heading', text: committee.name },
      {
        kind: 'text',
        text: [
          { strong: `Agenda for ${longDay(meeting.date)}.` },
          isOver(view)
            ? ' For preparation; the committee decides at its meeting only.'
            : ' For preparation; nothing is decided until the meeting.',
        ],
      },
      {
        kind: 'notice',
        tone: stage === 'cancelled' ? 'warning' : 'information',
        text: stageSentence(view, stage),
      },
      ...blocks,
      ...(left > 0 ? [{ kind: 'text' as const, text: 'The other items are in the published agenda.' }] : []),
      ...(actions.length > 0 ? [{ kind: 'actions' as const, actions }] : []),
      {
        kind: 'text',
        quiet: true,
        text: `This post is neither the summons nor the public notice of the meeting.${stage === 'open' ? ' What you answer is hidden from everyone until replies close.' : ''}`,
      },
    ],
  }
}

function stageSentence(view: AgendaView, stage: Stage): string {
  const { meeting } = view.place
  if (stage === 'cancelled')
    return `This meeting is cancelled. ${view.cancelledFor === null ? '' : `${asSentence(view.cancelledFor)} `}What members prepared is kept, and nothing more is asked.`
  if (stage === 'drafting') return 'Not posted to members yet.'
  if (stage === 'open' && meeting.repliesCloseAt !== null)
    return `${meeting.round > 1 ? 'Replies are open again. They' : 'Replies'} close ${shortMoment(meeting.repliesCloseAt)}.`
  if (view.closing === null) return 'Replies have closed.'
  const { replied, outOf } = view.closing
  return `Replies closed. ${replied} of ${outOf} replied to everything. Members and the clerk have the sheet.${isOver(view) ? '' : ' The committee decides at its meeting.'}`
}

/** Whether the committee has met, as far as is known. */
function isOver({ place: { meeting }, recorded, now }: AgendaView): boolean {
  return recorded || meeting.date < dayOf(now)
}

function itemBlocks(view: AgendaView, stage: Stage): Block[] {
  const many = itemsThatAsk(view) > 6
  return view.agenda.flatMap((one): Block[] => {
    const questions = asked(one)
    const { item } = one
    const line: Span[] = [{ strong: `Item ${item.number}. ${shownTitle(item)}.` }, ...linksOf(item)]
    if (questions.length > 0 && view.closing === null && stage !== 'drafting') {
      const { replied, outOf } = whoReplied(one, view.sitting, view.interests, view.replies)
      line.push(` · ${replied.length} of ${outOf.length} replied`)
    }
    if (item.state !== 'standing') line.push(` · ${stateWords(item)}`)
    if (item.urgency !== null) line.push(` · Urgent: ${urgencyShown(item)}`)
    const text: Block = { kind: 'text', text: line }
    const counts =
      view.closing !== null && view.place.committee.countsInRoom
        ? questions.flatMap((question) => tallyBlocks(question, view.closing?.tallies ?? []))
        : []
    const actions = item.openness !== 'open' || one.report === null ? [] : itemActions(view, one, stage)
    return actions.length > 0 && !many ? [text, ...counts, { kind: 'actions', actions }] : [text, ...counts]
  })
}

function linksOf(item: Item): Span[] {
  if (item.openness !== 'open') return []
  const links = [{ title: 'Report', url: item.reportUrl }, ...item.appendices]
  return links.flatMap(({ title, url }): Span[] => (url === null ? [] : [' · ', { link: title, href: url }]))
}

function itemsThatAsk(view: AgendaView): number {
  return view.agenda.filter((one) => asked(one).length > 0).length
}

/** Whether members may put questions for officers, as far as the post can tell: it stands as it is for a while. */
function takesQuestions({ place: { meeting }, now }: AgendaView, stage: Stage): boolean {
  if (meeting.date < dayOf(now)) return false
  return stage !== 'cancelled' && stage !== 'drafting' && meeting.questionsSentAt === null
}

/** Until the day of the meeting is over, also once replies have closed: a poll asks about topics that come from items. */
function takesInterests({ place: { meeting }, now }: AgendaView, stage: Stage): boolean {
  return stage !== 'cancelled' && stage !== 'drafting' && meeting.date >= dayOf(now)
}

function itemActions(view: AgendaView, one: AgendaItem, stage: Stage): Action[] {
  const ids = { item: one.item.id }
  const read = opens('Read the report', 'read-report', ids)
  const ask: Action[] =
    takesQuestions(view, stage) && one.item.state === 'standing'
      ? [opens('Ask a question', 'ask-question', ids)]
      : []
  const changed: Action[] = one.recommendations.some(({ wording }) => wording > 1)
    ? [opens('What changed', 'what-changed', ids)]
    : []
  if (asked(one).length === 0) return [read, ...ask, ...changed]
  const prepare: Action[] =
    stage === 'open' ? [opens(`Prepare item ${one.item.number}`, 'prepare', ids, { primary: true })] : []
  const interest: Action[] = takesInterests(view, stage)
    ? [opens('Declare an interest', 'declare-interest', ids)]
    : []
  return [...prepare, read, ...ask, ...interest, ...changed]
}

/** One button for the whole agenda, where some item that can be asked about has none of its own. */
function askAction(view: AgendaView, stage: Stage, shown: readonly Block[], some: boolean): Action[] {
  if (!takesQuestions(view, stage)) return []
  const bare = view.agenda.some(
    ({ item, report }) => item.openness === 'open' && item.state === 'standing' && report === null,
  )
  if (!some && !bare && itemsThatAsk(view) <= 6) return []
  const ids = { meeting: view.place.meeting.id }
  const label = shown.some(asksOnItem) ? 'Ask on another item' : 'Ask a question'
  return [opens(label, 'ask-on-meeting', ids)]
}

function asksOnItem(block: Block): boolean {
  return (
    block.kind === 'actions' &&
    block.actions.some((one) => one.kind === 'open' && one.action === 'ask-question')
  )
}

/** Whether they come is asked of members until the day of the meeting is over. */
function comingActions({ place, now }: AgendaView): Action[] {
  const { meeting } = place
  if (meeting.date < dayOf(now)) return []
  const ids = { meeting: meeting.id }
  return [opens('Coming', 'coming', ids), opens('Sending apologies', 'sending-apologies', ids)]
}

/** @param shown the items for which the post has room
 * @param some whether there are others */
function meetingActions(view: AgendaView, stage: Stage, shown: readonly Block[], some: boolean): Action[] {
  const { meeting } = view.place
  const ids = { meeting: meeting.id }
  const agenda: Action[] =
    meeting.agendaUrl === null ? [] : [{ kind: 'link', label: 'Published agenda', href: meeting.agendaUrl }]
  if (stage === 'cancelled' || stage === 'drafting') return agenda
  const ask = askAction(view, stage, shown, some)
  const questions: Action[] = view.questionSheet ? [opens('Question sheet', 'read-questions', ids)] : ask
  if (stage !== 'open')
    return [
      ...(view.recorded
        ? [opens('What the committee decided', 'what-was-decided', ids, { primary: true })]
        : []),
      opens('Open my sheet', 'read-sheet', ids),
      ...questions,
      ...comingActions(view),
      ...agenda,
    ]
  const prepare = opens('Prepare', 'prepare-meeting', ids, { primary: true })
  return [
    // Where one item asks something, its own button does that.
    ...(itemsThatAsk(view) > 1 ? [prepare] : []),
    ...questions,
    ...comingActions(view),
    opens('Propose a topic', 'propose-topic', ids),
    ...agenda,
  ]
}
