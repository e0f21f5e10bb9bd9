import type { Action, Block, Card, Text } from '../../cards/card.ts'
import { listBlocks, pagesOf, textBlocks } from '../../cards/pages.ts'
import type { Place } from '../../committee/agenda/find.ts'
import { type AgendaItem, asked } from '../../committee/agenda/meetings/agenda.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import type { Recommendation } from '../../committee/agenda/reports/recommendation.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { personWords } from '../../committee/council/person.words.ts'
import { answersAsItStands, type Reply } from '../../committee/members/replies/reply.ts'
import { replyWords } from '../../committee/members/replies/reply.words.ts'
import type { Sheet } from '../../committee/members/tally/sheet.ts'
import type { Proposal } from '../../committee/members/work-plan/proposal.ts'
import { proposalWords } from '../../committee/members/work-plan/proposal.words.ts'
import { opens } from '../kit/opens.ts'
import { pageWords } from '../kit/page.words.ts'
import { buttons, note, say, strong } from '../kit/write.ts'
import { agendaCardWords } from '../meetings/agenda-card.words.ts'
import { itemLineWords } from '../meetings/item-line.words.ts'
import { replyFormWords } from '../replies/reply.words.ts'
import { sheetCardWords } from './sheet.words.ts'
import { tallyBlocks } from './tally.blocks.ts'

/** The sheet as a direct message: its first page, and a button for the others. */
export function sheetCard(sheet: Sheet, actions: readonly Action[]): Card {
  const pages = sheetPages(sheet)
  const { committee, meeting } = sheet.place
  const more: Action[] =
    pages.length > 1
      ? [opens(pageWords.readOn, 'read-sheet', { meeting: meeting.id, page: '2' }, { primary: true })]
      : []
  const agenda: Action[] =
    meeting.agendaUrl === null
      ? []
      : [{ kind: 'link', label: agendaCardWords.published, href: meeting.agendaUrl }]
  return {
    title: sheetCardWords.title(meeting.date, committee.name),
    blocks: [
      { kind: 'heading', text: sheetCardWords.heading(meeting.date) },
      ...opening(sheet, pages.length),
      ...(pages[0] ?? []),
      ...buttons(...more, ...actions, ...agenda),
    ],
  }
}

/** Replaces the sheet while replies are open again. */
export function reopenedCard({ committee, meeting }: Place): Card | null {
  if (meeting.round === 1) return null
  return {
    title: sheetCardWords.reopenedTitle(committee.name, meeting.date),
    blocks: [
      { kind: 'heading', text: sheetCardWords.heading(meeting.date) },
      say(sheetCardWords.reopened(committee.name)),
    ],
  }
}

/** Replaces the earlier sheet of somebody who no longer sits at the meeting. */
export function notTheirsCard({ committee, meeting }: Place): Card {
  return {
    title: sheetCardWords.title(meeting.date, committee.name),
    blocks: [
      { kind: 'heading', text: sheetCardWords.heading(meeting.date) },
      say(sheetCardWords.notTheirs(committee.name)),
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
    say(sheetCardWords.opening(place.committee.name, closing.replied, closing.outOf, pages)),
    note(sheetCardWords.notAVote),
  ]
}

function itemBlocks(sheet: Sheet, one: AgendaItem): Block[] {
  const questions = asked(one)
  const off = one.item.state !== 'standing' && one.recommendations.length > 0
  if (questions.length === 0 && !off) return []
  const title = itemLineWords.item(one.item.number, itemWords.title(one.item))
  const changed: Action[] = questions.some(({ wording }) => wording > 1)
    ? [opens(replyFormWords.whatChanged, 'what-changed', { item: one.item.id })]
    : []
  return [
    ...(title.length > 150 ? textBlocks(title) : [{ kind: 'heading' as const, text: title }]),
    ...(off ? textBlocks(`${itemWords.state(one.item)} ${sheetCardWords.notShown}`) : []),
    ...(changed.length === 0 ? [] : [...buttons(...changed)]),
    ...questions.flatMap((question) => questionBlocks(sheet, question)),
  ]
}

function questionBlocks(sheet: Sheet, question: Recommendation): Block[] {
  const replies = sheet.replies.filter((one) => one.recommendationId === question.id)
  const suggestions = sheet.suggestions.filter((one) => one.recommendationId === question.id)
  return [
    strong(replyFormWords.recommendation(recommendationWords.name(question))),
    ...textBlocks(question.text),
    ...tallyBlocks(question, sheet.closing.tallies),
    ...listBlocks(replies.map((reply) => replyLine(sheet, reply, question))),
    ...(suggestions.length === 0 ? [] : [say(sheetCardWords.suggestions)]),
    ...listBlocks(
      suggestions.map((one): Text => {
        const entered = replies.some((reply) => reply.personId === one.personId && reply.entered)
        return [{ strong: nameIn(sheet, one.personId) }, `: ${sheetCardWords.suggestion(one.words, entered)}`]
      }),
    ),
  ]
}

function replyLine(sheet: Sheet, reply: Reply, question: Recommendation): Text {
  const answer = replyWords.answers[reply.answer]
  // A suggestion is shown below, with the others.
  const words = reply.answer === 'suggested' ? null : reply.words
  const onEarlierWording = !answersAsItStands(reply, question)
  return [
    { strong: nameIn(sheet, reply.personId) },
    `: ${sheetCardWords.reply(answer, words, onEarlierWording, reply.entered)}`,
  ]
}

function topicBlocks(sheet: Sheet): Block[] {
  if (sheet.proposals.length === 0) return []
  return [
    { kind: 'heading', text: sheetCardWords.topics },
    ...sheet.proposals.flatMap((proposal) => topicBlock(proposal, nameIn(sheet, proposal.personId))),
  ]
}

/** A topic as its proposer worded it. */
export function topicBlock(proposal: Proposal, proposer: string): Block[] {
  const facts = [
    { label: sheetCardWords.topic.whyNow, value: proposal.whyNow },
    { label: sheetCardWords.topic.change, value: proposal.change },
    {
      label: sheetCardWords.topic.elsewhere,
      value: proposal.elsewhere ?? sheetCardWords.topic.notSaid,
    },
    { label: sheetCardWords.topic.method, value: proposalWords.methods[proposal.method] },
    {
      label: sheetCardWords.topic.hearFrom,
      value: proposal.hearFrom ?? sheetCardWords.topic.notSaid,
    },
    {
      label: sheetCardWords.topic.when,
      value: proposal.whenWanted ?? sheetCardWords.topic.notSaid,
    },
  ]
  return [
    say([
      { strong: proposal.what },
      ` · ${sheetCardWords.topic.proposedBy(proposalWords.proposer(proposal, proposer))}`,
    ]),
    { kind: 'facts', facts },
  ]
}

function nameIn(sheet: Sheet, personId: string): string {
  return sheet.names.get(personId) ?? personWords.aMember
}
