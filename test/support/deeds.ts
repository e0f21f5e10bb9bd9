import { addCommittee } from '../../src/committee/council/add-committee.ts'
import { linkRoom } from '../../src/committee/council/link-room.ts'
import { setSettings } from '../../src/committee/council/set-settings.ts'
import { settingsSchema } from '../../src/committee/council/settings.ts'
import { addMeeting } from '../../src/committee/meetings/add-meeting.ts'
import { importMeeting } from '../../src/committee/meetings/import-meeting.ts'
import { moveMilestone } from '../../src/committee/meetings/move-milestone.ts'
import { postToMembers } from '../../src/committee/meetings/post-to-members.ts'
import { putItem } from '../../src/committee/meetings/put-item.ts'
import { setClosing } from '../../src/committee/meetings/set-closing.ts'
import { setItemLinks } from '../../src/committee/meetings/set-item-links.ts'
import { setPublication } from '../../src/committee/meetings/set-publication.ts'
import { recordResolution } from '../../src/committee/outcomes/record-resolution.ts'
import { addSeat } from '../../src/committee/people/add-seat.ts'
import { importRoster } from '../../src/committee/people/import-roster.ts'
import { linkAccount } from '../../src/committee/people/link-account.ts'
import { rosterRowSchema } from '../../src/committee/people/roster.ts'
import type { By } from '../../src/committee/people/who-is.ts'
import { makeDiaryLink } from '../../src/committee/reminders/make-diary-link.ts'
import { remindNow } from '../../src/committee/reminders/remind-now.ts'
import { remindLater, turnReminders } from '../../src/committee/reminders/wish-reminders.ts'
import { closeReplies } from '../../src/committee/replies/close-replies.ts'
import { declareInterest } from '../../src/committee/replies/declare-interest.ts'
import { type Given, replyToRecommendation } from '../../src/committee/replies/reply-to-recommendation.ts'
import { correctRecommendation } from '../../src/committee/reports/correct-recommendation.ts'
import {
  addRecommendation,
  leaveOutRecommendation,
  mendHeader,
  mendRecommendation,
} from '../../src/committee/reports/mend-report.ts'
import { receiveReport } from '../../src/committee/reports/receive-report.ts'
import { closePoll } from '../../src/committee/work-plan/close-poll.ts'
import { indicate } from '../../src/committee/work-plan/indicate.ts'
import { openPoll } from '../../src/committee/work-plan/open-poll.ts'
import { proposeTopic } from '../../src/committee/work-plan/propose-topic.ts'
import { recordTopicOutcome } from '../../src/committee/work-plan/record-outcome.ts'
import { type Marlshire, type Name, rosterRow } from './committee.ts'
import {
  closed,
  file,
  moment,
  nothing,
  type October,
  polled,
  position,
  posted,
  readyToPost,
  received,
  report,
  topic,
} from './meeting.ts'

/** Everyone who might try: each kind of seat, somebody without one, and accounts from elsewhere. */
export const actors = [
  'ruth',
  'tom',
  'nia',
  'asha',
  'eve',
  'gil',
  'sam',
  'una',
  'dev',
  'olive',
  'hal',
  'ivy',
  'wes',
  'nobody',
  'console',
] as const satisfies readonly (Name | 'nobody' | 'console')[]
export type Actor = (typeof actors)[number]

const clerk: readonly Actor[] = ['ruth', 'console']
const chairs: readonly Actor[] = ['tom', 'nia']
const members: readonly Actor[] = ['tom', 'nia', 'asha', 'eve', 'gil', 'sam']
const shell: readonly Actor[] = ['console']
/** Everyone whom Quorate knows may say how they are reminded; those with something open come first. */
const known: readonly Actor[] = [...members, 'ruth', 'una', 'dev', 'olive', 'hal', 'ivy', 'wes']

export type Ids = October & { readonly pollTopic: string }

/** Where a meeting stands before a deed is done. */
const stages = {
  draft: received,
  ready: readyToPost,
  open: posted,
  closed,
  polled,
  async met(m: Marlshire) {
    const ids = await polled(m)
    m.at('2017-10-02T16:00')
    return ids
  },
} satisfies Record<string, (m: Marlshire) => Promise<October>>
export type Stage = keyof typeof stages
export const allStages: readonly Stage[] = ['draft', 'ready', 'open', 'closed', 'polled', 'met']

export async function bring(m: Marlshire, stage: Stage): Promise<Ids> {
  const ids = await stages[stage](m)
  const [pollTopic] = await m.store.look.pollTopics.find({})
  return { ...ids, pollTopic: pollTopic?.id ?? '' }
}

/** One thing that somebody may do: the verb, when, and who may (DESIGN §3). */
export type Deed = {
  /** The name of the verb's function. */
  readonly verb: string
  readonly stage: Stage
  readonly who: readonly Actor[]
  readonly does: (m: Marlshire, by: By, ids: Ids) => Promise<unknown>
}

