import { CommitteeError } from '../../committee/kernel/errors.ts'
import { committeeSystemWords } from './committee-system.words.ts'
import {
  type ListedMeeting,
  listedMeetings,
  type PublishedMeeting,
  publishedMeeting,
} from './published-meeting.ts'
import { queryService, type ServiceLimits, serviceAt } from './query-service.ts'

/** What Quorate reads from a council's committee system. Both calls throw CommitteeError. */
export type CommitteeSystem = {
  /** The committee's meetings between two days, both YYYY-MM-DD, ordered by date. */
  meetings(committeeId: string, from: string, to: string): Promise<ListedMeeting[]>
  meeting(id: string): Promise<PublishedMeeting>
}

/** A committee system that serves meetings as XML over plain GET, as many councils run it. */
export function committeeSystem(address: string, limits?: ServiceLimits): CommitteeSystem {
  const service = serviceAt(address)
  return {
    async meetings(committeeId, from, to) {
      const given = { lCommitteeId: committeeId, sFromDate: asAsked(from), sToDate: asAsked(to) }
      const response = await queryService(service, 'GetMeetings', given, /meetings/, limits)
      return listedMeetings(response).sort((one, other) => one.date.localeCompare(other.date))
    },

    async meeting(id) {
      const response = await queryService(service, 'GetMeeting', { lMeetingId: id }, /meeting/, limits)
      const found = publishedMeeting(response, service)
      if (found !== null && found.id === id) return found
      throw new CommitteeError('not-found', committeeSystemWords.noMeeting(id))
    },
  }
}

function asAsked(day: string): string {
  return day.split('-').reverse().join('/')
}
