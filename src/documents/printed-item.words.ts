import { changeWords } from '../committee/changes/change.words.ts'
import type { ItemExport } from '../committee/keeping/item-export.ts'
import { longDay, longMoment } from '../committee/kernel/dates.ts'
import { example } from '../committee/kernel/examples.ts'
import { said, type Words } from '../committee/kernel/said.ts'
import { withArticle } from '../committee/kernel/text.ts'
import { replyWords } from '../committee/members/replies/reply.words.ts'
import type { TopicDecision } from '../committee/members/work-plan/outcome.ts'
import { topicOutcomeWords } from '../committee/members/work-plan/topic-outcome.words.ts'
import type { Decision, Response } from '../committee/outcomes/resolution.ts'
import { resolutionWords } from '../committee/outcomes/resolution.words.ts'
import { changeKinds } from '../committee/record/change.ts'
import { printedExportWords } from './printed-export.words.ts'

type Report = Pick<ItemExport['reports'][number], 'version' | 'title' | 'fileName' | 'receivedAt'>
type Reply = Omit<ItemExport['replies'][number], 'id' | 'words' | 'earlier'>
type Topic = Pick<ItemExport['topics'][number], 'what' | 'source' | 'member' | 'at' | 'withdrawnAt'>
type Poll = Pick<ItemExport['topics'][number]['polls'][number], 'closedAt' | 'given' | 'outOf' | 'counts'>
type Question = Pick<
  ItemExport['questions'][number],
  'member' | 'at' | 'wants' | 'enteredByClerk' | 'mergedInto' | 'withdrawnAt'
>
type Tally = Pick<
  ItemExport['tallies'][number],
  'recommendation' | 'closedAt' | 'replied' | 'outOf' | 'counts'
>
type Counts = Tally['counts']
type Change = ItemExport['changes'][number]
type Hidden = Pick<ItemExport['hidden'][number], 'at' | 'by' | 'kind' | 'reason'>
type Act = ItemExport['acts'][number]

const { at: date, clerk, committee, day, item, label, member, other, title } = example
const at = date.toISOString()
const reason = 'The figures were wrong.'
const counts: Counts = [
  { label: replyWords.answers.assured, count: 5 },
  { label: replyWords.answers['not-assured'], count: 2 },
]
const reply: Reply = {
  recommendation: label,
  member,
  answer: 'assured',
  at,
  wording: 1,
  enteredByClerk: false,
}
const topic: Topic = { what: 'School travel', source: null, member, at, withdrawnAt: null }
const question: Question = {
  member,
  at,
  wants: 'written',
  enteredByClerk: false,
  mergedInto: null,
  withdrawnAt: null,
}
const act: Act = { at, who: clerk, via: 'slack', act: 'reply', on: label, enteredFor: null }

