import type { Action, Block, Card } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import {
  type Indication,
  isOpen,
  type Poll,
  type PollResult,
  type PollTopic,
} from '../../committee/members/work-plan/poll.ts'
import { pollWords } from '../../committee/members/work-plan/poll.words.ts'
import type { Proposal } from '../../committee/members/work-plan/proposal.ts'
import { opens, opensOn } from '../kit/opens.ts'
import { pageWords } from '../kit/page.words.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, quiet, say, strong } from '../kit/write.ts'
import { tallyCardWords } from '../tally/tally.words.ts'
import { pollCardWords } from './poll.words.ts'
import { pollFormWords } from './polls.words.ts'
import { workPlanScreenWords } from './work-plan.words.ts'

export type PollView = {
  readonly place: Place
  readonly poll: Poll
  readonly topics: readonly { readonly topic: PollTopic; readonly proposal: Proposal }[]
  /** The reader's own; nobody sees another's. */
  readonly own: readonly Indication[]
  /** True if the reader sits at the meeting, and so is asked. */
  readonly sits: boolean
  /** How the reader may close it: as the chair, or as the clerk for the chair. */
  readonly closes: 'own' | { readonly on: string } | null
  /** What the clerk did for the chair. */
  readonly byClerk: readonly ('opened' | 'closed')[]
  readonly now: Date
}

export function pollCard(view: PollView): Card {
  const open = isUncounted(view)
  const pages = pollPages(view, false)
  const state = open ? whenItCloses(view) : tallyCardWords.indicative
  return {
    title: titleOf(view, open),
    blocks: [
      { kind: 'heading', text: open ? pollCardWords.heading : pollCardWords.closedHeading },
      say(pollCardWords.opening(view.place.committee.name, state, view.byClerk)),
      ...(pages[0] ?? []),
      ...buttons(...pollActions(view, open, pages.length > 1)),
      ...(open && view.sits ? [quiet(pollCardWords.whoSees)] : []),
    ],
  }
}

/** While a meeting is cancelled its poll does not close, even after the closing time. */
function isUncounted(view: PollView): boolean {
  return isHalted(view) || isOpen(view.poll, view.now)
}

function isHalted({ poll, place }: PollView): boolean {
  return poll.closedAt === null && place.meeting.cancelledAt !== null
}

function whenItCloses(view: PollView): string {
  return isHalted(view) ? pollCardWords.halted : pollCardWords.closes(view.poll.closesAt)
}

function titleOf(view: PollView, open: boolean): string {
  if (isHalted(view)) return pollCardWords.titles.cancelled
  if (!open) return pollCardWords.titles.closed
  return view.sits ? pollCardWords.titles.asks : pollCardWords.titles.asksMembers
}

/** The whole poll: while it is open, the reader's indications, each with a button to change it; then the counts. */
export function pollScreen(view: PollView, page: number): Screen {
  const open = isUncounted(view)
  const asked = open && view.sits
  const screen = pagedScreen({
    title: asked ? pollCardWords.own : pollFormWords.title,
    pages: pollPages(view, asked),
    page,
    action: 'read-poll',
    ids: { poll: view.poll.id },
  })
  const text = open
    ? `${whenItCloses(view)}${asked ? ` ${pollCardWords.whoSees}` : ''}`
    : tallyCardWords.indicative
  return { ...screen, blocks: [...screen.blocks, quiet(text)] }
}

function pollPages(view: PollView, change: boolean): Block[][] {
  const open = isUncounted(view)
  return pagesOf(
    view.topics.flatMap((one) => [...topicBlocks(view, one, open), ...(change ? [changeBlock(one)] : [])]),
    { characters: 1200 },
  )
}

function changeBlock({ topic }: PollView['topics'][number]): Block {
  const label = pollCardWords.change(topic.place)
  return { kind: 'actions', actions: [opens(label, 'indicate', { topic: topic.id })] }
}

function topicBlocks(
  view: PollView,
  { topic, proposal }: PollView['topics'][number],
  open: boolean,
): Block[] {
  const title: Block = strong(pollCardWords.topic(topic.place, proposal.what))
  if (open && !view.sits) return [title]
  if (open) {
    const own = view.own.find((one) => one.pollTopicId === topic.id)
    const text =
      own === undefined
        ? pollCardWords.notAnswered
        : pollCardWords.answered(pollWords.indications[own.answer])
    return [title, say(text)]
  }
  const result = view.poll.results.find((one) => one.pollTopicId === topic.id)
  return result === undefined ? [title] : [title, ...resultBlocks(result)]
}

function resultBlocks(result: PollResult): Block[] {
  const counts: Block = {
    kind: 'tally',
    caption: pollCardWords.counts(result.reading, result.given, result.outOf),
    rows: result.counts,
    rule: tallyCardWords.rule(result.rule),
  }
  if (result.advice.length === 0) return [counts]
  return [
    counts,
    {
      kind: 'tally',
      caption: pollCardWords.advice,
      rows: result.advice,
      rule: tallyCardWords.heardApart,
    },
  ]
}

function closeActions({ closes, poll }: PollView): Action[] {
  if (closes === null) return []
  return closes === 'own'
    ? [opens(pollFormWords.close.title, 'close-poll', { poll: poll.id })]
    : [opens(pollCardWords.closeForChair, 'close-poll', { poll: poll.id, on: closes.on })]
}

function pollActions(view: PollView, open: boolean, more: boolean): Action[] {
  const ids = { poll: view.poll.id }
  const on = opensOn(ids)
  const act = (label: string, action: Parameters<typeof on>[1], primary = false) =>
    on(label, action, { primary })
  const plan = opens(workPlanScreenWords.title, 'work-plan', { meeting: view.poll.meetingId })
  const rest = more ? [act(pageWords.readOn, 'read-poll', !open)] : []
  if (!open) return [...rest, plan]
  const close = closeActions(view)
  if (!view.sits) return [...rest, ...close, plan]
  const given = view.topics.every(({ topic }) => view.own.some((one) => one.pollTopicId === topic.id))
  const give = given ? act(pollCardWords.changeAll, 'poll') : act(pollCardWords.give, 'poll', true)
  return [give, ...rest, ...close, plan]
}
