import type { Action, Block, Card, Span } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import { type AgendaItem, asked } from '../../committee/agenda/meetings/agenda.ts'
import type { Item } from '../../committee/agenda/meetings/item.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { type Stage, stageOf } from '../../committee/agenda/meetings/meeting.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { whoReplied } from '../../committee/members/tally/who-replied.ts'
import { comingWords } from '../attendance/coming.words.ts'
import { opens } from '../kit/opens.ts'
import { buttons, quiet, say } from '../kit/write.ts'
import { replyFormWords } from '../replies/reply.words.ts'
import { tallyBlocks } from '../tally/tally.blocks.ts'
import { agendaCardWords } from './agenda-card.words.ts'
import { itemLineWords } from './item-line.words.ts'
import type { AgendaView } from './view-meeting.ts'

/** The meeting's one post in a room: its items, and how many have replied; never what. */
export function agendaCard(view: AgendaView): Card {
  const { committee, meeting } = view.place
  const stage = stageOf(meeting, view.now)
  const [blocks = []] = pagesOf(itemBlocks(view, stage), { characters: 900, blocks: 6 })
  const left = itemBlocks(view, stage).length - blocks.length
  const actions = meetingActions(view, stage, blocks, left > 0)
  return {
    title: agendaCardWords.title(committee.name, meeting.date),
    blocks: [
      { kind: 'heading', text: committee.name },
      say([
        { strong: agendaCardWords.agendaFor(meeting.date) },
        ` ${agendaCardWords.forPreparation(isOver(view))}`,
      ]),
      {
        kind: 'notice',
        tone: stage === 'cancelled' ? 'warning' : 'information',
        text: stageSentence(view, stage),
      },
      ...blocks,
      ...(left > 0 ? [say(agendaCardWords.others)] : []),
      ...buttons(...actions),
      quiet(agendaCardWords.notTheNotice(stage === 'open')),
    ],
  }
}

function stageSentence(view: AgendaView, stage: Stage): string {
  const { meeting } = view.place
  if (stage === 'cancelled') return agendaCardWords.cancelled(view.cancelledFor)
  if (stage === 'drafting') return agendaCardWords.notPosted
  if (stage === 'open' && meeting.repliesCloseAt !== null)
    return agendaCardWords.repliesClose(meeting.repliesCloseAt, meeting.round > 1)
  if (view.closing === null) return agendaCardWords.repliesHaveClosed
  return agendaCardWords.repliesClosed(view.closing.replied, view.closing.outOf, isOver(view))
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
    const line: Span[] = [
      { strong: itemLineWords.sentence(item.number, itemWords.title(item)) },
      ...linksOf(item),
    ]
    if (questions.length > 0 && view.closing === null && stage !== 'drafting') {
      const { replied, outOf } = whoReplied(one, view.sitting, view.interests, view.replies)
      line.push(` · ${agendaCardWords.replied(replied.length, outOf.length)}`)
    }
    if (item.state !== 'standing') line.push(` · ${itemWords.state(item)}`)
    if (item.urgency !== null) line.push(` · ${agendaCardWords.urgent(itemWords.urgency(item))}`)
    const counts =
      view.closing !== null && view.place.committee.countsInRoom
        ? questions.flatMap((question) => tallyBlocks(question, view.closing?.tallies ?? []))
        : []
    const actions = item.openness !== 'open' || one.report === null ? [] : itemActions(view, one, stage)
    return [say(line), ...counts, ...(many ? [] : buttons(...actions))]
  })
}

function linksOf(item: Item): Span[] {
  if (item.openness !== 'open') return []
  const links = [{ title: agendaCardWords.report, url: item.reportUrl }, ...item.appendices]
  return links.flatMap(({ title, url }): Span[] => (url === null ? [] : [' · ', { link: title, href: url }]))
}

function itemsThatAsk(view: AgendaView): number {
  return view.agenda.filter((one) => asked(one).length > 0).length
}

/** Whether members may put questions for officers. The post stands for a while, so it cannot be exact. */
function takesQuestions({ place: { meeting }, now }: AgendaView, stage: Stage): boolean {
  if (meeting.date < dayOf(now)) return false
  return stage !== 'cancelled' && stage !== 'drafting' && meeting.questionsSentAt === null
}

