import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { calendarRoutes } from '../../src/app/calendar-routes.ts'
import { setClosing } from '../../src/committee/agenda/meetings/set-closing.ts'
import { makeDiaryLink } from '../../src/committee/reminders/make-diary-link.ts'
import { type Marlshire, openMarlshire } from '../support/committee.ts'
import { moment, type October, posted } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'
import { fillIn, textOf } from '../support/press.ts'

let m: Marlshire
let october: October
let base = ''
let close = () => {}
beforeEach(async () => {
  m = await openMarlshire(memoryStore())
  october = await posted(m)
  const server = createServer(express().use(calendarRoutes(m.core)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  base = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
  close = () => void server.close()
})
afterEach(() => close())

const made = async (linkId: string) =>
  (await makeDiaryLink(m.core, m.as('asha'), { committeeId: m.committee.id, linkId })) ?? ''
const read = async (link: string) => {
  const response = await fetch(`${base}${new URL(link).pathname}`)
  return { response, text: (await response.text()).replaceAll('\r\n ', '') }
}

it('gives a committee’s meetings and closing dates to anybody who has the link', async () => {
  const screen = textOf(
    await fillIn(m, m.as('asha'), 'calendar-link', { committee: m.committee.id }, { confirmed: ['yes'] }),
  )
  const [link = ''] = /https:\S+/.exec(screen) ?? []
  expect(link).toMatch(/^https:\/\/quorate\.marlshire\.example\/calendar\/[\w-]{43}\.ics$/)
  const { response, text } = await read(link)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('private, max-age=900')
  expect(text).toContain('DTSTART;VALUE=DATE:20171002')
  expect(text).toContain('DTSTART;TZID=Europe/London:20170928T120000')
  expect(text).toContain('BEGIN:VTIMEZONE')
  expect(text).not.toContain('peer review')
  expect(JSON.stringify(await m.store.look.diaryLinks.find({}))).not.toContain(
    new URL(link).pathname.slice(10, 53),
  )
})

it('moves an entry: the same one, with a higher sequence number', async () => {
  const link = await made('one')
  const entry = (text: string) =>
    text.split('BEGIN:VEVENT').find((one) => one.includes('replies close')) ?? ''
  const before = entry((await read(link)).text)
  m.at('2017-09-21T10:00')
  const to = { meetingId: october.meeting, at: moment('2017-09-29', '09:30'), reason: 'Members asked.' }
  await setClosing(m.core, m.as('ruth'), to)
  const after = entry((await read(link)).text)
  const line = (text: string, name: string) => new RegExp(`${name}[^\\n]*`).exec(text)?.[0].trim() ?? ''
  expect(line(after, 'UID')).toBe(line(before, 'UID'))
  expect(after).toContain('20170929T093000')
  expect(Number(line(after, 'SEQUENCE').slice(9))).toBeGreaterThan(Number(line(before, 'SEQUENCE').slice(9)))
  expect(line(after, 'LAST-MODIFIED')).toBe('LAST-MODIFIED:20170921T090000Z')
})

it('answers 404 to any other link: an old one, that of somebody who left, a guess', async () => {
  const old = await made('one')
  expect(await makeDiaryLink(m.core, m.as('asha'), { committeeId: m.committee.id, linkId: 'one' })).toBeNull()
  const fresh = await made('two')
  expect((await read(old)).response.status).toBe(404)
  expect((await read(fresh)).response.status).toBe(200)
  expect((await fetch(`${base}/calendar/guess.ics`)).status).toBe(404)
  await m.store.transact((tx) => tx.seats.update({ personId: m.id('asha') }, { until: '2017-09-19' }))
  expect((await read(fresh)).response.status).toBe(404)
})
