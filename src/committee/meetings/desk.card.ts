import type { Action, Block, Card } from '../../cards/card.ts'
import { pagesOf } from '../../cards/pages.ts'
import { longDay, shortMoment } from '../dates.ts'
import { whoReplied } from '../tally/who-replied.ts'
import type { AgendaView } from './agenda.card.ts'
import { asked } from './agenda.ts'
import { shownTitle } from './item.ts'
import { type Stage, stageOf } from './meeting.ts'

export type DeskView = AgendaView & {
  readonly rooms: number
  /** What still stands in the way of posting to members, or null. */
  readonly wanting: string | null
  readonly names: ReadonlyMap<string, string>
  /** Direct messages and posts that a platform would not take. */
  readonly refused: readonly string[]
  /** How many notices and reminders did not plainly arrive. */
  readonly astray: number
}

/** The clerk's card of a meeting: where it stands, and what comes next. Who has replied is on it, never what. */
export function deskCard(view: DeskView): Card {
  const { committee, meeting } = view.place
  const stage = stageOf(meeting, view.now)
  return {
    title: `${committee.name}, ${longDay(meeting.date)}`,
    blocks: [
      { kind: 'heading', text: `Meeting of ${longDay(meeting.date)}` },
      { kind: 'text', text: `${committee.name}. Only the clerk sees this card.` },
      { kind: 'facts', facts: factsOf(view, stage) },
      ...nextStep(view, stage),
      ...itemBlocks(view, stage),
      { kind: 'actions', actions: actionsOf(view, stage) },
    ],
  }
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
  ]
}

function momentOrNot(at: Date | null): string {
  return at === null ? 'Not set yet' : shortMoment(at)
}

function nextStep(view: DeskView, stage: Stage): Block[] {
  const warnings = [
    ...(view.refused.length === 0
      ? []
      : [`Could not be delivered: ${view.refused.join('; ')}.`.slice(0, 2900)]),
    ...(view.astray === 0
      ? []
      : [
          `${view.astray === 1 ? 'One reminder or notice' : `${view.astray} reminders and notices`} did not plainly arrive. “Timetable” says which, and why.`,
        ]),
  ]
  const refused = warnings.map((text): Block => ({ kind: 'notice', tone: 'warning', text }))
  if (stage === 'drafting')
    return [
      ...refused,
      view.wanting === null
        ? { kind: 'notice', tone: 'done', text: 'Ready. Check it once more, then press “Post to members”.' }
        : { kind: 'notice', tone: 'warning', text: `Before it can be posted to members: ${view.wanting}` },
    ]
  if (stage === 'closed')
    return [
      ...refused,
      {
        kind: 'notice',
        tone: 'information',
        text: 'Replies have closed. After the meeting, enter what the committee decided.',
      },
    ]
  return refused
}

function itemBlocks(view: DeskView, stage: Stage): Block[] {
  const blocks = view.agenda.map((one): Block => {
    const title = { strong: `Item ${one.item.number}. ${shownTitle(one.item)}` }
    return { kind: 'text', text: [title, `. ${itemLine(view, stage, one)}`] }
  })
  return pagesOf(blocks, { characters: 2500, blocks: 8 })[0] ?? []
}

function itemLine(view: DeskView, stage: Stage, one: DeskView['agenda'][number]): string {
  const questions = asked(one)
  if (one.item.openness !== 'open') return 'Nothing is asked in chat.'
  if (one.report === null) return 'No report.'
  if (stage === 'drafting')
    return `${questions.length} of ${one.recommendations.length} recommendations asked.`
  const { replied, outOf } = whoReplied(one, view.sitting, view.interests, view.replies)
  const name = (id: string) => view.names.get(id) ?? 'A member'
  const missing = outOf.filter((id) => !replied.includes(id)).map(name)
  const still = stage === 'closed' || missing.length === 0 ? '' : ` Not yet: ${missing.join(', ')}.`
  return `${replied.length} of ${outOf.length} replied.${still}`
}

function actionsOf(view: DeskView, stage: Stage): Action[] {
  const ids = { meeting: view.place.meeting.id }
  const open = (label: string, action: string, primary = false): Action => ({
    kind: 'open',
    label,
    action,
    ids,
    primary,
  })
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
        open('Links to reports', 'drafts'),
        open('Agenda link and publication', 'set-publication'),
        open('When replies close', 'set-closing'),
        open('Timetable', 'timetable'),
        open('Remind now', 'remind-now'),
        open('Close replies now', 'close-replies'),
      ]
    case 'closed':
      return [
        open('Read the sheet', 'read-sheet'),
        open('Enter outcomes', 'outcomes', true),
        open('Timetable', 'timetable'),
        open('Work plan', 'work-plan'),
      ]
    default:
      return stage satisfies never
  }
}
