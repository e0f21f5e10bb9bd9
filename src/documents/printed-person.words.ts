import type { PersonExport } from '../committee/keeping/person-export.ts'
import { longDay, longMoment } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'
import { withArticle } from '../committee/kernel/text.ts'
import { replyWords } from '../committee/members/replies/reply.words.ts'
import { pollWords } from '../committee/members/work-plan/poll.words.ts'
import { printedExportWords } from './printed-export.words.ts'

type Seat = Pick<PersonExport['seats'][number], 'committee' | 'kind' | 'substituteAt' | 'from' | 'until'>
type Account = PersonExport['accounts'][number]
type Reply = Omit<PersonExport['replies'][number], 'words' | 'earlier'>
type Suggestion = Omit<PersonExport['suggestions'][number], 'words'>
type Topic = Where & Entered & { readonly what: string }
type Interest = PersonExport['interests'][number]
type Indication = PersonExport['indications'][number]
type Counted = Omit<PersonExport['counted'][number], 'standing' | 'why'>
type Coming = Omit<PersonExport['saidOfComing'][number], 'tellSubstitute'>
type Attendance = PersonExport['attendance'][number]
type Vote = PersonExport['votes'][number]
type Message = Omit<PersonExport['messages'][number], 'settledAt'>
type Hidden = Omit<PersonExport['hidden'][number], 'at'>
type Act = PersonExport['acts'][number]

type Where = { readonly committee: string; readonly meeting: string | null; readonly item: string | null }
type Entered = {
  readonly at: string
  readonly enteredByClerk: boolean
  readonly withdrawnAt?: string | null
}

const { at: date, clerk, committee, day, item, label, member } = example
const at = date.toISOString()
const where: Where = { committee, meeting: day, item }
const entered = { at, enteredByClerk: false, withdrawnAt: null }
const seat: Seat = { committee, kind: 'member', substituteAt: null, from: null, until: null }
const account: Account = { platform: 'slack', workspace: 'T1', user: 'U1', lastSeenAt: null }
const reply: Reply = { ...where, recommendation: label, answer: 'assured', at, enteredByClerk: false }
const interest: Interest = { ...where, ...entered, kind: 'not-sure', dispensation: null }
const vote: Vote = { ...where, recommendation: label, vote: 'for' }
const act: Act = { at, via: 'slack', act: 'reply', on: label, byClerkForThem: false }