const mend = {
  label: '(a)',
  text: 'considers it',
  asks: 'view',
  scale: 'support',
  onEducation: true,
} as const
const header = { title: 'Mended', reportBy: null, decisionType: null, wards: [], purpose: null }
const seatFor = (name: Name) =>
  rosterRowSchema.parse(rosterRow(name, 'Children and Young People Scrutiny Committee', 'member', 'slack'))

const replies =
  (key: 'a' | 'b' | 'c', given: Given): Deed['does'] =>
  (m, by, ids) =>
    replyToRecommendation(m.core, by, { recommendationId: ids[key], given })

export const deeds: readonly Deed[] = [
  {
    verb: 'addCommittee',
    stage: 'draft',
    who: shell,
    does: (m, by) =>
      addCommittee(m.core, by, { council: 'Marlshire', name: 'Planning', countsInRoom: false }),
  },
  {
    verb: 'linkRoom',
    stage: 'draft',
    who: clerk,
    does: (m, by) =>
      linkRoom(m.core, by, {
        committeeId: m.committee.id,
        platform: 'slack',
        workspace: 'T-MARL',
        channel: 'C-MORE',
        serviceUrl: null,
      }),
  },
  {
    verb: 'importRoster',
    stage: 'draft',
    who: clerk,
    does: (m, by) => importRoster(m.core, by, [{ line: 2, row: seatFor('ivy') }]),
  },
  { verb: 'addSeat', stage: 'draft', who: clerk, does: (m, by) => addSeat(m.core, by, seatFor('hal')) },
  {
    verb: 'linkAccount',
    stage: 'draft',
    who: clerk,
    does: (m, by) =>
      linkAccount(m.core, by, {
        email: 'gil@marlshire.example',
        account: { platform: 'teams', workspace: 'marl-tenant', user: 'object-gil' },
      }),
  },
  {
    verb: 'addMeeting',
    stage: 'draft',
    who: clerk,
    does: (m, by) => addMeeting(m.core, by, { committeeId: m.committee.id, date: '2017-11-06' }),
  },
  {
    verb: 'receiveReport',
    stage: 'draft',
    who: clerk,
    does: (m, by) =>
      receiveReport(m.core, by, {
        committeeId: m.committee.id,
        meetingDate: null,
        number: null,
        file: { ...file, digest: 'sha-of-another' },
        received: { kind: 'report', report },
      }),
  },
  {
    verb: 'importMeeting',
    stage: 'draft',
    who: clerk,
    does: (m, by) =>
      importMeeting(m.core, by, {
        committeeId: m.committee.id,
        date: '2017-10-02',
        items: [
          { kind: 'open', number: '7', title: 'Peer review', reportUrl: null, appendices: [] },
          { kind: 'open', number: '21', title: 'Minutes', reportUrl: 'https://a.example/8', appendices: [] },
          { kind: 'exempt', number: '22' },
        ],
      }),
  },
  {
    verb: 'putItem',
    stage: 'draft',
    who: clerk,
    does: (m, by, ids) =>
      putItem(m.core, by, {
        meetingId: ids.meeting,
        item: { number: '1', title: 'Apologies', openness: 'open', titleShown: true },
      }),
  },
  {
    verb: 'mendHeader',
    stage: 'draft',
    who: clerk,
    does: (m, by, ids) => mendHeader(m.core, by, { itemId: ids.item, number: '9', header }),
  },
  {
    verb: 'mendRecommendation',
    stage: 'draft',
    who: clerk,
    does: (m, by, ids) => mendRecommendation(m.core, by, { recommendationId: ids.a, mend }),
  },
  {
    verb: 'addRecommendation',
    stage: 'draft',
    who: clerk,
    does: (m, by, ids) => addRecommendation(m.core, by, { itemId: ids.item, id: 'fresh-1', mend }),
  },
  {
    verb: 'leaveOutRecommendation',
    stage: 'draft',
    who: clerk,
    does: (m, by, ids) => leaveOutRecommendation(m.core, by, { recommendationId: ids.b }),
  },
  {
    verb: 'setItemLinks',
    stage: 'draft',
    who: clerk,
    does: (m, by, ids) =>
      setItemLinks(m.core, by, {
        itemId: ids.item,
        reportUrl: 'https://marlshire.example/r',
        appendices: [],
      }),
  },
  {
    verb: 'setPublication',
    stage: 'draft',
    who: clerk,
    does: (m, by, ids) =>
      setPublication(m.core, by, {
        meetingId: ids.meeting,
        agendaUrl: 'https://marlshire.example/a',
        publishedOn: '2017-09-20',
      }),
  },
  {
    verb: 'setClosing',
    stage: 'draft',
    who: clerk,
    does: (m, by, ids) =>
      setClosing(m.core, by, { meetingId: ids.meeting, at: moment('2017-09-27', '12:00') }),
  },
  {
    verb: 'postToMembers',
    stage: 'ready',
    who: clerk,
    does: (m, by, ids) => postToMembers(m.core, by, { meetingId: ids.meeting }),
  },
  {
    verb: 'moveMilestone',
    stage: 'open',
    who: clerk,
    does: (m, by, ids) =>
      moveMilestone(m.core, by, {
        meetingId: ids.meeting,
        key: 'closing-soon',
        day: '2017-09-26',
        time: '11:00',
      }),
  },
  {
    verb: 'remindNow',
    stage: 'open',
    who: clerk,
    does: (m, by, ids) => remindNow(m.core, by, { meetingId: ids.meeting, pressId: 'press-1' }),
  },
  {
    verb: 'turnReminders',
    stage: 'open',
    who: known,
    does: (m, by) => turnReminders(m.core, by, { off: true }),
  },
  { verb: 'remindLater', stage: 'open', who: known, does: (m, by) => remindLater(m.core, by) },
  {
    verb: 'correctRecommendation',
    stage: 'open',
    who: clerk,
    does: (m, by, ids) =>
      correctRecommendation(m.core, by, {
        recommendationId: ids.a,
        wording: 1,
        text: 'notes the outcome of the peer review',
        reason: 'The report asks the committee to note.',
      }),
  },
  {
    verb: 'replyToRecommendation',
    stage: 'open',
    who: members,
    does: replies('a', position('need-more-information', 'On dates.')),
  },
  {
    verb: 'replyToRecommendation',
    stage: 'open',
    who: members,
    does: replies('b', { kind: 'suggestion', words: 'That it is done.' }),
  },
  { verb: 'replyToRecommendation', stage: 'open', who: members, does: replies('b', nothing) },
  {
    verb: 'replyToRecommendation',
    stage: 'open',
    who: members,
    does: replies('c', { kind: 'topic', proposalId: 'topic-2', topic }),
  },
  {
    verb: 'declareInterest',
    stage: 'open',
    who: members,
    does: (m, by, ids) => declareInterest(m.core, by, { itemId: ids.item, kind: 'pecuniary' }),
  },
  {
    verb: 'declareInterest',
    stage: 'open',
    who: members,
    does: (m, by, ids) => declareInterest(m.core, by, { itemId: ids.item, kind: null }),
  },
  {
    verb: 'proposeTopic',
    stage: 'open',
    who: members,
    does: (m, by, ids) =>
      proposeTopic(m.core, by, { proposalId: 'topic-3', meetingId: ids.meeting, itemId: ids.item, topic }),
  },
  {
    verb: 'closeReplies',
    stage: 'open',
    who: clerk,
    does: (m, by, ids) => closeReplies(m.core, by, { meetingId: ids.meeting }),
  },
  {
    verb: 'openPoll',
    stage: 'closed',
    who: chairs,
    does: (m, by, ids) =>
      openPoll(m.core, by, {
        pollId: 'poll-2',
        meetingId: ids.meeting,
        proposalIds: ['topic-1'],
        closesAt: moment('2017-09-30', '12:00'),
      }),
  },
  {
    verb: 'indicate',
    stage: 'polled',
    who: members,
    does: (m, by, ids) => indicate(m.core, by, { pollTopicId: ids.pollTopic, answer: 'not-now' }),
  },
  {
    verb: 'closePoll',
    stage: 'polled',
    who: chairs,
    does: (m, by) => closePoll(m.core, by, { pollId: 'poll-1' }),
  },
  {
    verb: 'recordTopicOutcome',
    stage: 'met',
    who: clerk,
    does: (m, by) =>
      recordTopicOutcome(m.core, by, {
        proposalId: 'topic-1',
        decided: { decision: 'add', targetMeeting: '2017-11-06', mergedIntoId: null, words: null },
      }),
  },
  {
    verb: 'recordResolution',
    stage: 'met',
    who: clerk,
    does: (m, by, ids) =>
      recordResolution(m.core, by, {
        recommendationId: ids.a,
        decided: { decision: 'as-printed', words: null, madeTo: 'The Cabinet', sentOn: '2017-10-02' },
      }),
  },
  {
    verb: 'makeDiaryLink',
    stage: 'draft',
    who: ['tom', 'nia', 'asha', 'eve', 'gil', 'sam', 'ruth', 'una', 'dev', 'olive'],
    does: (m, by) => makeDiaryLink(m.core, by, { committeeId: m.committee.id, linkId: 'link-1' }),
  },
  {
    verb: 'setSettings',
    stage: 'draft',
    who: clerk,
    does: (m, by) =>
      setSettings(m.core, by, {
        committeeId: m.committee.id,
        settings: settingsSchema.parse({ nation: 'wales' }),
      }),
  },
]
