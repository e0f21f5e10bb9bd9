import {
  type ItemPlace,
  type Place,
  placeOfItem,
  placeOfMeeting,
  placeOfRecommendation,
  type RecommendationPlace,
} from '../../committee/agenda/find.ts'
import type { Deed } from '../../committee/council/deed.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import type { Asking } from './interaction.ts'

/** @throws CommitteeError unless the clerk asks */
export async function clerksMeeting(asking: Asking<{ readonly meeting: string }>): Promise<Place> {
  return placeIfAllowed(asking, prepare, await placeOfMeeting(asking.core.store.look, asking.ids.meeting))
}

/** @throws CommitteeError unless the clerk asks */
export async function clerksItem(asking: Asking<{ readonly item: string }>): Promise<ItemPlace> {
  return placeIfAllowed(asking, prepare, await placeOfItem(asking.core.store.look, asking.ids.item))
}

/** @throws CommitteeError unless the clerk asks */
export async function clerksRecommendation(
  asking: Asking<{ readonly recommendation: string }>,
): Promise<RecommendationPlace> {
  const { core, ids } = asking
  return placeIfAllowed(asking, prepare, await placeOfRecommendation(core.store.look, ids.recommendation))
}

const prepare = 'prepare the meeting'

/** The place itself.
 * @throws CommitteeError unless whoever asks may do this there */
export async function placeIfAllowed<Where extends Pick<Place, 'committee'>>(
  { core, by }: Asking<unknown>,
  deed: Deed,
  place: Where,
): Promise<Where> {
  await mustBeAllowed(core.store.look, by, place.committee.id, deed, dayOf(core.now()))
  return place
}
