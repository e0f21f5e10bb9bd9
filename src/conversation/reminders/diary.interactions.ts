import { whoIs } from '../../committee/council/who-is.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf, longDay } from '../../committee/kernel/dates.ts'
import { found } from '../../committee/kernel/found.ts'
import { makeDiaryLink } from '../../committee/reminders/make-diary-link.ts'
import { confirmAnswers, confirmField } from '../kit/confirm.screen.ts'
import type { Handling } from '../kit/interaction.ts'
import { asks } from '../kit/interaction.ts'

export const diaryInteractions = {
  'calendar-link': asks({
    async screen({ core, by, ids }) {
      const tables = core.store.look
      const committee = await found(tables.committees, ids.committee)
      await mustBeAllowed(tables, by, committee.id, 'read the report', dayOf(core.now()))
      const { id: personId } = await whoIs(tables, by)
      const [standing] = await tables.diaryLinks.find({ personId, committeeId: committee.id })
      const has =
        standing === undefined
          ? 'Quorate makes a link that only you have. Put it into your calendar as a subscription: the meetings and closing dates are there then, and move when they are moved.'
          : `You made a link on ${longDay(dayOf(standing.madeAt))}. It is shown only when it is made. You can make a new one; the old one stops then.`
      return {
        title: 'My calendar link',
        blocks: [
          { kind: 'text', text: [{ strong: committee.name }] },
          { kind: 'text', text: has },
          { kind: 'notice', tone: 'information', text: 'Whoever has the link can read these dates.' },
        ],
        form: {
          action: 'calendar-link',
          ids: { committee: committee.id, link: ids.link ?? core.newId() },
          revision: standing?.id ?? 'none',
          submit: 'Make the link',
          fields: [confirmField(standing === undefined ? 'Make a link' : 'Make a new link')],
        },
      }
    },
    answers: confirmAnswers,
    async take({ core, by, ids }) {
      const linkId = ids.link ?? core.newId()
      const address = await makeDiaryLink(core, by, { committeeId: ids.committee, linkId })
      return {
        kind: 'screen',
        screen: {
          title: 'My calendar link',
          blocks:
            address === null
              ? [
                  {
                    kind: 'notice',
                    tone: 'information',
                    text: 'That link was made already. You can make a new one.',
                  },
                ]
              : [
                  { kind: 'notice', tone: 'done', text: 'This is your link. It is shown only now.' },
                  { kind: 'text', text: address },
                  {
                    kind: 'text',
                    quiet: true,
                    text: 'In your calendar, choose “Add from the web” or “Subscribe”.',
                  },
                ],
        },
      }
    },
  }),
} satisfies Handling<'calendar-link'>
