import { placeOfItem } from '../../committee/agenda/find.ts'
import { stageOf } from '../../committee/agenda/meetings/meeting.ts'
import { enteredFor } from '../../committee/kernel/actor.ts'
import { declareInterest } from '../../committee/members/replies/declare-interest.ts'
import { interestKinds } from '../../committee/members/replies/interest.ts'
import { whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import type { Core } from '../../committee/ports.ts'
import type { IdsOf } from '../actions.ts'
import { oneAmong, oneOf, tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { did, note, say } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { interestFormWords } from './interest.words.ts'
import { replyFormWords } from './reply.words.ts'

const confirmed = tick(interestFormWords.confirm)

/** A member declares an interest in an item: its kind, and nothing about the interest itself. */
export const interestInteractions = {
  'declare-interest': form({
    async place({ core, by, ids }: Asking<IdsOf<'declare-interest'>>) {
      const tables = core.store.look
      const place = await placeOfItem(tables, ids.item)
      const { id: personId } = await whoSitsThere(tables, by, place, core.now())
      const [standing = null] = await tables.interests.find({ itemId: ids.item, personId, withdrawnAt: null })
      return { ...place, standing }
    },
    title: replyFormWords.declareInterest,
    says: ({ item, meeting, standing }) => [
      itemTitle(item),
      note(interestFormWords.declareThere),
      ...(standing === null ? [] : [say(interestFormWords.stands(standing))]),
      say(interestFormWords.kindOnly(meeting.repliesClosedAt !== null)),
    ],
    questions: ({ standing }) => {
      const kinds = [...interestKinds, ...(standing === null ? [] : (['none'] as const))]
      return { kind: oneAmong(interestFormWords.kind, kinds, interestFormWords.kinds), confirmed }
    },
    reads: { kind: oneOf(interestFormWords.kind, interestFormWords.kinds), confirmed },
    filled: ({ standing }) => ({ kind: standing?.kind }),
    submit: interestFormWords.send,
    example: { kind: 'not-sure', confirmed: ['yes'] },
    async take({ core, by, ids }, { kind }) {
      await declareInterest(core, by, { itemId: ids.item, kind: kind === 'none' ? null : kind })
      const own = enteredFor(by) === null
      const done =
        kind === 'none'
          ? interestFormWords.takenBack(await whoIsAskedAgain(core, ids.item, own))
          : own
            ? interestFormWords.taken
            : interestFormWords.entered
      return { title: interestFormWords.doneTitle, blocks: [did(done)] }
    },
  }),
} satisfies Handling<'declare-interest'>

async function whoIsAskedAgain(core: Core, itemId: string, own: boolean): Promise<'you' | 'member' | null> {
  const { meeting } = await placeOfItem(core.store.look, itemId)
  if (stageOf(meeting, core.now()) !== 'open') return null
  return own ? 'you' : 'member'
}
