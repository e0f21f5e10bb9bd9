import { clerk } from '../council/permission.ts'
import { found } from '../kernel/found.ts'
import type { Lock } from '../reads.ts'
import type { Doing, Subject } from '../record/row.ts'
import type { ItemPlace, Place, RecommendationPlace } from './find.ts'
import { redrawAgenda, redrawDraft } from './redraws.ts'

/** The meeting that an input names, locked. */
export const atMeeting =
  (lock: Lock) =>
  ({ tx }: Doing, { meetingId }: { readonly meetingId: string }): Promise<Place> =>
    found({ get: (id) => tx.places.meeting(id, lock) }, meetingId)

/** The item that an input names, locked with its meeting. */
export const atItem =
  (lock: Lock) =>
  ({ tx }: Doing, { itemId }: { readonly itemId: string }): Promise<ItemPlace> =>
    found({ get: (id) => tx.places.item(id, lock) }, itemId)

/** The recommendation that an input names, locked with its item and its meeting. */
export const atRecommendation =
  (lock: Lock) =>
  (
    { tx }: Doing,
    { recommendationId }: { readonly recommendationId: string },
  ): Promise<RecommendationPlace> =>
    found({ get: (id) => tx.places.recommendation(id, lock) }, recommendationId)

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
