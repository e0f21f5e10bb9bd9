import { sittingAt } from '../attendance/sitting.ts'
import { dayOf, longDay } from '../dates.ts'
import { CommitteeError } from '../errors.ts'
import { type Place, placeOfMeeting } from '../find.ts'
import type { By } from '../people/who-is.ts'
import type { Core } from '../ports.ts'
import { wantPost } from '../posts/want-post.ts'
import type { Transaction } from '../store.ts'
import { type AgendaItem, agendaOf } from './agenda.ts'
import { changeMeeting } from './change-meeting.ts'

/**
 * Posts the agenda to the committee's rooms, once, however often it is asked for. What the bot posts is neither
 * the summons nor the public notice, so the council must have published first.
 * @returns whether this call posted it
 * @throws CommitteeError with what is still wanting
 */
export async function postToMembers(
  core: Core,
  by: By,
  input: { readonly meetingId: string },
): Promise<boolean> {
  const change = { act: 'post to members', subject: 'meeting', subjectId: input.meetingId }
  return changeMeeting(core, by, input.meetingId, change, async (tx, place) => {
    const drafting = { id: place.meeting.id, postedAt: null }
    // Before the look at what is wanting: this waits for every change of the draft, and none is let in after it.
    if ((await tx.meetings.update(drafting, { postedAt: core.now() })) === 0) return false
    const rooms = await tx.rooms.find({ committeeId: place.committee.id })
    const wanting = whatIsWanting(
      await placeOfMeeting(tx, place.meeting.id),
      rooms.length,
      await agendaOf(tx, place.meeting.id),
      await educationSits(tx, place),
      core.now(),
    )
    if (wanting !== null) throw wanting
    for (const room of rooms)
      await wantPost(core, tx, {
        councilId: place.meeting.councilId,
        kind: 'agenda',
        subjectId: place.meeting.id,
        target: 'room',
        targetId: room.id,
      })
    return true
  })
}

async function educationSits(tx: Transaction, place: Place): Promise<boolean> {
  return (await sittingAt(tx, place.meeting)).some((one) => one.countsOn === 'education')
}

/** The first thing that stands in the way of posting to members, or null. */
export function whatIsWanting(
  { meeting }: Place,
  rooms: number,
  agenda: readonly AgendaItem[],
  educationSits: boolean,
  now: Date,
): CommitteeError | null {
  const today = dayOf(now)
  if (meeting.date < today)
    return new CommitteeError(
      'date-past',
      `The meeting of ${longDay(meeting.date)} is past, so it cannot be posted to members.`,
    )
  if (agenda.length === 0)
    return new CommitteeError(
      'nothing-to-post',
      'The agenda has no items yet. Add an item or send a report first.',
    )
  if (rooms === 0)
    return new CommitteeError(
      'no-room',
      'This committee has no room yet, so there is nowhere to post to. Link its Slack or Teams channel first (“room link”).',
    )
  if (meeting.agendaUrl === null || meeting.publishedOn === null)
    return new CommitteeError(
      'agenda-not-linked',
      'The link to the published agenda is missing. Members are told after the council has published, so add the link and the day first.',
    )
  if (meeting.publishedOn > today)
    return new CommitteeError(
      'not-yet-published',
      `The agenda is published on ${longDay(meeting.publishedOn)}. Post to members on that day or later.`,
    )
  if (meeting.repliesCloseAt === null)
    return new CommitteeError('closing-not-set', 'Say when replies close first.')
  if (meeting.repliesCloseAt <= now)
    return new CommitteeError('date-past', 'The time at which replies close is past. Set a later one first.')
  const unmarked = agenda.find(
    ({ item, recommendations }) =>
      item.openness === 'open' &&
      recommendations.some((one) => one.asks !== 'nothing' && one.onEducation === null),
  )
  if (educationSits && unmarked !== undefined)
    return new CommitteeError(
      'education-not-marked',
      `Say for each recommendation of item ${unmarked.item.number} whether it is an education matter: church and parent-governor members count on those only.`,
    )
  return null
}
