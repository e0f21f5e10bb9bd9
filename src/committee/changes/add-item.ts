import { changeMeeting } from '../agenda/meetings/change-meeting.ts'
import { type Item, urgencyShown } from '../agenda/meetings/item.ts'
import { freshItem, mustBeNumber, mustBeWhole, type Put } from '../agenda/meetings/put-item.ts'
import { mustBePosted, mustBeToCome, takeMeeting } from '../agenda/meetings/what-may-change.ts'
import type { By } from '../kernel/actor.ts'
import { CommitteeError } from '../kernel/errors.ts'
import { asSentence } from '../kernel/text.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'
import { named } from './take-off-item.ts'

/**
 * Adds an item to an agenda that members have. Where it was not on the agenda as published, that needs the chair's
 * opinion that it is urgent, with the reason (1972 Act s.100B(4)(b)). Its report follows as a first version.
 * @returns whether this call did it
 * @throws CommitteeError name-taken where another item has the number: that one is changed otherwise
 */
export async function addItem(
  core: Core,
  by: By,
  input: { readonly meetingId: string; readonly item: Put; readonly reason: string },
): Promise<boolean> {
  const { meetingId, item: put, reason } = input
  const itemId = core.newId()
  const change = { act: 'add an item', subject: 'item', subjectId: itemId, redraws: 'all' } as const
  return changeMeeting(core, by, meetingId, change, async (tx, place, person) => {
    const meeting = await takeMeeting(tx, place.meeting)
    mustBeToCome({ meeting, now: core.now() })
    mustBePosted({ meeting })
    mustBeNumber(put.number)
    const item = freshItem(itemId, meeting, put)
    const [standing] = await tx.items.find({ meetingId, number: put.number })
    if (standing !== undefined) {
      if (standing.title === item.title && standing.openness === item.openness) return false
      throw new CommitteeError(
        'name-taken',
        `This agenda has an item ${put.number} already, so nothing was added. Please give another number, such as ${Number.parseInt(put.number, 10)}a. “Change item ${put.number}” changes the one that is there.`,
        'number',
      )
    }
    await mustBeWhole(core, tx, meeting, put)
    await tx.items.insert(item)
    await keepChange(core, tx, { meeting }, person, {
      kind: 'item-added',
      item,
      reason,
      before: item.urgency === null ? 'It had not been posted.' : 'It was not on the agenda.',
      words: [`${named(item)} is added to the agenda.`, ...why(item, reason)].join(' '),
    })
    return true
  })
}

/** A reason on a matter that is not open may tell what the matter is. */
function why(item: Item, reason: string): string[] {
  const urgent = item.urgency === null ? [] : [`Urgent: ${asSentence(urgencyShown(item))}`]
  return item.openness === 'open' ? [asSentence(reason), ...urgent] : urgent
}
