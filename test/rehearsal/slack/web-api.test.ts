import { expect, test } from 'vitest'
import { chair, clerk, openButton, openWorkspace, plain } from './workspace.ts'

const text = 'Item 7'
const divider = { type: 'divider' }

test('a post by the real client appears in the committee’s room with its blocks', async () => {
  const workspace = await openWorkspace()
  const { client } = workspace.app
  const blocks = [{ type: 'header' as const, text: plain('Item 7') }, openButton]
  const posted = await client.chat.postMessage({
    channel: workspace.settings.channel,
    text,
    blocks,
    unfurl_links: false,
  })
  expect(posted.message?.bot_id).toBe('B0QUORATE')
  const room = (await workspace.sees(chair)).rooms.find((one) => one.key === 'committee')
  expect(room?.messages).toMatchObject([{ ts: posted.ts, text, blocks }])
})

test('a post can be edited, and says that it was', async () => {
  const workspace = await openWorkspace()
  const { client } = workspace.app
  const channel = workspace.settings.channel
  const { ts = '' } = await client.chat.postMessage({ channel, text })
  await client.chat.update({ channel, ts, text: 'Item 7, 1 of 9 replied', blocks: [divider] })
  const room = (await workspace.sees(chair)).rooms.find((one) => one.key === 'committee')
  expect(room?.messages).toMatchObject([{ ts, text: 'Item 7, 1 of 9 replied', edited: true }])
})

test('a direct message is opened by posting to a person, and only that person sees it', async () => {
  const workspace = await openWorkspace()
  const { client } = workspace.app
  const posted = await client.chat.postMessage({ channel: chair, text })
  const opened = await client.conversations.open({ users: chair })
  expect(opened.channel?.id).toBe(posted.channel)
  const direct = async (user: string) =>
    (await workspace.sees(user)).rooms.find((room) => room.key === 'quorate')?.messages.length
  expect(await direct(chair)).toBe(1)
  expect(await direct(clerk)).toBe(0)
})

test('the bot can ask who and where it is', async () => {
  const { app, settings } = await openWorkspace()
  expect(await app.client.auth.test()).toMatchObject({ team_id: settings.workspace, bot_id: 'B0QUORATE' })
  expect(await app.client.users.info({ user: chair })).toMatchObject({
    user: { real_name: 'Cllr Margaret Hollis', profile: { email: 'margaret.hollis@marlshire.example' } },
  })
  expect(await app.client.conversations.info({ channel: settings.channel })).toMatchObject({
    channel: { is_member: true, name: 'children-and-young-people-scrutiny' },
  })
})

const room = 'C0CYPSCRU'
const refused: [string, string, object, string][] = [
  ['a method that is not there', 'chat.delete', {}, 'unknown_method'],
  ['a channel that is not there', 'chat.postMessage', { channel: 'C0NOWHERE', text }, 'channel_not_found'],
  ['a channel that the bot is not in', 'chat.postMessage', { channel: 'C0GENERAL', text }, 'not_in_channel'],
  ['a message without a text', 'chat.postMessage', { channel: room, blocks: [divider] }, 'no_text'],
  ['an argument left out', 'chat.postMessage', { text }, 'invalid_arguments'],
  [
    'an argument that is not known',
    'chat.postMessage',
    { channel: room, text, colour: 'red' },
    'invalid_arguments',
  ],
  [
    'blocks that are no list',
    'chat.postMessage',
    { channel: room, text, blocks: '{' },
    'invalid_blocks_format',
  ],
  ['a text over 40,000', 'chat.postMessage', { channel: room, text: 'x'.repeat(40_001) }, 'msg_too_long'],
  [
    'a message that is not there',
    'chat.update',
    { channel: room, ts: '1.000001', text },
    'message_not_found',
  ],
  ['a person who is not there', 'users.info', { user: 'U0NOBODY1' }, 'user_not_found'],
  ['a direct message with nobody', 'conversations.open', { users: 'U0NOBODY1' }, 'user_not_found'],
  ['a form that is not open', 'views.update', { view_id: 'V0NONE', view: form() }, 'not_found'],
  [
    'a trigger that was never given',
    'views.open',
    { trigger_id: '1.2.3', view: form() },
    'invalid_arguments',
  ],
]

test.each(refused)('%s is refused and listed', async (_, method, body, code) => {
  const workspace = await openWorkspace()
  expect(await workspace.call(method, body)).toMatchObject({ ok: false, error: code })
  expect(workspace.refusals()).toMatchObject([{ platform: 'slack', code }])
})

test('a text of 40,000 is accepted in a post, and of 4,000 in an edit', async () => {
  const workspace = await openWorkspace()
  const posted = await workspace.call('chat.postMessage', { channel: room, text: 'x'.repeat(40_000) })
  const edit = (length: number) =>
    workspace.call('chat.update', { channel: room, ts: posted.ts, text: 'x'.repeat(length) })
  expect(await edit(4000)).toMatchObject({ ok: true })
  expect(await edit(4001)).toMatchObject({ ok: false, error: 'msg_too_long' })
})

test('the bot cannot edit what a person wrote', async () => {
  const workspace = await openWorkspace()
  await workspace.does('/say', { user: clerk, channel: room, text: 'Good morning' })
  const [message] = (await workspace.sees(clerk)).rooms[0]?.messages ?? []
  const answer = await workspace.call('chat.update', { channel: room, ts: message?.ts, text })
  expect(answer.error).toBe('cant_update_message')
})

test('a call needs the right token, and a body of a kind that Slack reads', async () => {
  const { settings } = await openWorkspace()
  const call = async (headers: Record<string, string>) =>
    (await fetch(`${settings.apiUrl}auth.test`, { method: 'POST', headers, body: '{}' })).json()
  const json = { 'content-type': 'application/json' }
  expect(await call(json)).toEqual({ ok: false, error: 'not_authed' })
  expect(await call({ ...json, authorization: 'Bearer xoxb-other' })).toEqual({
    ok: false,
    error: 'invalid_auth',
  })
  expect(await call({ 'content-type': 'text/csv' })).toEqual({ ok: false, error: 'invalid_post_type' })
})

test('faults in blocks are reported with their place, in Slack’s words', async () => {
  const workspace = await openWorkspace()
  const blocks = [{ type: 'header', text: plain('x'.repeat(151)) }, { type: 'marquee' }]
  const answer = await workspace.call('chat.postMessage', { channel: room, text, blocks })
  expect(answer).toMatchObject({
    error: 'invalid_blocks',
    errors: [
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
      'unsupported type [json-pointer:/blocks/1/type]',
    ],
  })
  expect(answer.response_metadata?.messages[0]).toMatch(/^\[ERROR\] must be less than 151/)
})

function form() {
  return { type: 'modal', title: plain('Title'), blocks: [divider] }
}
