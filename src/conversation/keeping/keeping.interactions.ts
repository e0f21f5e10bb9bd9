import { holdItem, releaseItem } from '../../committee/keeping/hold-item.ts'
import { line, tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { clerksItem, clerksMeeting } from '../kit/place.ts'
import { say, saying, warn } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { heldScreen } from './held.screen.ts'

/** What the clerk keeps while a request for information is answered. */
export const keepingInteractions = {
  'held-items': shows((asking) => held(asking, asking.ids.meeting, asking.ids.page)),

  'hold-item': form({
    place: clerksItem,
    title: ({ item }) => `Hold item ${item.number}`,
    says: (place) => [
      itemTitle(place.item),
      say(
        'Everything on it is kept until you release it, even what would be deleted when the minutes are confirmed or when its time is up. Clerks see the reference.',
      ),
    ],
    questions: {
      reference: line('The reference of the request', 'the reference', 100, {
        hint: 'For example: FOI 2027/114. Please give no name.',
      }),
    },
    filled: ({ item }) => ({ reference: item.heldFor }),
    submit: 'Hold it',
    example: { reference: 'FOI 2017/88' },
    async take(asking, { reference }, place) {
      await holdItem(asking.core, asking.by, { itemId: asking.ids.item, reference })
      const { meeting, item } = await place()
      return held(asking, meeting.id, 1, `Item ${item.number} is held for ${reference}.`)
    },
  }),

  'release-item': form({
    place: clerksItem,
    title: ({ item }) => `Release item ${item.number}`,
    says: (place) => [
      itemTitle(place.item),
      warn(
        `${place.item.heldFor === null ? 'It is not held.' : `It is held for ${place.item.heldFor}.`} When it is released, what would have been deleted by now is deleted for good. Please release it only once the request has been answered and the time for a review or a complaint is over.`,
      ),
    ],
    questions: { confirmed: tick('The request has been answered') },
    submit: 'Release it',
    example: { confirmed: ['yes'] },
    async take(asking, _, place) {
      const did = await releaseItem(asking.core, asking.by, { itemId: asking.ids.item })
      const { meeting, item } = await place()
      const done = did ? `Item ${item.number} is released.` : `Item ${item.number} is not held.`
      return held(asking, meeting.id, 1, done)
    },
  }),
} satisfies Handling<'held-items' | 'hold-item' | 'release-item'>

async function held(asking: Asking<unknown>, meeting: string, page: number, done: string | null = null) {
  const place = await clerksMeeting({ ...asking, ids: { meeting } })
  const items = await asking.core.store.look.items.find({ meetingId: meeting })
  return saying(done, heldScreen(place.meeting, items, page))
}
