import { placeOfItem } from '../../committee/agenda/find.ts'
import { nameOf, namesOf } from '../../committee/council/names.ts'
import { found } from '../../committee/kernel/found.ts'
import { enterDispensation } from '../../committee/members/replies/enter-dispensation.ts'
import { interestWords } from '../../committee/members/replies/interest.words.ts'
import { undoInterest } from '../../committee/members/replies/undo-interest.ts'
import { reasonFieldWords } from '../changes/reason.words.ts'
import { line, oneOf } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { formWords } from '../kit/form.words.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { clerksItem, placeIfAllowed } from '../kit/place.ts'
import { note, say, saying, warn } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { clerksInterestsWords } from './clerks-interests.words.ts'
import { interestsScreen } from './interests.screen.ts'

/** What the clerk does about the interests that members declared. */
export const interestsInteractions = {
  interests: shows((asking) => interests(asking, asking.ids.item, asking.ids.page)),

  'undo-interest': form({
    place: clerksInterest,
    title: clerksInterestsWords.undoTitle,
    says: (place) => [...whatStands(place), warn(clerksInterestsWords.undoNotice)],
    questions: {
      reason: line(reasonFieldWords.label, reasonFieldWords.called, 300, {
        hint: clerksInterestsWords.reasonHint,
      }),
    },
    submit: clerksInterestsWords.undoIt,
    example: { reason: 'The wrong item.' },
    async take(asking, { reason }, place) {
      const { interest } = await place()
      const did = await undoInterest(asking.core, asking.by, { interestId: interest.id, reason })
      const done = did ? clerksInterestsWords.undone : clerksInterestsWords.stoodNoMore
      return saying(done, await interests(asking, interest.itemId))
    },
  }),

  'enter-dispensation': form({
    place: clerksInterest,
    title: clerksInterestsWords.dispensationTitle,
    says: (place) => [...whatStands(place), note(clerksInterestsWords.dispensationNotice)],
    questions: {
      allowed: oneOf(clerksInterestsWords.allowed, clerksInterestsWords.allows),
    },
    filled: ({ interest }) => ({ allowed: interest.dispensation }),
    submit: formWords.save,
    example: { allowed: 'speak' },
    async take(asking, { allowed }, place) {
      const { interest } = await place()
      const dispensation = allowed === 'none' ? null : allowed
      const did = await enterDispensation(asking.core, asking.by, { interestId: interest.id, dispensation })
      const done = did ? clerksInterestsWords.saved : clerksInterestsWords.notedAlready
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
  const what =
    interest.withdrawnAt === null
      ? clerksInterestsWords.stands(interestWords.line(interest), false)
      : clerksInterestsWords.noLongerStands
  return [itemTitle(item), say([{ strong: name }, `: ${what}`])]
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
