import { beforeEach, describe, expect, it } from 'vitest'
import { putItem } from '../../../../src/committee/agenda/meetings/put-item.ts'
import { setPublication } from '../../../../src/committee/agenda/meetings/set-publication.ts'
import { receiveReport } from '../../../../src/committee/agenda/reports/receive-report.ts'
import type { Received } from '../../../../src/committee/agenda/reports/received.ts'
import { type Marlshire, meetingDate, openMarlshire } from '../../../support/committee.ts'
import { file, type October, received, report } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { everything, refusal } from '../../../support/press.ts'

const another = { ...report, title: 'Ice on school roads' }

describe('a report that comes after the agenda is published', () => {
  let m: Marlshire
  let october: October
  beforeEach(async () => {
    m = await openMarlshire(memoryStore())
    october = await received(m)
    const agendaUrl = 'https://marlshire.example/agenda'
    await setPublication(m.core, m.as('ruth'), {
      meetingId: october.meeting,
      agendaUrl,
      publishedOn: '2017-09-20',
    })
  })

  const hand = (number: string | null, what: Received = { kind: 'report', report: another }) =>
    receiveReport(m.core, m.as('ruth'), {
      committeeId: m.committee.id,
      meetingDate,
      number,
      file: { ...file, digest: `another-${what.kind === 'report' ? what.report.title : ''}` },
      received: what,
    })
  const put = (item: { number: string; title: string; urgency: string | null }) =>
    putItem(m.core, m.as('ruth'), {
      meetingId: october.meeting,
      item: { openness: 'open', titleShown: true, ...item },
    })

  it.each([null, '8'])(
    'is no way round the chair’s reason for urgency (number given: %s)',
    async (number) => {
      const before = await everything(m)
      const told = await refusal(hand(number))
      expect(told).toMatchObject({ code: 'missing', field: 'number' })
      expect(told.message).toMatch(
        /“Add an item” asks .* the chair’s reason why it is urgent\. Then hand in the report again/,
      )
      expect(await everything(m)).toEqual(before)
    },
  )

  it('goes to the item of its title, once the clerk has added that and said why it is urgent', async () => {
    const urgency = 'Snow is forecast before the next meeting.'
    await put({ number: '9', title: 'Ice on school roads ', urgency })
    const { item, report: filed } = await hand(null)
    expect(item).toMatchObject({ number: '9', title: another.title, urgency })
    expect(filed).toMatchObject({ version: 1, itemId: item.id })
  })

  it('goes to an item that was on the agenda, by its number or its title', async () => {
    await put({ number: '8', title: 'Roads: to follow', urgency: null })
    expect((await hand('8')).item).toMatchObject({ number: '8', urgency: null })
    await put({ number: '10', title: 'Buses', urgency: null })
    expect((await hand(null, { kind: 'report', report: { ...report, title: 'BUSES' } })).item.number).toBe(
      '10',
    )
  })

  it('is refused without showing its title if it is exempt, and the clerk is asked to delete the file', async () => {
    const lease: Received = { kind: 'exempt', title: 'Lease of the depot', classification: 'exempt' }
    const before = await everything(m)
    const told = await refusal(hand(null, lease))
    expect(told.code).toBe('missing')
    expect(told.message).toMatch(/nothing of it was kept.*delete it there/s)
    expect(told.message).not.toContain('Lease')
    expect(await everything(m)).toEqual(before)
  })
})

describe('a report without a number, before the agenda is published', () => {
  async function drafting(m: Marlshire) {
    const october = await received(m)
    const put = (number: string, title: string) =>
      putItem(m.core, m.as('ruth'), {
        meetingId: october.meeting,
        item: { number, title, openness: 'open', titleShown: true },
      })
    const hand = async (title: string, name = file.name) => {
      const { item } = await receiveReport(m.core, m.as('ruth'), {
        committeeId: m.committee.id,
        meetingDate,
        number: null,
        file: { name, digest: `${title}-${m.core.newId()}` },
        received: { kind: 'report', report: { ...report, title } },
      })
      return item.number
    }
    return { put, hand }
  }

  it('goes to the item of its title, or that its file’s name names if that has no report, or to the next', async () => {
    const m = await openMarlshire(memoryStore())
    const { put, hand } = await drafting(m)
    await put('8', 'Ice on school roads')
    await put('9', 'Buses')
    await put('10', 'Buses')
    expect(await hand('Ice on School Roads')).toBe('8')
    expect(await hand('Ice on School Roads')).toBe('8')
    expect(await hand(report.title ?? '')).toBe('7')
    expect(await hand('Trams')).toBe('11')
    expect(await hand('Trains', 'Item 9 - Buses.docx')).toBe('9')
    expect(await hand('Ferries', 'Item 20a.docx')).toBe('20a')
  })

  it.each([
    ['two items have its title', 'Buses', undefined],
    ['the item of its number has another report', 'Trams', 'item_7_appendix.pdf'],
    ['another item has its title', 'Ice on school roads', 'Item 11.pdf'],
  ])('is asked about where it fits only in part: %s', async (_, title, name) => {
    const m = await openMarlshire(memoryStore())
    const { put, hand } = await drafting(m)
    await put('8', 'Ice on school roads')
    await put('9', 'Buses')
    await put('10', 'Buses')
    await put('11', 'To follow')
    const before = await everything(m)
    const told = await refusal(hand(title, name))
    expect(told).toMatchObject({ code: 'missing', field: 'number' })
    expect(told.message).toMatch(/fit only in part\. Please say which item/)
    expect(await everything(m)).toEqual(before)
  })
})
