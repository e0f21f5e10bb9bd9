import { sampleMeetingDate } from '../../src/rehearsal/sample.ts'

export const meeting = sampleMeetingDate(new Date())
export const site = 'https://www.marlshire.example/democracy'
export const topic = 'Parking in the side roads of schools'

/** @param days after the meeting, or before it if negative */
export function dayFromMeeting(days: number): string {
  const day = new Date(meeting)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
