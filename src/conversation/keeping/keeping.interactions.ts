import { placeOfItem, placeOfMeeting } from '../../committee/agenda/find.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { holdItem } from '../../committee/keeping/hold-item.ts'
import { releaseItem } from '../../committee/keeping/release-item.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { confirmAnswers } from '../kit/confirm.screen.ts'
import { type Asking, asks, type Interaction, ofItem, ofMeeting, page, shows } from '../kit/interaction.ts'
import { heldScreen, holdAnswers, holdScreen, releaseScreen } from './held.screen.ts'

/** What the clerk keeps while a request for information is answered. */
export const keepingInteractions = {
  'held-items': shows(ofMeeting.extend(page.shape), (asking) =>
    held(asking, asking.ids.meeting, asking.ids.page),
  ),

  'hold-item': asks(ofItem, {
    screen: async (asking) => holdScreen(await clerksItem(asking)),
    answers: holdAnswers,
    async take(asking, { reference }) {
      const { core, by, ids } = asking
      await holdItem(core, by, { itemId: ids.item, reference })
      const { meeting, item } = await placeOfItem(core.store.look, ids.item)
      const done = `Item ${item.number} is held for ${reference}.`
      return { kind: 'screen', screen: await held(asking, meeting.id, 1, done) }
    },
  }),

  'release-item': asks(ofItem, {
    screen: async (asking) => releaseScreen(await clerksItem(asking)),
    answers: confirmAnswers,
    async take(asking) {
      const { core, by, ids } = asking
      const did = await releaseItem(core, by, { itemId: ids.item })
      const { meeting, item } = await placeOfItem(core.store.look, ids.item)
      const done = did ? `Item ${item.number} is released.` : `Item ${item.number} is not held.`
      return { kind: 'screen', screen: await held(asking, meeting.id, 1, done) }
    },
  }),
} satisfies Record<string, Interaction>

/** @throws CommitteeError unless the clerk asks */
async function clerksItem({ core, by, ids }: Asking<{ item: string }>) {
  const place = await placeOfItem(core.store.look, ids.item)
  await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  return place
}

async function held(
  { core, by }: Asking<unknown>,
  meetingId: string,
  at: number,
  done: string | null = null,
) {
  const { committee, meeting } = await placeOfMeeting(core.store.look, meetingId)
  await mustBeAllowed(core.store.look, by, committee.id, 'prepare the meeting', dayOf(core.now()))
  return heldScreen(meeting, await core.store.look.items.find({ meetingId }), at, done)
}
