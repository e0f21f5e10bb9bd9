import type { Action, Block, Card } from '../../cards/card.ts'
import { blockLength, limits } from '../../cards/limits.ts'
import { pagesOf, textBlocks } from '../../cards/pages.ts'
import { type AgendaItem, asked } from '../../committee/agenda/meetings/agenda.ts'
import { itemWords } from '../../committee/agenda/meetings/item.words.ts'
import { type Stage, stageOf } from '../../committee/agenda/meetings/meeting.ts'
import { recommendationWords } from '../../committee/agenda/reports/recommendation.words.ts'
import { personWords } from '../../committee/council/person.words.ts'
import { longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { attendanceWords } from '../../committee/members/attendance/attendance.words.ts'
import { questionWords } from '../../committee/members/questions/question.words.ts'
import { interestWords } from '../../committee/members/replies/interest.words.ts'
import type { Closing } from '../../committee/members/tally/tally.ts'
import { whoReplied } from '../../committee/members/tally/who-replied.ts'
import { changesScreenWords } from '../changes/changes.words.ts'
import { opens, opensOn } from '../kit/opens.ts'
import { buttons, say, strong } from '../kit/write.ts'
import { timetableScreenWords } from '../reminders/timetable.words.ts'
import { workPlanScreenWords } from '../work-plan/work-plan.words.ts'
import { deskWords } from './desk.words.ts'
import { itemLineWords } from './item-line.words.ts'
import { isAhead, nextStep } from './next-step.blocks.ts'
import { postingWords } from './posting.words.ts'
import type { DeskView } from './view-meeting.ts'

/** The clerk's card of a meeting: where it stands, and what comes next. It says who has replied, never what. */
export function deskCard(view: DeskView): Card {
  const { committee, meeting } = view.place
  const stage = stageOf(meeting, view.now)
  const pages = pagesOf(deskItemBlocks(view), { characters: 3600, blocks: 9, weight: 10_000 })
  return {
    title: deskWords.title(committee.name, meeting.date),
    blocks: [
      { kind: 'heading', text: deskWords.heading(meeting.date) },
      say(deskWords.onlyClerk(committee.name)),
      { kind: 'facts', facts: factsOf(view, stage) },
      ...nextStep(view, stage),
      ...(pages[0] ?? []),
      ...(pages.length > 1 || stage !== 'drafting'
        ? buttons(opens(deskWords.seeAll, 'desk-items', { meeting: meeting.id }))
        : []),
      ...buttons(...actionsOf(view, stage)),
    ],
  }
}

function factsOf(view: DeskView, stage: Stage) {
  const { meeting } = view.place
  return [
    { label: deskWords.facts.agenda, value: meeting.agendaUrl ?? deskWords.noLink },
    {
      label: deskWords.facts.published,
      value: meeting.publishedOn === null ? deskWords.notSaid : longDay(meeting.publishedOn),
    },
    {
      label: stage === 'closed' ? deskWords.facts.repliesClosed : deskWords.facts.repliesClose,
      value: momentOrNot(stage === 'closed' ? meeting.repliesClosedAt : meeting.repliesCloseAt),
    },
    {
      label: deskWords.facts.posted,
      value: meeting.postedAt === null ? deskWords.notPosted : shortMoment(meeting.postedAt),
    },
    { label: deskWords.facts.rooms, value: String(view.rooms) },
    ...(stage === 'drafting' ? [] : [{ label: deskWords.facts.questions, value: questionsValue(view) }]),
    ...(isAhead(view, stage)
      ? [{ label: deskWords.facts.expected, value: attendanceWords.expected(view.expected) }]
      : []),
  ]
}

function questionsValue({ questions, place }: DeskView): string {
  return questions.asked > 0
    ? questionWords.counts(questions)
    : deskWords.noQuestions(place.meeting.questionsSentAt !== null)
}

function momentOrNot(at: Date | null): string {
  return at === null ? deskWords.notSet : shortMoment(at)
}

/** The agenda line by line, however long it is, with who counts on each item. */
export function deskItemsWithWhoCounts(view: DeskView): Block[] {
  return view.agenda.flatMap((one): Block[] => {
    const { item } = one
    const counts = asked(one).length > 0 || view.interests.some(({ itemId }) => itemId === item.id)
    const who = opens(deskWords.whoCounts(item.number), 'who-counts', { item: item.id })
    return [...deskItemBlocks({ ...view, agenda: [one] }), ...(counts ? buttons(who) : [])]
  })
}

/** The agenda line by line, however long it is. */
export function deskItemBlocks(view: DeskView): Block[] {
  const stage = stageOf(view.place.meeting, view.now)
  return view.agenda.flatMap((one): Block[] => {
    const title = itemLineWords.item(one.item.number, itemWords.title(one.item))
    const line = itemLine(view, stage, one)
    const whole = say([{ strong: title }, `. ${line}`])
    return blockLength(whole) > limits.text ? [strong(title), ...textBlocks(line)] : [whole]
  })
}

function itemLine(view: DeskView, stage: Stage, one: AgendaItem): string {
  const questions = asked(one)
  if (one.item.openness !== 'open') return deskWords.nothingAsked
  if (one.item.state !== 'standing') return itemWords.state(one.item)
  if (one.report === null) return itemLineWords.noReport
  if (stage === 'drafting') return deskWords.asked(questions.length, one.recommendations.length)
  const counts = view.closing === null ? countsSoFar(view, one) : countsFrozen(view.closing, one)
  return [counts, ...interestsLine(view, one)].join(' ')
}

function nameIn({ names }: DeskView, personId: string): string {
  return names.get(personId) ?? personWords.aMember
}

function countsSoFar(view: DeskView, one: AgendaItem): string {
  const { replied, outOf } = whoReplied(one, view.sitting, view.interests, view.replies)
  const missing = outOf.filter((id) => !replied.includes(id)).map((id) => nameIn(view, id))
  return deskWords.replied(replied.length, outOf.length, missing)
}

/** As they were when replies closed, whoever has taken or left a place since. */
function countsFrozen({ tallies }: Closing, { recommendations }: AgendaItem): string {
  return deskWords.counted(
    recommendations.flatMap((one) => {
      const tally = tallies.find(({ recommendationId }) => recommendationId === one.id)
      return tally === undefined
        ? []
        : [{ label: recommendationWords.name(one), replied: tally.replied, outOf: tally.outOf }]
    }),
  )
}

/** The interests that members declared to the clerk: the kind alone, as nothing else is known. */
function interestsLine(view: DeskView, { item }: AgendaItem): string[] {
  const declared = view.interests
    .filter((one) => one.itemId === item.id && one.withdrawnAt === null)
    .map((one) => ({ name: nameIn(view, one.personId), kind: interestWords.line(one) }))
  return declared.length === 0 ? [] : [deskWords.interests(declared)]
}

function actionsOf(view: DeskView, stage: Stage): Action[] {
  const ids = { meeting: view.place.meeting.id }
  const on = opensOn(ids)
  const open = (label: string, action: Parameters<typeof on>[1], primary = false) =>
    on(label, action, { primary })
  switch (stage) {
    case 'drafting':
      return [
        open(deskWords.mends['put-item'], 'put-item'),
        open(deskWords.mends.drafts, 'drafts'),
        open(deskWords.mends['set-publication'], 'set-publication'),
        open(deskWords.mends['set-closing'], 'set-closing'),
        open(timetableScreenWords.title, 'timetable'),
        open(postingWords.post.title, 'post-to-members', true),
      ]
    case 'open':
    case 'closing':
      return [
        open(deskWords.questions, 'questions'),
        open(deskWords.whoIsComing, 'who-is-coming'),
        open(deskWords.enterFor, 'enter-for'),
        open(timetableScreenWords.title, 'timetable'),
        open(changesScreenWords.title, 'changes'),
        open(postingWords.close.closeNow, 'close-replies'),
      ]
    case 'closed':
      return [
        open(deskWords.readSheet, 'read-sheet'),
        open(deskWords.enterOutcomes, 'outcomes', true),
        open(deskWords.questions, 'questions'),
        open(deskWords.whoIsComing, 'who-is-coming'),
        open(changesScreenWords.title, 'changes'),
        open(timetableScreenWords.title, 'timetable'),
      ]
    case 'cancelled':
      return [open(changesScreenWords.title, 'changes'), open(workPlanScreenWords.title, 'work-plan')]
    default:
      return stage satisfies never
  }
}
