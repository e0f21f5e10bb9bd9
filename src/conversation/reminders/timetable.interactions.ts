import { listBlocks } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import { moveMilestone } from '../../committee/agenda/meetings/move-milestone.ts'
import { datesOf, timetableOf } from '../../committee/agenda/meetings/timetable.ts'
import { timetableWords } from '../../committee/agenda/meetings/timetable.words.ts'
import { namesOf } from '../../committee/council/names.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { date, oneOfRows, time } from '../kit/field.ts'
import { form } from '../kit/form.ts'
import { type Asking, type Handling, shows } from '../kit/interaction.ts'
import { choices } from '../kit/options.ts'
import { clerksMeeting } from '../kit/place.ts'
import { saying } from '../kit/write.ts'
import { timetableScreen } from './timetable.screen.ts'
import { timetableScreenWords } from './timetable.words.ts'

/** The clerk's timetable of a meeting. The clerk can move each date. */
export const timetableInteractions = {
  timetable: shows((asking) => timetableNow(asking, asking.ids.meeting, asking.ids.page)),

  'move-milestone': form({
    async place(asking: Asking<{ readonly meeting: string }>) {
      const { meeting, committee } = await clerksMeeting(asking)
      const { milestones } = datesOf(meeting, committee.settings, asking.core.bankHolidays)
      const rows = milestones.map(({ milestone }) => ({ value: milestone.key, label: milestone.name }))
      return {
        lines: milestones.map(({ milestone, at }) => timetableScreenWords.move.line(milestone.name, at)),
        keys: choices(rows, timetableScreenWords.move.rest),
      }
    },
    title: timetableScreenWords.move.title,
    says: ({ lines, keys }) => [...listBlocks(lines), ...keys.above],
    questions: ({ keys }) => ({
      key: oneOfRows(timetableScreenWords.move.which, keys.options, timetableWords.chooseOne),
      day: date(timetableScreenWords.move.day, timetableScreenWords.move.dayCalled),
      time: time(timetableScreenWords.move.time, timetableScreenWords.move.timeCalled),
    }),
    filled: () => ({ time: '10:00' }),
    submit: timetableScreenWords.move.submit,
    example: { key: 'questions-close', day: '2017-09-26', time: '10:00' },
    async take({ core, by, ids }, given) {
      await moveMilestone(core, by, { meetingId: ids.meeting, ...given })
      return timetableNow({ core, by, ids }, ids.meeting, 1, timetableScreenWords.move.done)
    },
  }),
} satisfies Handling<'timetable' | 'move-milestone'>

async function timetableNow(
  asking: Asking<unknown>,
  meetingId: string,
  page: number,
  done: string | null = null,
): Promise<Screen> {
  const { core } = asking
  const { meeting, committee } = await clerksMeeting({ ...asking, ids: { meeting: meetingId } })
  const now = core.now()
  const timetable = timetableOf(meeting, committee.settings, core.bankHolidays, dayOf(now))
  const messages = await core.store.look.messages.find({ meetingId })
  const names = await namesOf(
    core.store.look,
    messages.map(({ personId }) => personId),
  )
  return saying(done, timetableScreen({ meeting, timetable, messages, names, page, now }))
}
