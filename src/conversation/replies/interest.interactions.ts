import { placeOfItem } from '../../committee/agenda/find.ts'
import { stageOf } from '../../committee/agenda/meetings/meeting.ts'
import { enteredFor } from '../../committee/kernel/actor.ts'
import { declareInterest } from '../../committee/members/replies/declare-interest.ts'
import { excludes, type Interest, interestKinds } from '../../committee/members/replies/interest.ts'
import { dispensationLabels } from '../../committee/members/replies/interest.words.ts'
import { whoSitsThere } from '../../committee/members/replies/who-replies.ts'
import type { IdsOf } from '../actions.ts'
import { oneAmong, oneOf, tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { did, note, say } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { interestChoices } from './interest.words.ts'

const label = 'Your interest in this item'
const withTakingBack = { ...interestChoices, none: 'I take back what I declared' }
const confirmed = tick('This is what I want the clerk to know')

/** What a member declares in an item: the kind only, and nothing about the interest itself. */
export const interestInteractions = {
  'declare-interest': form({
    async place({ core, by, ids }: Asking<IdsOf<'declare-interest'>>) {
      const tables = core.store.look
      const place = await placeOfItem(tables, ids.item)
      const { id: personId } = await whoSitsThere(tables, by, place, core.now())
      const [standing = null] = await tables.interests.find({ itemId: ids.item, personId, withdrawnAt: null })
      return { ...place, standing }
    },
    title: 'Declare an interest',
    says: ({ item, meeting, standing }) => [
      itemTitle(item),
      note('This tells the clerk. You must still declare at the meeting.'),
      ...(standing === null ? [] : [say(standsSentence(standing))]),
      say(
        `Please give the kind only, and nothing about the interest itself. If you take no part, nothing more is asked of you on this item, and ${meeting.repliesClosedAt === null ? 'you are left out of its count' : 'no poll on a topic that comes from it counts you. The count of replies stays as it was when they closed'}. Only the clerk is shown why.`,
      ),
    ],
    questions: ({ standing }) => {
      const kinds = [...interestKinds, ...(standing === null ? [] : (['none'] as const))]
      return { kind: oneAmong(label, kinds, withTakingBack), confirmed }
    },
    reads: { kind: oneOf(label, withTakingBack), confirmed },
    filled: ({ standing }) => ({ kind: standing?.kind }),
    submit: 'Tell the clerk',
    example: { kind: 'not-sure', confirmed: ['yes'] },
    async take({ core, by, ids }, { kind }) {
      await declareInterest(core, by, { itemId: ids.item, kind: kind === 'none' ? null : kind })
      const own = enteredFor(by) === null
      if (kind !== 'none')
        return {
          title: 'Your interest',
          blocks: [
            did(
              own
                ? 'Taken. This tells the clerk. You must still declare at the meeting.'
                : 'Entered. The member must still declare at the meeting.',
            ),
          ],
        }
      const { meeting } = await placeOfItem(core.store.look, ids.item)
      const asked =
        stageOf(meeting, core.now()) === 'open'
          ? `, and ${own ? 'you are asked for your' : 'the member is asked for their'} replies again`
          : ''
      return { title: 'Your interest', blocks: [did(`Taken back. This is on the record${asked}.`)] }
    },
  }),
} satisfies Handling<'declare-interest'>

function standsSentence(standing: Interest): string {
  const { kind, dispensation } = standing
  const allowed =
    dispensation === null || !excludes(standing)
      ? ''
      : ` The clerk has noted a ${dispensationLabels[dispensation]}, so you may reply.`
  return `Declared so far: “${interestChoices[kind]}”.${allowed}`
}
