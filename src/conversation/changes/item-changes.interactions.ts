import type { Screen } from '../../cards/screen.ts'
import { type ItemPlace, placeOfItem, placeOfMeeting } from '../../committee/agenda/find.ts'
import { withWhatWasFiled } from '../../committee/agenda/meetings/agenda.ts'
import type { Meeting } from '../../committee/agenda/meetings/meeting.ts'
import { nextItem } from '../../committee/agenda/meetings/put-item.ts'
import {
  mustBeOpenItem,
  mustBePosted,
  mustBeToCome,
} from '../../committee/agenda/meetings/what-may-change.ts'
import { addItem } from '../../committee/changes/add-item.ts'
import { addSupplement } from '../../committee/changes/add-supplement.ts'
import { restoreItem } from '../../committee/changes/restore-item.ts'
import { takeOffItem } from '../../committee/changes/take-off-item.ts'
import { withholdItem } from '../../committee/changes/withhold-item.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { hiddenAs, itemGiven } from '../meetings/item.form.ts'
import { changeItemScreen } from './changes.screen.ts'
import {
  addItemAnswers,
  addItemScreen,
  newVersionScreen,
  restoreAnswers,
  restoreScreen,
  supplementAnswers,
  supplementScreen,
  takeOffAnswers,
  takeOffScreen,
  withholdAnswers,
  withholdScreen,
} from './item-changes.form.ts'

type OfItem = Asking<{ item: string }>

export const itemChangesInteractions = {
  'add-item': asks({
    async screen(asking) {
      const meeting = await clerksMeeting(asking)
      mustBeToCome({ meeting, now: asking.core.now() })
      mustBePosted({ meeting })
      return addItemScreen(meeting, await nextItem(asking.core, meeting))
    },
    answers: addItemAnswers,
    async take(asking, { reason, ...given }) {
      const { core, by, ids } = asking
      const item = itemGiven(given)
      const did = await addItem(core, by, { meetingId: ids.meeting, item, reason })
      const [added] = await core.store.look.items.find({ meetingId: ids.meeting, number: item.number })
      const file =
        item.openness === 'open' ? ` Its report’s file needs “item ${item.number}” in its name.` : ''
      const text = did ? `Added. Everyone gets a notice.${file}` : 'It was there already.'
      return done({ ...asking, ids: { item: added?.id ?? '' } }, text)
    },
  }),

  'change-item': shows((asking) => changeItem(asking, null)),

  'new-version': shows(async (asking) => newVersionScreen(await clerksOpenItem(asking))),

  'add-supplement': asks({
    screen: async (asking) => supplementScreen(await clerksOpenItem(asking)),
    answers: supplementAnswers,
    async take(asking, { title, link: url, reason }) {
      const { core, by, ids } = asking
      const did = await addSupplement(core, by, { itemId: ids.item, title, url, reason })
      return done(asking, did ? 'Added. Everyone gets a notice.' : 'It was there already.')
    },
  }),

  'take-off-item': asks({
    screen: async (asking) => takeOffScreen(await clerksItem(asking)),
    answers: takeOffAnswers,
    async take(asking, { state, reason }) {
      const { core, by, ids } = asking
      const did = await takeOffItem(core, by, { itemId: ids.item, state, reason })
      const how = state === 'withdrawn' ? 'Withdrawn' : 'Deferred'
      return done(asking, did ? `${how}. Members who have the agenda are told.` : 'It was taken off already.')
    },
  }),

  'restore-item': asks({
    screen: async (asking) => restoreScreen(await clerksItem(asking)),
    answers: restoreAnswers,
    async take(asking, { reason }) {
      const did = await restoreItem(asking.core, asking.by, { itemId: asking.ids.item, reason })
      return done(asking, did ? 'It is on the agenda again.' : 'It is on the agenda already.')
    },
  }),

  'withhold-item': asks({
    screen: async (asking) => withholdScreen(await clerksItem(asking)),
    answers: withholdAnswers,
    async take(asking, { openness: chosen, reason }) {
      const { core, by, ids } = asking
      const did = await withholdItem(core, by, {
        itemId: ids.item,
        ...hiddenAs(chosen),
        reason,
      })
      return done(asking, did ? 'Withheld. It is off every card.' : 'It was not open already.')
    },
  }),
} satisfies Handling<
  | 'add-item'
  | 'change-item'
  | 'new-version'
  | 'add-supplement'
  | 'take-off-item'
  | 'restore-item'
  | 'withhold-item'
>

/** @throws CommitteeError unless the clerk asks */
async function clerksMeeting({ core, by, ids }: Asking<{ meeting: string }>): Promise<Meeting> {
  const { meeting, committee } = await placeOfMeeting(core.store.look, ids.meeting)
  await mustBeAllowed(core.store.look, by, committee.id, 'prepare the meeting', dayOf(core.now()))
  return meeting
}

/** @throws CommitteeError unless the clerk asks */
async function clerksItem({ core, by, ids }: OfItem): Promise<ItemPlace> {
  const place = await placeOfItem(core.store.look, ids.item)
  await mustBeAllowed(core.store.look, by, place.committee.id, 'prepare the meeting', dayOf(core.now()))
  return place
}

async function clerksOpenItem(asking: OfItem): Promise<ItemPlace> {
  const place = await clerksItem(asking)
  mustBeOpenItem(place)
  return place
}

async function done(asking: OfItem, text: string) {
  return { kind: 'screen' as const, screen: await changeItem(asking, text) }
}

async function changeItem(asking: OfItem, text: string | null): Promise<Screen> {
  const { item, meeting } = await clerksItem(asking)
  const past = meeting.date < dayOf(asking.core.now())
  const tables = asking.core.store.look
  const [one = { item, report: null, recommendations: [] }] = await withWhatWasFiled(tables, [item])
  const [waiting] = await tables.reports.find({ itemId: item.id, inPlace: false })
  return changeItemScreen(one, waiting ?? null, past, text)
}
