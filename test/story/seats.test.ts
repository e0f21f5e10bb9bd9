import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { seatsWords } from '../../src/conversation/people/seats.words.ts'
import { database } from '../support/stores.ts'
import { aWeekAndMoreBefore, setUpCouncil } from './council.ts'
import { aPostedMeeting } from './given.ts'
import { prepare } from './user.ts'
import { openWorld, type World } from './world.ts'

const patient = { timeout: 20_000 }
const lastDay = '2017-09-01'

describe.each(['slack', 'teams'] as const)('given a clerk in %s', patient, (on) => {
  let world: World
  beforeEach(async () => {
    world = await openWorld(database, aWeekAndMoreBefore)
    await aPostedMeeting(world, await setUpCouncil(world))
  })
  afterEach(() => world.close())

  test('when they end the chair’s seat, the chair’s buttons say so', async () => {
    const clerk = on === 'slack' ? world.inSlack('Ruth Adeyemi') : world.inTeams('Ruth Adeyemi')
    await clerk.says('hello')
    await clerk.hears('Hello')
    expect(await clerk.presses(seatsWords.title)).toContain('chair')
    expect(await clerk.pressesInForm(seatsWords.end.button)).toContain('neither asked, counted, reminded')
    expect(await clerk.fills({ [seatsWords.end.lastDay]: lastDay })).toContain('Friday 1 September 2017')
    const chair = world.inSlack('Cllr Margaret Hollis')
    expect(await chair.presses(prepare, 'committee')).toContain(
      'Your seat on this committee ended on Friday 1 September 2017',
    )
  })
})
