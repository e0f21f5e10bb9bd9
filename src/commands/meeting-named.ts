import type { Meeting } from '../committee/agenda/meetings/meeting.ts'
import { committeeNamed } from '../committee/council/committee-named.ts'
import type { Committee } from '../committee/council/council.ts'
import { CommitteeError } from '../committee/kernel/errors.ts'
import type { Tables } from '../committee/store.ts'
import { meetingCommandWords } from './meeting.words.ts'

/**
 * The committee's meeting on a date.
 * @throws CommitteeError not-found
 */
export async function meetingNamed(
  tables: Tables,
  name: string,
  date: string,
): Promise<{ readonly committee: Committee; readonly meeting: Meeting }> {
  const committee = await committeeNamed(tables, name)
  const [meeting] = await tables.meetings.find({ committeeId: committee.id, date })
  if (meeting !== undefined) return { committee, meeting }
  throw new CommitteeError('not-found', meetingCommandWords.none(committee.name, date))
}
