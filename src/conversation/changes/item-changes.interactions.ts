import type { Screen } from '../../cards/screen.ts'
import type { ItemPlace } from '../../committee/agenda/find.ts'
import { withWhatWasFiled } from '../../committee/agenda/meetings/agenda.ts'
import { nextItem } from '../../committee/agenda/meetings/put-item.ts'
import {
  mustBeOpenItem,
  mustBePosted,
  mustBeToCome,
} from '../../committee/agenda/meetings/what-may-change.ts'
import { addItem } from '../../committee/changes/add-item.ts'
import { addSupplement } from '../../committee/changes/add-supplement.ts'
import { restoreItem, takeOffItem } from '../../committee/changes/take-off-item.ts'
import { withholdItem } from '../../committee/changes/withhold-item.ts'
import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import { line, link, oneOf, tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { clerksItem, clerksMeeting } from '../kit/place.ts'
import { say, saying, warn } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { authors, hiddenAs, itemGiven, itemQuestions, whatIsShown } from '../meetings/item.fields.ts'
import { changeItemScreen } from './changes.screen.ts'
import { discreetReason, reason } from './reason.field.ts'

type OfItem = Asking<{ readonly item: string }>

export const itemChangesInteractions = {
  'add-item': form({
    async place(asking: Asking<{ readonly meeting: string }>) {
      const { meeting } = await clerksMeeting(asking)
      mustBeToCome({ meeting, now: asking.core.now() })
      mustBePosted({ meeting })
      return { meeting, next: await nextItem(asking.core, meeting) }
    },
    title: 'Add an item',
    says: ({ meeting, next }) => [
      say(`To the agenda of ${longDay(meeting.date)}, which members have.`),
      warn(
        'Everyone gets a notice with your reason. Of an item that is exempt or confidential it gives the number, and the title where you choose so, and no reason.',
      ),
      say('Once it is there, please send me its report as a file.'),
      ...authors(next.officers).above,
    ],
    questions: ({ next }) => ({ ...itemQuestions(next), reason }),
    filled: ({ next }) => ({ number: next.number, openness: 'open' }),
    submit: 'Add it',
    example: {
      number: '9',
      title: 'Ice on school roads',
      openness: 'open',
      added: 'yes',
      urgency: 'Snow is forecast.',
      reason: 'It cannot wait.',
    },
    async take(asking, { reason, ...given }) {
      const { core, by, ids } = asking
      const item = itemGiven(given)
      const added = await addItem(core, by, { meetingId: ids.meeting, item, reason })
      const [there] = await core.store.look.items.find({ meetingId: ids.meeting, number: item.number })
      const file =
        item.openness === 'open' ? ` Its report’s file needs “item ${item.number}” in its name.` : ''
      const done = added ? `Added. Everyone gets a notice.${file}` : 'It was there already.'
      return changeItem({ ...asking, ids: { item: there?.id ?? '' } }, done)
    },
  }),

  'change-item': shows((asking) => changeItem(asking, null)),

  // A new version of a report comes in as a file, like the first.
  'new-version': shows(async (asking) => {
    const place = await clerksOpenItem(asking)
    const { number } = place.item
    const how = `Please send me the new version as a file in our conversation, with “item ${number}” in the file’s name. Members see nothing of it until you have seen what it changes and put it in place.`
    return { title: `New version: item ${number}`, blocks: [itemTitle(place.item), say(how)] }
  }),

  'add-supplement': form({
    place: clerksOpenItem,
    title: ({ item }) => `Supplement: item ${item.number}`,
    says: (place) => [
      itemTitle(place.item),
      warn('Publish it on the council’s website first. Everyone gets a notice with your reason.'),
    ],
    questions: {
      title: line('Title of the supplement', 'the title', 150, {
        hint: 'For example: Supplement 1, or Appendix C.',
      }),
      link: link('Link to the supplement', 'the link'),
      reason,
    },
    submit: 'Add it',
    example: { title: 'Supplement 1', link: 'https://marlshire.example/s', reason: 'It came late.' },
    async take(asking, { title, link: url, reason }) {
      const added = await addSupplement(asking.core, asking.by, {
        itemId: asking.ids.item,
        title,
        url,
        reason,
      })
      return changeItem(asking, added ? 'Added. Everyone gets a notice.' : 'It was there already.')
    },
  }),

  'take-off-item': form({
    place: clerksItem,
    title: 'Withdraw or defer',
    says: (place) => [
      itemTitle(place.item),
      warn(
        'Nothing more is asked on the item, and what members said on it is kept. It stays on the agenda with your reason beside it, and everyone who has the agenda gets a notice. You can put it back.',
      ),
    ],
    questions: ({ item }) => ({
      state: oneOf('What happens to it', {
        withdrawn: 'It is withdrawn',
        deferred: 'It is deferred to a later meeting',
      }),
      reason: item.openness === 'open' ? reason : discreetReason,
    }),
    submit: 'Withdraw or defer it',
    example: { state: 'withdrawn', reason: 'He is ill.' },
    async take(asking, { state, reason }) {
      const off = await takeOffItem(asking.core, asking.by, { itemId: asking.ids.item, state, reason })
      const how = state === 'withdrawn' ? 'Withdrawn' : 'Deferred'
      return changeItem(
        asking,
        off ? `${how}. Members who have the agenda are told.` : 'It was taken off already.',
      )
    },
  }),

  'restore-item': form({
    place: clerksItem,
    title: ({ item }) => `Put item ${item.number} back`,
    says: (place) => [
      itemTitle(place.item),
      warn('Members are asked again what they have not answered. Everyone gets a notice with your reason.'),
    ],
    questions: { reason },
    submit: 'Put it back',
    example: { reason: 'He is well.' },
    async take(asking, { reason }) {
      const restored = await restoreItem(asking.core, asking.by, { itemId: asking.ids.item, reason })
      return changeItem(asking, restored ? 'It is on the agenda again.' : 'It is on the agenda already.')
    },
  }),

  'withhold-item': form({
    place: clerksItem,
    title: ({ item }) => `Withhold item ${item.number}`,
    says: (place) => [
      itemTitle(place.item),
      warn(
        'For an item that was posted as open and is not. Its title, links and report go off every card at once, and nothing of the report is kept. This cannot be undone. Everyone gets a notice with your reason; what was read in chat before cannot be unread.',
      ),
    ],
    questions: { openness: whatIsShown, reason: discreetReason, confirmed: tick('Withhold the item now') },
    submit: 'Withhold it',
    example: { openness: 'exempt', confirmed: ['yes'], reason: 'It was posted by mistake.' },
    async take(asking, { openness, reason }) {
      const withheld = await withholdItem(asking.core, asking.by, {
        itemId: asking.ids.item,
        ...hiddenAs(openness),
        reason,
      })
      return changeItem(asking, withheld ? 'Withheld. It is off every card.' : 'It was not open already.')
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

/** @throws CommitteeError unless the clerk asks, of an item that is open */
async function clerksOpenItem(asking: OfItem): Promise<ItemPlace> {
  const place = await clerksItem(asking)
  mustBeOpenItem(place)
  return place
}

async function changeItem(asking: OfItem, done: string | null): Promise<Screen> {
  const { item, meeting } = await clerksItem(asking)
  const past = meeting.date < dayOf(asking.core.now())
  const tables = asking.core.store.look
  const [one = { item, report: null, recommendations: [] }] = await withWhatWasFiled(tables, [item])
  const [waiting] = await tables.reports.find({ itemId: item.id, inPlace: false })
  return saying(done, changeItemScreen(one, waiting ?? null, past))
}
