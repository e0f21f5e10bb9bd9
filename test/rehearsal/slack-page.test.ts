import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, ExpressReceiver } from '@slack/bolt'
import express from 'express'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startRehearsal } from '../../src/rehearsal/start-rehearsal.ts'
import { openBrowser } from './browser.ts'

const plain = (text: string) => ({ type: 'plain_text' as const, text })
const options = [
  { text: plain('Assured'), value: 'assured' },
  { text: plain('Not assured'), value: 'not-assured' },
]

const form = {
  type: 'modal' as const,
  callback_id: 'reply',
  title: plain('Item 7'),
  submit: plain('Send'),
  blocks: [
    { type: 'section' as const, text: { type: 'mrkdwn' as const, text: '*(a)* consider the outcome' } },
    {
      type: 'input' as const,
      block_id: 'position',
      label: plain('Your position'),
      element: { type: 'radio_buttons' as const, action_id: 'a', options },
    },
    {
      type: 'input' as const,
      block_id: 'words',
      optional: true,
      label: plain('Your words'),
      hint: plain('Only you see this until replies close.'),
      element: { type: 'plain_text_input' as const, action_id: 'a', multiline: true, max_length: 300 },
    },
    {
      type: 'input' as const,
      block_id: 'when',
      optional: true,
      label: plain('By when'),
      element: { type: 'datepicker' as const, action_id: 'a' },
    },
  ],
}

let browser: Browser
let page: Page
let address: string
let stop: () => void
const submitted: unknown[] = []
const heard: unknown[] = []

