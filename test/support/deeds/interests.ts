import { declareInterest } from '../../../src/committee/members/replies/declare-interest.ts'
import { enterDispensation } from '../../../src/committee/members/replies/enter-dispensation.ts'
import type { Interest } from '../../../src/committee/members/replies/interest.ts'
import { undoInterest } from '../../../src/committee/members/replies/undo-interest.ts'
import { clerk, type Deed, during, members } from './deed.ts'

const enters = (dispensation: Interest['dispensation'], after?: Deed['after']): Deed => ({
  verb: 'enterDispensation',
  stage: 'interested',
  states: during('open', 'confirmed'),
  who: clerk,
  ...(after && { after }),
  does: (m, by, ids) => enterDispensation(m.core, by, { interestId: ids.interest, dispensation }),
})

export const interestsDeeds: readonly Deed[] = [
  enters('speak'),
  enters('speak-and-vote'),
  enters(null, (m, ids) => enters('speak').does(m, m.as('ruth'), ids)),
  {
    verb: 'undoInterest',
    stage: 'interested',
    states: during('open', 'confirmed'),
    who: clerk,
    does: (m, by, ids) =>
      undoInterest(m.core, by, { interestId: ids.interest, reason: 'It was on the wrong item.' }),
  },
  {
    verb: 'declareInterest',
    stage: 'open',
    states: during('open', 'met'),
    who: members,
    does: (m, by, ids) => declareInterest(m.core, by, { itemId: ids.item, kind: 'pecuniary' }),
  },
  {
    verb: 'declareInterest',
    stage: 'open',
    states: during('open', 'met'),
    who: members,
    async after(m, ids) {
      for (const name of ['tom', 'nia', 'asha', 'eve', 'gil', 'sam'] as const)
        await declareInterest(m.core, m.as(name), { itemId: ids.item, kind: 'not-sure' })
    },
    does: (m, by, ids) => declareInterest(m.core, by, { itemId: ids.item, kind: null }),
  },
]
