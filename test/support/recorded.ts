import { holdItem } from '../../src/committee/keeping/hold-item.ts'
import { recordPresence } from '../../src/committee/outcomes/record-presence.ts'
import { recordExtraResolution, recordResolution } from '../../src/committee/outcomes/record-resolution.ts'
import type { Decided } from '../../src/committee/outcomes/resolution.ts'
import type { Marlshire, Name } from './committee.ts'
import { type October, polled } from './meeting.ts'

export const asPrinted: Decided = {
  decision: 'as-printed',
  words: null,
  madeTo: null,
  toExecutive: false,
  sentOn: null,
}

/** Sent to the executive on the day after the meeting. */
export const toCabinet: Decided = {
  ...asPrinted,
  madeTo: 'The Cabinet',
  toExecutive: true,
  sentOn: '2017-10-03',
}

export const there: readonly Name[] = ['tom', 'nia', 'asha', 'cara', 'eve', 'sam']

/** Held on 2 October 2017, and recorded on the next day: (a) as printed and sent to the Cabinet, a further resolution
 * "extra-1", who was there, and who sent apologies. */
export async function recorded(m: Marlshire): Promise<October> {
  const october = await polled(m)
  m.at('2017-10-03T10:00')
  const by = m.as('ruth')
  await recordResolution(m.core, by, { recommendationId: october.a, decided: toCabinet })
  await recordExtraResolution(m.core, by, {
    itemId: october.item,
    resolutionId: 'extra-1',
    decided: { ...toCabinet, words: 'That wardens are paid for.' },
  })
  await recordPresence(m.core, by, {
    meetingId: october.meeting,
    presences: [
      ...there.map((name) => ({ personId: m.id(name), state: 'present' as const })),
      { personId: m.id('dev'), state: 'apologies' },
      { personId: m.id('ben'), state: 'absent' },
    ],
  })
  return october
}

/** With the item held for a request. */
export async function recordedAndHeld(m: Marlshire): Promise<October> {
  const october = await recorded(m)
  await holdItem(m.core, m.as('ruth'), { itemId: october.item, reference: 'FOI 2017/1' })
  return october
}

export async function resolutionOn(m: Marlshire, recommendationId: string) {
  const [one] = await m.store.look.resolutions.find({ recommendationId })
  if (one === undefined) throw new Error('nothing is recorded of it')
  return one
}
