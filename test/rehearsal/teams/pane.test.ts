import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answering, dialogWith, postCard, type World, world } from './world.ts'

const executablePath = '/usr/bin/chromium'
const choices = [
  { title: 'Public interest', value: 'public' },
  { title: 'Ability to change', value: 'ability' },
]
const form = dialogWith(
  [
    { type: 'TextBlock', text: 'Consider the outcome.', wrap: true },
    {
      type: 'Input.ChoiceSet',
      id: 'criteria',
      label: 'Criteria',
      style: 'expanded',
      isMultiSelect: true,
      isRequired: true,
      errorMessage: 'Please choose at least one.',
      choices,
    },
    { type: 'Input.Text', id: 'words', label: 'In your words', isMultiline: true },
    { type: 'Input.Date', id: 'day', label: 'When' },
  ],
  [{ type: 'Action.Submit', title: 'Save', style: 'positive', data: { action: 'save' } }],
)

describe.skipIf(!existsSync(executablePath))('the Teams side of the page', () => {
  let here: World
  let browser: Browser
  let page: Page
  beforeEach(async () => {
    here = await world({ whole: true })
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(here.url)
    await page.selectOption('select[name=person]', 'priya.nair@marlshire.example')
    await page.getByRole('button', { name: 'Teams' }).click()
  })
  afterEach(async () => {
    await browser.close()
    await here.close()
  })

  it('draws a card, and its dialog can be opened, filled in and sent by keyboard', async () => {
    here.bot = answering(form)
    await postCard(here)
    const pane = page.locator('[data-pane=teams]')
    await pane.locator('[data-message]').getByRole('button', { name: 'Prepare' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.locator('dialog[data-form]')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('Please choose at least one.').waitFor()
    expect(here.heard.filter((each) => each.name === 'task/submit')).toEqual([])
    await dialog.getByLabel('Public interest').focus()
    await page.keyboard.press('Space')
    await dialog.getByLabel('Ability to change').check()
    await dialog.getByLabel('In your words').fill('Why now')
    await dialog.getByLabel('When').fill('2017-10-02')
    here.bot = answering(undefined)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(here.heard.at(-1)?.value.data).toEqual({
      action: 'save',
      criteria: 'public,ability',
      words: 'Why now',
      day: '2017-10-02',
    })
    expect(await page.locator('.refusals').isVisible()).toBe(false)
  })

  it('keeps what is typed in a dialog while the card under it is edited', async () => {
    here.bot = answering(form)
    const id = await postCard(here)
    const pane = page.locator('[data-pane=teams]')
    await pane.getByRole('button', { name: 'Prepare' }).click()
    await page.locator('dialog').getByLabel('In your words').fill('Half a thought')
    const { channel } = here.far.settings
    await here.connector('PUT', `/conversations/${channel}/activities/${id}`, {
      type: 'message',
      text: 'Edited card',
    })
    await pane.getByText('Edited card').waitFor()
    expect(await page.locator('dialog').getByLabel('In your words').inputValue()).toBe('Half a thought')
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
  })

  it('shows the newest message when it first appears', async () => {
    for (let count = 0; count < 12; count++) await postCard(here)
    await page.reload()
    const messages = page.locator('[data-pane=teams] [data-message]')
    await expect.poll(() => messages.count()).toBe(12)
    await page.getByRole('button', { name: 'Teams' }).click()
    await expect
      .poll(() =>
        messages.last().evaluate((one) => one.parentElement !== null && one.parentElement.scrollTop > 0),
      )
      .toBe(true)
  })

  it('says what Teams says if the bot fails', async () => {
    here.bot = answering({ error: 'x' }, 500)
    await postCard(here)
    const pane = page.locator('[data-pane=teams]')
    await pane.getByRole('button', { name: 'Prepare' }).click()
    await pane.getByText('Unable to reach app. Please try again.').waitFor()
    await page.getByText('A platform refused something').waitFor()
  })

  it('sends a message and a file to the bot', async () => {
    const pane = page.locator('[data-pane=teams]')
    await pane.locator('[data-room=quorate]').click()
    await pane.getByLabel('Attach a file').setInputFiles({
      name: 'report.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Recommendation (a)'),
    })
    await pane.getByRole('button', { name: 'Send' }).click()
    await pane.getByText('report.txt (1 KB)').waitFor()
    await pane.getByLabel('Message Quorate in Teams').fill('Hello')
    await page.keyboard.press('Enter')
    await pane.getByText('Hello', { exact: true }).waitFor()
    await expect.poll(() => here.heard.at(-1)?.text).toBe('Hello')
  })

  it('says so if somebody has no account', async () => {
    await page.selectOption('select[name=person]', 'alan.whitcombe@marlshire.example')
    await page
      .getByText('Cllr Alan Whitcombe has no Teams account. Everything reaches them in Slack.')
      .waitFor()
  })
})
