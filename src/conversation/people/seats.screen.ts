import { pagesOf } from '../../cards/pages.ts'
import type { Screen } from '../../cards/screen.ts'
import type { Committee } from '../../committee/council/council.ts'
import { seatWords } from '../../committee/council/seat.words.ts'
import { type Seated, seatedOn } from '../../committee/council/seated-on.ts'
import { mustBeAllowed } from '../../committee/council/who-may.ts'
import { dayOf } from '../../committee/kernel/dates.ts'
import { found } from '../../committee/kernel/found.ts'
import { groupBy } from '../../committee/kernel/group-by.ts'
import type { Asking } from '../kit/interaction.ts'
import { opens } from '../kit/opens.ts'
import { pagedScreen } from '../kit/paged.ts'
import { buttons, note, quiet, say, saying } from '../kit/write.ts'
import { seatsWords } from './seats.words.ts'

/** Who has which seat on a committee, with what the clerk can do about it.
 * @throws CommitteeError unless the clerk asks */
export async function seatsScreen(
  asking: Asking<unknown>,
  committeeId: string,
  page: number,
  done: string | null = null,
): Promise<Screen> {
  const committee = await clerksCommittee(asking, committeeId)
  const { core } = asking
  const seated = await seatedOn(core.store.look, committee.id, dayOf(core.now()))
  const each = [...groupBy(seated, ({ person, seat }) => `${person.id} ${seat.kind}`).values()]
  const blocks = each.flatMap((seats) => {
    const [first] = seats
    if (first === undefined) return []
    const ids = { seat: first.seat.id }
    return [
      say([{ strong: first.person.name }, `: ${seatsInWords(seats)}`]),
      ...buttons(
        opens(seatsWords.end.button, 'end-seat', ids),
        opens(seatsWords.suspend.button, 'suspend-seat', ids),
      ),
    ]
  })
  const pages = pagesOf(blocks.length === 0 ? [note(seatsWords.nobody)] : blocks)
  const screen = pagedScreen({
    title: seatsWords.title,
    pages: pages.map((one) => [quiet(seatsWords.whose(committee.name)), ...one]),
    page,
    action: 'people',
    ids: { committee: committee.id },
  })
  return saying(done, screen)
}

/** @throws CommitteeError unless the clerk asks */
export async function clerksCommittee(
  { core, by }: Asking<unknown>,
  committeeId: string,
): Promise<Committee> {
  const tables = core.store.look
  const committee = await found(tables.committees, committeeId)
  await mustBeAllowed(tables, by, committee.id, 'prepare the meeting', dayOf(core.now()))
  return committee
}

export function seatsInWords(seats: readonly Pick<Seated, 'seat'>[]): string {
  return seats.map(({ seat }) => seatWords.seat(seat)).join('; ')
}
