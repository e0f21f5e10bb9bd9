import { beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import type { Screen } from '../../src/cards/screen.ts'
import type { Mark, Papers } from '../../src/committee/agenda/reports/papers.ts'
import type { Problem } from '../../src/committee/agenda/reports/report.ts'
import type { WaitingFile } from '../../src/committee/agenda/reports/waiting-file.ts'
import { pageWords } from '../../src/conversation/kit/page.words.ts'
import { fileQuestionWords } from '../../src/conversation/reports/file-question.words.ts'
import { receivedWords } from '../../src/conversation/reports/received.words.ts'
import { type Marlshire, meetingDate, openMarlshire } from '../support/committee.ts'
import { fileOf, filesInTests } from '../support/files-in-tests.ts'
import { long } from '../support/largest.ts'
import { received, report } from '../support/meeting.ts'
import { memoryStore } from '../support/memory-store.ts'
import { button, cardOf, fillIn, labels, refusal, shown, textOf } from '../support/press.ts'
import {
  markedPaper,
  openPaper,
  pack,
  packUnmarked,
  papers,
  partMark,
  partPaper,
  waitingFile,
} from '../support/waiting-files.ts'

let m: Marlshire
beforeEach(async () => {
  m = await openMarlshire(memoryStore())
})

const ask = async (read: Papers) => {
  const file = await waitingFile(m, read)
  return { file, card: await cardOf(m, 'file', m.id('ruth')) }
}
const press = (of: Card | Screen, label: string) => {
  const { action, ids } = button(of, label)
  return shown(m, m.as('ruth'), action, ids)
}
const taken = (place: number, answers: Record<string, string>, file: WaitingFile) =>
  fillIn(m, m.as('ruth'), 'take-in-pack', { file: file.id, page: String(place) }, answers)

describe('the question about one report', () => {
  it('shows its number, title and pages, and that finding no mark proves nothing', async () => {
    const { card } = await ask(papers(openPaper))
    const text = textOf(card)
    expect(text).toContain(fileQuestionWords.question)
    expect(text).toContain('Item 7, Outcome of the school travel peer review, pages 3 to 8')
    expect(text).toContain(fileQuestionWords.noMark)
    expect(text).not.toMatch(/considers|Peers visited|papers\.pdf/)
    expect(labels(card)).toEqual([fileQuestionWords.yes, fileQuestionWords.no])
  })

  it('shows of each mark its own words, the page, where it stands, and what it covers', async () => {
    const again = { ...partMark, number: 3, page: 8 }
    const far = { ...partMark, number: 4, page: 11 }
    const { card } = await ask(papers({ ...partPaper, marks: [partMark, again, far] }))
    expect(textOf(card)).toContain('“Exempt appendix” (pages 7 to 8, page 11, in a heading)')
    expect(textOf(card)).toContain('What it covers is left out, whatever you answer.')
    expect(textOf(card)).not.toContain(fileQuestionWords.noMark)
  })

  it('offers no Yes and shows no title where the whole report is marked', async () => {
    const { card } = await ask(papers(markedPaper))
    expect(textOf(card)).toContain('Item 9, pages 12 to 14')
    expect(textOf(card)).toContain('“NOT FOR PUBLICATION” (page 12, in a page header)')
    expect(labels(card)).toEqual([fileQuestionWords.no, fileQuestionWords.otherMeaning])
  })

  it('is answered with one press where the report says where it belongs', async () => {
    await received(m)
    const { card } = await ask(papers(partPaper))
    const done = await press(card, fileQuestionWords.yes)
    expect(textOf(done)).toContain(receivedWords.read('8', meetingDate, 1))
    expect(labels(done)).toContain(receivedWords.checkDraft)
    const after = await cardOf(m, 'file', m.id('ruth'))
    expect(textOf(after)).toContain(fileQuestionWords.open('8', meetingDate, 'Ruth Adeyemi'))
    expect(labels(after)).not.toContain(fileQuestionWords.yes)
    expect(textOf(await press(card, fileQuestionWords.yes))).toContain(fileQuestionWords.answeredAlready)
    expect(await m.store.look.reports.count({})).toBe(2)
  })

  it.each([
    ['is for another committee', { meeting: 'Cabinet' }],
    ['is dated years before', { meetingDate: '2014-10-06' }],
    ['has the number of another item', { title: 'Trams' }],
  ])('asks which item it is where the report %s', async (_, differs) => {
    const { item } = await received(m)
    const { card } = await ask(papers({ ...openPaper, report: { ...report, ...differs } }))
    const asked = await press(card, fileQuestionWords.yes)
    expect(asked.title).toBe(fileQuestionWords.which)
    expect(asked.blocks[0]).toMatchObject({ kind: 'notice', tone: 'warning' })
    const [field] = asked.form?.fields ?? []
    expect(field?.kind === 'one-of' ? field.options.map(({ label }) => label.slice(0, 10)) : []).toEqual([
      'Item 7, Ou',
      'A new item',
    ])
    const { action, ids } = button(card, fileQuestionWords.yes)
    const done = await shown(m, m.as('ruth'), action, ids, { item })
    expect(textOf(done)).toContain(receivedWords.read('7', meetingDate, 3))
  })

  it('leaves no doubt about the meeting once the clerk has said where the report belongs', async () => {
    const { item } = await received(m)
    const problems: Problem[] = [
      { code: 'two-dates', message: 'Two dates are printed; the first was taken.', line: 2 },
      { code: 'meeting-unsure', message: 'Two committees are named.', line: 3 },
      { code: 'title-guessed', message: 'This line was taken for the title.', line: 4 },
    ]
    const { card } = await ask(papers({ ...openPaper, report: { ...report, meeting: 'Cabinet', problems } }))
    const { action, ids } = button(card, fileQuestionWords.yes)
    await shown(m, m.as('ruth'), action, ids, { item })
    const [filed] = await m.store.look.reports.find({ version: 2 })
    expect(filed?.doubts.map(({ code }) => code)).toEqual(['title-guessed'])
  })

  it('keeps the number, and the title that the clerk confirms, where it is not open', async () => {
    await received(m)
    const { card } = await ask(papers(partPaper))
    const { action, ids } = button(card, fileQuestionWords.no)
    const form = await shown(m, m.as('ruth'), action, ids)
    const filled = form.form?.fields.map((field) => [field.label, 'value' in field ? field.value : null])
    expect(filled).toContainEqual([fileQuestionWords.number, '8'])
    expect(filled).toContainEqual([fileQuestionWords.itemTitle, 'Ice on school roads'])
    const answers = { kept: 'exempt-titled', number: '8', title: 'Ice on school roads' }
    const [meeting] = await m.store.look.meetings.find({})
    const done = await shown(m, m.as('ruth'), action, ids, { ...answers, meeting: meeting?.id ?? '' })
    expect(textOf(done)).toContain('“Ice on school roads”')
    expect(await m.store.look.items.findOne({ number: '8' })).toMatchObject({
      openness: 'exempt',
      titleShown: true,
    })
  })

  it('is asked again without a mark, once the clerk says what that means', async () => {
    await received(m)
    await waitingFile(m, pack, 'ruth', packUnmarked)
    const page = await press(await cardOf(m, 'file', m.id('ruth')), fileQuestionWords.choose)
    const name = fileQuestionWords.report({ at: 3, number: '9', title: null, pages: [12, 14] })
    const { action, ids } = button(page, fileQuestionWords.otherMeaningOf(name))
    const asked = await shown(m, m.as('ruth'), action, ids, { reason: 'It is the name of a policy.' })
    expect(textOf(asked)).toContain('Item 9, The marking policy')
    expect(textOf(await press(asked, fileQuestionWords.yes))).toContain(
      receivedWords.read('9', meetingDate, 3),
    )
  })
})

describe('a program that does not hold the file', () => {
  const elsewhere = (bytes: Uint8Array): Marlshire => {
    const again = new Map([
      ['slack', async () => ({ name: 'papers.pdf', fetch: async () => bytes })],
    ] as const)
    return { ...m, core: { ...m.core, files: filesInTests({ again }) } }
  }

  it('shows nothing of it on its card, and fetches it once the clerk answers', async () => {
    await received(m)
    const { card } = await ask(papers(partPaper))
    const other = elsewhere(fileOf(papers(partPaper)))
    const theirs = await cardOf(other, 'file', m.id('ruth'))
    expect(textOf(theirs)).toContain(fileQuestionWords.waits('Item 8'))
    expect(textOf(theirs)).not.toContain('Ice on school roads')
    const see = button(theirs, fileQuestionWords.see)
    expect(textOf(await shown(other, m.as('ruth'), see.action, see.ids))).toContain('Ice on school roads')
    const yes = button(card, fileQuestionWords.yes)
    const done = await shown(other, m.as('ruth'), yes.action, yes.ids)
    expect(textOf(done)).toContain(receivedWords.read('8', meetingDate, 1))
  })

  it('takes in no other file in its place', async () => {
    const { card } = await ask(papers(partPaper))
    const other = elsewhere(fileOf(papers(openPaper)))
    const yes = button(card, fileQuestionWords.yes)
    expect((await refusal(shown(other, m.as('ruth'), yes.action, yes.ids))).code).toBe('file-refused')
    expect(await m.store.look.reports.count({})).toBe(0)
  })
})

describe('a pack', () => {
  it('says how many reports it holds, which pages belong to none, and why', async () => {
    const { card } = await ask(pack)
    const text = textOf(card)
    expect(text).toContain('This pack holds 3 reports, and 5 pages that belong to none.')
    expect(text).toContain('Item 8, Ice on school roads, pages 9 to 11')
    expect(text).toContain('Pages 15 to 17: pages without text, which I cannot read')
    expect(labels(card)).toEqual([fileQuestionWords.choose])
  })

  it('is taken in on one page: two reports are filed, and one keeps its number', async () => {
    await received(m)
    const { file, card } = await ask(pack)
    const page = await press(card, fileQuestionWords.choose)
    expect(textOf(page)).toContain('“NOT FOR PUBLICATION” (page 12, in a page header)')
    expect(page.form?.fields.map(({ id }) => id)).toEqual(['report-1', 'report-2', 'report-3'])
    const done = await taken(1, { 'report-1': 'open', 'report-2': 'open', 'report-3': 'not-open' }, file)
    expect(textOf(done)).toContain(fileQuestionWords.answered(3))
    const items = await m.store.look.items.find({})
    expect(items.map(({ number, openness }) => [number, openness])).toEqual([
      ['7', 'open'],
      ['8', 'open'],
      ['9', 'exempt'],
    ])
    expect(await m.store.look.reports.find({})).toMatchObject([
      { version: 1 },
      { version: 2 },
      { version: 1 },
    ])
    expect(textOf(await press(card, fileQuestionWords.choose))).toContain(fileQuestionWords.allAnswered)
    expect(labels(await cardOf(m, 'file', m.id('ruth')))).toEqual([])
  })

  it('waits for the reports that were left for now, and for those of which the item is not certain', async () => {
    await received(m)
    const other = { ...openPaper, report: { ...report, title: 'Trams' } }
    const { file } = await ask(papers(other, partPaper, markedPaper))
    const done = await taken(1, { 'report-1': 'open', 'report-2': 'later' }, file)
    expect(textOf(done)).toContain('They fit only in part.')
    const name = fileQuestionWords.report({ at: 1, number: '7', title: null, pages: [3, 8] })
    const asked = await press(done, fileQuestionWords.sayWhere(name))
    expect(asked.title).toBe(fileQuestionWords.which)
    const [now] = await m.store.look.waitingFiles.find({})
    expect(now?.reports.map(({ answer }) => answer)).toEqual(['waits', 'waits', 'waits'])
  })

  it('asks on one page for the numbers of all that are not open and have none', async () => {
    await received(m)
    const bare = { ...markedPaper, number: null }
    const { file } = await ask(papers(openPaper, bare, bare, bare))
    const notOpen = { 'report-2': 'not-open', 'report-3': 'not-open', 'report-4': 'not-open' }
    const done = await taken(1, { 'report-1': 'open', ...notOpen }, file)
    expect(textOf(done)).toContain(fileQuestionWords.unnumbered(3))
    expect(labels(done).filter((label) => label === fileQuestionWords.sayNumbers)).toHaveLength(1)
    const page = await press(done, fileQuestionWords.sayNumbers)
    expect(page.form?.fields.map(({ id }) => id)).toEqual(['number-2', 'number-3', 'number-4', 'meeting'])
    const [meeting] = await m.store.look.meetings.find({})
    const { action, ids } = button(done, fileQuestionWords.sayNumbers)
    const numbers = { 'number-2': '9', 'number-4': '10', meeting: meeting?.id ?? '' }
    const said = await shown(m, m.as('ruth'), action, ids, numbers)
    expect(textOf(said)).toContain(fileQuestionWords.answered(3))
    const items = await m.store.look.items.find({ openness: 'exempt' })
    expect(items.map(({ number }) => number)).toEqual(['9', '10'])
    const [now] = await m.store.look.waitingFiles.find({})
    expect(now?.reports.map(({ answer }) => answer)).toEqual(['open', 'closed', 'nothing', 'closed'])
  })

  it('fits on every page, however many reports and marks it has', async () => {
    const marks = Array.from(
      { length: 60 },
      (_, at): Mark => ({ ...partMark, number: at + 1, words: `${long(60)} ${at}`, page: at + 1 }),
    )
    const many = Array.from({ length: 100 }, (_, at) => ({
      ...partPaper,
      number: String(at + 1),
      marks,
      report: { ...report, title: long(300) },
    }))
    const { card, file } = await ask({ ...papers(...many, markedPaper), leftOver: pack.leftOver })
    let asked = 0
    for (let page = 1, more = true; more; page++) {
      const screen = await shown(m, m.as('ruth'), 'take-in-pack', { file: file.id, page: String(page) })
      asked += screen.form?.fields.length ?? 0
      more = labels(screen).includes(pageWords.next)
    }
    expect(asked).toBe(101)
    let listed = textOf(await press(card, fileQuestionWords.seeAll))
    for (let page = 3; page < 12; page++)
      listed += textOf(await shown(m, m.as('ruth'), 'pack', { file: file.id, page: String(page) }))
    expect(listed).toContain('Item 9, pages 12 to 14')
    const marksOf = { file: file.id, place: '1', page: '2' }
    expect(textOf(await shown(m, m.as('ruth'), 'waiting-report', marksOf))).toContain('59')
  })
})
