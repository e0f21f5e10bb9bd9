import { type AgendaItem, asked } from '../../agenda/meetings/agenda.ts'
import type { Sitting } from '../../council/seat.ts'
import type { Interest } from '../replies/interest.ts'
import { answersAsItStands, type Reply } from '../replies/reply.ts'
import { idsOf } from './standing.ts'
import { standingOf } from './who-counts.ts'

export type Replied = { readonly replied: readonly string[]; readonly outOf: readonly string[] }

/** Who has replied to everything that an item asks, out of those who are in the number on any of it. Somebody halfway
 * through is still reminded, so they have not replied. */
export function whoReplied(
  of: Pick<AgendaItem, 'item' | 'recommendations'>,
  sitting: readonly Sitting[],
  interests: readonly Interest[],
  replies: readonly Reply[],
): Replied {
  const questions = asked(of)
  const about = interests.filter((interest) => interest.itemId === of.item.id)
  const inNumber = new Set(
    questions.flatMap(({ onEducation }) =>
      idsOf(
        sitting.map((one) => standingOf(one, about, onEducation)),
        'in',
      ),
    ),
  )
  const replied = [...inNumber].filter((personId) =>
    questions.every((one) =>
      replies.some((reply) => reply.personId === personId && answersAsItStands(reply, one)),
    ),
  )
  return { replied, outOf: [...inNumber] }
}
