import { beforeAll, describe, expect, it } from 'vitest'
import type { By } from '../../src/committee/kernel/actor.ts'
import { CommitteeError } from '../../src/committee/kernel/errors.ts'
import type { PlatformName } from '../../src/committee/ports.ts'
import { cast, console_, type Marlshire, openMarlshire } from '../support/committee.ts'
import { type Actor, actors, type Deed, type Ids, type State, states } from '../support/deeds/deed.ts'
import { reach } from '../support/deeds/reach.ts'
import { deeds } from '../support/deeds.ts'
import { type MemoryStore, memoryStore } from '../support/memory-store.ts'
import type { Mark } from '../support/memory-table.ts'
import { refusal } from '../support/press.ts'

type World = { readonly m: Marlshire; readonly store: MemoryStore; readonly ids: Ids; readonly mark: Mark }

const platforms: readonly PlatformName[] = ['slack', 'teams']

/** The meeting in a state, with everyone on both platforms. */
async function worldIn(state: State): Promise<World> {
  const store = memoryStore()
  const m = await openMarlshire(store)
  const ids = await reach(m, state)
  await store.transact(async (tx) => {
    for (const person of await tx.people.find({}))
      for (const platform of platforms) {
        const { councilId, id: personId } = person
        const key = { platform, workspace: 'both', user: person.name }
        const fresh = { conversation: null, serviceUrl: null, lastSeenAt: null }
        await tx.accounts.insert({ id: m.core.newId(), councilId, personId, ...key, ...fresh })
      }
  })
  return { m, store, ids, mark: store.mark() }
}

function by(actor: Actor, platform: PlatformName): By {
  if (actor === 'console') return console_
  const user = actor === 'nobody' ? 'Nobody' : cast[actor]
  return { kind: 'account', account: { platform, workspace: 'both', user } }
}

/** What an attempt does. Everything is then put back as it was. */
async function attempt(
  { m, store, ids }: World,
  deed: Deed,
  who: By,
): Promise<'done' | 'nothing' | 'refused'> {
  const before = store.mark()
  try {
    await deed.does(m, who, ids)
    return before.stands() ? 'nothing' : 'done'
  } catch (fault) {
    if (!(fault instanceof CommitteeError)) throw fault
    expect(fault.message).toMatch(/^[A-Z“].*[.)]$/s)
    return before.stands() ? 'refused' : 'done'
  } finally {
    before.restore()
  }
}

/** Somebody who may not is refused in every state. For somebody who may, a wrong state may also mean that there is nothing
 * to do. */
function expected(deed: Deed, actor: Actor, state: State): readonly string[] {
  if (!deed.who.includes(actor)) return ['refused']
  if (!deed.states.includes(state)) return ['refused', 'nothing']
  return deed.idle?.includes(actor) === true ? ['nothing'] : ['done']
}

describe.each(states)('of a meeting that is “%s”', (state) => {
  let world: World
  beforeAll(async () => {
    world = await worldIn(state)
  })

  it.each(platforms)(
    'from %s, everyone may do what the table says, and nothing else is recorded',
    async (platform) => {
      const wrong: unknown[] = []
      for (const deed of deeds) {
        const { m, ids, mark } = world
        if (deed.states.includes(state)) await deed.after?.(m, ids)
        for (const actor of actors) {
          const came = await attempt(world, deed, by(actor, platform))
          const right = expected(deed, actor, state)
          if (!right.includes(came)) wrong.push({ verb: deed.verb, actor, came, right })
        }
        mark.restore()
      }
      expect(wrong).toEqual([])
      expect(world.mark.stands()).toBe(true)
    },
    120_000,
  )
})

describe('the table', () => {
  it('names the states of each verb, and each state has a verb', () => {
    for (const { verb, states: when } of deeds)
      expect({ verb, when: when.length > 0 }).toEqual({ verb, when: true })
    for (const state of states) expect(deeds.some((deed) => deed.states.includes(state))).toBe(true)
  })

  it('is tested in a way that sees a change and a refusal', async () => {
    const world = await worldIn('open')
    const reply = deeds.find(({ verb, who }) => verb === 'replyToRecommendation' && who.includes('tom'))
    if (reply === undefined) throw new Error('nobody replies')
    expect(await attempt(world, reply, by('tom', 'teams'))).toBe('done')
    expect(await world.store.look.replies.count({ personId: world.m.id('tom') })).toBe(0)
    expect(await attempt(world, reply, by('ruth', 'slack'))).toBe('refused')
    expect((await refusal(reply.does(world.m, by('olive', 'slack'), world.ids))).code).toBe('not-allowed')
  })
})
