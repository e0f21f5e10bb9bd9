import { z } from 'zod'
import type { Block } from '../../cards/card.ts'
import type { Screen } from '../../cards/screen.ts'
import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { moveMilestone } from '../../committee/agenda/meetings/move-milestone.ts'
import { datesOf, timetableOf } from '../../committee/agenda/meetings/timetable.ts'
import { namesOf } from '../../committee/council/names.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf, shortMoment } from '../../committee/kernel/dates.ts'
import { day, time } from '../kit/answers.ts'
import type { Handling } from '../kit/interaction.ts'
import { type Asking, asks, shows } from '../kit/interaction.ts'
import { timetableScreen } from './timetable.screen.ts'

/** The clerk's timetable of a meeting, any date of which they may move. */
export const timetableInteractions = {
  timetable: shows((asking) => timetableNow(asking, asking.ids.meeting, asking.ids.page)),

  'move-milestone': asks({
    async screen({ core, by, ids }) {
      const { meeting, committee } = await placeOfMeeting(core.store.look, ids.meeting)
      await mustBeAllowed(core.store.look, by, committee.id, 'prepare the meeting', dayOf(core.now()))
      const { milestones } = datesOf(meeting, committee.settings, core.bankHolidays)
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
              label: 'Which date',
              options: milestones.map(({ milestone }) => ({
                value: milestone.key,
                label: milestone.name.slice(0, 75),
              })),
            },
            { kind: 'date', id: 'day', label: 'New day' },
            { kind: 'time', id: 'time', label: 'New time', value: '10:00' },
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
      const told = 'Moved. What people have been told already is not told again.'
      return { kind: 'screen', screen: await timetableNow({ core, by }, ids.meeting, 1, told) }
    },
  }),
} satisfies Handling<'timetable' | 'move-milestone'>

async function timetableNow(
  { core, by }: Pick<Asking<unknown>, 'core' | 'by'>,
  meetingId: string,
  page: number,
  done?: string,
): Promise<Screen> {
  const tables = core.store.look
  const { meeting, committee } = await placeOfMeeting(tables, meetingId)
  await mustBeAllowed(tables, by, committee.id, 'prepare the meeting', dayOf(core.now()))
  const messages = await tables.messages.find({ meetingId: meeting.id })
  return timetableScreen({
    meeting,
    timetable: timetableOf(meeting, committee.settings, core.bankHolidays, dayOf(core.now())),
    messages,
    names: await namesOf(
      tables,
      messages.map(({ personId }) => personId),
    ),
    page,
    now: core.now(),
    ...(done === undefined ? {} : { done }),
  })
}