/** Until the meeting’s day is over, even after replies close: a poll asks about topics that come from items. */
function takesInterests({ place: { meeting }, now }: AgendaView, stage: Stage): boolean {
  return stage !== 'cancelled' && stage !== 'drafting' && meeting.date >= dayOf(now)
}

function itemActions(view: AgendaView, one: AgendaItem, stage: Stage): Action[] {
  const ids = { item: one.item.id }
  const read = opens(replyFormWords.readReport, 'read-report', ids)
  const ask: Action[] =
    takesQuestions(view, stage) && one.item.state === 'standing'
      ? [opens(replyFormWords.ask, 'ask-question', ids)]
      : []
  const changed: Action[] = one.recommendations.some(({ wording }) => wording > 1)
    ? [opens(replyFormWords.whatChanged, 'what-changed', ids)]
    : []
  if (asked(one).length === 0) return [read, ...ask, ...changed]
  const prepare: Action[] =
    stage === 'open'
      ? [opens(agendaCardWords.prepareItem(one.item.number), 'prepare', ids, { primary: true })]
      : []
  const interest: Action[] = takesInterests(view, stage)
    ? [opens(replyFormWords.declareInterest, 'declare-interest', ids)]
    : []
  return [...prepare, read, ...ask, ...interest, ...changed]
}

/** One button for the whole agenda, where an item that can be asked about has no button of its own. */
function askAction(view: AgendaView, stage: Stage, shown: readonly Block[], some: boolean): Action[] {
  if (!takesQuestions(view, stage)) return []
  const bare = view.agenda.some(
    ({ item, report }) => item.openness === 'open' && item.state === 'standing' && report === null,
  )
  if (!some && !bare && itemsThatAsk(view) <= 6) return []
  const ids = { meeting: view.place.meeting.id }
  const label = shown.some(asksOnItem) ? agendaCardWords.askOnAnother : replyFormWords.ask
  return [opens(label, 'ask-on-meeting', ids)]
}

function asksOnItem(block: Block): boolean {
  return (
    block.kind === 'actions' &&
    block.actions.some((one) => one.kind === 'open' && one.action === 'ask-question')
  )
}

/** Members say whether they come until the meeting’s day is over. */
function comingActions({ place, now }: AgendaView): Action[] {
  const { meeting } = place
  if (meeting.date < dayOf(now)) return []
  const ids = { meeting: meeting.id }
  return [
    opens(agendaCardWords.coming, 'coming', ids),
    opens(comingWords.apologiesTitle, 'sending-apologies', ids),
  ]
}

/** @param shown the items for which the post has room
 * @param some whether others are left out */
function meetingActions(view: AgendaView, stage: Stage, shown: readonly Block[], some: boolean): Action[] {
  const { meeting } = view.place
  const ids = { meeting: meeting.id }
  const agenda: Action[] =
    meeting.agendaUrl === null
      ? []
      : [{ kind: 'link', label: agendaCardWords.published, href: meeting.agendaUrl }]
  if (stage === 'cancelled' || stage === 'drafting') return agenda
  const ask = askAction(view, stage, shown, some)
  const questions: Action[] = view.questionSheet
    ? [opens(agendaCardWords.questionSheet, 'read-questions', ids)]
    : ask
  if (stage !== 'open')
    return [
      ...(view.recorded ? [opens(agendaCardWords.decided, 'what-was-decided', ids, { primary: true })] : []),
      opens(agendaCardWords.mySheet, 'read-sheet', ids),
      ...questions,
      ...comingActions(view),
      ...agenda,
    ]
  const prepare = opens(agendaCardWords.prepare, 'prepare-meeting', ids, { primary: true })
  return [
    // Where one item asks something, its own button does that.
    ...(itemsThatAsk(view) > 1 ? [prepare] : []),
    ...questions,
    ...comingActions(view),
    opens(replyFormWords.topicTitle, 'propose-topic', ids),
    ...agenda,
  ]
}
