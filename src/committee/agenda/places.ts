import { clerk } from '../council/permission.ts'
import { found } from '../kernel/found.ts'
import type { Doing, Subject } from '../record/row.ts'
import type { Transaction } from '../store.ts'
import type { ItemPlace, Place, RecommendationPlace } from './find.ts'
import type { Meeting } from './meetings/meeting.ts'
import { redrawAgenda, redrawDraft } from './redraws.ts'

/** How a verb locks a meeting until it is done. `shared`: nobody else changes it. `exclusive`: nobody else locks it at all. */
export type Lock = keyof typeof reads

const reads = { none: 'get', shared: 'hold', exclusive: 'take' } as const

async function locked(tx: Transaction, id: string, lock: Lock): Promise<Meeting> {
  return found({ get: (one) => tx.meetings[reads[lock]](one) }, id)
}

/** The meeting that an input names, locked. */
export const atMeeting =
  (lock: Lock) =>
  async ({ tx }: Doing, { meetingId }: { readonly meetingId: string }): Promise<Place> => {
    const meeting = await locked(tx, meetingId, lock)
    return { meeting, committee: await found(tx.committees, meeting.committeeId) }
  }

/** The item that an input names, read again once its meeting is locked. */
export const atItem =
  (lock: Lock) =>
  async (doing: Doing, { itemId }: { readonly itemId: string }): Promise<ItemPlace> => {
    const place = await atMeeting(lock)(doing, await found(doing.tx.items, itemId))
    return { ...place, item: await found(doing.tx.items, itemId) }
  }

export const atRecommendation =
  (lock: Lock) =>
  async (
    doing: Doing,
    { recommendationId }: { readonly recommendationId: string },
  ): Promise<RecommendationPlace> => {
    const { tx } = doing
    const place = await atItem(lock)(doing, await found(tx.recommendations, recommendationId))
    return { ...place, recommendation: await found(tx.recommendations, recommendationId) }
  }

/** What all changes that a clerk makes to a meeting share. */
export const onMeeting = {
  place: atMeeting('exclusive'),
  may: clerk,
  on: ({ meeting }: Place): Subject => ['meeting', meeting],
  redraws: redrawAgenda,
}

export const onItem = {
  place: atItem('exclusive'),
  may: clerk,
  on: ({ item }: ItemPlace): Subject => ['item', item],
  redraws: redrawAgenda,
}

export const onRecommendation = {
  place: atRecommendation('exclusive'),
  may: clerk,
  on: ({ recommendation }: RecommendationPlace): Subject => ['recommendation', recommendation],
  redraws: redrawDraft,
}
