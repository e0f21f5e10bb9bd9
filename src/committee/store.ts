import type { z } from 'zod'
import type { Item } from './agenda/meetings/item.ts'
import type { Meeting } from './agenda/meetings/meeting.ts'
import type { FiledReport } from './agenda/reports/filed-report.ts'
import type { EarlierWording, Recommendation } from './agenda/reports/recommendation.ts'
import type { WaitingFile } from './agenda/reports/waiting-file.ts'
import type { Hiding } from './changes/hiding.ts'
import type { Committee, Council, Room } from './council/council.ts'
import type { Account, Person } from './council/person.ts'
import type { Seat } from './council/seat.ts'
import type { Act } from './kernel/act.ts'
import type { Attendance } from './members/attendance/attendance.ts'
import type { Question } from './members/questions/question.ts'
import type { Interest } from './members/replies/interest.ts'
import type { Reply, ReplyChange, Suggestion } from './members/replies/reply.ts'
import type { Closing } from './members/tally/tally.ts'
import type { Entry } from './members/work-plan/entry.ts'
import type { TopicOutcome } from './members/work-plan/outcome.ts'
import type { Indication, Poll, PollTopic } from './members/work-plan/poll.ts'
import type { Proposal } from './members/work-plan/proposal.ts'
import type { Presence } from './outcomes/presence.ts'
import type { Resolution } from './outcomes/resolution.ts'
import type { PlaceReads, Reads } from './reads.ts'
import type { Change } from './record/change.ts'
import type { Message, Reminding, Telling } from './record/message.ts'
import type { Outbox } from './record/outbox.ts'
import type { Post } from './record/post.ts'
import type { Touch, Touched } from './record/touch.ts'
import type { DiaryLink } from './reminders/diary-link.ts'

/** Per column: equal to a value, one of several, no later than a time, or (for days and other text) no earlier than. */
export type Where<Row> = {
  readonly [Column in keyof Row]?:
    | Row[Column]
    | readonly Row[Column][]
    | { readonly atOrBefore: Date }
    | { readonly from: string }
}

/** Some columns of a row, as the row's own schema has them. */
export type PartSchema<Part> = z.ZodType<Part> & { readonly shape: object }

/** The order of rows, and how many at most. The default is the order in which they were made, which also settles ties. */
export type Order<Row> = {
  /** A day, a time or a number, as the database decides how other text sorts. Nulls sort as the greatest. */
  readonly by?: keyof Row
  readonly descending?: boolean
  readonly limit?: number
}

/** What the core asks of a table. A taken unique key or a condition that no longer holds is an answer, not an error, so
 * callers can settle races. */
export type Table<Row extends { readonly id: string }> = {
  get(id: string): Promise<Row | null>
  find(where: Where<Row>, order?: Order<Row>): Promise<Row[]>
  /** The first row. */
  findOne(where: Where<Row>, order?: Omit<Order<Row>, 'limit'>): Promise<Row | null>
  /** Only the columns that `part` names, if there are many rows or long ones. */
  findParts<Part extends Partial<Row>>(
    where: Where<Row>,
    part: PartSchema<Part>,
    order?: Order<Row>,
  ): Promise<Part[]>
  count(where: Where<Row>): Promise<number>
  exists(where: Where<Row>): Promise<boolean>
  /** False if a unique key is taken; nothing is written then. */
  insert(row: Row): Promise<boolean>
  /** How many were new; rows whose unique keys are taken are skipped. */
  insertAll(rows: readonly Row[]): Promise<number>
  /** How many rows matched. */
  update(where: Where<Row>, changes: Partial<Omit<Row, 'id' | 'councilId'>>): Promise<number>
  /** The same, but returns the rows as they are now. */
  change(where: Where<Row>, changes: Partial<Omit<Row, 'id' | 'councilId'>>): Promise<Row[]>
  remove(where: Where<Row>): Promise<number>
  /** Locks the row until this transaction ends: nobody else can change it, but others can hold it too. */
  hold(id: string): Promise<Row | null>
  /** Locks the row until this transaction ends: nobody else can change or hold it. */
  take(id: string): Promise<Row | null>
}

export type Tables = {
  readonly councils: Table<Council>
  readonly committees: Table<Committee>
  readonly rooms: Table<Room>
  readonly people: Table<Person>
  readonly accounts: Table<Account>
  readonly seats: Table<Seat>
  readonly meetings: Table<Meeting>
  readonly items: Table<Item>
  readonly waitingFiles: Table<WaitingFile>
  readonly reports: Table<FiledReport>
  readonly recommendations: Table<Recommendation>
  readonly replies: Table<Reply>
  readonly replyChanges: Table<ReplyChange>
  readonly suggestions: Table<Suggestion>
  readonly interests: Table<Interest>
  readonly closings: Table<Closing>
  readonly proposals: Table<Proposal>
  readonly polls: Table<Poll>
  readonly pollTopics: Table<PollTopic>
  readonly indications: Table<Indication>
  readonly topicOutcomes: Table<TopicOutcome>
  readonly resolutions: Table<Resolution>
  readonly presences: Table<Presence>
  readonly attendances: Table<Attendance>
  readonly questions: Table<Question>
  readonly changes: Table<Change>
  readonly hidings: Table<Hiding>
  readonly entries: Table<Entry>
  readonly posts: Table<Post>
  readonly touches: Table<Touch>
  readonly earlierWordings: Table<EarlierWording>
  readonly messages: Table<Message>
  readonly tellings: Table<Telling>
  readonly remindings: Table<Reminding>
  readonly diaryLinks: Table<DiaryLink>
  readonly acts: Table<Act>
}

/** One transaction. Code inside it reaches the database only through this. */
export type Transaction = Tables & {
  /** Where something happens, read and locked in one statement. */
  readonly places: PlaceReads
  /** Records an act when this ends. All acts and touches are then written in one statement: nothing here reads them. */
  record(act: Act): void
  /** Appends touches when this ends, and wakes the outbox once it has committed. */
  touch(touches: readonly Touch[]): void
  /** Wakes the outbox once this has committed. */
  wakeOutbox(): void
  /** Takes the oldest touches that nobody else is taking. They are deleted when this commits. */
  takeTouches(most: number): Promise<Touch[]>
  /** Marks posts as due, in the order of their ids.
   * @param wanted the new mark of all of them
   * @returns how many there were */
  markDue(which: readonly Touched[], wanted: string): Promise<number>
}

/** A reply, with all that goes on the record with it. */
export type ReplyTaken = {
  /** As it was read. */
  readonly meeting: Meeting
  readonly itemId: string
  /** Has the next revision if it replaces an earlier one. */
  readonly reply: Reply
  readonly change: ReplyChange
  readonly act: Act
  readonly touches: readonly Touch[]
}

export type Store = {
  transact<Result>(fn: (tx: Transaction) => Promise<Result>): Promise<Result>
  /** For reading outside any transaction. */
  readonly look: Tables
  readonly reads: Reads
  /** Writes a reply in one statement, if replies are still open and the reply has not changed since it was read.
   * @returns false if not; nothing is written then */
  takeReply(taken: ReplyTaken): Promise<boolean>
  /** The same as `look`, but reads nothing twice: for drawing many cards of one moment. */
  lookOnce(): Tables
  readonly outbox: Outbox
}
