import { blankMeeting, type Meeting } from '../../src/committee/agenda/meetings/meeting.ts'
import { datesOf } from '../../src/committee/agenda/meetings/timetable.ts'
import { type Settings, settingsSchema } from '../../src/committee/council/settings.ts'
import { nextDay, workingDaysOf } from '../../src/committee/council/working-days.ts'
import { momentOf } from '../../src/committee/kernel/dates.ts'
import type { BankHolidays } from '../../src/committee/ports.ts'
import type { Tables } from '../../src/committee/store.ts'
import type { Random } from './random.ts'

export type Size = {
  readonly committees: number
  readonly membersEach: number
  /** YYYY-MM-DD */
  readonly from: string
  readonly days: number
  /** The first meetings begin this many days after the first day, within ten days of each other. */
  readonly firstMeeting: number
}

type Row<Name extends keyof Tables> = Parameters<Tables[Name]['insert']>[0]

export type Member = {
  readonly id: string
  readonly committee: number
  readonly reachable: boolean
  readonly off: boolean
}

/** One meeting of the simulation, with everything that will happen to it. */
export type Planned = {
  readonly row: Meeting
  readonly addedAt: Date
  readonly postedAt: Date
  readonly closesAt: Date
  readonly recommendations: readonly string[]
  readonly members: readonly Member[]
  /** When each member replies; those without an entry never do. */
  readonly replies: ReadonlyMap<string, Date>
}

export type World = {
  readonly settings: Settings
  readonly members: readonly Member[]
  readonly meetings: readonly Planned[]
  readonly rows: {
    readonly committees: Row<'committees'>[]
    readonly people: Row<'people'>[]
    readonly accounts: Row<'accounts'>[]
    readonly seats: Row<'seats'>[]
    readonly remindings: Row<'remindings'>[]
  }
}

const councilId = 'council'
const hour = 3600_000

/** A council's year, decided by the seed: its people, its meetings, and who replies when. */
export function makeWorld(size: Size, random: Random, holidays: BankHolidays): World {
  const settings = settingsSchema.parse({})
  const rows: World['rows'] = { committees: [], people: [], accounts: [], seats: [], remindings: [] }
  const members: Member[] = []
  const meetings: Planned[] = []
  let starts: string[] = []
  for (let number = 0; number < size.committees; number++) {
    const committeeId = committeeIdOf(number)
    // Every second committee meets together with the one before it, and shares a member with it.
    const pair = number % 2 === 1
    if (!pair) starts = startsOf(size, random)
    const common = pair ? members.at(1 - size.membersEach) : undefined
    rows.committees.push({
      id: committeeId,
      councilId,
      name: `Committee ${number}`,
      countsInRoom: false,
      closedOn: null,
      settings,
    })
    addPerson(rows, random, {
      committeeId,
      personId: `clerk-${padded(number)}`,
      kind: 'clerk',
      reachable: true,
      off: false,
    })
    const theirs = Array.from({ length: size.membersEach }, (_, at): Member => {
      const id = `member-${padded(number)}-${padded(at)}`
      return { id, committee: number, reachable: random.next() > 0.02, off: random.next() < 0.03 }
    })
    for (const [at, { id, reachable, off }] of theirs.entries())
      addPerson(rows, random, {
        committeeId,
        personId: id,
        kind: at === 0 ? 'chair' : 'member',
        reachable,
        off,
      })
    if (common !== undefined) {
      rows.seats.push(seatOf(common.id, committeeId, 'member'))
      theirs.push(common)
    }
    members.push(...theirs)
    meetings.push(...meetingsOf(starts, number, theirs, settings, random, holidays))
  }
  return { settings, members, meetings, rows }
}

function addPerson(
  rows: World['rows'],
  random: Random,
  of: {
    committeeId: string
    personId: string
    kind: 'clerk' | 'chair' | 'member'
    reachable: boolean
    off: boolean
  },
): void {
  const { personId, committeeId, kind } = of
  rows.people.push({ id: personId, councilId, name: personId, email: `${personId}@council.example` })
  rows.seats.push(seatOf(personId, committeeId, kind))
  if (of.off)
    rows.remindings.push({
      id: `wish-${personId}`,
      councilId,
      personId,
      off: true,
      notBefore: null,
      lastDay: '',
    })
  const platforms =
    random.next() < 0.1 ? (['slack', 'teams'] as const) : [random.pick(['slack', 'teams'] as const)]
  for (const platform of of.reachable ? platforms : [])
    rows.accounts.push({
      id: `${platform}-${personId}`,
      councilId,
      personId,
      platform,
      workspace: platform,
      user: personId,
      conversation: null,
      serviceUrl: platform === 'teams' ? 'https://smba.example/uk/' : null,
      lastSeenAt: null,
    })
}

function seatOf(personId: string, committeeId: string, kind: Row<'seats'>['kind']): Row<'seats'> {
  return {
    id: `seat-${committeeId}-${personId}`,
    councilId,
    committeeId,
    personId,
    kind,
    countsOn: 'everything',
    substitutesForId: null,
    meetingDate: '',
    since: '',
    until: null,
    executive: false,
  }
}

/** The start dates of a committee's meetings: one a month. */
function startsOf(size: Size, random: Random): string[] {
  const starts: string[] = []
  for (let start = size.firstMeeting + random.below(10); start < size.days - 8; start += 28 + random.below(6))
    starts.push(dayAfter(size.from, start))
  return starts
}

/** Started five weeks ahead, published on the last possible day and posted that morning. */
function meetingsOf(
  starts: readonly string[],
  number: number,
  members: readonly Member[],
  settings: Settings,
  random: Random,
  holidays: BankHolidays,
): Planned[] {
  const days = workingDaysOf(settings, holidays)
  const meetings: Planned[] = []
  for (const start of starts) {
    let date = start
    while (days.whyNot(date) !== null) date = nextDay(date, 1)
    const id = `meeting-${padded(number)}-${date}`
    const addedAt = at(dayAfter(date, -35), '09:15')
    const blank: Meeting = {
      ...blankMeeting({ id, councilId, committeeId: committeeIdOf(number), date, addedAt }),
      agendaUrl: 'https://council.example/agenda',
    }
    const { publication, closesAt } = datesOf(blank, settings, holidays)
    const postedAt = at(publication.day, '09:50')
    const replies = new Map<string, Date>()
    for (const member of members)
      if (random.next() < 0.75)
        replies.set(
          member.id,
          new Date(postedAt.getTime() + random.next() * (closesAt.getTime() - postedAt.getTime())),
        )
    const recommendations = random.next() < 0.5 ? [`${id}-a`] : [`${id}-a`, `${id}-b`]
    meetings.push({ row: blank, addedAt, postedAt, closesAt, recommendations, members, replies })
  }
  return meetings
}

/** Of equal width, so that every database sorts them alike. */
function padded(number: number): string {
  return String(number).padStart(3, '0')
}

function committeeIdOf(number: number): string {
  return `committee-${padded(number)}`
}

export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00Z`) + count * 24 * hour).toISOString().slice(0, 10)
}

/** The moment at which the council's clock shows this day and time. */
export function at(day: string, time: string): Date {
  const moment = momentOf(day, time)
  if (moment === null) throw new Error(`${day} has no ${time}`)
  return moment
}
