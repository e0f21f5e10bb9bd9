import { placeOfMeeting } from '../../committee/agenda/find.ts'
import { namesOf } from '../../committee/council/names.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { found } from '../../committee/kernel/found.ts'
import { mustHaveMet } from '../../committee/outcomes/must-have-met.ts'
import { peopleOnRecord, recordOf } from '../../committee/outcomes/record-of.ts'
import { trackedBy } from '../../committee/outcomes/tracker.ts'
import { type Handling, shows } from '../kit/interaction.ts'
import { placeIfAllowed } from '../kit/place.ts'
import { decidedScreen } from './decided.screen.ts'
import { recommendationsScreen } from './recommendations.screen.ts'
import { showOutcomes } from './show-outcomes.ts'

/** The outcomes of a meeting: the clerk's list, and what the committee and its officers see. */
export const outcomesInteractions = {
  outcomes: shows((asking) => showOutcomes(asking, asking.ids.meeting, asking.ids.page)),

  'what-was-decided': shows(async (asking) => {
    const { core, ids } = asking
    const tables = core.store.look
    const place = await placeIfAllowed(asking, 'read the report', await placeOfMeeting(tables, ids.meeting))
    mustHaveMet({ ...place, now: core.now() })
    const record = await recordOf(tables, place)
    return decidedScreen(place, record, await namesOf(tables, peopleOnRecord(record)), ids.page)
  }),

  recommendations: shows(async (asking) => {
    const { core, ids } = asking
    const tables = core.store.look
    const committee = await found(tables.committees, ids.committee)
    await placeIfAllowed(asking, 'read the report', { committee })
    const tracked = await trackedBy(tables, committee, core.bankHolidays, dayOf(core.now()))
    return recommendationsScreen(committee, tracked, ids.page)
  }),
} satisfies Handling<'outcomes' | 'what-was-decided' | 'recommendations'>