beforeAll(async () => {
  const web = express()
  const server = web.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`
  const folder = await mkdtemp(join(tmpdir(), 'rehearsal-page-'))
  const { routes, slack } = await startRehearsal({ folder, botUrl: address })
  web.use(routes)
  const receiver = new ExpressReceiver({ signingSecret: slack.signingSecret, app: web })
  const app = new App({
    token: slack.botToken,
    receiver,
    deferInitialization: true,
    clientOptions: { slackApiUrl: slack.apiUrl },
  })
  await app.init()
  app.action('prepare', async ({ ack, body, client }) => {
    await ack()
    if (body.type === 'block_actions') await client.views.open({ trigger_id: body.trigger_id, view: form })
  })
  app.view('reply', async ({ ack, view }) => {
    const words = view.state.values.words?.a?.value ?? ''
    submitted.push(view.state.values)
    if (words === '') await ack({ response_action: 'errors', errors: { words: 'Please say why.' } })
    else await ack()
  })
  app.event('message', async ({ event }) => {
    heard.push(event)
  })
  await app.client.chat.postMessage({
    channel: slack.channel,
    text: 'Item 7',
    blocks: [
      { type: 'header', text: plain('Item 7. Outcome of peer review') },
      {
        type: 'actions',
        elements: [
          { type: 'button', action_id: 'prepare', text: plain('Prepare'), style: 'primary', value: '{}' },
        ],
      },
    ],
  })
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(address)
  stop = () => {
    server.close()
    server.closeAllConnections()
  }
}, 60_000)

afterAll(async () => {
  await browser.close()
  stop()
})

const slack = () => page.locator('[data-pane=slack]')
const dialog = () => page.locator('dialog[data-form]')
const become = (name: RegExp) =>
  page.locator('select[name=person]').evaluate((picker, source) => {
    if (!(picker instanceof HTMLSelectElement)) return
    picker.selectedIndex = [...picker.options].findIndex((one) => new RegExp(source).test(one.text))
    picker.dispatchEvent(new Event('change'))
  }, name.source)

test('a member presses, sees what is missing beside the input, and replies with the mouse', async () => {
  await become(/Hollis/)
  await slack().getByRole('button', { name: 'Prepare' }).click()
  await dialog().getByRole('button', { name: 'Send' }).click()
  await dialog().getByText('Please complete this required field.').waitFor()
  await dialog().getByLabel('Not assured').check()
  await dialog().getByRole('button', { name: 'Send' }).click()
  await dialog().getByText('Please say why.').waitFor()
  expect(await dialog().getByLabel('Not assured').isChecked()).toBe(true)
  await dialog().getByLabel('Your words').fill('The evidence is thin.')
  await dialog().getByLabel('By when').fill('2017-11-20')
  await dialog().getByRole('button', { name: 'Send' }).click()
  await dialog().waitFor({ state: 'detached' })
  expect(submitted.at(-1)).toMatchObject({
    position: { a: { selected_option: { value: 'not-assured' } } },
    words: { a: { value: 'The evidence is thin.' } },
    when: { a: { selected_date: '2017-11-20' } },
  })
})

test('the same can be done with the keyboard, and Escape closes a form', async () => {
  await become(/Bexley/)
  await slack().getByRole('button', { name: 'Prepare' }).focus()
  await page.keyboard.press('Enter')
  await dialog().waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Item 7')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('By keyboard')
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toBe('Prepare')
})

test('the bot’s posts appear at once, and are marked if their room is not open', async () => {
  await become(/Adeyemi/)
  await slack().locator('[data-room=quorate]').click()
  await slack().getByLabel('Message Quorate in Slack').fill('Good morning & welcome')
  await page.keyboard.press('Enter')
  await slack().locator('[data-message]').getByText('Good morning & welcome').waitFor()
  await expect.poll(() => heard.at(-1)).toMatchObject({ text: 'Good morning &amp; welcome' })
})

test('a file goes to the bot from the direct message', async () => {
  await slack()
    .locator('input[type=file]')
    .setInputFiles({
      name: 'report.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Outcome of peer review'),
    })
  await slack().getByRole('button', { name: 'Send' }).click()
  await slack().locator('[data-message]').getByText('report.txt').waitFor()
  await expect
    .poll(() => heard.at(-1))
    .toMatchObject({ subtype: 'file_share', files: [{ name: 'report.txt' }] })
})

test('somebody without a Slack account is told so', async () => {
  await become(/Okafor/)
  await slack().getByText('Cllr Daniel Okafor has no Slack account.').waitFor()
})

test('a refusal is listed on the page', async () => {
  await page.evaluate(() => fetch('/rehearsal/slack/api/chat.delete', { method: 'POST' }))
  await page.locator('.refusals summary').click()
  await page.locator('.refusals li').getByText('unknown_method').waitFor()
})

test('at the width of a phone nothing overflows', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await become(/Hollis/)
  await slack().getByRole('button', { name: 'Prepare' }).click()
  await dialog().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await dialog().getByRole('button', { name: 'Cancel' }).click()
  await dialog().waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Teams' }).click()
  await page.locator('[data-pane=teams]').waitFor({ state: 'visible' })
})

test('on a phone the chat is in sight at once, no name is cut, and choosing a room scrolls to it', async () => {
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await phone.goto(address)
  const pane = phone.locator('[data-pane=slack]')
  await pane.getByRole('button', { name: 'Prepare' }).waitFor()
  expect(await phone.locator('details.tour').getAttribute('open')).toBeNull()
  const inSight = () =>
    pane.locator('.room-head').evaluate((head) => head.getBoundingClientRect().bottom < innerHeight)
  expect(await inSight()).toBe(true)
  const cut = await pane
    .locator('.room')
    .evaluateAll((rooms) => rooms.filter((room) => room.scrollWidth > room.clientWidth).length)
  expect(cut).toBe(0)
  await phone.locator('.tour summary').click()
  await pane.locator('.room').last().click()
  expect(await inSight()).toBe(true)
  await phone.close()
})

test('the page lets something go wrong on a platform, and mends it', async () => {
  const switches = page.locator('.mishaps')
  await switches.getByText('Let something go wrong').click()
  const token = switches.getByRole('group', { name: 'Slack' }).getByLabel('Quorate’s token is refused')
  const isOn = async () => {
    const response = await fetch(`${address}/rehearsal/slack/page/mishaps`)
    return z
      .array(z.object({ name: z.string(), on: z.boolean() }))
      .parse(await response.json())
      .filter(({ on }) => on)
      .map(({ name }) => name)
  }
  await token.check()
  await expect.poll(isOn).toEqual(['no-token'])
  await token.uncheck()
  await expect.poll(isOn).toEqual([])
})
