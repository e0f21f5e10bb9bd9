import { whoIs } from '../../committee/council/who-is.ts'
import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import { found } from '../../committee/kernel/found.ts'
import { makeDiaryLink } from '../../committee/reminders/make-diary-link.ts'
import { tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { placeIfAllowed } from '../kit/place.ts'
import { did, note, quiet, say, strong } from '../kit/write.ts'

export const diaryInteractions = {
  'calendar-link': form({
    async place(asking: Asking<{ readonly committee: string; readonly link?: string | undefined }>) {
      const tables = asking.core.store.look
      const committee = await found(tables.committees, asking.ids.committee)
      await placeIfAllowed(asking, 'read the report', { committee })
      const { id: personId } = await whoIs(tables, asking.by)
      const [standing = null] = await tables.diaryLinks.find({ personId, committeeId: committee.id })
      return { committee, standing }
    },
    title: 'My calendar link',
    says: ({ committee, standing }) => [
      strong(committee.name),
      say(
        standing === null
          ? 'Quorate makes a link that only you have. Put it into your calendar as a subscription: the meetings and closing dates are there then, and move when they are moved.'
          : `You made a link on ${longDay(dayOf(standing.madeAt))}. It is shown only when it is made. You can make a new one; the old one stops then.`,
      ),
      note('Whoever has the link can read these dates.'),
    ],
    questions: ({ standing }) => ({ confirmed: tick(standing === null ? 'Make a link' : 'Make a new link') }),
    remember: (_, { core, ids }) => ({ link: ids.link ?? core.newId() }),
    submit: 'Make the link',
    example: { confirmed: ['yes'] },
    async take({ core, by, ids }) {
      const linkId = ids.link ?? core.newId()
      const address = await makeDiaryLink(core, by, { committeeId: ids.committee, linkId })
      return {
        title: 'My calendar link',
        blocks:
          address === null
            ? [note('That link was made already. You can make a new one.')]
            : [
                did('This is your link. It is shown only now.'),
                say(address),
                quiet('In your calendar, choose “Add from the web” or “Subscribe”.'),
              ],
      }
    },
  }),
} satisfies Handling<'calendar-link'>
