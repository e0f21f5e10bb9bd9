import type { Block } from '../../cards/card.ts'
import { listBlocks } from '../../cards/pages.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { maySend } from '../../committee/council/decent-hours.ts'
import type { Person } from '../../committee/council/person.ts'
import { whoIs } from '../../committee/council/who-is.ts'
import { shortMoment } from '../../committee/kernel/dates.ts'
import type { Core } from '../../committee/ports.ts'
import { remindNow, type WhoWouldGet, whoWouldGet } from '../../committee/reminders/remind-now.ts'
import { reminderWords } from '../../committee/reminders/reminder.words.ts'
import { remindLater, turnReminders } from '../../committee/reminders/wish-reminders.ts'
import { oneOf, tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { did, note, say, strong, warn } from '../kit/write.ts'

/** Reminders: the clerk sends them, and each person says whether they want them. */
export const remindersInteractions = {
  'remind-now': form({
    place: ({ core, by, ids }: Asking<{ readonly meeting: string; readonly press?: string | undefined }>) =>
      whoWouldGet(core, by, ids.meeting),
    title: 'Remind now',
    instead: (who) =>
      who.reached.length > 0
        ? null
        : {
            title: 'Remind now',
            blocks: [note('Nobody who can be reminded owes a reply.'), ...notReached(who)],
          },
    says: async (who, { core, ids }) => [
      ...named('These will get one message each', who.reached, (one) =>
        reminderWords.member(one.name, who.today.get(one.id) ?? null),
      ),
      ...notReached(who),
      say(
        `It lists all that waits for their reply, with the buttons to answer. ${await whenItGoes(core, ids.meeting)}`,
      ),
    ],
    questions: { confirmed: tick('Send the reminder') },
    remember: (_, { core, ids }) => ({ press: ids.press ?? core.newId() }),
    submit: 'Remind now',
    example: { confirmed: ['yes'] },
    async take({ core, by, ids }) {
      const count = await remindNow(core, by, { meetingId: ids.meeting, pressId: ids.press ?? core.newId() })
      const done = count === 1 ? 'One reminder is on its way.' : `${count} reminders are on their way.`
      return { title: 'Remind now', blocks: [did(done)] }
    },
  }),

  'remind-tomorrow': shows(async ({ core, by }) => {
    const at = await remindLater(core, by, {})
    const block =
      at === null
        ? warn('Replies close before then, so it would come too late. “Nothing from me” is a reply too.')
        : did(`You will be reminded ${shortMoment(at)}, if something still waits for your reply.`)
    return { title: 'Reminders', blocks: [block] }
  }),

  'my-reminders': form({
    async place({ core, by }) {
      const person = await whoIs(core.store.look, by)
      const [wish] = await core.store.look.remindings.find({ personId: person.id })
      return { off: wish?.off === true }
    },
    title: 'How I am reminded',
    says: () => [
      say(
        'Reminders come only while something waits for your reply, and at most one a day. Notices, such as a change of date, always come. The clerk sees whether you have turned reminders off.',
      ),
    ],
    questions: { reminders: oneOf('Reminders', { on: 'Remind me', off: 'Do not remind me' }) },
    filled: ({ off }) => ({ reminders: off ? 'off' : 'on' }),
    submit: 'Save',
    example: { reminders: 'off' },
    async take({ core, by }, { reminders }) {
      const off = reminders === 'off'
      await turnReminders(core, by, { off })
      const done = off ? 'You will get no reminders. Notices still come.' : 'You will be reminded.'
      return { title: 'How I am reminded', blocks: [did(done)] }
    },
  }),
} satisfies Handling<'remind-now' | 'remind-tomorrow' | 'my-reminders'>

/** Whether a reminder that is sent now goes out now. */
async function whenItGoes(core: Core, meetingId: string): Promise<string> {
  const { meeting, committee } = await placeOfMeeting(core.store.look, meetingId)
  const now = core.now()
  const { from, to } = committee.settings.decentHours
  return maySend(committee.settings, core.bankHolidays, now, meeting.repliesCloseAt ?? now)
    ? 'It goes out at once.'
    : `It waits until people may be written to: from ${from} to ${to} on working days.`
}

function notReached({ unreached, off }: WhoWouldGet): Block[] {
  return [
    ...named('Cannot be reached (no account)', unreached),
    ...named('Have turned reminders off, and get none', off),
  ]
}

function named(label: string, people: readonly Person[], name = (one: Person) => one.name): Block[] {
  return people.length === 0 ? [] : [strong(`${label}:`), ...listBlocks(people.map(name))]
}
