import { agendaOf } from '../../../src/committee/agenda/meetings/agenda.ts'
import { sayNotOpen, sayOpen } from '../../../src/committee/agenda/reports/answer-for-report.ts'
import { asShown, checkReport } from '../../../src/committee/agenda/reports/check-report.ts'
import { correctRecommendation } from '../../../src/committee/agenda/reports/correct-recommendation.ts'
import {
  addRecommendation,
  leaveOutRecommendation,
  mendHeader,
  mendRecommendation,
} from '../../../src/committee/agenda/reports/mend-report.ts'
import { overruleMarks } from '../../../src/committee/agenda/reports/overrule-marks.ts'
import { receiveFile } from '../../../src/committee/agenda/reports/receive-file.ts'
import { receiveReport } from '../../../src/committee/agenda/reports/receive-report.ts'
import { file, report } from '../meeting.ts'
import { fileId, waitingFile } from '../waiting-files.ts'
import { always, clerk, type Deed, during } from './deed.ts'

const mend = {
  label: '(a)',
  text: 'considers it',
  asks: 'view',
  scale: 'support',
  onEducation: true,
} as const

const nothingFiled = { report: null, recommendations: [] }
const header = { title: 'Mended', reportBy: null, decisionType: null, wards: [], purpose: null }

export const reportsDeeds: readonly Deed[] = [
  {
    verb: 'receiveFile',
    stage: 'draft',
    states: always,
    who: ['ruth', 'hal', 'wes'],
    does: (m, by) =>
      receiveFile(m.core, by, {
        platform: 'slack',
        workspace: 'T-MARL',
        platformFile: 'F-ANOTHER',
        digest: 'sha-of-another-file',
        numbers: ['7'],
      }),
  },
  {
    verb: 'sayOpen',
    stage: 'file',
    states: during('draft', 'met'),
    who: ['ruth'],
    after: (m) => waitingFile(m),
    does: async (m, by) =>
      sayOpen(m.core, by, {
        fileId: await fileId(m),
        report: 1,
        committeeId: m.committee.id,
        meetingDate: null,
        number: null,
      }),
  },
  {
    verb: 'sayNotOpen',
    stage: 'file',
    states: always,
    who: ['ruth'],
    after: (m) => waitingFile(m),
    does: async (m, by) => sayNotOpen(m.core, by, { fileId: await fileId(m), report: 2, keep: null }),
  },
  {
    verb: 'overruleMarks',
    stage: 'file',
    states: always,
    who: ['ruth'],
    after: (m) => waitingFile(m),
    does: async (m, by) =>
      overruleMarks(m.core, by, { fileId: await fileId(m), marks: [1], reason: 'It is a policy’s name.' }),
  },
  {
    verb: 'receiveReport',
    stage: 'draft',
    states: during('draft', 'met'),
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
    verb: 'checkReport',
    stage: 'draft',
    states: during('draft', 'ready'),
    who: clerk,
    async does(m, by, ids) {
      const [{ report, recommendations } = nothingFiled] = await agendaOf(m.store.look, ids.meeting)
      return checkReport(m.core, by, {
        itemId: ids.item,
        shown: report === null ? '' : asShown(report, recommendations),
        header: { ...header, title: 'Checked' },
        recommendations: [{ id: ids.a, mend: { ...mend, asks: 'suggest' } }],
        settled: [],
      })
    },
  },
  {
    verb: 'mendHeader',
    stage: 'draft',
    states: during('draft', 'ready'),
    who: clerk,
    does: (m, by, ids) => mendHeader(m.core, by, { itemId: ids.item, number: '9', header }),
  },
  {
    verb: 'mendRecommendation',
    stage: 'draft',
    states: during('draft', 'ready'),
    who: clerk,
    does: (m, by, ids) => mendRecommendation(m.core, by, { recommendationId: ids.a, mend }),
  },
  {
    verb: 'addRecommendation',
    stage: 'draft',
    states: during('draft', 'ready'),
    who: clerk,
    does: (m, by, ids) => addRecommendation(m.core, by, { itemId: ids.item, id: 'fresh-1', mend }),
  },
  {
    verb: 'leaveOutRecommendation',
    stage: 'draft',
    states: during('draft', 'ready'),
    who: clerk,
    does: (m, by, ids) => leaveOutRecommendation(m.core, by, { recommendationId: ids.b }),
  },
  {
    verb: 'correctRecommendation',
    stage: 'open',
    states: ['open'],
    who: clerk,
    does: (m, by, ids) =>
      correctRecommendation(m.core, by, {
        recommendationId: ids.a,
        wording: 1,
        text: 'notes the outcome of the peer review',
        reason: 'The report asks the committee to note.',
      }),
  },
]
