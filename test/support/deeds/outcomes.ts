import { recordResolution } from '../../../src/committee/outcomes/record-resolution.ts'
import { clerk, type Deed } from './deed.ts'

export const outcomesDeeds: readonly Deed[] = [
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
]
