import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import { choice, day, ticked, time } from '../answers.ts'
import { dayOf, shortMoment } from '../dates.ts'
import { placeOfMeeting } from '../find.ts'
import { type Asking, asks, type Interaction, ofMeeting, page, shows } from '../interaction.ts'
import { agendaCard } from '../meetings/agenda.card.ts'
import { confirmScreen } from '../meetings/meeting.form.ts'
import { moveMilestone } from '../meetings/move-milestone.ts'
import { timetableOf } from '../meetings/timetable.ts'
import { agendaView } from '../meetings/view-meeting.ts'
import type { Person } from '../people/person.ts'
import { whoIs } from '../people/who-is.ts'
import { mustBeAllowed } from '../people/who-may.ts'
import { namesOf } from '../tally/sheet.ts'
import { remindNow, whoWouldGet } from './remind-now.ts'
import { timetableScreen } from './timetable.screen.ts'
import { remindLater, turnReminders } from './wish-reminders.ts'

const ofPress = ofMeeting.extend({ press: z.string().max(100).optional() })
const nothing = z.object({})

export const remindersInteractions = {
  meeting: shows(ofMeeting, async ({ core, by, ids }) => {
    const { committee } = await placeOfMeeting(core.store.look, ids.meeting)
    await mustBeAllowed(core.store.look, by, committee.id, 'read the report', dayOf(core.now()))
    const card = agendaCard(await agendaView(core.store.look, ids.meeting, core.now()))
    return { title: 'The meeting', blocks: card.blocks }
  }),

  timetable: shows(ofMeeting.extend(page.shape), async ({ core, by, ids }) => {
    const tables = core.store.look
    const { meeting, committee } = await placeOfMeeting(tables, ids.meeting)
    await mustBeAllowed(tables, by, committee.id, 'prepare the meeting', dayOf(core.now()))
    return timetableScreen({
      meeting,
      timetable: timetableOf(meeting, committee.settings, core.bankHolidays),
      messages: await tables.messages.find({ meetingId: meeting.id }),
      names: namesOf(await tables.people.find({ councilId: meeting.councilId })),
      page: ids.page,
      now: core.now(),
    })
  }),

  'move-milestone': asks(ofMeeting, {
    async screen({ core, by, ids }) {
      const { meeting, committee } = await placeOfMeeting(core.store.look, ids.meeting)
      await mustBeAllowed(core.store.look, by, committee.id, 'prepare the meeting', dayOf(core.now()))
      const { milestones } = timetableOf(meeting, committee.settings, core.bankHolidays)
      return {
        title: 'Move a date',
        blocks: milestones.map(
          ({ milestone, at }): Block => ({ kind: 'list', items: [`${milestone.name}: ${shortMoment(at)}`] }),
        ),
        form: {
          action: 'move-milestone',
          ids,
          revision: `${ids.meeting}-${meeting.moved.length}`,
          submit: 'Move it',
          fields: [
            {
              kind: 'one-of',
              id: 'key',
              label: 'Which',
              options: milestones.map(({ milestone }) => ({
                value: milestone.key,
                label: milestone.name.slice(0, 75),
              })),
            },
            { kind: 'date', id: 'day', label: 'To the day' },
            { kind: 'time', id: 'time', label: 'and time', value: '10:00' },
          ],
        },
      }
    },
    answers: z.object({
      key: z.string('Please choose one of the dates shown.').max(40),
      day: day('the day'),
      time: time('the time'),
    }),
    async take({ core, by, ids }, given) {
      await moveMilestone(core, by, { meetingId: ids.meeting, ...given })
      return done('Moved. What was told already is not told again.')
    },
  }),

  'remind-now': asks(ofPress, {
    async screen({ core, by, ids }) {
      const who = await whoWouldGet(core, core.store.look, by, ids.meeting)
      const press = ids.press ?? core.newId()
      if (who.reached.length === 0)
        return {
          title: 'Remind now',
          blocks: [
            { kind: 'notice', tone: 'information', text: 'Nobody who can be reminded owes a reply.' },
            ...namesBlocks('Cannot be reached', who.unreached),
            ...namesBlocks('Have turned reminders off', who.off),
          ],
        }
      return confirmScreen({
        title: 'Remind now',
        action: 'remind-now',
        ids: { meeting: ids.meeting, press },
        blocks: [
          ...namesBlocks('These will get one message each', who.reached),
          ...namesBlocks('Cannot be reached (no account)', who.unreached),
          ...namesBlocks('Have turned reminders off', who.off),
          { kind: 'text', quiet: true, text: 'It goes out at once, or when people may be written to again.' },
        ],
        label: 'Send the reminder',
        submit: 'Remind now',
      })
    },
    answers: z.object({
      confirmed: ticked,
    }),
    async take({ core, by, ids }) {
      const count = await remindNow(core, by, { meetingId: ids.meeting, pressId: ids.press ?? core.newId() })
      return done(count === 1 ? 'One reminder is on its way.' : `${count} reminders are on their way.`)
    },
  }),

  'remind-tomorrow': shows(nothing, async ({ core, by }) => {
    const at = await remindLater(core, by)
    const text =
      at === null
        ? 'Replies close before then, so it would come too late. “Nothing from me” is a reply too.'
        : `You will be reminded ${shortMoment(at)}, if something still waits for your reply.`
    return { title: 'Reminders', blocks: [{ kind: 'notice', tone: at === null ? 'warning' : 'done', text }] }
  }),

  'my-reminders': asks(nothing, {
    async screen({ core, by }) {
      const person = await whoIs(core.store.look, by)
      const [wish] = await core.store.look.remindings.find({ personId: person.id })
      return {
        title: 'How I am reminded',
        blocks: [
          {
            kind: 'text',
            text: 'Reminders come only while something waits for your reply, and at most one a day. Notices, such as a change of date, always come. The clerk sees whether you have turned reminders off.',
          },
        ],
        form: {
          action: 'my-reminders',
          ids: {},
          revision: wish?.off === true ? 'off' : 'on',
          submit: 'Save',
          fields: [
            {
              kind: 'one-of',
              id: 'reminders',
              label: 'Reminders',
              options: [
                { value: 'on', label: 'Remind me' },
                { value: 'off', label: 'Do not remind me' },
              ],
              value: wish?.off === true ? 'off' : 'on',
            },
          ],
        },
      }
    },
    answers: z.object({ reminders: choice(['on', 'off']) }),
    async take({ core, by }: Asking<unknown>, { reminders }) {
      await turnReminders(core, by, { off: reminders === 'off' })
      return done(
        reminders === 'off' ? 'You will get no reminders. Notices still come.' : 'You will be reminded.',
      )
    },
  }),
} satisfies Record<string, Interaction>

function namesBlocks(label: string, people: readonly Person[]): Block[] {
  if (people.length === 0) return []
  return [
    { kind: 'text', text: [{ strong: `${label}:` }] },
    { kind: 'list', items: people.map((person) => person.name) },
  ]
}

function done(text: string) {
  return {
    kind: 'screen' as const,
    screen: { title: 'Done', blocks: [{ kind: 'notice' as const, tone: 'done' as const, text }] },
  }
}
