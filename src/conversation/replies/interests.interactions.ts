import { placeOfItem } from '../../committee/agenda/find.ts'
import { nameOf, namesOf } from '../../committee/council/names.ts'
import { found } from '../../committee/kernel/found.ts'
import { enterDispensation } from '../../committee/members/replies/enter-dispensation.ts'
import { interestLine } from '../../committee/members/replies/interest.words.ts'
import { undoInterest } from '../../committee/members/replies/undo-interest.ts'
import { line, oneOf } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { clerksItem, placeIfAllowed } from '../kit/place.ts'
import { note, say, saying, warn } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { interestsScreen } from './interests.screen.ts'

/** What the clerk does about the interests that members declared. */
export const interestsInteractions = {
  interests: shows((asking) => interests(asking, asking.ids.item, asking.ids.page)),

  'undo-interest': form({
    place: clerksInterest,
    title: 'Undo an interest',
    says: (place) => [
      ...whatStands(place),
      warn(
        'Only the member is told, with your reason. It is kept on the record. While replies are open they are asked for theirs again; what was counted at closing stays as it was.',
      ),
    ],
    questions: {
      reason: line('The reason', 'the reason', 300, {
        hint: 'One sentence. The member sees it. Say nothing about the interest itself.',
      }),
    },
    submit: 'Undo it',
    example: { reason: 'The wrong item.' },
    async take(asking, { reason }, place) {
      const { interest } = await place()
      const did = await undoInterest(asking.core, asking.by, { interestId: interest.id, reason })
      const done = did ? 'Undone. The member is told, and nobody else.' : 'It did not stand any more.'
      return saying(done, await interests(asking, interest.itemId))
    },
  }),

  'enter-dispensation': form({
    place: clerksInterest,
    title: 'Dispensation',
    says: (place) => [
      ...whatStands(place),
      note(
        'The council grants it in writing; this only notes it. Only the member is told. It still applies if they declare this interest again. What was counted at closing stays as it was.',
      ),
    ],
    questions: {
      allowed: oneOf('What the council lets them do', {
        speak: 'Speak, not vote: they may reply, heard apart',
        'speak-and-vote': 'Speak and vote: they may reply, and count',
        none: 'No dispensation',
      }),
    },
    filled: ({ interest }) => ({ allowed: interest.dispensation }),
    submit: 'Save',
    example: { allowed: 'speak' },
    async take(asking, { allowed }, place) {
      const { interest } = await place()
      const dispensation = allowed === 'none' ? null : allowed
      const did = await enterDispensation(asking.core, asking.by, { interestId: interest.id, dispensation })
      const done = did ? 'Saved. The member is told, and nobody else.' : 'It was noted so already.'
      return saying(done, await interests(asking, interest.itemId))
    },
  }),
} satisfies Handling<'interests' | 'undo-interest' | 'enter-dispensation'>

type Place = Awaited<ReturnType<typeof clerksInterest>>

/** @throws CommitteeError unless the clerk asks */
async function clerksInterest(asking: Asking<{ readonly interest: string }>) {
  const tables = asking.core.store.look
  const interest = await found(tables.interests, asking.ids.interest)
  const place = await placeIfAllowed(
    asking,
    'prepare the meeting',
    await placeOfItem(tables, interest.itemId),
  )
  return { ...place, interest, name: await nameOf(tables, interest.personId) }
}

function whatStands({ item, interest, name }: Place) {
  const what = interest.withdrawnAt === null ? interestLine(interest) : 'no longer stands'
  return [itemTitle(item), say([{ strong: name }, `: ${what}.`])]
}

async function interests({ core, by }: Asking<unknown>, itemId: string, page = 1) {
  const tables = core.store.look
  const place = await clerksItem({ core, by, ids: { item: itemId } })
  const declared = await tables.interests.find({ itemId })
  const names = await namesOf(
    tables,
    declared.map(({ personId }) => personId),
  )
  return interestsScreen({ place, interests: declared, names, page })
}
