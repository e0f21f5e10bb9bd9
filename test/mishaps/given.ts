import { expect, vi } from 'vitest'
import { postToMembers } from '../../src/committee/agenda/meetings/post-to-members.ts'
import type { PlatformName } from '../../src/committee/ports.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { meetingDate } from '../story/council.ts'
import { aCheckedMeeting, type Given } from '../story/given.ts'
import type { User } from '../story/user.ts'
import type { World } from '../story/world.ts'

export const both = ['slack', 'teams'] as const

export function clerkOn(world: World, on: PlatformName): User {
  return on === 'slack' ? world.inSlack('Ruth Adeyemi') : world.inTeams('Ruth Adeyemi')
}

/** A meeting that is posted to members while something is wrong. */
export async function postedAnyway(world: World, committee: string): Promise<Given> {
  const given = await aCheckedMeeting(world, committee)
  await postToMembers(world.core, { kind: 'console' }, given)
  return given
}

/** Waits until one platform has refused the agenda. */
export async function refused(world: World, on: PlatformName): Promise<void> {
  await vi.waitFor(async () => expect((await agendaOn(world, on))?.fault).not.toBeNull(), patience)
}

export async function agendaOn(world: World, on: PlatformName) {
  const [room] = await world.core.store.look.rooms.find({ platform: on })
  const [post] = await world.core.store.look.posts.find({ kind: 'agenda', targetId: room?.id ?? '' })
  return post
}

/** How many agendas stand in the committee's room. */
export async function agendas(user: User): Promise<number> {
  const all = await user.reads('committee')
  return all.filter((text) => text.includes(agendaCardWords.agendaFor(meetingDate))).length
}

export const patience = { timeout: 20_000, interval: 50 }
