import { describe, expect, test } from 'vitest'
import { fileHost } from '../file-host.ts'
import { bot, card, token, until } from './fake-slack.ts'
import { file, message } from './payloads.ts'

const alan = { platform: 'slack', workspace: 'T1', user: 'U1' }

describe('a direct message', () => {
  test('is answered with a card in the same conversation', async () => {
    const quorate = await bot()
    const answer = await quorate.event(
      message({ text: 'fish &amp; chips &lt;3 <https://a.example|a.example>' }),
    )
    expect(answer.status).toBe(200)
    await until(() => quorate.slack.calls.length === 1)
    expect(quorate.said).toEqual([{ by: alan, text: 'fish & chips <3 https://a.example' }])
    expect(quorate.slack.calls[0]).toMatchObject({
      method: 'chat.postMessage',
      body: { channel: 'D1', unfurl_links: 'false', unfurl_media: 'false' },
    })
  })

  test('that Slack delivers twice is answered once', async () => {
    const quorate = await bot()
    await quorate.event(message({ text: 'hello' }))
    const again = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
    expect((await quorate.event(message({ text: 'hello' }), again)).status).toBe(200)
    await quorate.event(message({ text: 'more' }, 'Ev2'))
    await until(() => quorate.said.length === 2)
    expect(quorate.said.map(({ text }) => text)).toEqual(['hello', 'more'])
  })

  test.each([
    ['a bot', { bot_id: 'B1', text: 'hello' }],
    ['an older bot', { subtype: 'bot_message', bot_id: 'B1', user: undefined }],
    ['someone who edits', { subtype: 'message_changed', user: undefined, message: { text: 'hello' } }],
    ['someone who deletes', { subtype: 'message_deleted', user: undefined }],
    ['someone in a channel', { channel_type: 'channel', text: 'hello' }],
  ])('from %s is ignored', async (_, event) => {
    const quorate = await bot()
    expect((await quorate.event(message(event))).status).toBe(200)
    await quorate.event(message({ text: 'last' }, 'Ev2'))
    await until(() => quorate.slack.calls.length > 0)
    expect(quorate.said.map(({ text }) => text)).toEqual(['last'])
  })

  test('that cannot be answered logs a warning with Slack’s code', async () => {
    const quorate = await bot()
    quorate.slack.answer('chat.postMessage', { body: { ok: false, error: 'account_inactive' } })
    await quorate.event(message({ text: 'hello' }))
    await until(() => quorate.logged.length > 0)
    expect(quorate.logged).toMatchObject([
      { level: 'warn', about: { code: 'app-removed: account_inactive' } },
    ])
  })

  test('with a shape that Slack never sends is acknowledged, and nothing of it is logged', async () => {
    const quorate = await bot()
    expect((await quorate.event(message({ user: { words: 'SECRET' } }))).status).toBe(200)
    await until(() => quorate.logged.length > 0)
    expect(quorate.logged).toMatchObject([{ level: 'warn', about: { code: 'slack-malformed' } }])
    expect(JSON.stringify(quorate.logged)).not.toContain('SECRET')
  })
})

describe('a file in a direct message', () => {
  test('is read, with progress edited in place', async () => {
    const host = await fileHost()
    const quorate = await bot([host.name])
    const read: string[] = []
    quorate.door.sentFile = async (_, sent, tell) => {
      await tell(card('Reading'))
      read.push(Buffer.from(await sent.fetch()).toString())
      await tell(card('Still reading'))
      await tell(card('Read'))
    }
    await quorate.event(message({ subtype: 'file_share', text: '', files: [file(`${host.url}/report`)] }))
    await until(() => quorate.slack.calls.length === 3)
    expect(read).toEqual(['A report.'])
    expect(host.authorizations).toEqual([`Bearer ${token}`])
    expect(quorate.sent).toMatchObject([{ by: alan, file: { name: 'report.txt', size: 12 } }])
    expect(quorate.said).toEqual([])
    expect(quorate.slack.calls.map(({ method, body }) => [method, body.channel, body.ts, body.text])).toEqual(
      [
        ['chat.postMessage', 'D1', undefined, 'Reading'],
        ['chat.update', 'D-of-D1', '1500000000.000001', 'Still reading'],
        ['chat.update', 'D-of-D1', '1500000000.000001', 'Read'],
      ],
    )
  })

  test('is reported in a new message if the first was deleted', async () => {
    const quorate = await bot()
    quorate.slack.answer('chat.update', { body: { ok: false, error: 'message_not_found' } })
    quorate.door.sentFile = async (_by, _sent, tell) => {
      await tell(card('Reading'))
      await tell(card('Read'))
    }
    await quorate.event(message({ subtype: 'file_share', files: [file('https://files.slack.com/a')] }))
    await until(() => quorate.slack.calls.length === 3)
    expect(quorate.slack.calls.map(({ method }) => method)).toEqual([
      'chat.postMessage',
      'chat.update',
      'chat.postMessage',
    ])
  })

  test('stays received while Slack accepts no reports', async () => {
    const quorate = await bot()
    const down = { status: 503, headers: { 'retry-after': '0' }, body: 'down' }
    quorate.slack.answer('chat.postMessage', down, down, down, down)
    let done = false
    quorate.door.sentFile = async (_by, _sent, tell) => {
      await tell(card('Reading'))
      await tell(card('Read'))
      done = true
    }
    await quorate.event(message({ subtype: 'file_share', files: [file('https://files.slack.com/a')] }))
    await until(() => done)
    expect(quorate.logged.filter(({ message: said }) => said.startsWith('An answer'))).toHaveLength(2)
  })

  test('is reported on a second attempt if Slack asks the bot to wait', async () => {
    const quorate = await bot()
    quorate.slack.answer('chat.update', { status: 429, headers: { 'retry-after': '0' }, body: '' })
    quorate.door.sentFile = async (_by, _sent, tell) => {
      await tell(card('Reading'))
      await tell(card('Read'))
    }
    await quorate.event(message({ subtype: 'file_share', files: [file('https://files.slack.com/a')] }))
    await until(() => quorate.slack.calls.length === 3)
    expect(quorate.slack.calls.map(({ body }) => body.text)).toEqual(['Reading', 'Read', 'Read'])
    expect(quorate.logged.filter(({ message: said }) => said.startsWith('An answer'))).toEqual([])
  })

  const bare = { id: 'F1', file_access: 'check_file_info' }

  test('of which Slack gives the id alone is asked for by that', async () => {
    const host = await fileHost()
    const quorate = await bot([host.name])
    quorate.slack.answer('files.info', { body: { ok: true, file: file(`${host.url}/report`) } })
    await quorate.event(message({ subtype: 'file_share', files: [bare] }))
    await until(() => quorate.sent.length === 1)
    const [sent] = quorate.sent
    expect(sent?.file.platformFile).toBe('F1')
    expect(Buffer.from((await sent?.file.fetch()) ?? []).toString()).toBe('A report.')
    expect(quorate.slack.calls[0]).toMatchObject({ method: 'files.info', body: { file: 'F1' } })
  })

  test('that Slack does not give out is refused', async () => {
    const quorate = await bot()
    quorate.slack.answer('files.info', { body: { ok: false, error: 'file_deleted' } })
    await quorate.event(message({ subtype: 'file_share', files: [bare, { name: 'nowhere.txt' }] }))
    await until(() => quorate.sent.length === 2)
    await expect(quorate.sent[0]?.file.fetch()).rejects.toThrow('Slack did not let me have the file')
    await expect(quorate.sent[1]?.file.fetch()).rejects.toThrow('kept in Slack itself')
  })
})
