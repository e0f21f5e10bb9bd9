import { beforeAll, describe, expect, it } from 'vitest'
import { sayNotOpen, sayOpen } from '../../../../src/committee/agenda/reports/answer-for-report.ts'
import { endDueWaits, forgetOldFiles } from '../../../../src/committee/agenda/reports/end-waits.ts'
import { overruleMarks } from '../../../../src/committee/agenda/reports/overrule-marks.ts'
import { waitingFileWords } from '../../../../src/committee/agenda/reports/waiting-file.words.ts'
import type { By } from '../../../../src/committee/kernel/actor.ts'
import { fileQuestionWords } from '../../../../src/conversation/reports/file-question.words.ts'
import { type Marlshire, meetingDate, type Name, openMarlshire } from '../../../support/committee.ts'
import { received } from '../../../support/meeting.ts'
import { cardOf, cards, everything, refusal, textOf } from '../../../support/press.ts'
import { twoStores } from '../../../support/stores.ts'
import { fileId, papers, partPaper, waitingFile } from '../../../support/waiting-files.ts'

describe.each(twoStores)('a file that waits for the clerk’s answer, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  const place = (m: Marlshire, number: string | null = null) => ({
    committeeId: m.committee.id,
    meetingDate,
    number,
  })
  const yes = async (m: Marlshire, report = 1, by: By = m.as('ruth')) =>
    sayOpen(m.core, by, { fileId: await fileId(m), report, ...place(m) })
  const no = async (m: Marlshire, report: number, title: string | null) => {
    const hidden = { title, titleShown: title !== null, classification: 'exempt' } as const
    const keep = { ...place(m), number: '9', ...hidden }
    return sayNotOpen(m.core, m.as('ruth'), { fileId: await fileId(m), report, keep })
  }
  const acts = (m: Marlshire, act: 'say that a report is open' | 'overrule a mark') =>
    m.store.look.acts.find({ act })

  /** Hal is a clerk of the committee, too. */
  async function withTwoClerks(m: Marlshire): Promise<void> {
    const [seat] = await m.store.look.seats.find({ personId: m.id('ruth'), kind: 'clerk' })
    if (seat === undefined) throw new Error('Ruth is no clerk')
    await m.store.transact((tx) => tx.seats.insert({ ...seat, id: 'seat-of-hal', personId: m.id('hal') }))
  }

  it('has nothing of its text on record, and not even its name', async () => {
    const m = await marlshire()
    await waitingFile(m)
    const record = JSON.stringify(await everything(m))
    expect(record).not.toMatch(/papers\.pdf|peer review|Ice on school roads|NOT FOR PUBLICATION|appendix/i)
    expect(await m.store.look.meetings.count({})).toBe(0)
  })

  it('is filed once its clerk says that it is open, with who said so and when', async () => {
    const m = await marlshire()
    await waitingFile(m)
    const { filed } = await yes(m, 2)
    expect(filed?.item).toMatchObject({ number: '8', title: 'Ice on school roads', openness: 'open' })
    const said = { personId: m.id('ruth'), at: m.core.now().toISOString(), overruled: [] }
    expect(await m.store.look.reports.find({})).toMatchObject([{ saidOpen: said }])
    expect(await acts(m, 'say that a report is open')).toMatchObject([
      { personId: m.id('ruth'), via: 'slack', subject: 'file', subjectId: await fileId(m) },
    ])
  })

  it('is filed once if its clerk presses twice, from two platforms', async () => {
    const m = await marlshire()
    await waitingFile(m)
    const both = await Promise.all([yes(m), yes(m, 1, m.as('ruth', 'teams'))])
    expect(both.map(({ report }) => report.answer)).toEqual(['open', 'open'])
    expect(both.filter(({ filed }) => filed !== null)).toHaveLength(1)
    expect(await m.store.look.reports.count({})).toBe(1)
    expect(await acts(m, 'say that a report is open')).toHaveLength(1)
  })

  it('has one answer if two clerks sent it, and both are told', async () => {
    const m = await marlshire()
    await withTwoClerks(m)
    const only = papers(partPaper)
    const file = await waitingFile(m, only)
    expect((await waitingFile(m, only, 'hal')).id).toBe(file.id)
    await Promise.all([yes(m), no(m, 1, null)].map((answer) => answer.catch(() => null)))
    const { filed } = await yes(m, 1, m.as('hal'))
    expect(filed).toBeNull()
    const told = (await cards(m, { kind: 'file' })).map(({ card }) => textOf(card))
    expect(told).toHaveLength(2)
    for (const text of told) expect(text).toContain('says Ruth Adeyemi')
    expect(await m.store.look.touches.count({ kind: 'file' })).toBeGreaterThan(0)
  })

  it('is answered by nobody who did not send it', async () => {
    const m = await marlshire()
    await waitingFile(m)
    for (const name of ['hal', 'tom', 'asha', 'olive'] satisfies Name[])
      expect((await refusal(yes(m, 1, m.as(name)))).code).toBe('not-allowed')
    expect(await m.store.look.reports.count({})).toBe(0)
  })

  it('is not taken in where a mark covers the whole report', async () => {
    const m = await marlshire()
    await waitingFile(m)
    const { code, message } = await refusal(yes(m, 3))
    expect({ code, message }).toEqual({ code: 'exempt', message: waitingFileWords.wholeMarked })
    expect(await m.store.look.items.count({})).toBe(0)
  })

  it.each([
    ['its number', null, { title: 'Untitled report', titleShown: false }],
    ['its number and the title that the clerk gives', 'A lease', { title: 'A lease', titleShown: true }],
  ])('leaves only %s once its clerk says that it is not open', async (_, title, left) => {
    const m = await marlshire()
    await waitingFile(m)
    await no(m, 2, title)
    expect(await m.store.look.items.find({})).toMatchObject([{ number: '9', openness: 'exempt', ...left }])
    expect(await m.store.look.reports.count({})).toBe(0)
    expect(JSON.stringify(await everything(m))).not.toContain('Ice on school roads')
  })

  it('leaves nothing if nobody answers within an hour, and says so', async () => {
    const m = await marlshire()
    await waitingFile(m)
    await yes(m, 2)
    m.at('2017-09-20T09:59')
    expect(await endDueWaits(m.core)).toBe(0)
    m.at('2017-09-20T10:01')
    expect((await refusal(yes(m, 1))).message).toBe(waitingFileWords.tooLate)
    expect([await endDueWaits(m.core), await endDueWaits(m.core)]).toEqual([1, 0])
    expect(await m.store.look.items.count({})).toBe(1)
    const [file] = await m.store.look.waitingFiles.find({})
    expect(file?.reports.map(({ answer, personId }) => [answer, personId])).toEqual([
      ['nothing', null],
      ['open', m.id('ruth')],
      ['nothing', null],
    ])
    if (file !== undefined) expect(m.core.files.held(file)).toBeNull()
    const card = textOf(await cardOf(m, 'file', m.id('ruth')))
    expect(card).toContain(fileQuestionWords.late('Item 7'))
    expect(card).not.toContain(fileQuestionWords.choose)
  })

  it('is forgotten a month after', async () => {
    const m = await marlshire()
    await waitingFile(m)
    m.at('2017-09-20T14:00')
    await endDueWaits(m.core)
    expect(await forgetOldFiles(m.core)).toBe(0)
    m.at('2017-10-21T14:00')
    expect(await forgetOldFiles(m.core)).toBe(1)
    expect(await m.store.look.waitingFiles.count({})).toBe(0)
    expect(await m.store.look.posts.count({ kind: 'file' })).toBe(0)
  })

  it('changes nothing if it is sent again while it waits, and asks anew after that', async () => {
    const m = await marlshire()
    const file = await waitingFile(m)
    const before = await everything(m)
    expect((await waitingFile(m)).id).toBe(file.id)
    expect(await everything(m)).toEqual(before)
    m.at('2017-09-20T14:00')
    await endDueWaits(m.core)
    await waitingFile(m)
    const [anew] = await m.store.look.waitingFiles.find({})
    expect(anew).toMatchObject({ id: file.id, waits: true })
    expect(anew?.reports.map(({ answer }) => answer)).toEqual(['waits', 'waits', 'waits'])
  })

  it('is read again as if a mark were not there, once its clerk says why, and the reason stays', async () => {
    const m = await marlshire()
    await received(m)
    const file = await waitingFile(m)
    const reason = 'The words are the name of the policy.'
    const overrule = { fileId: file.id, marks: [1], reason }
    expect(await overruleMarks(m.core, m.as('ruth'), overrule)).toBe(true)
    expect(await overruleMarks(m.core, m.as('ruth'), overrule)).toBe(false)
    const [now] = await m.store.look.waitingFiles.find({})
    if (now === undefined) throw new Error('the file is gone')
    expect(m.core.files.held(now)).toBeNull()
    expect((await refusal(yes(m, 3))).message).toBe(waitingFileWords.notHeld)
    await m.core.files.readAgain(now)
    await yes(m, 3)
    const filed = await m.store.look.reports.findOne({ title: 'The marking policy' })
    expect(filed?.saidOpen?.overruled).toEqual([reason])
    expect(await acts(m, 'overrule a mark')).toHaveLength(1)
  })

  it.each([
    ['another committee', { meeting: 'Highways Scrutiny Committee' }],
    ['a date years before', { meetingDate: '2014-10-06' }],
    ['the title of another item', { title: 'Outcome of the school travel peer review' }],
  ])('is never filed by a guess: %s', async (_, differs) => {
    const m = await marlshire()
    await received(m)
    const report = partPaper.report === null ? null : { ...partPaper.report, ...differs }
    await waitingFile(m, papers({ ...partPaper, report }))
    const { code, field } = await refusal(yes(m))
    expect({ code, field }).toEqual({ code: 'missing', field: 'number' })
    expect(await m.store.look.reports.count({})).toBe(1)
    const chosen = { fileId: await fileId(m), report: 1, ...place(m, '11') }
    expect((await sayOpen(m.core, m.as('ruth'), chosen)).filed?.item.number).toBe('11')
  })
})
