import type { Action, Block, Card, Text } from '../../cards/card.ts'
import { listBlocks, pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { type AgendaItem, asked } from '../../committee/agenda/meetings/agenda.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { longDay } from '../../committee/kernel/dates.ts'
import { answersAsItStands, type Reply } from '../../committee/members/replies/reply.ts'
import { replyWords } from '../../committee/members/replies/reply.words.ts'
import type { Sheet } from '../../committee/members/tally/sheet.ts'
import type { Proposal } from '../../committee/members/work-plan/proposal.ts'
import { proposalWords } from '../../committee/members/work-plan/proposal.words.ts'
import { opens } from '../kit/opens.ts'
import { buttons, note, say, strong } from '../kit/write.ts'
import { tallyBlocks } from './tally.blocks.ts'

/** The sheet as it comes in a direct message: its first page, and the way to the others. */
export function sheetCard(sheet: Sheet, actions: readonly Action[]): Card {
  const pages = sheetPages(sheet)
  const { committee, meeting } = sheet.place
  const more: Action[] =
    pages.length > 1
      ? [opens('Read on', 'read-sheet', { meeting: meeting.id, page: '2' }, { primary: true })]
      : []
  const agenda: Action[] =
    meeting.agendaUrl === null ? [] : [{ kind: 'link', label: 'Published agenda', href: meeting.agendaUrl }]
  return {
    title: `Sheet for ${longDay(meeting.date)}: ${committee.name}`,
    blocks: [
      { kind: 'heading', text: `Sheet for ${longDay(meeting.date)}` },
      ...opening(sheet, pages.length),
      ...(pages[0] ?? []),
      ...buttons(...more, ...actions, ...agenda),
    ],
  }
}

/** Stands where the sheet stood while replies are open again. */
export function reopenedCard({ committee, meeting }: Place): Card | null {
  if (meeting.round === 1) return null
  return {
    title: `Replies are open again: ${committee.name}, ${longDay(meeting.date)}`,
    blocks: [
      { kind: 'heading', text: `Sheet for ${longDay(meeting.date)}` },
      say(
        `${committee.name}. Replies were reopened, so the sheet that stood here is taken back. What it showed is on the record. A new sheet comes here when replies close again.`,
      ),
    ],
  }
}

/** Stands where an earlier sheet stood of somebody who is not at the meeting any more. */
export function notTheirsCard({ committee, meeting }: Place): Card {
  return {
    title: `Sheet for ${longDay(meeting.date)}: ${committee.name}`,
    blocks: [
      { kind: 'heading', text: `Sheet for ${longDay(meeting.date)}` },
      say(
        `${committee.name}. Replies were reopened and have closed again. You do not sit at this meeting any more, so the new sheet does not come to you.`,
      ),
    ],
  }
}

/** The sheet's pages, each within the limits. */
export function sheetPages(sheet: Sheet): Block[][] {
  return pagesOf(sheet.agenda.flatMap((one) => itemBlocks(sheet, one)).concat(topicBlocks(sheet)))
}

function opening(sheet: Sheet, pages: number): Block[] {
  const { closing, place } = sheet
  return [
    say(
      `${place.committee.name}. Replies have closed: ${closing.replied} of ${closing.outOf} replied to everything that was asked. All members and the clerk have this same sheet${pages > 1 ? ` (${pages} pages)` : ''}.`,
    ),
    note(
      'Indicative only: this is not a vote and decides nothing. Anyone may change their mind at the meeting.',
    ),
  ]
}

function itemBlocks(sheet: Sheet, one: AgendaItem): Block[] {
  const questions = asked(one)
  const off = one.item.state !== 'standing' && one.recommendations.length > 0
  if (questions.length === 0 && !off) return []
  const title = `Item ${one.item.number}. ${itemWords.title(one.item)}`
  const changed: Action[] = questions.some(({ wording }) => wording > 1)
    ? [opens('What changed', 'what-changed', { item: one.item.id })]
    : []
  return [
    ...(title.length > 150 ? textBlocks(title) : [{ kind: 'heading' as const, text: title }]),
    ...(off
      ? textBlocks(
          `${itemWords.state(one.item)} What was said on it is kept on the record and not shown here.`,
        )
      : []),
    ...(changed.length === 0 ? [] : [...buttons(...changed)]),
    ...questions.flatMap((question) => questionBlocks(sheet, question)),
  ]
}

function questionBlocks(sheet: Sheet, question: Recommendation): Block[] {
  const replies = sheet.replies.filter((one) => one.recommendationId === question.id)
  const suggestions = sheet.suggestions.filter((one) => one.recommendationId === question.id)
  const label: Block = strong(`Recommendation ${recommendationWords.name(question)}`)
  return [
    label,
    ...textBlocks(question.text),
    ...tallyBlocks(question, sheet.closing.tallies),
    ...listBlocks(replies.map((reply) => replyLine(sheet, reply, question))),
    ...(suggestions.length === 0 ? [] : [say('Suggestions for the committee to discuss:')]),
    ...listBlocks(
      suggestions.map(
        (one): Text => [
          { strong: nameIn(sheet, one.personId) },
          `: ${one.words}${replies.some((reply) => reply.personId === one.personId && reply.entered) ? enteredMark : ''}`,
        ],
      ),
    ),
  ]
}

const enteredMark = ' (entered by the clerk)'

function replyLine(sheet: Sheet, reply: Reply, question: Recommendation): Text {
  const mark = answersAsItStands(reply, question) ? '' : ' (given on earlier wording)'
  const entered = reply.entered ? enteredMark : ''
  const words = reply.words !== null && reply.answer !== 'suggested' ? ` “${reply.words}”` : ''
  return [
    { strong: nameIn(sheet, reply.personId) },
    `: ${replyWords.answers[reply.answer]}.${words}${mark}${entered}`,
  ]
}

function topicBlocks(sheet: Sheet): Block[] {
  if (sheet.proposals.length === 0) return []
  return [
    { kind: 'heading', text: 'Topics proposed for the work plan' },
    ...sheet.proposals.flatMap((proposal) => topicBlock(proposal, nameIn(sheet, proposal.personId))),
  ]
}

/** A topic as its proposer worded it. */
export function topicBlock(proposal: Proposal, proposer: string): Block[] {
  const facts = [
    { label: 'Why now', value: proposal.whyNow },
    { label: 'What should change', value: proposal.change },
    { label: 'Looked at elsewhere', value: proposal.elsewhere ?? 'Not said' },
    { label: 'How', value: proposalWords.methods[proposal.method] },
    { label: 'Whom to hear from', value: proposal.hearFrom ?? 'Not said' },
    { label: 'When', value: proposal.whenWanted ?? 'Not said' },
  ]
  return [
    say([{ strong: proposal.what }, ` · Proposed by ${proposalWords.proposer(proposal, proposer)}.`]),
    { kind: 'facts', facts },
  ]
}

function nameIn(sheet: Sheet, personId: string): string {
  return sheet.names.get(personId) ?? 'A member'
}
