import { settingsSchema } from '../../src/committee/council/settings.ts'
import { type Post, undisputed } from '../../src/committee/record/post.ts'
import { unseen } from '../../src/committee/record/queued.ts'
import type { Transaction } from '../../src/committee/store.ts'

/** A council with a committee that has a room on each platform. */
export async function fillCouncil(tx: Transaction): Promise<void> {
  const councilId = 'council-1'
  await tx.councils.insert({ id: councilId, name: 'first' })
  const settings = settingsSchema.parse({})
  await tx.committees.insert({
    id: 'committee-1',
    councilId,
    name: 'Scrutiny',
    countsInRoom: false,
    closedOn: null,
    settings,
  })
  const room = { councilId, committeeId: 'committee-1', serviceUrl: null }
  await tx.rooms.insert({ ...room, id: 'room-1', platform: 'slack', workspace: 'T1', channel: 'C1' })
  await tx.rooms.insert({ ...room, id: 'room-2', platform: 'teams', workspace: 'tenant', channel: '19:c' })
}

/** A newly wanted post to the committee's room in Slack. */
export function post(id: string, wanted: string): Post {
  return {
    id,
    councilId: 'council-1',
    kind: 'agenda',
    subjectId: id,
    target: 'room',
    targetId: 'room-1',
    wanted,
    due: true,
    accountId: null,
    conversation: null,
    message: null,
    ...undisputed,
    ...unseen,
  }
}
