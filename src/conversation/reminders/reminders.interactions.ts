import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { stageOf } from '../../committee/agenda/meetings/meeting.ts'
import { maySend } from '../../committee/council/decent-hours.ts'
import type { Person } from '../../committee/council/person.ts'
import { whoIs } from '../../committee/council/who-is.ts'
import { mayDo, mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf, shortMoment } from '../../committee/kernel/dates.ts'
import { CommitteeError } from '../../committee/kernel/errors.ts'
import type { Core } from '../../committee/ports.ts'
import { nameWithToday, remindNow, whoWouldGet } from '../../committee/reminders/remind-now.ts'
import { remindLater, turnReminders } from '../../committee/reminders/wish-reminders.ts'
import { choice } from '../kit/answers.ts'
import { confirmAnswers, confirmScreen } from '../kit/confirm.screen.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { agendaCard } from '../meetings/agenda.card.ts'
import { deskCard } from '../meetings/desk.card.ts'
import { agendaView, deskView } from '../meetings/view-meeting.ts'

export const remindersInteractions = {
  meeting: shows(async ({ core, by, ids }) => {
    const tables = core.store.look
    const { committee, meeting } = await placeOfMeeting(tables, ids.meeting)
    const today = dayOf(core.now())
    const { person, seats } = await mustBeAllowed(tables, by, committee.id, 'read the report', today)
    // What the clerk is told of is seen to there.
    if (person !== null && (await mayDo(tables, person, committee.id, 'prepare the meeting', today)))
      return { title: 'The meeting', blocks: deskCard(await deskView(core, ids.meeting)).blocks }
    // Officers are told of it while its papers are still to come.
    const early = person === null || seats.some(({ kind }) => kind === 'officer')
    if (stageOf(meeting, core.now()) === 'drafting' && !early)
      throw new CommitteeError(
        'not-posted',
        'This meeting has not been posted to members yet. Please see the council’s website, or ask your clerk.',
      )
    const { blocks } = agendaCard(await agendaView(tables, ids.meeting, core.now()))
    const sees = person !== null && (await mayDo(tables, person, committee.id, 'see who comes', today))
    const action = opens('Who is coming', 'who-is-coming', ids)
    const who: Block[] = sees ? [{ kind: 'actions', actions: [action] }] : []
    return { title: 'The meeting', blocks: [...blocks, ...who] }
  }),

  'remind-now': asks({
    async screen({ core, by, ids }) {
      const who = await whoWouldGet(core, core.store.look, by, ids.meeting)
      const press = ids.press ?? core.newId()
      if (who.reached.length === 0)
        return {
          title: 'Remind now',
          blocks: [
            { kind: 'notice', tone: 'information', text: 'Nobody who can be reminded owes a reply.' },
            ...namesBlocks('Cannot be reached (no account)', who.unreached),
            ...namesBlocks('Have turned reminders off, and get none', who.off),
          ],
        }
      return confirmScreen({
        title: 'Remind now',
        action: 'remind-now',
        ids: { meeting: ids.meeting, press },
        blocks: [
          ...namesBlocks('These will get one message each', who.reached, (one) => nameWithToday(who, one)),
          ...namesBlocks('Cannot be reached (no account)', who.unreached),
          ...namesBlocks('Have turned reminders off, and get none', who.off),
          {
            kind: 'text',
            text: `It lists all that waits for their reply, with the buttons to answer. ${await whenItGoes(core, ids.meeting)}`,
          },
        ],
        label: 'Send the reminder',
        submit: 'Remind now',
      })
    },
    answers: confirmAnswers,
    async take({ core, by, ids }) {
      const count = await remindNow(core, by, { meetingId: ids.meeting, pressId: ids.press ?? core.newId() })
      return done(
        'Remind now',
        count === 1 ? 'One reminder is on its way.' : `${count} reminders are on their way.`,
      )
    },
  }),

  'remind-tomorrow': shows(async ({ core, by }) => {
    const at = await remindLater(core, by)
    const text =
      at === null
        ? 'Replies close before then, so it would come too late. “Nothing from me” is a reply too.'
        : `You will be reminded ${shortMoment(at)}, if something still waits for your reply.`
    return { title: 'Reminders', blocks: [{ kind: 'notice', tone: at === null ? 'warning' : 'done', text }] }
  }),

  'my-reminders': asks({
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
        'How I am reminded',
        reminders === 'off' ? 'You will get no reminders. Notices still come.' : 'You will be reminded.',
      )
    },
  }),
} satisfies Handling<'meeting' | 'remind-now' | 'remind-tomorrow' | 'my-reminders'>

/** Whether a reminder that is sent now goes out now. */
async function whenItGoes(core: Core, meetingId: string): Promise<string> {
  const { meeting, committee } = await placeOfMeeting(core.store.look, meetingId)
  const now = core.now()
  const { from, to } = committee.settings.decentHours
  return maySend(committee.settings, core.bankHolidays, now, meeting.repliesCloseAt ?? now)
    ? 'It goes out at once.'
    : `It waits until people may be written to: from ${from} to ${to} on working days.`
}

function namesBlocks(label: string, people: readonly Person[], named = ({ name }: Person) => name): Block[] {
  if (people.length === 0) return []
  return [
    { kind: 'text', text: [{ strong: `${label}:` }] },
    { kind: 'list', items: people.map(named) },
  ]
}

function done(title: string, text: string) {
  return {
    kind: 'screen' as const,
    screen: { title, blocks: [{ kind: 'notice' as const, tone: 'done' as const, text }] },
  }
}
