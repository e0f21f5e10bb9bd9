import { z } from 'zod'
import { nextDay } from '../council/working-days.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { verb } from '../record/verb.ts'
import { lastDaySchema } from './end-seat.ts'
import { onRoster } from './on-roster.ts'
import { redrawForRoster } from './redraw-for-roster.ts'
import { setupWords } from './setup.words.ts'

/** Closes a committee with a last day, on which every seat ends. Its record stays. */
export const closeCommittee = verb({
  ...onRoster,
  act: 'close a committee',
  input: z.object({ committeeId: z.string(), lastDay: lastDaySchema }),
  async run({ tx, committee }, { lastDay }) {
    const { id: committeeId, closedOn } = committee
    if (closedOn === lastDay) return false
    const after = { committeeId, cancelledAt: null, date: { from: nextDay(lastDay, 1) } }
    const meets = await tx.meetings.findOne(after, { by: 'date' })
    if (meets !== null)
      throw new CommitteeError('date-wrong', setupWords.stillMeets(committee.name, meets.date))
    await tx.committees.update({ id: committeeId }, { closedOn: lastDay })
    for (const { id, until } of await tx.seats.find({ committeeId }))
      if (until === null || until > lastDay || until === closedOn)
        await tx.seats.update({ id }, { until: lastDay })
    return true
  },
  on: ({ committee }) => ['committee', committee],
  redraws: (of, { lastDay }) => redrawForRoster(of, nextDay(lastDay, 1)),
})
