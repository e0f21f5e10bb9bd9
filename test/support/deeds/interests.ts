import { declareInterest } from '../../../src/committee/replies/declare-interest.ts'
import { enterDispensation } from '../../../src/committee/replies/enter-dispensation.ts'
import type { Interest } from '../../../src/committee/replies/interest.ts'
import { undoInterest } from '../../../src/committee/replies/undo-interest.ts'
import { clerk, type Deed, members } from './deed.ts'

const enters = (dispensation: Interest['dispensation']): Deed => ({
  verb: 'enterDispensation',
  stage: 'interested',
  who: clerk,
  does: (m, by, ids) => enterDispensation(m.core, by, { interestId: ids.interest, dispensation }),
})

export const interestsDeeds: readonly Deed[] = [
  enters('speak'),
  enters('speak-and-vote'),
  enters(null),
  {
    verb: 'undoInterest',
    stage: 'interested',
    who: clerk,
    does: (m, by, ids) =>
      undoInterest(m.core, by, { interestId: ids.interest, reason: 'It was on the wrong item.' }),
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
]
