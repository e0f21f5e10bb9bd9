import type { Action, Block } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { type Meeting, stageOf } from '../../committee/agenda/meetings/meeting.ts'
import type { Timetable } from '../../committee/agenda/meetings/timetable.ts'
import type { Message } from '../../committee/record/message.ts'
import { messageWords } from '../../committee/reminders/message.words.ts'
import { changesScreenWords } from '../changes/changes.words.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { quiet, say, strong, warn } from '../kit/write.ts'
import { deskWords } from '../meetings/desk.words.ts'
import { postingWords } from '../meetings/posting.words.ts'
import { reminderFormWords } from './reminders.words.ts'
import { timetableScreenWords } from './timetable.words.ts'

type View = {
  readonly meeting: Meeting
  readonly timetable: Timetable
  readonly messages: readonly Message[]
  readonly names: ReadonlyMap<string, string>
  readonly page: number
  readonly now: Date
}

/** The clerk's timetable of a meeting, how it was worked out, and what became of notices and reminders. */
export function timetableScreen(view: View): Screen {
  const { meeting, page } = view
  const ids = { meeting: meeting.id }
  const actions: Action[] = [
    opens(timetableScreenWords.move.title, 'move-milestone', ids),
    opens(postingWords.closing.title, 'set-closing', ids),
    ...(stageOf(meeting, view.now) === 'open' ? [opens(reminderFormWords.now.title, 'remind-now', ids)] : []),
    ...(view.messages.some(isLost) ? [opens(postingWords.again.title, 'try-again', ids)] : []),
    ...(meeting.cancelledAt === null ? [opens(changesScreenWords.move, 'move-meeting', ids)] : []),
  ]
  const blocks = [...datesBlocks(view), ...workingBlocks(view.timetable), ...messagesBlocks(view)]
  return pagedScreen({
    title: timetableScreenWords.title,
    pages: pagesOf(blocks),
    page,
    action: 'timetable',
    ids,
    actions,
  })
}

function datesBlocks({ meeting, timetable }: View): Block[] {
  const dates = [
    {
      at: timetable.postedAt,
      name: meeting.postedAt === null ? timetableScreenWords.toBePosted : timetableScreenWords.posted,
    },
    {
      at: timetable.closesAt,
      name: meeting.repliesCloseAt === null ? timetableScreenWords.closesNotSet : timetableScreenWords.closes,
    },
    ...timetable.milestones.map(({ at, milestone }) => ({
      at,
      name: timetableScreenWords.milestone(milestone),
    })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  return [
    strong(deskWords.heading(timetable.meeting)),
    say(timetableScreenWords.lastDay(timetable.publication.day, timetable.clearDays)),
    ...timetable.warnings.map(warn),
    {
      kind: 'list',
      items: dates.map(({ at, name }) => [{ strong: timetableScreenWords.date(at) }, ` ${name}`]),
    },
  ]
}

/** How the last day to publish was worked out, for whoever checks it by hand. */
function workingBlocks({ publication }: Timetable): Block[] {
  const { counted, skipped } = publication
  return [
    say([{ strong: timetableScreenWords.working }, ` ${timetableScreenWords.counted(counted)}`]),
    ...(skipped.length === 0 ? [] : [quiet(timetableScreenWords.notCounted(skipped))]),
  ]
}

const reasons: Readonly<Record<string, string>> = messageWords.whyNots

/** True if it has not arrived, or may not have. */
function isLost({ state, why }: Message): boolean {
  return state !== 'sent' && state !== 'claimed' && (state !== 'due' || why !== null)
}

/** Lists the messages that may not have arrived, then counts the others. */
function messagesBlocks({ messages, names, timetable }: View): Block[] {
  if (messages.length === 0) return []
  const milestones = timetable.milestones.map(({ milestone }) => milestone)
  const told = messages.filter((message) => isLost(message) && message.why !== 'nothing-open')
  const lines = told.map((message) => {
    const why = message.why === null ? null : (reasons[message.why] ?? messageWords.noAnswer)
    const to = names.get(message.personId) ?? null
    return timetableScreenWords.message(messageWords.name(message, milestones), to, message.state, why)
  })
  return [
    strong(timetableScreenWords.messages),
    ...lines.map((line): Block => ({ kind: 'list', items: [line] })),
    say(timetableScreenWords.counts(countsOf(messages, 'notice'), countsOf(messages, 'reminder'))),
  ]
}

function countsOf(messages: readonly Message[], kind: Message['kind']) {
  const of = (state: Message['state']) =>
    messages.filter((one) => one.kind === kind && one.state === state).length
  return { sent: of('sent'), due: of('due'), claimed: of('claimed') }
}
