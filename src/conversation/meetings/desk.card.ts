import type { Action, Block, Card, Span } from '../../cards/card.ts'
import { blockLength, limits } from '../../cards/limits.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import { asked } from '../../committee/agenda/meetings/agenda.ts'
import { shownTitle, stateWords } from '../../committee/agenda/meetings/item.ts'
import { type Meeting, type Stage, stageOf } from '../../committee/agenda/meetings/meeting.ts'
import { calledBy } from '../../committee/agenda/reports/recommendation.ts'
import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { attendanceWords } from '../../committee/members/attendance/attendance.words.ts'
import { questionWords } from '../../committee/members/questions/question.words.ts'
import { interestWords } from '../../committee/members/replies/interest.words.ts'
import type { Closing } from '../../committee/members/tally/tally.ts'
import { whoReplied } from '../../committee/members/tally/who-replied.ts'
import { opens, opensOn } from '../kit/opens.ts'
import { isAhead, nextStep } from './next-step.blocks.ts'
import type { DeskView } from './view-meeting.ts'

/** The clerk's card of a meeting: where it stands, and what comes next. Who has replied is on it, never what. */
export function deskCard(view: DeskView): Card {
  const { committee, meeting } = view.place
  const stage = stageOf(meeting, view.now)
  const pages = pagesOf(deskItemBlocks(view), { characters: 3600, blocks: 9, weight: 10_000 })
  return {
    title: `${committee.name}, ${longDay(meeting.date)}`,
    blocks: [
      { kind: 'heading', text: `Meeting of ${longDay(meeting.date)}` },
      { kind: 'text', text: `${committee.name}. Only the clerk sees this card.` },
      { kind: 'facts', facts: factsOf(view, stage) },
      ...nextStep(view, stage),
      ...(pages[0] ?? []),
      ...(pages.length > 1 || stage !== 'drafting' ? [seeAll(meeting)] : []),
      { kind: 'actions', actions: actionsOf(view, stage) },
    ],
  }
}

function seeAll({ id: meeting }: Meeting): Block {
  const label = 'See all items'
  return { kind: 'actions', actions: [opens(label, 'desk-items', { meeting })] }
}

function factsOf(view: DeskView, stage: Stage) {
  const { meeting } = view.place
  return [
    { label: 'Agenda', value: meeting.agendaUrl ?? 'No link yet' },
    {
      label: 'Published',
      value: meeting.publishedOn === null ? 'Not said yet' : longDay(meeting.publishedOn),
    },
    {
      label: stage === 'closed' ? 'Replies closed' : 'Replies close',
      value: momentOrNot(stage === 'closed' ? meeting.repliesClosedAt : meeting.repliesCloseAt),
    },
    {
      label: 'Posted to members',
      value: meeting.postedAt === null ? 'Not yet' : shortMoment(meeting.postedAt),
    },
    { label: 'Rooms', value: String(view.rooms) },
    ...(stage === 'drafting' ? [] : [{ label: 'Questions for officers', value: questionsValue(view) }]),
    ...(isAhead(view, stage)
      ? [{ label: 'Expected at the meeting', value: attendanceWords.expected(view.expected) }]
      : []),
  ]
}

function questionsValue({ questions, place }: DeskView): string {
  if (questions.asked > 0) return questionWords.counts(questions)
  return place.meeting.questionsSentAt === null ? 'None so far' : 'No questions were put'
}

function momentOrNot(at: Date | null): string {
  return at === null ? 'Not set yet' : shortMoment(at)
}

/** The agenda line by line, however long it is, with who counts on each item. */
export function deskItemsWithWhoCounts(view: DeskView): Block[] {
  return view.agenda.flatMap((one): Block[] => {
    const { item } = one
    const label = `Who counts on item ${item.number}`
    const button: Block = {
      kind: 'actions',
      actions: [opens(label, 'who-counts', { item: item.id })],
    }
    const counts = asked(one).length > 0 || view.interests.some(({ itemId }) => itemId === item.id)
    return [...deskItemBlocks({ ...view, agenda: [one] }), ...(counts ? [button] : [])]
  })
}

