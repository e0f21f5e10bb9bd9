import { readFile } from 'node:fs/promises'

/** The sample's meeting: the first Monday at least two weeks after the rehearsal began. */
export function sampleMeetingDate(startedAt: Date): string {
  const day = new Date(startedAt)
  day.setUTCDate(day.getUTCDate() + 14)
  while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

export const sampleFile = 'road-safety-review.md'

/** The sample report, with the date of its meeting filled in. */
export async function sampleReport(meetingDate: string): Promise<string> {
  const text = await readFile(new URL(`../../src/rehearsal/sample/${sampleFile}`, import.meta.url), 'utf8')
  const spoken = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(meetingDate),
  )
  return text.replaceAll('{{meetingDate}}', spoken.replace(',', ''))
}
