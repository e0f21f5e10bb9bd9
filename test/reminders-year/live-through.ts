import { pino } from 'pino'
import { bankHolidays } from '../../src/calendar/bank-holidays.ts'
import { blankItem } from '../../src/committee/agenda/meetings/item.ts'
import { dayOf, timeOf } from '../../src/committee/kernel/dates.ts'
import type { Core, PlatformName } from '../../src/committee/ports.ts'
import type { Store } from '../../src/committee/store.ts'
import { type Messenger, Undeliverable } from '../../src/conversation/messenger.ts'
import { usualPace } from '../../src/outbox/pace.ts'
import { filesInTests } from '../support/files-in-tests.ts'
import { sendDueMessages } from '../support/send-due.ts'
import { expectedOf, type Lived } from './expected.ts'
import { randomFrom } from './random.ts'
import { storeInTurns, turnsBy } from './turns.ts'
import { at, dayAfter, makeWorld, type Planned, type Size } from './world.ts'

/** When replicas check, in the council's local time; at the busy times all of them do. */
const quiet = ['03:00', '10:06', '15:00', '18:45']
const busy = ['08:30', '09:30', '10:00', '12:01']

export type Year = Size & { readonly seed: number; readonly downtimes: readonly number[] }

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

export type Outcome = { readonly counts: Counts; readonly faults: readonly string[]; readonly kills: number }

/**
 * Simulates a year on replicas of the sender that share a record, in an order that only the seed decides: meetings
 * come, members reply, platforms fail, a replica is killed each week, and now and then all are down for a day.
 * @param stores one per replica
 * @param year.downtimes the days, counted from the first, on which nothing runs
 */
export async function liveThrough(year: Year, stores: readonly Store[]): Promise<Outcome> {
  const holidays = bankHolidays()
  const random = randomFrom(year.seed)
  const world = makeWorld(year, random, holidays)
  const [first] = stores
  if (first === undefined) throw new Error('there is no replica')
  await first.transact(async (tx) => {
    await tx.councils.insert({ id: 'council', name: 'The council' })
    await tx.committees.insertAll(world.rows.committees)
    await tx.people.insertAll(world.rows.people)
    await tx.accounts.insertAll(world.rows.accounts)
    await tx.seats.insertAll(world.rows.seats)
    await tx.remindings.insertAll(world.rows.remindings)
  })

  let now = at(year.from, '00:00')
  let ids = 0
  const newId = () => `id-${String(++ids).padStart(9, '0')}`
  const faults: string[] = []
  const looks: Date[] = []
  const replied = new Map<string, Map<string, Date>>()
  const posted = new Map<string, Date>()
  const closed = new Set<string>()
  const delivered = new Map<string, number>()
  const dead = new Set<number>()
  const turns = turnsBy(random, (who) => dead.has(who))
  const log = pino({ level: 'silent' })
  const kill: { armed: boolean; replica: number; posts: number; after: boolean; count: number } = {
    armed: false,
    replica: 0,
    posts: 0,
    after: false,
    count: 0,
  }
  let incarnations = 0

  /** The number of meetings for which somebody owes a reply; each has one item. */
  function owed(person: string): number {
    const owing = world.meetings.filter(
      ({ row, members, closesAt }) =>
        posted.has(row.id) &&
        !closed.has(row.id) &&
        closesAt > now &&
        members.some(({ id }) => id === person) &&
        !replied.get(row.id)?.has(person),
    )
    return owing.length
  }
  function heard(person: string, title: string): void {
    const reminder = title.includes('your reply')
    const what = reminder ? `${person} reminder ${dayOf(now)}` : `${person} ${title}`
    delivered.set(what, (delivered.get(what) ?? 0) + 1)
    if (delivered.get(what) !== 1) faults.push(`twice: ${what}`)
    if (reminder && owed(person) === 0) faults.push(`had replied: ${what}`)
    const items = owed(person) === 1 ? 'One item waits' : `${owed(person)} items wait`
    if (reminder && !title.startsWith(items)) faults.push(`not all that is open: ${what}`)
    if (timeOf(now) < '08:30' || timeOf(now) > '18:30') faults.push(`at ${timeOf(now)}: ${what}`)
  }

  async function look(replica: number): Promise<void> {
    const who = ++incarnations
    let die = () => {}
    const death = new Promise<void>((resolve) => {
      die = resolve
    })
    const store = storeInTurns(stores[replica] ?? firstOf(stores), turns, who)
    const core: Core = {
      store,
      bankHolidays: holidays,
      files: filesInTests(),
      newDiaryLink: null,
      now: () => now,
      newId,
    }
    const killed = (after: boolean) => {
      if (!kill.armed || kill.replica !== replica || kill.after !== after || kill.posts > 0) return false
      kill.armed = false
      kill.count += 1
      dead.add(who)
      die()
      return true
    }
    const messenger = (platform: PlatformName): Messenger => ({
      platform,
      post: (to, card) =>
        turns.take(who, async () => {
          if (kill.armed && kill.replica === replica) kill.posts -= 1
          if (killed(false)) return { conversation: '', message: '' }
          if (random.next() < 0.01) throw new Undeliverable('passing', 'busy')
          heard(to.kind === 'person' ? to.user : '', card.title)
          killed(true)
          return { conversation: 'D', message: 'm' }
        }),
      edit: async () => {},
      check: async () => {},
    })
    const messengers = new Map((['slack', 'teams'] as const).map((name) => [name, messenger(name)]))
    const draw = async () => null
    const sender = { core, messengers, draw, log, realNow: core.now, pace: usualPace }
    await Promise.race([sendDueMessages(sender), death])
  }

  async function happen(planned: Planned): Promise<void> {
    const { row, addedAt, postedAt, closesAt, recommendations, members, replies } = planned
    if (addedAt > now || closed.has(row.id)) return
    const first = firstOf(stores)
    const theirs = replied.get(row.id)
    if (theirs === undefined) {
      replied.set(row.id, new Map())
      await first.transact(async (tx) => {
        await tx.meetings.insert(row)
        await fill(tx, planned)
      })
      return
    }
    const office = timeOf(now) >= '08:00' && timeOf(now) <= '18:00'
    if (!posted.has(row.id) && postedAt <= now && office) {
      posted.set(row.id, now)
      const changes = { postedAt: now, publishedOn: dayOf(now), repliesCloseAt: closesAt }
      await first.transact((tx) => tx.meetings.update({ id: row.id }, changes))
    }
    if (!posted.has(row.id)) return
    const came = members.filter(({ id }) => {
      const when = replies.get(id)
      return when !== undefined && when <= now && !theirs.has(id) && now < closesAt
    })
    const rows = came.flatMap(({ id: personId }) =>
      recommendations.map((recommendationId) => ({
        id: newId(),
        councilId: 'council',
        recommendationId,
        personId,
        answer: random.pick(['wait', 'nothing', 'assured'] as const),
        words: null,
        revision: 1,
        wording: 1,
        via: 'slack' as const,
        entered: false,
        at: now,
      })),
    )
    for (const { id } of came) theirs.set(id, now)
    const closes = closesAt <= now
    if (closes) closed.add(row.id)
    if (rows.length > 0 || closes)
      await first.transact(async (tx) => {
        await tx.replies.insertAll(rows)
        if (closes) await tx.meetings.update({ id: row.id }, { repliesClosedAt: now })
      })
  }

  for (let day = 0; day < year.days; day++) {
    if (year.downtimes.includes(day)) continue
    if (day % 7 === 1 && !kill.armed)
      Object.assign(kill, {
        armed: true,
        replica: random.below(stores.length),
        posts: 1 + random.below(4),
        after: random.next() < 0.5,
      })
    for (const time of [...quiet, ...busy].sort()) {
      now = at(dayAfter(year.from, day), time)
      for (const planned of world.meetings) await happen(planned)
      looks.push(now)
      const all = stores.map((_, replica) => replica)
      const some = busy.includes(time) ? all : [random.below(stores.length)]
      await Promise.all(some.map(look))
      await turns.idle()
    }
  }
  const rows = await first.look.meetings.find({})
  const lived: Lived[] = world.meetings.flatMap((planned) => {
    const row = rows.find(({ id }) => id === planned.row.id)
    return row === undefined ? [] : [{ planned, row, replied: replied.get(row.id) ?? new Map() }]
  })
  const expected = expectedOf(lived, world.settings, holidays, looks)
  const counts = await countOutcomes(first, expected, faults)
  return { counts, faults, kills: kill.count }
}

