import { afterAll, beforeAll, describe } from 'vitest'
import { database, oneConnection } from '../support/stores.ts'
import { aWeekAndMoreBefore, setUpCouncil } from './council.ts'
import { patient, type Tale } from './tale.ts'
import { tellClosing } from './tell-closing.ts'
import { tellPreparation } from './tell-preparation.ts'
import { tellReplies } from './tell-replies.ts'
import { tellWorkPlan } from './tell-work-plan.ts'
import { openWorld, type World } from './world.ts'

/** The story with the clerk on each platform; it is the same when everything arrives twice. On one connection the first
 * of two copies is answered first, so the answers are known. */
const runs = [
  { clerkOn: 'slack', arrives: 'once', database },
  { clerkOn: 'teams', arrives: 'twice', database: oneConnection },
] as const

/** Each part continues where the one before it ended. */
describe.each(runs)(
  'a report’s way to the work plan, the clerk in $clerkOn, all arriving $arrives',
  patient,
  ({ clerkOn, arrives, database }) => {
    let world: World | null = null
    const begun = (): World => {
      if (world === null) throw new Error('the story has not begun')
      return world
    }
    const tale: Tale = {
      clerkOn,
      get world() {
        return begun()
      },
      get ruth() {
        return clerkOn === 'slack' ? begun().inSlack('Ruth Adeyemi') : begun().inTeams('Ruth Adeyemi')
      },
      get rooms() {
        return [begun().inSlack('Cllr Margaret Hollis'), begun().inTeams('Cllr Margaret Hollis')]
      },
      async posts() {
        await begun().settled()
        return await Promise.all(tale.rooms.map((room) => room.reads('committee')))
      },
    }
    beforeAll(async () => {
      world = await openWorld(database, aWeekAndMoreBefore)
      await setUpCouncil(world)
      if (arrives === 'twice') world.wire.sendTwice()
    })
    afterAll(() => world?.close())

    tellPreparation(tale)
    tellReplies(tale)
    tellClosing(tale)
    tellWorkPlan(tale)
  },
)
