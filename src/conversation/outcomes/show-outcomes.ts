import type { Screen } from '../../cards/screen.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { recordOf } from '../../committee/outcomes/record-of.ts'
import type { Asking } from '../kit/interaction.ts'
import { clerksMeeting } from '../kit/place.ts'
import { saying } from '../kit/write.ts'
import { outcomesScreen } from './outcomes.screen.ts'

/** The clerk's list of what to enter after a meeting.
 * @param done confirms what the clerk did last
 * @throws CommitteeError */
export async function showOutcomes(
  { core, by }: Asking<unknown>,
  meeting: string,
  page: number,
  done: string | null = null,
): Promise<Screen> {
  const place = await clerksMeeting({ core, by, ids: { meeting } })
  const record = await recordOf(core.store.look, place)
  return saying(done, outcomesScreen(place, record, page, dayOf(core.now())))
}
