import { afterEach, beforeEach, expect, test } from 'vitest'
import { startServer } from '../../src/app/server.ts'
import { serverWords } from '../../src/app/server.words.ts'
import { createHealth } from '../../src/outbox/health.ts'
import { aWeekAndMoreBefore, setUpCouncil } from '../story/council.ts'
import { openWorld, type World } from '../story/world.ts'
import { farPlatform } from '../support/far-platform.ts'
import { database } from '../support/stores.ts'
import { both, postedAnyway, refused } from './given.ts'

let world: World
let committee: string
beforeEach(async () => {
  world = await openWorld(database, aWeekAndMoreBefore)
  committee = await setUpCouncil(world)
})
afterEach(() => world.close())

test.each(both)('a token of %s that dies turns /readyz red until it is accepted again', async (on) => {
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    platforms: [],
    extra: null,
    troubles: world.health.troubles,
    ready: async () => {},
  })
  const ready = async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/readyz`)
    return [response.status, await response.text()]
  }
  expect(await ready()).toEqual([200, 'ready\n'])
  await world.mishap(on, 'no-token', true)
  await postedAnyway(world, committee)
  await refused(world, on)
  const fault = 'token-refused'
  expect(await ready()).toEqual([503, `${serverWords.notAccepted({ platform: on, fault })}\n`])
  expect(world.logged.filter((line) => line.includes(`"fault":"${fault}"`))).toHaveLength(1)
  await world.mishap(on, 'no-token', false)
  await world.settled()
  expect(await ready()).toEqual([200, 'ready\n'])
  await server.close()
})

test.each(both)('on %s, it is asked again though nothing is to be sent', async (on) => {
  let now = new Date()
  const mended: string[] = []
  const log = { info: () => {}, error: () => {} }
  const health = createHealth({ log, realNow: () => now, mended: async (name) => void mended.push(name) })
  const [room] = await world.core.store.look.rooms.find({ platform: on })
  if (room === undefined) return expect.unreachable()
  const messenger = health.watch(world.messengers[on])
  await world.mishap(on, 'no-token', true)
  const to = { kind: 'room', ...room } as const
  await expect(messenger.post(to, { title: 'Hello', blocks: [] })).rejects.toMatchObject({
    why: 'token-refused',
  })
  await world.mishap(on, 'no-token', false)
  await health.ask()
  expect(health.troubles()).toEqual([{ platform: on, fault: 'token-refused' }])
  now = new Date(now.getTime() + 61_000)
  await health.ask()
  expect([health.troubles(), mended]).toEqual([[], [on]])
})

test('a message that is refused for itself shows that the installation is accepted', async () => {
  const far = farPlatform()
  const log = { info: () => {}, error: () => {} }
  const health = createHealth({ log, realNow: () => new Date(), mended: async () => {} })
  const messenger = health.watch(far.messenger)
  const to = { kind: 'room', platform: 'slack', workspace: 'T1', channel: 'C1', serviceUrl: null } as const
  const post = () => messenger.post(to, { title: 'Hello', blocks: [] }).catch(() => {})
  for (const [why, troubles] of [
    ['app-removed', 1],
    ['passing', 1],
    ['unknown', 1],
    ['bot-not-in-room', 0],
  ] as const) {
    far.fails(why, why)
    await post()
    expect([why, health.troubles().length]).toEqual([why, troubles])
  }
})
