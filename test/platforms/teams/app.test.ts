import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { member, startFarSide, tenant } from './far-side.ts'

const by = { platform: 'teams', workspace: tenant, user: member }

let far: Awaited<ReturnType<typeof startFarSide>>

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  far = await startFarSide()
})

afterEach(() => {
  far.stop()
  vi.restoreAllMocks()
})

describe('who may call', () => {
  test('a signed call from the configured tenant is accepted, and how to reach its sender is recorded', async () => {
    expect((await far.deliver(far.activity())).status).toBe(200)
    expect(far.door.heard).toEqual([{ by, text: 'hello' }])
    expect(far.door.sightings).toEqual([{ by, conversation: 'a:chat', serviceUrl: far.serviceUrl }])
  })

  test.each([
    ['no token', async () => ''],
    ['a malformed token', async () => 'Bearer nonsense'],
    ['a made-up token', async () => 'Bearer a.b.c'],
    ['another audience', async () => `Bearer ${await far.token({ aud: 'another' })}`],
    ['another issuer', async () => `Bearer ${await far.token({}, '1h', 'https://other.example.org')}`],
    [
      'a token for another service',
      async () => `Bearer ${await far.token({ serviceurl: 'https://x.example.org' })}`,
    ],
    ['an expired token', async () => `Bearer ${await far.token({}, '-1h')}`],
    ['a changed signature', async () => `Bearer ${(await far.token()).slice(0, -8)}AAAAAAAA`],
  ])('a call with %s is refused, and nothing reaches the door', async (_, header) => {
    const response = await far.deliver(far.activity(), await header())
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('')
    expect([far.door.heard, far.door.sightings, far.calls]).toEqual([[], [], []])
    expect(far.logged).toEqual([expect.stringMatching(/turned away .*(no token|not from Microsoft)/)])
  })

  test('a call from another tenant is refused, and nothing is recorded', async () => {
    const elsewhere = { channelData: { tenant: { id: 'another' } } }
    expect((await far.deliver(far.activity(elsewhere))).status).toBe(403)
    expect([far.door.heard, far.door.sightings]).toEqual([[], []])
    expect(far.logged).toEqual([expect.stringContaining('another tenant than TEAMS_TENANT_ID')])
  })

  test.each([
    ['a body that is not JSON', '{', 400],
    ['a body that is not an activity', '{}', 400],
    ['another channel', { ...{ type: 'message' }, channelId: 'AseChannel' }, 400],
    ['too much', JSON.stringify({ text: 'x'.repeat(300_000) }), 413],
  ])('%s is refused without an explanation', async (_, body, status) => {
    const response = await far.deliver(body)
    expect(response.status).toBe(status)
    expect(await response.text()).toBe('')
    expect(far.logged).toEqual([expect.stringContaining('turned away')])
  })
})
