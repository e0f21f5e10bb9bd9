import { placeOfItem } from '../agenda/find.ts'
import { changeMeeting } from '../agenda/meetings/change-meeting.ts'
import {
  mustBeOpenItem,
  mustBePosted,
  mustBeToCome,
  takeMeeting,
} from '../agenda/meetings/what-may-change.ts'
import type { By } from '../kernel/actor.ts'
import { asSentence } from '../kernel/text.ts'
import type { Core } from '../ports.ts'
import { keepChange } from '../record/keep-change.ts'
import { redraw } from '../record/want-post.ts'
import { named } from './take-off-item.ts'

/**
 * Adds a supplement or an appendix that was published after the agenda was posted to members. One of the same title
 * gets the new link.
 * @returns whether it was new
 * @throws CommitteeError
 */
export async function addSupplement(
  core: Core,
  by: By,
  input: {
    readonly itemId: string
    readonly title: string
    readonly url: string
    readonly reason: string
  },
): Promise<boolean> {
  const { itemId, title, url, reason } = input
  const { meeting } = await placeOfItem(core.store.look, itemId)
  const change = { act: 'add a supplement', subject: 'item', subjectId: itemId }
  return changeMeeting(core, by, meeting.id, change, async (tx, place, person) => {
    const held = await takeMeeting(tx, place.meeting)
    mustBeToCome({ meeting: held, now: core.now() })
    mustBePosted({ meeting: held })
    const { item } = await placeOfItem(tx, itemId)
    mustBeOpenItem({ item })
    if (item.appendices.some((one) => one.title === title && one.url === url)) return false
    const others = item.appendices.filter((one) => one.title !== title)
    await tx.items.update({ id: itemId }, { appendices: [...others, { title, url }] })
    await redraw(core, tx, { kind: 'draft', subjectId: itemId })
    const titles = item.appendices.map((one) => one.title)
    await keepChange(core, tx, { meeting: held }, person, {
      kind: 'supplement-added',
      item,
      reason,
      before: titles.length === 0 ? 'No appendices.' : `Appendices: ${titles.join('; ')}.`,
      words: `${named(item)} has a supplement: “${title}”. ${asSentence(reason)} “Open the meeting” has the link.`,
    })
    return true
  })
}
