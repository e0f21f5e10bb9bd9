import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { endDueWaits } from '../../src/committee/agenda/reports/end-waits.ts'
import { waitingFileWords } from '../../src/committee/agenda/reports/waiting-file.words.ts'
import { fileQuestionWords } from '../../src/conversation/reports/file-question.words.ts'
import { receivedWords } from '../../src/conversation/reports/received.words.ts'
import { database } from '../support/stores.ts'
import { aWeekAndMoreBefore, meetingDate, report, reportFile, setUpCouncil } from './council.ts'
import { patient } from './tale.ts'
import type { User } from './user.ts'
import { openWorld, type World } from './world.ts'

const header = (title: string) => `Report to: Children and young people scrutiny committee
Date: 2 October 2017
Title: ${title}

Recommendations

That the Committee:

(a) note the report; and
(b) agree the plan.

Background

The plan is three years old.

`
const pack = `${header('Crossing wardens')}
${header('Cycle parking')}`

describe.each(['slack', 'teams'] as const)('given a clerk in %s who sent a file', patient, (on) => {
  let world: World
  let ruth: User

  beforeEach(async () => {
    world = await openWorld(database, aWeekAndMoreBefore)
    await setUpCouncil(world)
    ruth = on === 'slack' ? world.inSlack('Ruth Adeyemi') : world.inTeams('Ruth Adeyemi')
  })
  afterEach(() => world.close())

  const count = () => world.core.store.look.reports.count({})
  /** As if the program had been started anew. */
  const forget = () => world.core.files.letGo(new Date(8e15))

  test('when it is a pack, they answer for its reports on one page, and each becomes an item', async () => {
    await ruth.sends('pack.txt', new TextEncoder().encode(pack))
    await ruth.hears(fileQuestionWords.pack(2, 0))
    await ruth.presses(fileQuestionWords.choose)
    const { fields } = await ruth.form()
    const [first, second] = fields.map(({ label }) => label)
    expect([first, second]).toEqual([
      expect.stringContaining('Crossing wardens'),
      expect.stringContaining('Cycle parking'),
    ])
    const open = fileQuestionWords.packAnswers.open
    const done = await ruth.fills({ [first ?? '']: open, [second ?? '']: open })
    expect(done).toContain(fileQuestionWords.answered(2))
    const items = await world.core.store.look.items.find({})
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Crossing wardens'],
      ['2', 'Cycle parking'],
    ])
    await world.settled()
    expect(await ruth.hears('says Ruth Adeyemi')).not.toContain(fileQuestionWords.choose)
    expect(world.refusals()).toEqual([])
  })

  test('when the program was started again, it fetches the file once more, or asks for it', async () => {
    await ruth.sends(reportFile, await report())
    await ruth.hears(fileQuestionWords.question)
    forget()
    let said = await ruth.presses(fileQuestionWords.yes)
    if (on === 'teams') expect(said).toContain(waitingFileWords.sendAgain('Teams'))
    else {
      while (said.includes(fileQuestionWords.readingAgain))
        said = await ruth.pressesInForm(fileQuestionWords.goOn)
      if (!said.includes('put down')) said = await ruth.pressesInForm(fileQuestionWords.yes)
      expect(said).toContain(receivedWords.read('1', meetingDate, 3))
    }
    if (on === 'slack') return
    await ruth.sends(reportFile, await report())
    await expect.poll(() => ruth.presses(fileQuestionWords.yes), { timeout: 20_000 }).toContain('put down')
    expect(await count()).toBe(1)
  })

  test('when nobody answers within an hour, nothing is kept, and their card says so', async () => {
    await ruth.sends(reportFile, await report())
    await ruth.hears(fileQuestionWords.question)
    // The card can be edited once it is noted where it stands.
    await expect
      .poll(async () => (await world.core.store.look.posts.findOne({ kind: 'file' }))?.message)
      .toBeTruthy()
    world.itIs(new Date(Date.parse(aWeekAndMoreBefore) + 3_600_000).toISOString())
    expect(await endDueWaits(world.core)).toBe(1)
    await world.settled()
    await ruth.hears(fileQuestionWords.late('The report'))
    expect((await ruth.reads('quorate')).join()).not.toContain(fileQuestionWords.question)
    expect([await count(), await world.core.store.look.items.count({})]).toEqual([0, 0])
    expect(world.refusals()).toEqual([])
  })
})
