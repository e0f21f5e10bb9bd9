/** Local time at the council, whatever this computer's time zone. */
const zone = 'Europe/London'

const dayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'full' })
const partsFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

export type WallTime = { readonly day: string; readonly time: string }

export function wallTime(at: Date): WallTime {
  const parts = new Map(partsFormat.formatToParts(at).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/** "Monday 2 October 2017, 9.05 am" */
export function inWords(at: Date): string {
  const [hour = 0, minute = 0] = wallTime(at).time.split(':').map(Number)
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`
  const time = `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`
  return `${dayFormat.format(at).replace(',', '')}, ${time}`
}

const shortFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** "Mon 2 Oct, 09:05" */
export function shortTime(at: Date): string {
  return shortFormat.format(at).replace(/^(\w+), /, '$1 ')
}

/** The moment at which local time at the council shows this day and time. */
export function momentOf({ day, time }: WallTime): Date {
  const asIfUtc = new Date(`${day}T${time}Z`)
  const shown = wallTime(asIfUtc)
  const ahead = Date.parse(`${shown.day}T${shown.time}Z`) - asIfUtc.getTime()
  return new Date(asIfUtc.getTime() - ahead)
}

export function nextMorning(at: Date): Date {
  const tomorrow = new Date(`${wallTime(at).day}T00:00Z`)
  tomorrow.setUTCDate(tomorrow.getUTCDate() + 1)
  return momentOf({ day: tomorrow.toISOString().slice(0, 10), time: '09:00' })
}