/** The agenda line by line, however long it is. */
export function deskItemBlocks(view: DeskView): Block[] {
  const stage = stageOf(view.place.meeting, view.now)
  return view.agenda.flatMap((one): Block[] => {
    const title: Span = { strong: `Item ${one.item.number}. ${shownTitle(one.item)}` }
    const line = itemLine(view, stage, one)
    const whole: Block = { kind: 'text', text: [title, `. ${line}`] }
    return blockLength(whole) > limits.text ? [{ kind: 'text', text: [title] }, ...textBlocks(line)] : [whole]
  })
}

function itemLine(view: DeskView, stage: Stage, one: DeskView['agenda'][number]): string {
  const questions = asked(one)
  if (one.item.openness !== 'open') return 'Nothing is asked in chat.'
  if (one.item.state !== 'standing') return stateWords(one.item)
  if (one.report === null) return 'No report.'
  if (stage === 'drafting')
    return `${questions.length} of ${one.recommendations.length} recommendations asked.`
  const name = (id: string) => view.names.get(id) ?? 'A member'
  const counts = view.closing === null ? countsSoFar(view, one, name) : countsFrozen(view.closing, one)
  return `${counts}${interestsLine(view, one, name)}`
}

function countsSoFar(view: DeskView, one: DeskView['agenda'][number], name: (id: string) => string): string {
  const { replied, outOf } = whoReplied(one, view.sitting, view.interests, view.replies)
  const missing = outOf.filter((id) => !replied.includes(id)).map(name)
  const still = missing.length === 0 ? '' : ` Not yet: ${missing.join(', ')}.`
  return `${replied.length} of ${outOf.length} replied.${still}`
}

/** As closing left them, whoever has taken or left a place since. */
function countsFrozen({ tallies }: Closing, { recommendations }: DeskView['agenda'][number]): string {
  const counts = recommendations.flatMap((one) => {
    const tally = tallies.find(({ recommendationId }) => recommendationId === one.id)
    return tally === undefined ? [] : [`${calledBy(one)} ${tally.replied} of ${tally.outOf}`]
  })
  return counts.length === 0 ? 'Nothing was counted.' : `Replied: ${counts.join(', ')}.`
}

/** What members told the clerk of their interests: the kind alone, which is all that is known. */
function interestsLine(
  view: DeskView,
  { item }: DeskView['agenda'][number],
  name: (id: string) => string,
): string {
  const standing = view.interests.filter((one) => one.itemId === item.id && one.withdrawnAt === null)
  if (standing.length === 0) return ''
  return ` Interests declared: ${standing.map((one) => `${name(one.personId)} (${interestWords.line(one)})`).join(', ')}.`
}

function actionsOf(view: DeskView, stage: Stage): Action[] {
  const ids = { meeting: view.place.meeting.id }
  const on = opensOn(ids)
  const open = (label: string, action: Parameters<typeof on>[1], primary = false) =>
    on(label, action, { primary })
  switch (stage) {
    case 'drafting':
      return [
        open('Add an item', 'put-item'),
        open('Check the drafts', 'drafts'),
        open('Agenda link and publication', 'set-publication'),
        open('When replies close', 'set-closing'),
        open('Timetable', 'timetable'),
        open('Post to members', 'post-to-members', true),
      ]
    case 'open':
    case 'closing':
      return [
        open('Questions', 'questions'),
        open('Who is coming', 'who-is-coming'),
        open('Enter for a member', 'enter-for'),
        open('Timetable', 'timetable'),
        open('Change what was posted', 'changes'),
        open('Close replies now', 'close-replies'),
      ]
    case 'closed':
      return [
        open('Read the sheet', 'read-sheet'),
        open('Enter outcomes', 'outcomes', true),
        open('Questions', 'questions'),
        open('Who is coming', 'who-is-coming'),
        open('Change what was posted', 'changes'),
        open('Timetable', 'timetable'),
      ]
    case 'cancelled':
      return [open('Change what was posted', 'changes'), open('Work plan', 'work-plan')]
    default:
      return stage satisfies never
  }
}
