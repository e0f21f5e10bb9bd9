import type { Screen } from '../../cards/screen.ts'
import { placeOfItem } from '../../committee/agenda/find.ts'
import { namesOf } from '../../committee/council/names.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { found } from '../../committee/kernel/found.ts'
import { enterDispensation } from '../../committee/members/replies/enter-dispensation.ts'
import { undoInterest } from '../../committee/members/replies/undo-interest.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import {
  dispensationAnswers,
  dispensationScreen,
  undoInterestAnswers,
  undoInterestScreen,
} from './interests.form.ts'
import { interestsScreen } from './interests.screen.ts'

/** What the clerk does about the interests that members declared. */
export const interestsInteractions = {
  interests: shows((asking) => interests(asking, asking.ids.item, asking.ids.page, null)),

  'undo-interest': asks({
    screen: async (asking) => undoInterestScreen(await interestOf(asking)),
    answers: undoInterestAnswers,
    async take(asking, { reason }) {
      const { interest } = await interestOf(asking)
      const did = await undoInterest(asking.core, asking.by, { interestId: interest.id, reason })
      const done = did ? 'Undone. The member is told, and nobody else.' : 'It did not stand any more.'
      return { kind: 'screen', screen: await interests(asking, interest.itemId, 1, done) }
    },
  }),

  'enter-dispensation': asks({
    screen: async (asking) => dispensationScreen(await interestOf(asking)),
    answers: dispensationAnswers,
    async take(asking, { allowed }) {
      const { interest } = await interestOf(asking)
      const dispensation = allowed === 'none' ? null : allowed
      const did = await enterDispensation(asking.core, asking.by, { interestId: interest.id, dispensation })
      const done = did ? 'Saved. The member is told, and nobody else.' : 'It was noted so already.'
      return { kind: 'screen', screen: await interests(asking, interest.itemId, 1, done) }
    },
  }),
} satisfies Handling<'interests' | 'undo-interest' | 'enter-dispensation'>

/** @throws CommitteeError unless the clerk asks */
async function interestOf({ core, by, ids }: Asking<{ interest: string }>) {
  const tables = core.store.look
  const interest = await found(tables.interests, ids.interest)
  const place = await placeOfItem(tables, interest.itemId)
  await mustBeAllowed(tables, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  const { name } = await found(tables.people, interest.personId)
  return { place, interest, name }
}

async function interests(
  { core, by }: Asking<unknown>,
  itemId: string,
  page: number,
  done: string | null,
): Promise<Screen> {
  const tables = core.store.look
  const place = await placeOfItem(tables, itemId)
  await mustBeAllowed(tables, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  const declared = await tables.interests.find({ itemId })
  return interestsScreen({
    place,
    interests: declared,
    names: await namesOf(
      tables,
      declared.map(({ personId }) => personId),
    ),
    page,
    done,
  })
}
