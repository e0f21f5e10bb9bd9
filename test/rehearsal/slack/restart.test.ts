import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chair, clerk, openWorkspace, plain, postWithButton } from './workspace.ts'

test('rooms, direct messages, files and open forms survive a restart', async () => {
  const before = await openWorkspace()
  before.app.action('open', async ({ ack, body, client }) => {
    await ack()
    if (body.type !== 'block_actions') return
    const view = { type: 'modal' as const, title: plain('Prepare'), blocks: [{ type: 'divider' as const }] }
    await client.views.open({ trigger_id: body.trigger_id, view })
  })
  await (await postWithButton(before))(chair)
  await before.does('/say', { user: chair, text: 'Hello' })
  await expect.poll(async () => (await before.sees(chair)).form).not.toBeNull()
  const seen = await before.sees(chair)
  await before.stop()

  const after = await openWorkspace({ folder: before.folder })
  expect(await after.sees(chair)).toEqual(seen)
  expect(after.settings.botToken).toBe(before.settings.botToken)
  expect(after.settings.signingSecret).toBe(before.settings.signingSecret)
})

test('what was acknowledged is already on disk', async () => {
  const workspace = await openWorkspace()
  const { ts } = await workspace.call('chat.postMessage', { channel: clerk, text: 'Your sheet' })
  expect(await readFile(join(workspace.folder, 'slack.json'), 'utf8')).toContain(`"ts":"${ts}"`)
})

test('an event that was not delivered before a stop is delivered after it', async () => {
  const before = await openWorkspace()
  await before.stop()
  const file = join(before.folder, 'slack.json')
  const kept: object = JSON.parse(await readFile(file, 'utf8'))
  const event = {
    type: 'message',
    channel_type: 'im',
    channel: 'D1',
    user: clerk,
    text: 'Hello',
    ts: '1.000001',
  }
  const pending = {
    event: { type: 'event_callback', event_id: 'Ev1', event },
    tries: 1,
    reason: 'http_timeout',
  }
  await writeFile(file, JSON.stringify({ ...kept, undelivered: [pending] }))

  const after = await openWorkspace({ folder: before.folder })
  const heard: unknown[] = []
  after.app.message(async ({ message }) => {
    heard.push(message)
  })
  await expect.poll(() => heard, { timeout: 5000 }).toMatchObject([{ text: 'Hello' }])
}, 10_000)

test('only the owner can read the secrets, and a damaged file is not overwritten', async () => {
  const workspace = await openWorkspace()
  const file = join(workspace.folder, 'slack.json')
  expect((await stat(file)).mode & 0o077).toBe(0)
  await workspace.stop()
  await writeFile(file, '{"version":0}')
  await expect(openWorkspace({ folder: workspace.folder })).rejects.toThrow(/Move it away/)
  expect(await readFile(file, 'utf8')).toBe('{"version":0}')
})
