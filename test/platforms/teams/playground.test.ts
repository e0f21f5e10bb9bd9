import { pino } from 'pino'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { bankHolidays } from '../../../src/calendar/bank-holidays.ts'
import { addMeeting } from '../../../src/committee/agenda/meetings/add-meeting.ts'
import { putItem } from '../../../src/committee/agenda/meetings/put-item.ts'
import { rosterRowSchema } from '../../../src/committee/council/roster.ts'
import type { Core } from '../../../src/committee/ports.ts'
import { addCommittee } from '../../../src/committee/setup/add-committee.ts'
import { importRoster } from '../../../src/committee/setup/import-roster.ts'
import { drawCard } from '../../../src/conversation/posts/draw-card.ts'
import { usualPace } from '../../../src/outbox/pace.ts'
import { startOutbox } from '../../../src/outbox/start-outbox.ts'
import { createDoor } from '../../../src/platforms/door.ts'
import { createStore } from '../../../src/store/create-store.ts'
import { openBrowser } from '../../rehearsal/browser.ts'
import { filesInTests } from '../../support/files-in-tests.ts'
import { database } from '../../support/stores.ts'
import { startFarSide } from './far-side.ts'
import { alex, startPlayground } from './playground.ts'

const committeeName = 'Highways scrutiny committee'
const console_ = { kind: 'console' } as const
const closing: (() => Promise<unknown>)[] = []
const faults: string[] = []

let core: Core
let committeeId: string
let browser: Browser
let page: Page
let url: string
let hello: string

const answer = z.object({ messageId: z.string() })
const config = z.object({ config: z.object({ personalChat: z.object({ id: z.string() }) }) })

/**
 * Runs Microsoft's own client against the real bot. It lacks dialogs, but does everything else that a direct chat does.
 */
beforeAll(async () => {
  const log = pino({ base: null, level: 'warn' }, { write: (line: string) => void faults.push(line) })
  const opened = await database.open()
  let ids = 0
  core = {
    store: createStore(opened),
    bankHolidays: bankHolidays(),
    files: filesInTests(),
    newDiaryLink: null,
    now: () => new Date('2017-09-20T09:00:00Z'),
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
  }
  committeeId = await committeeOfAlex()
  const door = createDoor(core, async () => ({ kind: 'refused', sentence: 'No files here.' }), log)
  const far = await startFarSide({ tenant: alex.tenant, door })
  const { messenger } = far.platform
  const messengers = new Map([[messenger.platform, messenger]])
  const realNow = () => new Date()
  const outbox = await startOutbox({ core, messengers, draw: drawCard, log, realNow, pace: usualPace })
  const playground = await startPlayground(far)
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 } })
  closing.push(
    () => browser.close(),
    playground.stop,
    outbox.stop,
    async () => far.stop(),
  )
  url = playground.url
  await page.goto(url)
}, 60_000)

afterAll(async () => {
  for (const close of closing) await close()
})

test('what somebody writes is answered with a card that the client draws', patience(), async () => {
  const box = page.getByRole('textbox').first()
  await box.click()
  await box.pressSequentially('hello')
  const sent = page.waitForResponse((response) => response.url().endsWith('/messages'))
  await page.keyboard.press('Enter')
  hello = answer.parse(await (await sent).json()).messageId
  await page.getByText('Hello Alex Wilber.').waitFor()
  await page.getByText(committeeName).first().waitFor()
})

test('our button asks for a dialog, which this client says that it cannot open', patience(), async () => {
  await page.getByRole('button', { name: 'Work plan' }).click()
  await page.getByText('Task module (task/fetch) is not supported yet').first().waitFor()
})

test('a press that comes as a message is answered with what can be read', patience(), async () => {
  const { personalChat } = config.parse(await (await fetch(`${url}/_internal/v1/config`)).json()).config
  const press = {
    conversation: personalChat,
    from: { id: alex.id },
    replyToId: hello,
    value: { quorate: { action: 'work-plan-of', ids: { committee: committeeId } } },
  }
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(press)
  await fetch(`${url}/_conversation/v1/submit`, { method: 'POST', headers, body })
  await page.getByText('There is nothing on it yet.').waitFor()
})

test('a card that the bot sends by itself arrives, and is edited in place', patience(), async () => {
  const meeting = await addMeeting(core, console_, { committeeId, date: '2017-10-02' })
  await page.getByText('Only the clerk sees this card.').waitFor()
  const item = { number: '1', title: 'Apologies for absence', openness: 'open', titleShown: true } as const
  await putItem(core, console_, { meetingId: meeting.id, item })
  await page.getByText('Item 1. Apologies for absence').waitFor()
  expect(await page.getByText('Only the clerk sees this card.').count()).toBe(1)
  expect(faults).toEqual([])
})

function patience() {
  return { timeout: 40_000 }
}

async function committeeOfAlex(): Promise<string> {
  const committee = await addCommittee(core, console_, {
    council: 'Marlshire County Council',
    name: committeeName,
    countsInRoom: false,
  })
  const row = rosterRowSchema.parse({
    committee: committeeName,
    name: alex.name,
    email: 'alex@marlshire.example',
    seat: 'clerk',
    counts_on: '',
    substitutes_for: '',
    meeting: '',
    slack_team: '',
    slack_user: '',
    teams_tenant: alex.tenant,
    teams_object: alex.object,
  })
  await importRoster(core, console_, [{ line: 2, row }])
  return committee.id
}
