import { receiveReport } from '../../src/committee/agenda/reports/receive-report.ts'
import type { Report } from '../../src/committee/agenda/reports/report.ts'
import { recordTopicOutcome } from '../../src/committee/outcomes/record-outcome.ts'
import { recordResolution } from '../../src/committee/outcomes/record-resolution.ts'
import type { Marlshire } from './committee.ts'
import { asking, type October, polled, posted, report } from './meeting.ts'

/** A new version of the report: (a) is reworded, (b) stands, (c) is gone, (d) is new. */
export const newVersion: Report = {
  ...report,
  recommendations: [
    asking('(a)', 'considers the outcome of the peer review and its costs', 'view'),
    asking('(b)', 'determines any recommendations it wishes to make to the Cabinet', 'suggest'),
    asking('(d)', 'notes the letter from the peers', 'view'),
  ],
  appendices: ['Appendix A: letter from the peers', 'Appendix B: costs'],
}

/** Hands in a new version after posting. */
export async function handIn(m: Marlshire, of: Report = newVersion, digest = 'sha-of-new-version') {
  return receiveReport(m.core, m.as('ruth'), {
    committeeId: m.committee.id,
    meetingDate: null,
    number: null,
    file: { name: 'peer-review-2.docx', digest },
    received: { kind: 'report', report: of },
  })
}

/** Posted, with a new version of its report waiting. */
export async function withVersion(m: Marlshire): Promise<October> {
  const october = await posted(m)
  await handIn(m)
  return october
}

/** Held, with outcomes for (a) and for the topic "topic-1". */
export async function outcomesEntered(m: Marlshire) {
  const october = await polled(m)
  m.at('2017-10-03T10:00')
  await recordResolution(m.core, m.as('ruth'), {
    recommendationId: october.a,
    decided: {
      decision: 'as-printed',
      words: null,
      madeTo: 'The Cabinet',
      toExecutive: false,
      sentOn: '2017-10-03',
    },
  })
  await recordTopicOutcome(m.core, m.as('ruth'), {
    proposalId: 'topic-1',
    decided: { decision: 'add', targetMeeting: '2017-11-06', mergedIntoId: null, words: null },
  })
  return october
}
