import type { Place } from '../agenda/find.ts'
import { meetingsToLookAt } from '../agenda/meetings/due-meetings.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { type Milestone, wordsOf } from '../council/milestone.ts'
import { dayOf } from '../kernel/dates.ts'
import type { Core } from '../ports.ts'
import { dueMessage, type Message, type Telling } from '../record/message.ts'
import type { Tables } from '../store.ts'
import { audienceOf, owingAt, reportsOwedBy } from './audience.ts'
import type { DueMilestone } from './due-milestones.ts'
import { type Look, lookAgain, lookAtMeeting } from './look-at-meeting.ts'
import { messageWords } from './message.words.ts'
import { type Situation, situationsOf } from './situation.ts'
import { redrawDesks } from './undelivered.ts'

/**
 * Plans every notice and reminder whose time has come, once, even if two replicas do this at once. Who gets a reminder is
 * decided when it can go.
 * @returns how many were new
 */
export async function planMessages(core: Core): Promise<number> {
  let planned = 0
  for await (const places of meetingsToLookAt(core)) planned += await planFor(core, places)
  return planned
}

async function planFor(core: Core, places: readonly Place[]): Promise<number> {
  const now = core.now()
  const tables = core.store.look
  const looks = places.map((place) => lookAtMeeting(place, core.bankHolidays, now))
  const due = await notPlannedYet(tables, looks)
  const committees = places.map(({ committee }) => committee)
  const situations = await situationsOf(tables, committees, [...due.keys()], {
    withAgenda: (meeting) => due.get(meeting)?.some(({ milestone }) => goesByAgenda(milestone)) ?? false,
  })
  const fresh = situations.flatMap((situation) =>
    (due.get(situation.meeting) ?? []).flatMap((one) => messagesOf(core, situation, one, now)),
  )
  const tellings = [...due].flatMap(([meeting, some]) => some.map((one) => tellingOf(core, meeting, one)))
  return core.store.transact(async (tx) => {
    const count = await tx.messages.insertAll(fresh)
    await tx.tellings.insertAll(tellings)
    tx.wakeOutbox()
    const missed = fresh.filter(({ state }) => state === 'missed')
    await redrawDesks(
      core,
      tx,
      missed.map(({ meetingId }) => meetingId),
    )
    await lookAgain(tx, looks)
    return count
  })
}

async function notPlannedYet(
  tables: Tables,
  looks: readonly Look[],
): Promise<ReadonlyMap<Meeting, readonly DueMilestone[]>> {
  const some = looks.filter(({ due }) => due.length > 0)
  const meetingId = some.map(({ meeting }) => meeting.id)
  const told = meetingId.length === 0 ? [] : await tables.tellings.find({ meetingId })
  const planned = new Set(told.map((one) => planOf(one.meetingId, one.milestone, one.day)))
  const left = some.map(
    ({ meeting, due }) =>
      [
        meeting,
        due.filter(({ milestone, base }) => !planned.has(planOf(meeting.id, milestone.key, base))),
      ] as const,
  )
  return new Map(left.filter(([, due]) => due.length > 0))
}

function planOf(...parts: readonly string[]): string {
  return parts.join(' ')
}

function messagesOf(core: Core, situation: Situation, due: DueMilestone, now: Date): Message[] {
  const { meeting } = situation
  const { milestone, at, usefulUntil } = due
  const late = usefulUntil < now
  const words = wordsOf(milestone, due.dates)
  const people =
    milestone.kind === 'reminder' || milestone.audience === 'not-replied'
      ? owingAt(situation, late ? at : now)
      : audienceOf(situation, milestone.audience, dayOf(now))
  return people.map((personId): Message => {
    const message = dueMessage({
      id: core.newId(),
      councilId: meeting.councilId,
      personId,
      kind: milestone.kind,
      cause: 'milestone',
      about: milestone.key,
      subjectId: meeting.id,
      day: due.base,
      meetingId: meeting.id,
      words:
        milestone.audience === 'officers'
          ? messageWords.withReports(words, reportsOwedBy(situation, personId))
          : words,
      dueAt: at,
      usefulUntil,
    })
    return late ? { ...message, state: 'missed', settledAt: now, why: 'too-late' } : message
  })
}

/** True if it depends on the agenda, what it asks and who has answered. */
function goesByAgenda({ kind, audience }: Milestone): boolean {
  return kind === 'reminder' || audience === 'not-replied' || audience === 'officers'
}

function tellingOf(core: Core, meeting: Meeting, { milestone, base }: DueMilestone): Telling {
  const of = { councilId: meeting.councilId, meetingId: meeting.id }
  return { id: core.newId(), ...of, milestone: milestone.key, day: base }
}
