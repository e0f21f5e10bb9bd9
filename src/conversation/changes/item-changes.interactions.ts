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
import { dayOf } from '../../committee/kernel/dates.ts'
import { line, link, oneOf, tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { clerksItem, clerksMeeting } from '../kit/place.ts'
import { say, saying, warn } from '../kit/write.ts'
import { itemTitle } from '../meetings/item.blocks.ts'
import { authors, hiddenAs, itemGiven, itemQuestions, whatIsShown } from '../meetings/item.fields.ts'
import { itemFormWords } from '../meetings/item-form.words.ts'
import { versionFormWords } from '../reports/version-form.words.ts'
import { changeItemScreen } from './changes.screen.ts'
import { itemChangesWords } from './item-changes.words.ts'
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
    title: itemFormWords.title,
    says: ({ meeting, next }) => [
      say(itemChangesWords.add.toAgenda(meeting.date)),
      warn(itemChangesWords.add.told),
      say(itemChangesWords.add.sendReport),
      ...authors(next.officers).above,
    ],
    questions: ({ next }) => ({ ...itemQuestions(next), reason }),
    filled: ({ next }) => ({ number: next.number, openness: 'open' }),
    submit: itemChangesWords.addIt,
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
      const file = item.openness === 'open' ? item.number : null
      const done = added ? itemChangesWords.add.added(file) : itemChangesWords.there
      return changeItem({ ...asking, ids: { item: there?.id ?? '' } }, done)
    },
  }),

  'change-item': shows((asking) => changeItem(asking, null)),

  // The file itself arrives as a message, as the first report did.
  'new-version': shows(async (asking) => {
    const place = await clerksOpenItem(asking)
    const { number } = place.item
    const how = itemChangesWords.newVersion.how(number)
    return { title: versionFormWords.title(number), blocks: [itemTitle(place.item), say(how)] }
  }),

  'add-supplement': form({
    place: clerksOpenItem,
    title: ({ item }) => itemChangesWords.supplement.title(item.number),
    says: (place) => [itemTitle(place.item), warn(itemChangesWords.supplement.publishFirst)],
    questions: {
      title: line(itemChangesWords.supplement.name, itemChangesWords.supplement.nameCalled, 150, {
        hint: itemChangesWords.supplement.nameHint,
      }),
      link: link(itemChangesWords.supplement.link, itemChangesWords.supplement.linkCalled),
      reason,
    },
    submit: itemChangesWords.addIt,
    example: { title: 'Supplement 1', link: 'https://marlshire.example/s', reason: 'It came late.' },
    async take(asking, { title, link: url, reason }) {
      const added = await addSupplement(asking.core, asking.by, {
        itemId: asking.ids.item,
        title,
        url,
        reason,
      })
      return changeItem(asking, added ? itemChangesWords.supplement.added : itemChangesWords.there)
    },
  }),

  'take-off-item': form({
    place: clerksItem,
    title: itemChangesWords.takeOff.title,
    says: (place) => [itemTitle(place.item), warn(itemChangesWords.takeOff.warning)],
    questions: ({ item }) => ({
      state: oneOf(itemChangesWords.takeOff.state, itemChangesWords.takeOff.states),
      reason: item.openness === 'open' ? reason : discreetReason,
    }),
    submit: itemChangesWords.takeOff.submit,
    example: { state: 'withdrawn', reason: 'He is ill.' },
    async take(asking, { state, reason }) {
      const off = await takeOffItem(asking.core, asking.by, { itemId: asking.ids.item, state, reason })
      return changeItem(asking, off ? itemChangesWords.takeOff.done(state) : itemChangesWords.takeOff.already)
    },
  }),

  'restore-item': form({
    place: clerksItem,
    title: ({ item }) => itemChangesWords.restore.title(item.number),
    says: (place) => [itemTitle(place.item), warn(itemChangesWords.restore.warning)],
    questions: { reason },
    submit: itemChangesWords.restore.submit,
    example: { reason: 'He is well.' },
    async take(asking, { reason }) {
      const restored = await restoreItem(asking.core, asking.by, { itemId: asking.ids.item, reason })
      return changeItem(asking, restored ? itemChangesWords.restore.done : itemChangesWords.restore.already)
    },
  }),

  'withhold-item': form({
    place: clerksItem,
    title: ({ item }) => itemChangesWords.withhold.title(item.number),
    says: (place) => [itemTitle(place.item), warn(itemChangesWords.withhold.warning)],
    questions: {
      openness: whatIsShown,
      reason: discreetReason,
      confirmed: tick(itemChangesWords.withhold.confirmed),
    },
    submit: itemChangesWords.withhold.submit,
    example: { openness: 'exempt', confirmed: ['yes'], reason: 'It was posted by mistake.' },
    async take(asking, { openness, reason }) {
      const withheld = await withholdItem(asking.core, asking.by, {
        itemId: asking.ids.item,
        ...hiddenAs(openness),
        reason,
      })
      return changeItem(asking, withheld ? itemChangesWords.withhold.done : itemChangesWords.withhold.already)
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

/** @throws CommitteeError unless the clerk asks about an open item */
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