/** All that a council holds of a person, in print. */
export const printedPersonWords = {
  heading: said(
    (council: string, name: string) => `What ${council} holds in Quorate of ${name}`,
    ['Marlshire', member],
  ),
  titles: {
    seats: 'Seats',
    accounts: 'Accounts',
    answersOffered: 'Answers that they wrote as an officer',
    interests: 'Interests',
    indications: 'Indications in polls',
    counted: 'Where they stood in counts',
    coming: 'Whether they would come',
    attendance: 'Attendance',
    votes: 'Recorded votes',
    reminders: 'Reminders and calendar links',
    messages: 'Notices and reminders sent to them',
    hidden: 'Words of theirs that were hidden (marks stand in their place)',
    acts: 'What they did, and what the clerk did for them',
  },

  seat: said(
    ({ committee, kind, substituteAt, from, until }: Seat) =>
      `${committee}: ${kind}${substituteAt === null ? '' : `, for ${longDay(substituteAt)}`}${from === null ? '' : `, from ${longDay(from)}`}${until === null ? '' : `, until ${longDay(until)}`}`,
    [seat],
    [{ ...seat, kind: 'substitute', substituteAt: day }],
    [{ ...seat, from: day, until: day }],
  ),
  account: said(
    ({ platform, workspace, user, lastSeenAt }: Account) =>
      `${platform}, ${workspace}, ${user}${lastSeenAt === null ? '' : `, last used ${moment(lastSeenAt)}`}`,
    [account],
    [{ ...account, lastSeenAt: at }],
  ),
  reply: said(
    (one: Reply) =>
      `${on(one)}, recommendation ${one.recommendation}: ${replyWords.answers[one.answer]} (${whenAndHow(one)})`,
    [reply],
    [{ ...reply, enteredByClerk: true }],
  ),
  suggestion: said(
    (one: Suggestion) => `${on(one)}, recommendation ${one.recommendation} (${moment(one.at)})`,
    [{ ...where, recommendation: label, at }],
  ),
  topic: said(
    (one: Topic) => `${on(one)}: ${one.what} (${whenAndHow(one)})`,
    [{ ...where, ...entered, what: 'School travel' }],
    [{ ...where, ...entered, what: 'School travel', enteredByClerk: true }],
    [{ ...where, ...entered, what: 'School travel', withdrawnAt: at }],
  ),
  question: said((one: Where & Entered) => `${on(one)} (${whenAndHow(one)})`, [{ ...where, ...entered }]),
  answerOffered: said(
    (one: Where & { readonly at: string }) => `${on(one)} (${moment(one.at)})`,
    [{ ...where, at }],
  ),
  interest: said(
    (one: Interest) =>
      `${on(one)}: ${one.kind} (${whenAndHow(one)})${one.dispensation === null ? '' : `; dispensation to ${one.dispensation}`}`,
    [interest],
    [{ ...interest, dispensation: 'speak' }],
  ),
  indication: said(
    (one: Indication) => `${on(one)}: ${pollWords.indications[one.answer]} (${moment(one.at)})`,
    [{ ...where, answer: 'not-now', at }],
  ),
  counted: said(
    (one: Counted) =>
      `${on(one)}, recommendation ${one.recommendation}, when replies closed (${moment(one.closedAt)}): ${one.explained}`,
    [{ ...where, recommendation: label, closedAt: at, explained: 'counted' }],
  ),
  coming: said(
    (one: Coming) => `${on(one)}: ${one.says} (${whenAndHow(one)})`,
    [{ ...where, says: 'apologies', at, enteredByClerk: false }],
  ),
  attendance: said(
    (one: Attendance) => `${on(one)}: ${one.state}`,
    [{ ...where, item: null, state: 'present' }],
  ),
  vote: said(
    (one: Vote) =>
      `${on(one)}, ${one.recommendation === null ? 'a further resolution' : `recommendation ${one.recommendation}`}: ${one.vote}`,
    [vote],
    [{ ...vote, recommendation: null }],
  ),
  reminders: said((off: boolean) => `Reminders: ${off ? 'turned off' : 'on'}`, [true], [false]),
  calendarLink: said(
    (committee: string, made: Date) => `Calendar link: ${committee}, made ${longMoment(made)}`,
    [committee, date],
  ),
  message: said(
    (one: Message) => `${on(one)}: ${one.kind}, ${one.state}, due ${moment(one.dueAt)}`,
    [{ ...where, kind: 'reminder', state: 'sent', dueAt: at }],
  ),
  hidden: said(
    (one: Hidden) => `${on(one)}: ${withArticle(one.kind)}, by ${one.by}. ${one.reason}`,
    [{ ...where, kind: 'reply', by: clerk, reason: 'It names a child.' }],
  ),
  act: said(
    (one: Act) =>
      `${moment(one.at)} (${one.via}): ${one.act}, ${one.on}${one.byClerkForThem ? ', by the clerk' : ''}`,
    [act],
    [{ ...act, byClerkForThem: true }],
  ),
} as const satisfies Words

function on({ committee, meeting, item }: Where): string {
  const day = meeting === null ? '' : `, ${longDay(meeting)}`
  return `${committee}${day}${item === null ? '' : `, item ${item}`}`
}

function whenAndHow({ at, enteredByClerk, withdrawnAt = null }: Entered): string {
  const { enteredByClerk: byClerk, takenBack } = printedExportWords
  return `${moment(at)}${enteredByClerk ? `, ${byClerk}` : ''}${withdrawnAt === null ? '' : `, ${takenBack}`}`
}

function moment(at: string): string {
  return longMoment(new Date(at))
}
