import { Readable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readPost } from '../../../src/rehearsal/teams/bot-activity.ts'
import { limits } from '../../../src/rehearsal/teams/limits.ts'
import { readTaskResponse } from '../../../src/rehearsal/teams/task-response.ts'
import { postCard, pressFirst, priya, ruth, type World, world } from './world.ts'

let here: World | null = null
async function begun(now?: () => Date): Promise<World> {
  here = await world(now === undefined ? {} : { now })
  return here
}
afterEach(async () => {
  vi.useRealTimers()
  await here?.close()
  here = null
})

const contentType = 'application/vnd.microsoft.card.adaptive'
const card = (changed: object = {}) => ({
  contentType,
  content: { type: 'AdaptiveCard', version: '1.5', body: [], ...changed },
})
const actions = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ type: 'Action.Submit', title: `${at}` }))

/** Text that brings the whole to the given number of bytes. */
function filled(bytes: number, build: (text: string) => object): object {
  const rest = bytes - Buffer.byteLength(JSON.stringify(build('')))
  return build(`${'é'.repeat(Math.floor(rest / 2))}${rest % 2 === 1 ? 'x' : ''}`)
}

function isTaken(attachments: object[]): boolean {
  return !('refusal' in readPost({ type: 'message', attachments }))
}

describe('each limit of the rehearsal’s Teams allows its number and not one more', () => {
  it('messageBytes', () => {
    const post = (bytes: number) => readPost(filled(bytes, (text) => ({ type: 'message', text })))
    expect(post(limits.messageBytes)).toMatchObject({ type: 'message' })
    expect(post(limits.messageBytes + 1)).toMatchObject({
      refusal: { status: 413, code: 'MessageSizeTooBig' },
    })
  })

  it('dialogBytes', () => {
    const dialog = (bytes: number) =>
      readTaskResponse(
        filled(bytes, (text) => ({
          task: {
            type: 'continue',
            value: { title: 'Prepare', card: card({ body: [{ type: 'TextBlock', text }] }) },
          },
        })),
      ).kind
    expect(dialog(limits.dialogBytes)).toBe('card')
    expect(dialog(limits.dialogBytes + 1)).toBe('wrong')
  })

  it('actions', () => {
    for (const place of [
      (count: number) => card({ actions: actions(count) }),
      (count: number) => card({ body: [{ type: 'ActionSet', actions: actions(count) }] }),
    ]) {
      expect(isTaken([place(limits.actions)])).toBe(true)
      expect(isTaken([place(limits.actions + 1)])).toBe(false)
    }
  })

  it('attachments', () => {
    expect(isTaken(Array.from({ length: limits.attachments }, () => card()))).toBe(true)
    expect(isTaken(Array.from({ length: limits.attachments + 1 }, () => card()))).toBe(false)
  })

  it('cardVersion', () => {
    expect(isTaken([card({ version: String(limits.cardVersion) })])).toBe(true)
    expect(isTaken([card({ version: '1.6' })])).toBe(false)
  })

  it('invokeMilliseconds', async () => {
    const at = await begun()
    const id = await postCard(at)
    expect(await silence(at, limits.invokeMilliseconds, () => pressFirst(at, priya, id))).toEqual({
      told: 'Unable to reach app. Please try again.',
    })
    expect(at.refusals.all()).toMatchObject([{ code: '504 GatewayTimeout' }])
  })

  it('messageMilliseconds', async () => {
    const at = await begun()
    await at.page('/message', { user: ruth, text: 'First' })
    const say = () => at.page('/message', { user: ruth, text: 'Second' })
    expect(await silence(at, limits.messageMilliseconds, say)).toEqual({
      told: 'Quorate did not answer. Please try again.',
    })
  })

  it('tokenSeconds', async () => {
    const at = await begun()
    const { appId, appPassword, tokenUrl, channel } = at.far.settings
    const scope = 'https://api.botframework.com/.default'
    const grant = { grant_type: 'client_credentials', client_id: appId, client_secret: appPassword, scope }
    const asked = await fetch(tokenUrl, { method: 'POST', body: new URLSearchParams(grant) })
    const { access_token } = (await asked.json()) as { access_token: string }
    const begin = Math.floor(Date.now() / 1000)
    const status = async (seconds: number) => {
      vi.useFakeTimers({ toFake: ['Date'], now: (begin + seconds) * 1000 })
      return (await at.connector('GET', `/conversations/${channel}/members`, undefined, access_token)).status
    }
    expect(await status(limits.tokenSeconds - 1)).toBe(200)
    expect(await status(limits.tokenSeconds + 1)).toBe(401)
  })

  it('fileLinkMilliseconds', async () => {
    let now = new Date('2017-09-25T09:00:00Z')
    const at = await begun(() => now)
    await fetch(`${at.far.settings.serviceUrl}page/file?user=${ruth}&name=a.txt`, {
      method: 'POST',
      body: 'x',
    })
    const link = at.heard.at(-1)?.attachments?.[0]?.content.downloadUrl
    now = new Date(now.getTime() + limits.fileLinkMilliseconds)
    expect((await fetch(link)).status).toBe(200)
    now = new Date(now.getTime() + 1)
    expect((await fetch(link)).status).toBe(401)
    expect((await fetch(link.replace('until=1', 'until=2'))).status).toBe(401)
  })

  it('fileBytes', async () => {
    const at = await begun()
    const send = async (bytes: number) => {
      const mega = Buffer.alloc(1024 * 1024)
      const parts = Array.from({ length: Math.floor(bytes / mega.length) }, () => mega)
      const body = Readable.from([...parts, Buffer.alloc(bytes % mega.length)])
      const url = `${at.far.settings.serviceUrl}page/file?user=${ruth}&name=a.txt`
      const init = { method: 'POST', body: Readable.toWeb(body), duplex: 'half' } as RequestInit
      return await (await fetch(url, init)).json()
    }
    expect(await send(limits.fileBytes)).toEqual({})
    expect(await send(limits.fileBytes + 1)).toEqual({ told: 'That file is too large to send.' })
  })
})

/** The result of an act that the bot never answers: nothing until the timeout, and then at once. */
async function silence(at: World, patience: number, act: () => Promise<unknown>): Promise<unknown> {
  let release = () => {}
  const heard = new Promise<void>((resolve) => {
    at.bot = () => {
      resolve()
      return new Promise((done) => {
        release = done
      })
    }
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let over = false
  const outcome = act().finally(() => {
    over = true
  })
  await heard
  await vi.advanceTimersByTimeAsync(patience - 1)
  await new Promise((done) => setImmediate(done))
  expect(over).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  const came = await outcome
  release()
  return came
}