/** All that is held on an item, in print. */
export const printedItemWords = {
  saidOpen: said(
    ({ by, at, overruled }: NonNullable<ItemExport['reports'][number]['saidOpen']>) =>
      `Said to be open and published: ${by}, ${longMoment(new Date(at))}${overruled.map((why) => `. A mark in the file does not mean that: ${why}`).join('')}`,
    [{ by: clerk, at, overruled: [] }],
    [{ by: clerk, at, overruled: ['It is the name of a policy.'] }],
  ),
  heading: said(
    (number: string, title: string | null) => `Item ${number}${title === null ? '' : `. ${title}`}`,
    [item, title],
    [item, null],
  ),
  titles: {
    reports: 'Reports',
    recommendations: 'Recommendations',
    tallies: 'Counts when replies closed (indicative only)',
    resolutions: 'What the committee decided',
    changes: 'Changes',
    hidden: 'Hidden text (a mark stands in its place)',
    acts: 'Who did what when',
  },

  meeting: said(
    (committee: string, council: string, day: string) =>
      `${committee}, ${council}: meeting of ${longDay(day)}`,
    [committee, 'Marlshire', day],
  ),
  heldFor: said((request: string) => `Held for: ${request}`, ['Request 17/204']),
  offTheAgenda: said(
    (state: 'withdrawn' | 'deferred', reason: string) => `The item was ${state}: ${reason}`,
    ['withdrawn', reason],
    ['deferred', reason],
  ),
  urgent: said((reason: string) => `Urgent: ${reason}`, ['The grant ends in March.']),
  reportAt: said((url: string) => `Report: ${url}`, ['https://marlshire.example/7.pdf']),
  appendix: said(
    (title: string, url: string | null) => `${title}${url === null ? '' : `: ${url}`}`,
    ['Appendix A', null],
    ['Appendix A', 'https://marlshire.example/7a.pdf'],
  ),
  posted: said((at: Date) => `Posted to members: ${longMoment(at)}`, [date]),
  repliesClosed: said((at: Date) => `Replies closed: ${longMoment(at)}`, [date]),
  minutesConfirmed: said((day: string) => `Minutes confirmed: ${longDay(day)}`, [day]),

  report: said(
    ({ version, title, fileName, receivedAt }: Report) =>
      `Version ${version}: ${title} (${fileName}, received ${moment(receivedAt)})`,
    [{ version: 1, title, fileName: 'report.docx', receivedAt: at }],
  ),
  reportBy: said((author: string) => `Report by: ${author}`, ['Director of Children’s Services']),
  decisionType: said((type: string) => `Decision type: ${type}`, ['Key decision']),
  wards: said((names: readonly string[]) => `Wards: ${names.join(', ')}`, [['Tolney', 'Wick']]),
  purpose: said((purpose: string) => `Purpose: ${purpose}`, ['To report on the peer review.']),
  backgroundPaper: said((paper: string) => `Background paper: ${paper}`, ['Letter of 3 May']),

  recommendation: said(
    (label: string, version: number, wording: number) =>
      `${label} (report version ${version}, wording ${wording})`,
    [label, 1, 2],
  ),
  earlierWording: said(
    (wording: number, until: Date, reason: string) =>
      `Wording ${wording}, until ${longMoment(until)}: ${reason}`,
    [1, date, reason],
  ),

  reply: said(
    ({ recommendation, member, answer, at, wording, enteredByClerk }: Reply) =>
      `${recommendation} ${member}: ${replyWords.answers[answer]} (${moment(at)}, on wording ${wording}${enteredByClerk ? `, ${printedExportWords.enteredByClerk}` : ''})`,
    [reply],
    [{ ...reply, enteredByClerk: true }],
  ),
  suggestion: said(
    (recommendation: string, member: string, at: Date) => `${recommendation} ${member}, ${longMoment(at)}:`,
    [label, member, date],
  ),

  topic: said(
    ({ what, source, member, at, withdrawnAt }: Topic) =>
      `${what} (${source ?? member}, ${moment(at)}${withdrawnAt === null ? '' : `, ${printedExportWords.takenBack}`})`,
    [topic],
    [{ ...topic, source: 'The public' }],
    [{ ...topic, withdrawnAt: at }],
  ),
  elsewhere: said((where: string) => `Looked at elsewhere: ${where}`, ['By the Cabinet']),
  hearFrom: said((whom: string) => `Whom to hear from: ${whom}`, ['Head teachers']),
  when: said((when: string) => `When: ${when}`, ['Before the summer']),
  poll: said(
    ({ closedAt, given, outOf, counts }: Poll) =>
      `Poll closed ${moment(closedAt)}, indicative only, ${given} of ${outOf}: ${counted(counts)}`,
    [{ closedAt: at, given: 7, outOf: 9, counts }],
  ),
  outcome: said(
    (decision: TopicDecision, words: string | null) =>
      `${topicOutcomeWords.decisions[decision]}. ${words ?? ''}`.trimEnd(),
    ['decline', 'The audit committee looks at it.'],
    ['add-to-be-scheduled', null],
  ),

  question: said(
    ({ member, at, wants, enteredByClerk, mergedInto, withdrawnAt }: Question) => {
      const notes = [
        wants === 'written' ? 'a written answer' : 'raised at the meeting',
        ...(enteredByClerk ? [printedExportWords.enteredByClerk] : []),
        ...(mergedInto === null ? [] : ['merged with another']),
        ...(withdrawnAt === null ? [] : [printedExportWords.takenBack]),
      ]
      return `${member}, ${moment(at)} (${notes.join(', ')})`
    },
    [question],
    [{ ...question, wants: 'at-meeting' }],
    [{ ...question, enteredByClerk: true, mergedInto: 'q', withdrawnAt: at }],
  ),
  offered: said((by: string | null) => `Offered by ${by ?? 'an officer'}:`, [other], [null]),
  answer: 'Answer:',

  tally: said(
    ({ recommendation, closedAt, replied, outOf, counts }: Tally) =>
      `${recommendation}, ${moment(closedAt)}: ${replied} of ${outOf} replied. ${counted(counts)}`,
    [{ recommendation: label, closedAt: at, replied: 7, outOf: 9, counts }],
  ),
  advice: said((counts: Counts) => `Advice: ${counted(counts)}`, [counts]),

  resolution: said(
    (recommendation: string | null, decision: Decision, draft: boolean) =>
      `${recommendation ?? 'Further resolution'}: ${resolutionWords.decisions[decision]}${draft ? ' (draft until the minutes are confirmed)' : ''}`,
    [label, 'amended', false],
    [null, 'extra', true],
  ),
  voted: {
    for: said((names: readonly string[]) => `For: ${names.join(', ')}`, [[member, other]]),
    against: said((names: readonly string[]) => `Against: ${names.join(', ')}`, [[member, other]]),
    abstained: said((names: readonly string[]) => `Abstained: ${names.join(', ')}`, [[member, other]]),
  },
  madeTo: said(
    (whom: string, sentOn: string | null) =>
      `To ${whom}${sentOn === null ? '' : `, sent ${longDay(sentOn)}`}`,
    ['The Cabinet', null],
    ['The Cabinet', day],
  ),
  received: said((day: string) => `Received ${longDay(day)}`, [day]),
  response: said(
    (response: Response, words: string | null) =>
      `${resolutionWords.responses[response]}: ${words ?? 'no reasons'}`,
    ['rejected', 'There is no money for it.'],
    ['accepted', null],
  ),

  change: said(
    ({ at, by, kind, reason, before }: Change) => {
      const known = changeKinds.find((one) => one === kind)
      return `${moment(at)}, ${by}: ${known === undefined ? kind : changeWords.kinds[known]}. ${reason} Before: ${before}`
    },
    [{ at, by: clerk, kind: 'report-replaced', reason, before: 'Version 1.' }],
  ),
  hidden: said(
    ({ at, by, kind, reason }: Hidden) => `${moment(at)}, ${by}: in ${withArticle(kind)}. ${reason}`,
    [{ at, by: clerk, kind: 'reply', reason: 'It names a child.' }],
  ),
  act: said(
    ({ at, who, via, act, on, enteredFor }: Act) =>
      `${moment(at)}, ${who} (${via}): ${act}, ${on}${enteredFor === null ? '' : `, for ${enteredFor}`}`,
    [act],
    [{ ...act, enteredFor: member }],
  ),
} as const satisfies Words

function moment(at: string): string {
  return longMoment(new Date(at))
}

function counted(counts: Counts): string {
  return counts.map(({ label, count }) => `${label} ${count}`).join(', ')
}
