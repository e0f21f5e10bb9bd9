import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'

export type PaneName = 'slack' | 'teams'
const screenshots = fileURLToPath(new URL('../screenshots/', import.meta.url))
const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

export type Actor = ReturnType<typeof actor>

/** The person at the page: switches to a person and a room, presses, fills in, and takes screenshots. */
export function actor(page: Page) {
  const pane = (name: PaneName) => page.locator(`[data-pane=${name}]`)
  const form = (name: PaneName) => page.locator(`dialog[data-form=${name}]`)
  /** The newest button of that name in the open room. */
  const button = (name: PaneName, label: string) =>
    pane(name).getByRole('button', { name: label, exact: true, includeHidden: true }).last()

  return {
    page,
    pane,
    form,

    async become(name: string) {
      const picker = page.locator('select[name=person]')
      const label = await picker.locator('option', { hasText: name }).textContent()
      await picker.selectOption({ label: label ?? name })
      await page.locator('main:not(:has(.pane[aria-busy]))').waitFor()
    },

    async open(name: PaneName, room: 'committee' | 'quorate'): Promise<Locator> {
      await pane(name).locator(`[data-room=${room}]`).click()
      return pane(name).locator('[data-message]')
    },

    button,

    async press(name: PaneName, label: string) {
      await button(name, label).click()
    },

    async link(name: PaneName, words: string) {
      return await pane(name).getByRole('link', { name: words, exact: true }).getAttribute('href')
    },

    /** Chooses an answer, sends it, and waits for the confirmation. */
    async answer(name: PaneName, label: string, told: string) {
      await form(name).getByLabel(label, { exact: true }).check()
      await form(name).getByRole('button', { name: 'Send my reply' }).click()
      await form(name).getByText(told).waitFor()
    },

    async pressInForm(name: PaneName, label: string) {
      await form(name).getByRole('button', { name: label, exact: true }).click()
    },

    async formSays(name: PaneName, words: string | RegExp) {
      await form(name).getByText(words).first().waitFor()
    },

    async say(name: PaneName, words: string) {
      const before = await pane(name).locator('[data-message]').count()
      await pane(name).getByLabel('Message Quorate').fill(words)
      await page.keyboard.press('Enter')
      await pane(name)
        .locator('[data-message]')
        .nth(before + 1)
        .waitFor()
    },

    async putClockForward(day: string, time: string) {
      const clock = page.locator('.clock')
      await clock.locator('summary').click()
      await clock.getByLabel('Day').fill(day)
      await clock.getByLabel('Time').fill(time)
      await clock.getByRole('button', { name: 'To this day and time' }).click()
      await clock.getByText('It is now').waitFor()
      await clock.locator('summary').click()
    },

    async fill(name: PaneName, label: string, words: string) {
      await form(name).getByLabel(beginning(label)).fill(words)
    },

    async tick(name: PaneName, label: string) {
      await form(name).getByLabel(label, { exact: true }).check()
    },

    /** Chooses one answer to a question, where several questions have the same answers. */
    async choose(name: PaneName, question: string, label: string) {
      const group = form(name).getByRole('radiogroup', { name: beginning(question) })
      await group.getByLabel(label, { exact: true }).check()
    },

    /** The sheet in the open room, without what each platform adds: signs, bullets, buttons. */
    async sheet(name: PaneName, called = 'Sheet for') {
      const message = pane(name).locator('[data-message]', { hasText: called })
      return await message.locator('.said').evaluate((said) => {
        const copy = said.cloneNode(true)
        if (!(copy instanceof HTMLElement)) return ''
        for (const other of copy.querySelectorAll('.by, button')) other.remove()
        return (copy.textContent ?? '').replaceAll(/Note: |ℹ️|•|\s/g, '')
      })
    },

    /** Presses Tab until the focus is on the element with that name. */
    async tabTo(name: PaneName, role: 'button' | 'radio' | 'textbox', label: string) {
      const wanted = form(name).getByRole(role, { name: beginning(label) })
      for (let presses = 0; presses < 40; presses++) {
        if (await wanted.evaluate((one) => one === document.activeElement)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`The Tab key does not reach ${label}`)
    },

    async closeForm(name: PaneName) {
      await form(name).getByRole('button', { name: 'Close', exact: true }).first().click()
      await form(name).waitFor({ state: 'detached' })
    },

    /** Takes screenshots at desktop and phone width. */
    async picture(name: string, shown: PaneName) {
      await mkdir(screenshots, { recursive: true })
      await page.screenshot({ path: `${screenshots}${name}.png` })
      await page.setViewportSize(phone)
      // A form may cover the tabs.
      await page.locator(`[data-show=${shown}]`).dispatchEvent('click')
      await page.screenshot({ path: `${screenshots}${name}-phone.png` })
      await page.setViewportSize(desktop)
    },
  }
}

/** Matches the start of a label, which may continue, for example with "(optional)". */
function beginning(label: string): RegExp {
  return new RegExp(`^${label.replace(/[()]/g, '\\$&')}`)
}
