import type { Post } from '../../src/committee/record/post.ts'

export const room = {
  kind: 'room',
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  serviceUrl: null,
} as const

/** A post to the committee's room, as it is when it is wanted. */
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
    refused: null,
  }
}
