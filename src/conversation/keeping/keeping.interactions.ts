import { holdItem, releaseItem } from '../../committee/keeping/hold-item.ts'
import { line, tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { clerksItem, clerksMeeting } from '../kit/place.ts'
import { say, saying, warn } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { heldScreen } from './held.screen.ts'
import { heldItemsWords } from './held.words.ts'

/** How the clerk keeps an item while a request for information is answered. */
export const keepingInteractions = {
  'held-items': shows((asking) => held(asking, asking.ids.meeting, asking.ids.page)),

  'hold-item': form({
    place: clerksItem,
    title: ({ item }) => heldItemsWords.hold.title(item.number),
    says: (place) => [itemTitle(place.item), say(heldItemsWords.hold.what)],
    questions: {
      reference: line(heldItemsWords.hold.reference, heldItemsWords.hold.referenceCalled, 100, {
        hint: heldItemsWords.hold.referenceHint,
      }),
    },
    filled: ({ item }) => ({ reference: item.heldFor }),
    submit: heldItemsWords.hold.submit,
    example: { reference: 'FOI 2017/88' },
    async take(asking, { reference }, place) {
      await holdItem(asking.core, asking.by, { itemId: asking.ids.item, reference })
      const { meeting, item } = await place()
      return held(asking, meeting.id, 1, heldItemsWords.hold.done(item.number, reference))
    },
  }),

  'release-item': form({
    place: clerksItem,
    title: ({ item }) => heldItemsWords.release.title(item.number),
    says: (place) => [itemTitle(place.item), warn(heldItemsWords.release.warning(place.item.heldFor))],
    questions: { confirmed: tick(heldItemsWords.release.confirmed) },
    submit: heldItemsWords.release.submit,
    example: { confirmed: ['yes'] },
    async take(asking, _, place) {
      const did = await releaseItem(asking.core, asking.by, { itemId: asking.ids.item })
      const { meeting, item } = await place()
      const done = did
        ? heldItemsWords.release.done(item.number)
        : heldItemsWords.release.already(item.number)
      return held(asking, meeting.id, 1, done)
    },
  }),
} satisfies Handling<'held-items' | 'hold-item' | 'release-item'>

async function held(asking: Asking<unknown>, meeting: string, page: number, done: string | null = null) {
  const place = await clerksMeeting({ ...asking, ids: { meeting } })
  const items = await asking.core.store.look.items.find({ meetingId: meeting })
  return saying(done, heldScreen(place.meeting, items, page))
}
