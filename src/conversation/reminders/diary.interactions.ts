import { whoIs } from '../../committee/council/who-is.ts'
import { found } from '../../committee/kernel/found.ts'
import { makeDiaryLink } from '../../committee/reminders/make-diary-link.ts'
import { tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import type { Asking, Handling } from '../kit/interaction.ts'
import { placeIfAllowed } from '../kit/place.ts'
import { did, note, quiet, say, strong } from '../kit/write.ts'
import { diaryLinkWords } from './diary.words.ts'

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
    title: diaryLinkWords.title,
    says: ({ committee, standing }) => [
      strong(committee.name),
      say(standing === null ? diaryLinkWords.first : diaryLinkWords.anew(standing.madeAt)),
      note(diaryLinkWords.whoReads),
    ],
    questions: ({ standing }) => ({
      confirmed: tick(standing === null ? diaryLinkWords.confirmFirst : diaryLinkWords.confirmAnew),
    }),
    remember: (_, { core, ids }) => ({ link: ids.link ?? core.newId() }),
    submit: diaryLinkWords.submit,
    example: { confirmed: ['yes'] },
    async take({ core, by, ids }) {
      const linkId = ids.link ?? core.newId()
      const address = await makeDiaryLink(core, by, { committeeId: ids.committee, linkId })
      return {
        title: diaryLinkWords.title,
        blocks:
          address === null
            ? [note(diaryLinkWords.already)]
            : [did(diaryLinkWords.done), say(address), quiet(diaryLinkWords.howToUse)],
      }
    },
  }),
} satisfies Handling<'calendar-link'>
