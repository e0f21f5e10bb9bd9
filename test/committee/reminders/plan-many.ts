import { performance } from 'node:perf_hooks'
import { v7 } from 'uuid'
import { bankHolidays } from '../../../src/calendar/bank-holidays.ts'
import { blankItem } from '../../../src/committee/agenda/meetings/item.ts'
import { blankMeeting } from '../../../src/committee/agenda/meetings/meeting.ts'
import { settingsSchema } from '../../../src/committee/council/settings.ts'
import { momentOf } from '../../../src/committee/kernel/dates.ts'
import type { Core } from '../../../src/committee/ports.ts'
import { planMessages } from '../../../src/committee/reminders/plan-messages.ts'
import { mayGoNow } from '../../../src/committee/reminders/what-can-go.ts'
import type { Transaction } from '../../../src/committee/store.ts'
import { createStore } from '../../../src/store/create-store.ts'
import { startScratchServer } from '../../../src/store/embedded/scratch-server.ts'
import { databaseOn } from '../../../src/store/open-database.ts'
import { countingSettings, countStatements } from '../../support/count-statements.ts'
import { filesInTests } from '../../support/files-in-tests.ts'

export type Planned = {
  readonly members: number
  /** All committees meet on one day, and this many reminders fall due at one moment. */
  readonly due: number
  readonly seconds: number
  /** Processor time, which does not grow on a busy machine. */
  readonly processor: number
  readonly statements: number
  /** The next look, when nothing is new. */
  readonly idleSeconds: number
  readonly idleStatements: number
  /** A look at night, when all messages wait for the morning. */
  readonly waitingSeconds: number
  readonly waitingStatements: number
}

/** Plans messages at the worst moment: when all committees remind at once. */
export async function measurePlanning(committees: number, members: number): Promise<Planned> {
  const server = await startScratchServer(countingSettings)
  const database = await databaseOn(server.address, () => {})
  const counts = await countStatements(database.executeSql)
  let now = moment('2026-06-01', '09:00')
  const core: Core = {
    store: createStore(database, { timeoutMs: 600_000 }),
    bankHolidays: bankHolidays(),
    files: filesInTests(),
    newDiaryLink: null,
    now: () => now,
    newId: () => v7(),
  }
  await core.store.transact((tx) => fill(tx, committees, members))
  now = moment('2026-06-08', '09:00')
  await planMessages(core)
  now = moment('2026-06-10', '10:00')
  const measured = async <Result>(look: () => Promise<Result>) => {
    await counts.reset()
    const start = performance.now()
    const used = process.cpuUsage()
    const result = await look()
    const { user, system } = process.cpuUsage(used)
    const seconds = (performance.now() - start) / 1000
    return {
      result,
      seconds,
      processor: (user + system) / 1_000_000,
      statements: (await counts.read()).statements,
    }
  }
  const busy = await measured(() => planMessages(core))
  const idle = await measured(() => planMessages(core))
  now = moment('2026-06-10', '22:00')
  const waiting = await measured(async () =>
    mayGoNow(core, await core.store.look.messages.find({ state: 'due' })),
  )
  await database.close()
  await server.stop()
  if (waiting.result.length > 0) throw new Error('a reminder did not wait for the morning')
  return {
    members,
    due: busy.result,
    seconds: busy.seconds,
    processor: busy.processor,
    statements: busy.statements,
    idleSeconds: idle.seconds,
    idleStatements: idle.statements,
    waitingSeconds: waiting.seconds,
    waitingStatements: waiting.statements,
  }
}

/** As much as a report of a few pages holds. */
const sections = Array.from({ length: 8 }, (_, at) => ({
  heading: `Part ${at + 1} of the report`,
  paragraphs: Array.from({ length: 5 }, (_, number) => ({
    number: `${at + 1}.${number + 1}`,
    text: 'The number of places was counted in May and again in September, when the new classrooms had opened. '.repeat(
      4,
    ),
  })),
}))

/** Each committee meets on 15 June, was posted on 1 June, closes on the 11th at noon, and half of it has replied. */
async function fill(tx: Transaction, committees: number, members: number): Promise<void> {
  const councilId = 'council'
  await tx.councils.insert({ id: councilId, name: 'The council' })
  const numbers = Array.from({ length: committees }, (_, number) => number)
  const people = numbers.flatMap((number) =>
    Array.from({ length: members }, (_, at) => ({ number, at, id: `person-${number}-${at}` })),
  )
  const settings = settingsSchema.parse({})
  await tx.committees.insertAll(
    numbers.map((number) => ({
      id: `committee-${number}`,
      councilId,
      name: `Committee ${number}`,
      countsInRoom: false,
      closedOn: null,
      settings,
    })),
  )
  await tx.people.insertAll(
    people.map(({ id }) => ({ id, councilId, name: id, email: `${id}@council.example` })),
  )
  await tx.seats.insertAll(
    people.map(({ id, number }) => ({
      id: `seat-${id}`,
      councilId,
      committeeId: `committee-${number}`,
      personId: id,
      kind: 'member' as const,
      countsOn: 'everything' as const,
      substitutesForId: null,
      meetingDate: '',
      since: '',
      until: null,
      executive: false,
    })),
  )
  await tx.meetings.insertAll(
    numbers.map((number) => ({
      ...blankMeeting({
        id: `meeting-${number}`,
        councilId,
        committeeId: `committee-${number}`,
        date: '2026-06-15',
        addedAt: moment('2026-05-01', '09:00'),
      }),
      publishedOn: '2026-06-01',
      repliesCloseAt: moment('2026-06-11', '12:00'),
      postedAt: moment('2026-06-01', '09:00'),
    })),
  )
  await tx.items.insertAll(
    numbers.map((number) =>
      blankItem({
        id: `item-${number}`,
        councilId,
        meetingId: `meeting-${number}`,
        number: '5',
        title: 'A report',
        openness: 'open',
        titleShown: true,
      }),
    ),
  )
  await tx.reports.insertAll(
    numbers.map((number) => ({
      id: `report-${number}`,
      councilId,
      itemId: `item-${number}`,
      version: 1,
      fileName: 'report.docx',
      digest: String(number),
      title: 'A report',
      reportBy: null,
      decisionType: null,
      wards: [],
      purpose: null,
      sections,
      backgroundPapers: [],
      doubts: [],
      inPlace: true,
      brings: { recommendations: [], appendices: [] },
      saidOpen: null,
      receivedAt: moment('2026-05-20', '09:00'),
    })),
  )
  const questions = numbers.flatMap((number) => [1, 2].map((place) => ({ number, place })))
  await tx.recommendations.insertAll(
    questions.map(({ number, place }) => ({
      id: `recommendation-${number}-${place}`,
      councilId,
      itemId: `item-${number}`,
      reportId: `report-${number}`,
      place,
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
  const replied = people.filter(({ at }) => at % 2 === 0)
  await tx.replies.insertAll(
    replied.flatMap(({ id, number }) =>
      [1, 2].map((place) => ({
        id: `reply-${id}-${place}`,
        councilId,
        recommendationId: `recommendation-${number}-${place}`,
        personId: id,
        answer: 'nothing' as const,
        words: null,
        revision: 1,
        wording: 1,
        via: 'slack' as const,
        entered: false,
        at: moment('2026-06-02', '09:00'),
      })),
    ),
  )
}

function moment(day: string, time: string): Date {
  const at = momentOf(day, time)
  if (at === null) throw new Error(`${day} has no ${time}`)
  return at
}
