import type { Action, Block, Card } from '../../cards/card.ts'
import type { CommitteeOfTheirs } from '../../committee/agenda/home.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { stageOf } from '../../committee/agenda/meetings/meeting.ts'
import type { Person } from '../../committee/council/person.ts'
import type { SeatKind } from '../../committee/council/seat.ts'
import { dayOf, longDay, shortMoment } from '../../committee/kernel/dates.ts'
import { opens } from '../kit/opens.ts'

/** The answer to whatever somebody writes: what they can do here, and the buttons for it. */
export function homeCard(person: Person, theirs: readonly CommitteeOfTheirs[], now: Date): Card {
  const clerk = theirs.some((one) => one.kinds.includes('clerk'))
  const blocks = theirs.slice(0, 3).flatMap((one) => committeeBlocks(one, now))
  return {
    title: 'What you can do here',
    blocks: [
      {
        kind: 'text',
        text: `Hello ${person.name}. I answer to buttons rather than to what is written here.`,
      },
      ...(blocks.length === 0
        ? [
            {
              kind: 'notice' as const,
              tone: 'information' as const,
              text: 'You have no seat on a committee here. Please ask your clerk to add you.',
            },
          ]
        : blocks),
      ...(clerk
        ? [
            {
              kind: 'text' as const,
              text: 'To put a report on an agenda, send me its file in this conversation. Send open, published reports only: nothing exempt or confidential.',
            },
          ]
        : []),
    ],
  }
}

function committeeBlocks({ committee, kinds, meetings }: CommitteeOfTheirs, now: Date): Block[] {
  const clerk = kinds.includes('clerk')
  const add: Action[] = clerk ? [opens('Add a meeting', 'add-meeting', { committee: committee.id })] : []
  const plan = opens('Work plan', 'work-plan-of', { committee: committee.id })
  const recommendations = opens('Recommendations', 'recommendations', { committee: committee.id })
  const diary = opens('My calendar link', 'calendar-link', { committee: committee.id })
  return [
    { kind: 'text', text: [{ strong: committee.name }] },
    ...meetings.flatMap((meeting) => meetingBlocks(meeting, kinds, now)),
    { kind: 'actions', actions: [...add, plan, recommendations, diary] },
  ]
}

function meetingBlocks(meeting: Meeting, kinds: readonly SeatKind[], now: Date): Block[] {
  const stage = stageOf(meeting, now)
  const ids = { meeting: meeting.id }
  const clerk = kinds.includes('clerk')
  if (stage === 'drafting' && !clerk) return []
  const state =
    stage === 'open' && meeting.repliesCloseAt !== null
      ? `replies close ${shortMoment(meeting.repliesCloseAt)}`
      : stage === 'cancelled'
        ? 'cancelled'
        : stage === 'drafting'
          ? 'not posted to members yet'
          : 'replies have closed'
  const sees = kinds.some((kind) => kind === 'clerk' || kind === 'chair' || kind === 'vice-chair')
  const member = kinds.some((kind) => kind !== 'clerk' && kind !== 'officer')
  const actions: Action[] = [
    ...(clerk ? [opens('Open the meeting', 'desk', ids, { primary: true })] : []),
    ...(member && stage === 'open' ? [opens('Prepare', 'prepare-meeting', ids, { primary: true })] : []),
    ...(stage === 'closed' ? [opens('Read the sheet', 'read-sheet', ids)] : []),
    ...(stage === 'closed' && meeting.date <= dayOf(now)
      ? [opens('What the committee decided', 'what-was-decided', ids)]
      : []),
    ...(sees && ['open', 'closing', 'closed'].includes(stage) && meeting.date >= dayOf(now)
      ? [opens('Who is coming', 'who-is-coming', ids)]
      : []),
  ]
  const text: Block = { kind: 'text', text: `Meeting of ${longDay(meeting.date)}: ${state}.` }
  return actions.length === 0 ? [text] : [text, { kind: 'actions', actions }]
}
