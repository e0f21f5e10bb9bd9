import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileQuestionWords } from '../../src/conversation/reports/file-question.words.ts'
import { database } from '../support/stores.ts'
import { aWeekAndMoreBefore, report, reportFile, setUpCouncil } from './council.ts'
import { patient } from './tale.ts'
import { openWorld, type World } from './world.ts'

/** The story already covers what members submit twice: in one of its runs everything arrives twice. */
describe('given a Slack that sends each event twice', patient, () => {
  let world: World

  beforeAll(async () => {
    world = await openWorld(database, aWeekAndMoreBefore)
    await setUpCouncil(world)
    world.wire.sendTwice()
  })
  afterAll(() => world.close())

  test('when somebody writes, then they are answered once', async () => {
    const priya = world.inSlack('Cllr Priya Nair')
    await priya.says('hello')
    await priya.says('and again')
    await expect.poll(async () => (await priya.reads('quorate')).length, patient).toBe(2)
  })

  test('when the clerk sends a report, then it is filed once and they are told once', async () => {
    const ruth = world.inSlack('Ruth Adeyemi')
    await ruth.sends(reportFile, await report())
    await ruth.hears(fileQuestionWords.question)
    await ruth.presses(fileQuestionWords.yes)
    await world.settled()
    const told = (await ruth.reads('quorate')).filter((one) => one.includes('open and published, says Ruth'))
    expect(told).toHaveLength(1)
    const { reports, items, recommendations } = world.core.store.look
    expect(await Promise.all([reports, items, recommendations].map((table) => table.count({})))).toEqual([
      1, 1, 3,
    ])
    expect(world.refusals()).toEqual([])
  })
})
