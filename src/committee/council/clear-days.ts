import { type Walk, type WorkingDays, walk } from './working-days.ts'

/**
 * The last day on which a meeting's agenda can be published. The days of publication and of the meeting do not count (Local
 * Government Act 1972 s.100B(3)), and by practice neither do days on which the council does not work.
 * @param meeting YYYY-MM-DD
 */
export function lastDayToPublish(days: WorkingDays, meeting: string, clearDays: number): Walk {
  const clear = walk(days, meeting, -(clearDays + 1))
  return { ...clear, counted: clear.counted.slice(0, -1) }
}
