import { correctRecommendation } from '../../../src/committee/agenda/reports/correct-recommendation.ts'
import {
  addRecommendation,
  leaveOutRecommendation,
  mendHeader,
  mendRecommendation,
} from '../../../src/committee/agenda/reports/mend-report.ts'
import { receiveReport } from '../../../src/committee/agenda/reports/receive-report.ts'
import { file, report } from '../meeting.ts'
import { clerk, type Deed, during } from './deed.ts'

const mend = {
  label: '(a)',
  text: 'considers it',
  asks: 'view',
  scale: 'support',
  onEducation: true,
} as const

const header = { title: 'Mended', reportBy: null, decisionType: null, wards: [], purpose: null }

export const reportsDeeds: readonly Deed[] = [
  {
    verb: 'receiveReport',
    stage: 'draft',
    states: ['draft', ...during('open', 'met')],
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