function firstOf(stores: readonly Store[]): Store {
  const [first] = stores
  if (first === undefined) throw new Error('there is no replica')
  return first
}

async function fill(
  tx: Parameters<Parameters<Store['transact']>[0]>[0],
  { row, recommendations }: Planned,
): Promise<void> {
  const councilId = 'council'
  const itemId = `${row.id}-item`
  const reportId = `${row.id}-report`
  await tx.items.insert(
    blankItem({
      id: itemId,
      councilId,
      meetingId: row.id,
      number: '5',
      title: 'A report',
      openness: 'open',
      titleShown: true,
    }),
  )
  await tx.reports.insert({
    id: reportId,
    councilId,
    itemId,
    version: 1,
    fileName: 'report.docx',
    digest: row.id,
    title: 'A report',
    reportBy: null,
    decisionType: null,
    wards: [],
    purpose: null,
    sections: [],
    backgroundPapers: [],
    doubts: [],
    inPlace: true,
    brings: { recommendations: [], appendices: [] },
    saidOpen: null,
    receivedAt: row.addedAt,
  })
  await tx.recommendations.insertAll(
    recommendations.map((id, at) => ({
      id,
      councilId,
      itemId,
      reportId,
      place: at + 1,
      label: null,
      text: 'considers the report',
      leadIn: null,
      addressee: null,
      asks: 'view' as const,
      scale: 'assurance' as const,
      onEducation: null,
      wording: 1,
    })),
  )
}

/** Compares what was recorded with what was due, kind by kind. */
async function countOutcomes(store: Store, expected: Set<string>, faults: string[]): Promise<Counts> {
  const messages = await store.look.messages.find({})
  const counts: Record<string, Record<string, number>> = {}
  const add = (kind: string, what: string) => {
    const of = counts[kind] ?? {}
    counts[kind] = of
    of[what] = (of[what] ?? 0) + 1
  }
  for (const one of expected) add(one.split('/')[1] ?? '', 'due')
  for (const message of messages) {
    const { subjectId: meeting, about: milestone } = message
    add(milestone, message.state === 'dropped' ? `dropped: ${message.why}` : message.state)
    if (message.state === 'uncertain' && message.why !== 'stopped-while-sending')
      faults.push(`uncertain without a kill: ${meeting}/${milestone}`)
    if (!expected.delete(`${message.personId} ${meeting}/${milestone}`))
      faults.push(`not due: ${message.personId} ${meeting}/${milestone}`)
  }
  for (const one of expected) faults.push(`vanished: ${one}`)
  return counts
}
