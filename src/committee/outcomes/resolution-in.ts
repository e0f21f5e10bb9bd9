import type { Item } from '../agenda/meetings/item.ts'
import type { Meeting } from '../agenda/meetings/meeting.ts'
import { CommitteeError } from '../kernel/errors.ts'
import type { Tables } from '../store.ts'
import { mustBeRecordedHere } from './change-record.ts'
import type { Resolution } from './resolution.ts'
import { resolutionWords } from './resolution.words.ts'

/** A resolution of this meeting, on an item that is open.
 * @throws CommitteeError not-found, exempt */
export async function resolutionIn(
  tables: Tables,
  meeting: Pick<Meeting, 'id'>,
  id: string,
): Promise<Resolution & { readonly item: Item }> {
  const resolution = await tables.resolutions.get(id)
  const item = resolution === null ? null : await tables.items.get(resolution.itemId)
  if (resolution === null || item === null || resolution.meetingId !== meeting.id)
    throw new CommitteeError('not-found', resolutionWords.gone)
  mustBeRecordedHere(item)
  return { ...resolution, item }
}
