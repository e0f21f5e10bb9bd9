import type { Action, Card } from '../../cards/card.ts'
import { longDay } from '../dates.ts'
import { placeOfMeeting } from '../find.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Post } from '../posts/post.ts'
import type { Tables } from '../store.ts'
import type { Attendance } from './attendance.ts'
import { substituteOf } from './substitutes.ts'

/** Tells a substitute that a member whom they are named for sends apologies, and then how that came out. */
export async function drawSubstituteAsked(
  tables: Tables,
  { subjectId, targetId }: Pick<Post, 'subjectId' | 'targetId'>,
): Promise<Card | null> {
  const said = await tables.attendances.get(subjectId)
  const member = said === null ? null : await tables.people.get(said.personId)
  if (said === null || member === null) return null
  const { meeting, committee } = await placeOfMeeting(tables, said.meetingId)
  const seats = await tables.seats.find({ committeeId: committee.id })
  const has = substituteOf(seats, member.id, meeting.date)
  const open: Action = {
    kind: 'open',
    label: 'Open the meeting',
    action: 'meeting',
    ids: { meeting: meeting.id },
  }
  const day = longDay(said.date)
  return {
    title: `${committee.name}: ${member.name} and the meeting of ${day}`.slice(0, 300),
    blocks: [
      { kind: 'text', text: [{ strong: `${committee.name}, ${day}.` }] },
      { kind: 'text', text: sentence(said, meeting, member.name, has, targetId) },
      ...(has === targetId ? [{ kind: 'actions' as const, actions: [open] }] : []),
    ],
  }
}

function sentence(
  said: Attendance,
  meeting: Meeting,
  name: string,
  has: string | null,
  substituteId: string,
): string {
  if (meeting.cancelledAt !== null) return `The meeting is cancelled. Nothing is asked of you.`
  if (said.date !== meeting.date)
    return `The meeting was moved to ${longDay(meeting.date)}, and ${name} is asked again. Nothing is asked of you for now.`
  if (has === substituteId) return `You sit in ${name}’s place at the meeting. The clerk has confirmed it.`
  if (has !== null) return `Another substitute sits in ${name}’s place. Nothing is asked of you.`
  if (said.says === 'coming') return `${name} is coming after all. Nothing is asked of you.`
  if (!said.tellSubstitute) return `${name} and the clerk see to it between them. Nothing is asked of you.`
  return `${name} sends apologies for the meeting of ${longDay(said.date)}. The clerk confirms whether you sit in their place; until then you need do nothing.`
}
