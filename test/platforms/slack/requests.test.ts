import { describe, expect, test } from 'vitest'
import { bot, signature } from './fake-slack.ts'
import { message, pressInMessage, submitted } from './payloads.ts'

const button = { action_id: 'prepare#3-0', value: '{"item":"i7"}' }
const metadata = '{"action":"reply","ids":{"recommendation":"r1"},"form":"1"}'
const values = { 'words.1': { 'words.1': { type: 'plain_text_input', value: 'More foster carers' } } }

describe('a request', () => {
  const body = JSON.stringify(message({ text: 'hello, SECRET' }))
  const minutes = (from: number) => signature(body, Math.floor(Date.now() / 1000) + from * 60)
  test.each([
    ['with a wrong signature', { 'x-slack-signature': 'v0=00' }, 'not signed with SLACK_SIGNING_SECRET'],
    ['signed long ago', minutes(-6), 'more than five minutes ago'],
    ['signed in time to come', minutes(6), 'more than five minutes from now'],
  ])('%s is turned away, and the log says why', async (_, headers, why) => {
    const quorate = await bot()
    expect((await quorate.post(body, 'application/json', headers)).status).toBe(401)
    expect([quorate.said, quorate.presses]).toEqual([[], []])
    expect(quorate.logged).toMatchObject([
      { level: 'warn', about: { code: 'slack-turned-away', why: expect.stringContaining(why) } },
    ])
    expect(JSON.stringify(quorate.logged)).not.toContain('SECRET,')
  })

  test('without a signature is turned away', async () => {
    const quorate = await bot()
    const refused = await fetch(`${quorate.url}/slack/events`, { method: 'POST', body: '{}' })
    expect(refused.status).toBe(401)
    expect(quorate.logged).toMatchObject([{ about: { why: 'it carries no signature' } }])
  })

  test('is what first makes the bot call Slack: at startup it calls nothing', async () => {
    const quorate = await bot()
    await quorate.interact(submitted(values, metadata))
    expect(quorate.slack.calls).toEqual([])
  })

  test('that only checks the address is answered with its challenge', async () => {
    const quorate = await bot()
    const answer = await quorate.event({ type: 'url_verification', token: 'x', challenge: 'abc' })
    expect(await answer.json()).toEqual({ challenge: 'abc' })
  })

  test('whose response takes longer than Slack waits is given up, and what it recorded stands', async () => {
    const quorate = await bot()
    quorate.door.act = async () => {
      await new Promise((resolve) => setTimeout(resolve, 3200))
      return { kind: 'close' }
    }
    expect((await quorate.interact(submitted(values, metadata))).status).toBe(404)
    expect(quorate.presses).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(quorate.logged).toMatchObject([{ level: 'warn', about: { code: 'slack-late' } }])
  })

  const malformed = [
    { ...pressInMessage({ action_id: 'a', value: 'SECRET, not JSON' }) },
    { ...pressInMessage({ action_id: 'a', value: '{"item":7,"words":"SECRET"}' }) },
    { ...pressInMessage(button), user: undefined },
    { ...pressInMessage(button), trigger_id: { words: 'SECRET' } },
    { ...pressInMessage(button), actions: [button, button] },
    submitted(values, 'SECRET'),
    submitted(values, '{"ids":{"words":"SECRET"}}'),
    submitted({ 'words.1': { 'words.1': { type: 'rich_text_input', value: 'SECRET' } } }, metadata),
    { ...submitted(values, metadata), view: null },
  ]
  test.each(malformed)(
    'with a shape that Slack never sends is refused and nothing of it is logged (%#)',
    async (payload) => {
      const quorate = await bot()
      expect((await quorate.interact(payload)).status).toBe(400)
      expect(quorate.presses).toEqual([])
      expect(quorate.logged).toMatchObject([{ level: 'warn', about: { code: 'slack-malformed' } }])
      expect(JSON.stringify(quorate.logged)).not.toContain('SECRET')
    },
  )

  test('that is not JSON is refused and nothing of it is logged', async () => {
    const quorate = await bot()
    const answer = await quorate.post('payload=SECRET', 'application/x-www-form-urlencoded')
    expect(answer.status).toBe(400)
    expect((await quorate.post('SECRET', 'application/json')).status).toBe(400)
    expect((await quorate.post('null', 'application/json')).status).toBe(400)
    expect(JSON.stringify(quorate.logged)).not.toContain('SECRET')
  })
})
