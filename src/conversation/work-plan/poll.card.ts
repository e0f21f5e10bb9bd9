import type { Action, Block, Card } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { shortMoment } from '../../committee/kernel/dates.ts'
import { capitalised } from '../../committee/kernel/text.ts'
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
import { pagedScreen } from '../kit/paged.ts'
import { buttons, quiet, say, strong } from '../kit/write.ts'
import { indicative } from '../tally/tally.blocks.ts'

export type PollView = {
  readonly place: Place
  readonly poll: Poll
  readonly topics: readonly { readonly topic: PollTopic; readonly proposal: Proposal }[]
  /** The reader's own; nobody sees another's. */
  readonly own: readonly Indication[]
  /** Whether the reader sits at the meeting, and is asked. */
  readonly sits: boolean
  /** Whether the reader may close it: as the chair, or as the clerk for them. */
  readonly closes: 'own' | { readonly on: string } | null
  /** What of it the clerk did on the chair's behalf. */
  readonly byClerk: readonly string[]
  readonly now: Date
}

export function pollCard(view: PollView): Card {
  const open = isUncounted(view)
  const pages = pollPages(view, false)
  return {
    title: titleOf(view, open),
    blocks: [
      { kind: 'heading', text: open ? 'Poll on topics for the work plan' : 'Poll on topics: it has closed' },
      say(`${view.place.committee.name}. ${open ? whenItCloses(view) : indicative}${byClerkLine(view)}`),
      ...(pages[0] ?? []),
      ...buttons(...pollActions(view, open, pages.length > 1)),
      ...(open && view.sits ? [quiet(pollNotice)] : []),
    ],
  }
}

/** Of a meeting that is cancelled no poll closes, whatever the hour, until the meeting is put back. */
function isUncounted(view: PollView): boolean {
  return isHalted(view) || isOpen(view.poll, view.now)
}

function isHalted({ poll, place }: PollView): boolean {
  return poll.closedAt === null && place.meeting.cancelledAt !== null
}

function whenItCloses(view: PollView): string {
  return isHalted(view)
    ? 'The meeting is cancelled, so nothing is asked. What was given is kept.'
    : `It closes ${shortMoment(view.poll.closesAt)}.`
}

function titleOf(view: PollView, open: boolean): string {
  const { sits } = view
  if (isHalted(view)) return 'A poll of a meeting that is cancelled'
  if (!open) return 'How the poll came out (indicative)'
  return sits ? 'The chair asks for your indication' : 'The chair asks members for an indication'
}

/** The whole poll: while it is open, what the reader gave, with Change below each; then its counts. */
export function pollScreen(view: PollView, page: number): Screen {
  const open = isUncounted(view)
  const asked = open && view.sits
  const screen = pagedScreen({
    title: asked ? 'Your indications' : 'The poll',
    pages: pollPages(view, asked),
    page,
    action: 'read-poll',
    ids: { poll: view.poll.id },
  })
  const text = open ? `${whenItCloses(view)}${asked ? ` ${pollNotice}` : ''}` : indicative
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
  const label = `Change topic ${topic.place}`
  return { kind: 'actions', actions: [opens(label, 'indicate', { topic: topic.id })] }
}

export const pollNotice =
  'Only you see this until the poll closes. Then members and the clerk see the counts, without names. It is a council record and may be released under Freedom of Information. This is not a vote; the committee decides at its meeting.'

function topicBlocks(
  view: PollView,
  { topic, proposal }: PollView['topics'][number],
  open: boolean,
): Block[] {
  const title: Block = strong(`${topic.place}. ${proposal.what}`)
  if (open && !view.sits) return [title]
  if (open) {
    const own = view.own.find((one) => one.pollTopicId === topic.id)
    const text =
      own === undefined ? 'You have not answered yet.' : `You answered: ${pollWords.indications[own.answer]}.`
    return [title, say(text)]
  }
  const result = view.poll.results.find((one) => one.pollTopicId === topic.id)
  return result === undefined ? [title] : [title, ...resultBlocks(result)]
}

function resultBlocks(result: PollResult): Block[] {
  const rule = `${result.rule} ${indicative}`
  const counts: Block = {
    kind: 'tally',
    caption: `${readings[result.reading]} ${result.given} of ${result.outOf} answered.`,
    rows: result.counts,
    rule,
  }
  if (result.advice.length === 0) return [counts]
  return [
    counts,
    {
      kind: 'tally',
      caption: 'Advice',
      rows: result.advice,
      rule: 'Heard apart, in no count above.',
    },
  ]
}

const readings: Readonly<Record<PollResult['reading'], string>> = {
  'more-support': 'More support adding it than not now.',
  'more-not-now': 'More say not now than support adding it.',
  tie: 'A tie between adding it and not now.',
  nobody: 'Nobody said either way.',
}

/** " Opened by the clerk on the chair’s behalf." */
function byClerkLine({ byClerk }: PollView): string {
  return byClerk.length === 0
    ? ''
    : ` ${capitalised(byClerk.join(' and '))} by the clerk on the chair’s behalf.`
}

function closeActions({ closes, poll }: PollView): Action[] {
  if (closes === null) return []
  return closes === 'own'
    ? [opens('Close the poll', 'close-poll', { poll: poll.id })]
    : [opens('Close the poll for the chair', 'close-poll', { poll: poll.id, on: closes.on })]
}

function pollActions(view: PollView, open: boolean, more: boolean): Action[] {
  const ids = { poll: view.poll.id }
  const on = opensOn(ids)
  const act = (label: string, action: Parameters<typeof on>[1], primary = false) =>
    on(label, action, { primary })
  const plan = opens('Work plan', 'work-plan', { meeting: view.poll.meetingId })
  const rest = more ? [act('Read on', 'read-poll', !open)] : []
  if (!open) return [...rest, plan]
  const close = closeActions(view)
  if (!view.sits) return [...rest, ...close, plan]
  const given = view.topics.every(({ topic }) => view.own.some((one) => one.pollTopicId === topic.id))
  const give = given ? act('Change my indications', 'poll') : act('Give my indication', 'poll', true)
  return [give, ...rest, ...close, plan]
}
