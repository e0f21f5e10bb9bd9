import { z } from 'zod'
import type { Place } from '../agenda/find.ts'
import { freshItem, mustBeNumber, mustBeWhole, putSchema } from '../agenda/meetings/put-item.ts'
import { mustBePosted, mustBeToCome } from '../agenda/meetings/what-may-change.ts'
import { atMeeting, onMeeting } from '../agenda/places.ts'
import { redrawAll } from '../agenda/redraws.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { keepChange } from '../record/keep-change.ts'
import type { Doing } from '../record/row.ts'
import { verb } from '../record/verb.ts'
import { itemChangeWords } from './item-change.words.ts'

/**
 * Adds an item to an agenda that members have. If it was not on the published agenda, the chair must take it as urgent, and
 * say why (1972 Act s.100B(4)(b)). Its report follows as a first version.
 */
export const addItem = verb({
  ...onMeeting,
  act: 'add an item',
  input: z.object({ meetingId: z.string(), item: putSchema, reason: z.string() }),
  place: atFreshItem,
  while: [mustBeToCome, mustBePosted],
  async run({ core, tx, meeting, freshId, person }, { item: put, reason }) {
    mustBeNumber(put.number)
    const item = freshItem(freshId, meeting, put)
    const standing = await tx.items.findOne({ meetingId: meeting.id, number: put.number })
    if (standing !== null) {
      if (standing.title === item.title && standing.openness === item.openness) return false
      throw new CommitteeError('name-taken', itemChangeWords.numberTaken(put.number), 'number')
    }
    await mustBeWhole(core, tx, meeting, put)
    await tx.items.insert(item)
    await keepChange(core, tx, { meeting }, person, {
      kind: 'item-added',
      item,
      reason,
      before: item.urgency === null ? itemChangeWords.wasNotPosted : itemChangeWords.wasNotOnAgenda,
      words: itemChangeWords.added(item, reason),
    })
    return true
  },
  on: ({ meeting, freshId }) => ['item', { ...meeting, id: freshId }],
  redraws: redrawAll,
})

async function atFreshItem(
  doing: Doing,
  input: { readonly meetingId: string },
): Promise<Place & { readonly freshId: string }> {
  return { ...(await atMeeting('exclusive')(doing, input)), freshId: doing.core.newId() }
}
