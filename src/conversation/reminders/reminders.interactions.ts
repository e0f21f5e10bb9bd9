import type { Block } from '../../cards/card.ts'
import { listBlocks } from '../../cards/pages.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { maySend } from '../../committee/council/decent-hours.ts'
import type { Person } from '../../committee/council/person.ts'
import { whoIs } from '../../committee/council/who-is.ts'
import type { Core } from '../../committee/ports.ts'
import { remindNow, type WhoWouldGet, whoWouldGet } from '../../committee/reminders/remind-now.ts'
import { reminderWords } from '../../committee/reminders/reminder.words.ts'
import { remindLater, turnReminders } from '../../committee/reminders/wish-reminders.ts'
import { oneOf, tick } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { formWords } from '../kit/form.words.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { did, note, say, strong, warn } from '../kit/write.ts'
import { reminderFormWords } from './reminders.words.ts'

/** Reminders: the clerk sends them, and each person says whether they want them. */
export const remindersInteractions = {
  'remind-now': form({
    place: ({ core, by, ids }: Asking<{ readonly meeting: string; readonly press?: string | undefined }>) =>
      whoWouldGet(core, by, ids.meeting),
    title: reminderFormWords.now.title,
    instead: (who) =>
      who.reached.length > 0
        ? null
        : {
            title: reminderFormWords.now.title,
            blocks: [note(reminderFormWords.now.nobody), ...notReached(who)],
          },
    says: async (who, { core, ids }) => [
      ...named(reminderFormWords.now.reached, who.reached, (one) =>
        reminderWords.member(one.name, who.today.get(one.id) ?? null),
      ),
      ...notReached(who),
      say(reminderFormWords.now.what(await hoursToWaitFor(core, ids.meeting))),
    ],
    questions: { confirmed: tick(reminderFormWords.now.confirmed) },
    remember: (_, { core, ids }) => ({ press: ids.press ?? core.newId() }),
    submit: reminderFormWords.now.title,
    example: { confirmed: ['yes'] },
    async take({ core, by, ids }) {
      const count = await remindNow(core, by, { meetingId: ids.meeting, pressId: ids.press ?? core.newId() })
      return { title: reminderFormWords.now.title, blocks: [did(reminderFormWords.now.done(count))] }
    },
  }),

  'remind-tomorrow': shows(async ({ core, by }) => {
    const at = await remindLater(core, by, {})
    const block = at === null ? warn(reminderFormWords.later.tooLate) : did(reminderFormWords.later.done(at))
    return { title: reminderFormWords.later.title, blocks: [block] }
  }),

  'my-reminders': form({
    async place({ core, by }) {
      const person = await whoIs(core.store.look, by)
      const [wish] = await core.store.look.remindings.find({ personId: person.id })
      return { off: wish?.off === true }
    },
    title: reminderFormWords.own.title,
    says: () => [say(reminderFormWords.own.what)],
    questions: { reminders: oneOf(reminderFormWords.own.reminders, reminderFormWords.own.options) },
    filled: ({ off }) => ({ reminders: off ? 'off' : 'on' }),
    submit: formWords.save,
    example: { reminders: 'off' },
    async take({ core, by }, { reminders }) {
      await turnReminders(core, by, { off: reminders === 'off' })
      return {
        title: reminderFormWords.own.title,
        blocks: [did(reminderFormWords.own.done[reminders])],
      }
    },
  }),
} satisfies Handling<'remind-now' | 'remind-tomorrow' | 'my-reminders'>

/** The hours for which a reminder that is sent now would wait; null if it goes at once. */
async function hoursToWaitFor(core: Core, meetingId: string) {
  const { meeting, committee } = await placeOfMeeting(core.store.look, meetingId)
  const now = core.now()
  return maySend(committee.settings, core.bankHolidays, now, meeting.repliesCloseAt ?? now)
    ? null
    : committee.settings.decentHours
}

function notReached({ unreached, off }: WhoWouldGet): Block[] {
  return [...named(reminderFormWords.now.unreached, unreached), ...named(reminderFormWords.now.off, off)]
}

function named(label: string, people: readonly Person[], name = (one: Person) => one.name): Block[] {
  return people.length === 0 ? [] : [strong(label), ...listBlocks(people.map(name))]
}
