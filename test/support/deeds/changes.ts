import { broughtBy, checkNewVersion } from '../../../src/committee/agenda/reports/check-new-version.ts'
import { asShown } from '../../../src/committee/agenda/reports/check-report.ts'
import { dropVersion } from '../../../src/committee/agenda/reports/drop-version.ts'
import { replaceReport } from '../../../src/committee/agenda/reports/replace-report.ts'
import { addItem } from '../../../src/committee/changes/add-item.ts'
import { addSupplement } from '../../../src/committee/changes/add-supplement.ts'
import { cancelMeeting } from '../../../src/committee/changes/cancel-meeting.ts'
import { hideText } from '../../../src/committee/changes/hide-text.ts'
import { moveMeeting } from '../../../src/committee/changes/move-meeting.ts'
import { reopenReplies } from '../../../src/committee/changes/reopen-replies.ts'
import { restoreMeeting } from '../../../src/committee/changes/restore-meeting.ts'
import { restoreItem, takeOffItem } from '../../../src/committee/changes/take-off-item.ts'
import { undoOutcome } from '../../../src/committee/changes/undo-outcome.ts'
import { withholdItem } from '../../../src/committee/changes/withhold-item.ts'
import { found } from '../../../src/committee/kernel/found.ts'
import type { Marlshire } from '../committee.ts'
import { moment } from '../meeting.ts'
import { always, clerk, type Deed, during } from './deed.ts'

const reason = 'The director asks for it.'

const takesOff = (state: 'withdrawn' | 'deferred'): Deed => ({
  verb: 'takeOffItem',
  stage: 'open',
  states: during('draft', 'met'),
  who: clerk,
  does: (m, by, ids) => takeOffItem(m.core, by, { itemId: ids.item, state, reason }),
})
const putsBack: Deed = {
  verb: 'restoreItem',
  stage: 'open',
  states: during('draft', 'met'),
  who: clerk,
  after: (m, ids) => takesOff('withdrawn').does(m, m.as('ruth'), ids),
  does: (m, by, ids) => restoreItem(m.core, by, { itemId: ids.item, reason }),
}

export const changesDeeds: readonly Deed[] = [
  {
    verb: 'addItem',
    stage: 'open',
    states: during('open', 'met'),
    who: clerk,
    does: (m, by, ids) =>
      addItem(m.core, by, {
        meetingId: ids.meeting,
        item: { number: '9', title: 'Ice', openness: 'open', titleShown: true, urgency: 'Snow is forecast.' },
        reason,
      }),
  },
  {
    verb: 'addSupplement',
    stage: 'open',
    states: during('open', 'met'),
    who: clerk,
    does: (m, by, ids) =>
      addSupplement(m.core, by, {
        itemId: ids.item,
        title: 'Supplement 1',
        url: 'https://marlshire.example/s',
        reason,
      }),
  },
  takesOff('withdrawn'),
  putsBack,
  takesOff('deferred'),
  putsBack,
  {
    verb: 'replaceReport',
    stage: 'version',
    states: ['open'],
    who: clerk,
    does: async (m, by) =>
      replaceReport(m.core, by, {
        reportId: await versionOf(m),
        reason,
        reportUrl: null,
        onEducation: new Map([[3, false]]),
      }),
  },
  {
    verb: 'checkNewVersion',
    stage: 'version not wanted',
    states: [...during('open', 'confirmed'), 'cancelled'],
    who: clerk,
    async does(m, by) {
      const version = await found(m.store.look.reports, await versionOf(m))
      const { title, reportBy, decisionType, wards } = version
      return checkNewVersion(m.core, by, {
        reportId: version.id,
        shown: asShown(version, broughtBy(version)),
        header: { title, reportBy, decisionType, wards, purpose: 'To say what it costs.' },
        recommendations: [],
        settled: [],
      })
    },
  },
  {
    verb: 'dropVersion',
    stage: 'version not wanted',
    states: [...during('open', 'confirmed'), 'cancelled'],
    who: clerk,
    does: async (m, by) => dropVersion(m.core, by, { reportId: await versionOf(m) }),
  },
  {
    verb: 'hideText',
    stage: 'closed',
    states: [...during('closed', 'confirmed'), 'cancelled'],
    who: clerk,
    does: async (m, by, ids) => {
      const [reply] = await m.store.look.replies.find({ recommendationId: ids.a, personId: m.id('asha') })
      await hideText(m.core, by, { kind: 'reply', subjectId: reply?.id ?? '', field: null, reason })
    },
  },
  {
    verb: 'hideText',
    stage: 'closed',
    states: [...during('closed', 'confirmed'), 'cancelled'],
    who: clerk,
    does: (m, by) => hideText(m.core, by, { kind: 'topic', subjectId: 'topic-1', field: 'whyNow', reason }),
  },
  {
    verb: 'reopenReplies',
    stage: 'closed too early',
    states: ['closed', 'polled'],
    who: clerk,
    does: (m, by, ids) =>
      reopenReplies(m.core, by, {
        meetingId: ids.meeting,
        round: 1,
        at: moment('2017-09-29', '12:00'),
        reason,
      }),
  },
  {
    verb: 'undoOutcome',
    stage: 'outcomes entered',
    states: ['recorded'],
    who: clerk,
    does: async (m, by) => {
      const [one] = await m.store.look.resolutions.find({})
      const { id, at } = one ?? { id: '', at: m.core.now() }
      await undoOutcome(m.core, by, { entered: { kind: 'resolution', id, at }, reason })
    },
  },
  {
    verb: 'undoOutcome',
    stage: 'outcomes entered',
    states: ['recorded'],
    who: clerk,
    does: async (m, by) => {
      const [one] = await m.store.look.topicOutcomes.find({})
      const { id, at } = one ?? { id: '', at: m.core.now() }
      await undoOutcome(m.core, by, { entered: { kind: 'topic', id, at }, reason })
    },
  },
  {
    verb: 'withholdItem',
    stage: 'falls through',
    states: always,
    who: clerk,
    does: (m, by, ids) =>
      withholdItem(m.core, by, { itemId: ids.item, openness: 'exempt', titleShown: false, reason }),
  },
  {
    verb: 'moveMeeting',
    stage: 'falls through',
    states: during('draft', 'met'),
    who: clerk,
    does: (m, by, ids) =>
      moveMeeting(m.core, by, { meetingId: ids.meeting, from: '2017-10-02', to: '2017-10-09', reason }),
  },
  {
    verb: 'cancelMeeting',
    stage: 'falls through',
    states: during('draft', 'met'),
    who: clerk,
    does: (m, by, ids) => cancelMeeting(m.core, by, { meetingId: ids.meeting, reason }),
  },
  {
    verb: 'restoreMeeting',
    stage: 'falls through',
    states: ['cancelled'],
    who: clerk,
    does: (m, by, ids) => restoreMeeting(m.core, by, { meetingId: ids.meeting, reason }),
  },
]

async function versionOf(m: Marlshire): Promise<string> {
  const [version] = await m.store.look.reports.find({ digest: 'sha-of-new-version' })
  return version?.id ?? ''
}
