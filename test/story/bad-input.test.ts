import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deskWords } from '../../src/conversation/meetings/desk.words.ts'
import { itemFormWords } from '../../src/conversation/meetings/item-form.words.ts'
import { meetingFormWords } from '../../src/conversation/meetings/meeting-form.words.ts'
import { postingWords } from '../../src/conversation/meetings/posting.words.ts'
import { fileQuestionWords } from '../../src/conversation/reports/file-question.words.ts'
import { sampleReport } from '../../src/rehearsal/sample.ts'
import { database } from '../support/stores.ts'
import { aWeekAndMoreBefore, meetingDate, otherCommittee, setUpCouncil } from './council.ts'
import { aCheckedMeeting } from './given.ts'
import type { User } from './user.ts'
import { openWorld, type World } from './world.ts'

const patient = { timeout: 40_000 }

const text = (words: string) => new TextEncoder().encode(words)
const sample = await sampleReport(meetingDate)
const asExempt = sample.replace(
  'Open',
  'Exempt under paragraph 1 of Schedule 12A to the Local Government Act 1972',
)
const secret = 'crossing patrols and residents'
const tooMuch = 120 * 1024 * 1024

type Bad = { readonly name: string; readonly bytes: () => Uint8Array<ArrayBuffer>; readonly told: RegExp }
const files: readonly (readonly [string, Bad])[] = [
  ['is empty', { name: 'report.md', bytes: () => text(''), told: /This file is empty/ }],
  [
    'is a program',
    {
      name: 'report.txt',
      bytes: () => new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0]),
      told: /save it as .docx or PDF|does not hold text|does not match/,
    },
  ],
  [
    'is a picture',
    {
      name: 'report.png',
      bytes: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      told: /This file is a picture/,
    },
  ],
  ['is 120 MB', { name: 'report.md', bytes: () => new Uint8Array(tooMuch), told: /larger than 100 MB/ }],
  [
    'has no recommendations',
    {
      name: 'report.md',
      bytes: () => text(sample.replace(/## Recommendation[\s\S]*?(?=## Alternative)/, '')),
      told: /No recommendations were found/,
    },
  ],
]

const unsure = [
  ['is for a meeting that is past', sample.replaceAll('October 2017', 'July 2017'), 'which is past'],
  [
    'is for another committee',
    sample.replace('Children and young people', 'Licensing'),
    'The report says that it is for “Licensing',
  ],
] as const

describe.each(['slack', 'teams'] as const)('given a clerk in %s', patient, (on) => {
  let world: World
  let committee: string
  let ruth: User

  beforeEach(async () => {
    world = await openWorld(database, aWeekAndMoreBefore)
    committee = await setUpCouncil(world)
    ruth = on === 'slack' ? world.inSlack('Ruth Adeyemi') : world.inTeams('Ruth Adeyemi')
  })
  afterEach(() => world.close())

  const record = async () => {
    const { meetings, items, reports, recommendations, acts, posts } = world.core.store.look
    const tables = [meetings, items, reports, recommendations, acts, posts]
    return await Promise.all(tables.map((table) => table.count({})))
  }

  test.each(files)(
    'when a file is sent that %s, they are told, and nothing changes',
    async (_, { name, bytes, told }) => {
      await clerkOfTwo()
      const before = await record()
      await ruth.sends(name, bytes())
      expect(await ruth.hears(told)).not.toContain('reference')
      expect(await record()).toEqual(before)
      expect(world.refusals()).toEqual([])
    },
  )

  test.each(unsure)('when a report %s, the clerk is asked which item it is', async (_, report, why) => {
    await aCheckedMeeting(world, committee)
    await ruth.sends('report.md', text(report))
    await ruth.hears(fileQuestionWords.question)
    const before = await record()
    const asked = await ruth.presses(fileQuestionWords.yes)
    expect(asked).toContain(why)
    expect((await ruth.form()).title).toBe(fileQuestionWords.which)
    expect(await record()).toEqual(before)
  })

  test('when a large file comes without its size, it is still cut off', async () => {
    const before = await record()
    if (on === 'slack') world.wire.changeNext({ sizeUnsaid: true })
    await ruth.sends('report.md', new Uint8Array(tooMuch))
    await ruth.hears('The file is larger than 100 MB, so it was not read.')
    expect(await record()).toEqual(before)
  })

  test('when a report looks exempt, nothing of its text is kept, and the clerk is told what to delete', async () => {
    const { meetingId: id } = await aCheckedMeeting(world, committee)
    // Once the agenda is published, a file can add no new item to it.
    await world.core.store.transact((tx) => tx.meetings.update({ id }, { publishedOn: null }))
    await ruth.sends('report.md', text(asExempt))
    expect(await ruth.hears(fileQuestionWords.wholeMarked)).not.toContain(fileQuestionWords.yes)
    await ruth.presses(fileQuestionWords.no)
    const told = await ruth.fills({
      [fileQuestionWords.kept]: itemFormWords.hidden.exempt,
      [fileQuestionWords.number]: '9',
    })
    expect(told).toContain('This report is exempt. Nothing of it was kept but its number')
    expect(told).toContain('Please delete the file from this conversation')
    const { reports, items, recommendations } = world.core.store.look
    expect([await reports.count({}), await recommendations.count({})]).toEqual([1, 3])
    expect(await items.find({ openness: 'exempt' })).toMatchObject([{ titleShown: false }])
    expect(JSON.stringify(world.logged)).not.toContain(secret)
    await world.settled()
    const said = (await ruth.reads('quorate')).filter((one) => !one.includes('Please check what was read'))
    expect(said.join('\n')).not.toContain(secret)
  })

  test('when a member sends a file, nothing is kept of it', async () => {
    const before = await record()
    const priya = on === 'slack' ? world.inSlack('Cllr Priya Nair') : world.inTeams('Cllr Priya Nair')
    await priya.sends('report.md', text(sample))
    await priya.hears('Only the clerk of a committee hands in reports, so nothing was kept of the file.')
    expect(await record()).toEqual(before)
  })

  test('when a form comes back with invalid answers, each problem is beside its field, and nothing changes', async () => {
    await aCheckedMeeting(world, committee)
    const before = await record()
    await ruth.says('hello')
    await ruth.hears('Hello')
    await ruth.presses(meetingFormWords.title)
    expect(await ruth.failsToFill({ [meetingFormWords.date]: '2017-09-19' })).toEqual({
      [meetingFormWords.date]:
        'Tuesday 19 September 2017 is past, so no meeting was added. Please give the date of a meeting to come.',
    })
    await ruth.presses(deskWords.open)
    await ruth.pressesInForm(itemFormWords.title)
    world.wire.changeNext({ answers: { number: 'seventh', title: '', openness: 'secret' } })
    const published = { [itemFormWords.published]: itemFormWords.addedLater.no }
    expect(await ruth.failsToFill({ ...published, [itemFormWords.itemTitle]: 'Apologies' })).toMatchObject({
      [itemFormWords.number]: 'Please shorten the item’s number to 6 characters.',
      [itemFormWords.itemTitle]: 'Please fill in the title.',
      [itemFormWords.openness]: 'Please choose one of the answers shown.',
    })
    world.wire.changeNext({ answers: { title: 'x'.repeat(301) } })
    const mended = {
      ...published,
      [itemFormWords.number]: '7',
      [itemFormWords.itemTitle]: 'Apologies',
      [itemFormWords.openness]: itemFormWords.open,
    }
    expect(await ruth.failsToFill(mended)).toEqual({
      [itemFormWords.itemTitle]: 'Please shorten the title to 300 characters.',
    })
    await ruth.presses(deskWords.open)
    await ruth.pressesInForm(deskWords.mends['set-publication'])
    expect(await ruth.failsToFill({ [postingWords.publication.link]: 'javascript:alert(1)' })).toEqual({
      [postingWords.publication.link]:
        'Please give the link to the agenda as a web address that starts with https://.',
    })
    await ruth.presses(deskWords.open)
    await ruth.pressesInForm(postingWords.closing.title)
    expect(Object.keys(await ruth.failsToFill({ [postingWords.closing.day]: '2017-09-19' }))).toEqual([
      postingWords.closing.day,
    ])
    expect(Object.keys(await ruth.failsToFill({ [postingWords.closing.day]: '2017-10-03' }))).toEqual([
      postingWords.closing.day,
    ])
    expect(await record()).toEqual(before)
    expect(world.refusals()).toEqual([])
  })

  test('when the committee has no room, posting is refused, and nothing changes', async () => {
    await clerkOfTwo()
    const [other] = await world.core.store.look.committees.find({ name: otherCommittee })
    await aCheckedMeeting(world, other?.id ?? '')
    const before = await record()
    await ruth.says('hello')
    await ruth.hears('Hello')
    await ruth.presses(deskWords.open)
    expect(await ruth.pressesInForm(postingWords.post.title)).toContain('This committee has no room yet')
    expect(await record()).toEqual(before)
  })

  /** With two committees, only the report itself can say which one it is for. */
  async function clerkOfTwo(): Promise<void> {
    const { committees, seats } = world.core.store.look
    const [other] = await committees.find({ name: otherCommittee })
    const [seat] = await seats.find({ committeeId: committee, kind: 'clerk' })
    if (other === undefined || seat === undefined) throw new Error('the roster is another')
    await world.core.store.transact((tx) =>
      tx.seats.insert({ ...seat, id: world.core.newId(), committeeId: other.id }),
    )
  }
})
