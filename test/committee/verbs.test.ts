import { beforeAll, describe, expect, it } from 'vitest'
import { actNames } from '../../src/committee/kernel/act.ts'
import type { By } from '../../src/committee/kernel/actor.ts'
import { closeDueReplies } from '../../src/committee/members/replies/close-replies.ts'
import { closeDuePolls } from '../../src/committee/members/work-plan/close-poll.ts'
import { linkAccount } from '../../src/committee/setup/link-account.ts'
import { timerVerbs, verbs } from '../../src/committee/verbs.ts'
import { console_, email, type Marlshire, type Name, openMarlshire } from '../support/committee.ts'
import { type Actor, actors, allStages, bring, type Deed, type Ids } from '../support/deeds/deed.ts'
import { deeds } from '../support/deeds.ts'
import { closed, polled, posted, readyToPost } from '../support/meeting.ts'
import { everything, refusal } from '../support/press.ts'
import { sources } from '../support/sources.ts'
import { stores } from '../support/stores.ts'

const byOf = (m: Marlshire, actor: Actor) => (actor === 'console' ? console_ : m.as(actor))

/** All that is stored, except acts and what each act writes anew: times and marks. */
async function record(m: Marlshire) {
  const { acts: _, touches: __, posts = [], ...rest } = await everything(m)
  return { ...rest, posts: posts.length }
}

/** One actor for each reason to refuse: enough on the slower stores, which hold the same rows. */
const some: readonly Actor[] = ['tom', 'ruth', 'una', 'olive', 'wes', 'nobody']

describe.each(stores)('every verb on $name', ({ name: store, open }) => {
  const tried = store === 'memory' ? actors : some
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it.each(allStages)(
    'is refused to those who may not do it, at the stage “%s”, and changes nothing',
    async (stage) => {
      const m = await marlshire()
      const ids = await bring(m, stage)
      const before = await everything(m)
      for (const deed of deeds.filter((one) => one.stage === stage))
        for (const actor of tried.filter((one) => !deed.who.includes(one))) {
          const { code, message } = await refusal(deed.does(m, byOf(m, actor), ids))
          const expected = deed.verb === 'importRoster' ? 'roster-wrong' : expectedOf(actor, code)
          expect({ verb: deed.verb, actor, code }).toEqual({ verb: deed.verb, actor, code: expected })
          expect(message).toMatch(/^[A-Z].*\.$/)
        }
      expect(await everything(m)).toEqual(before)
    },
    60_000,
  )

  it.each(allStages)(
    'changes something only once if it is called twice, at the stage “%s”',
    async (stage) => {
      const m = await marlshire()
      const ids = await bring(m, stage)
      for (const deed of deeds.filter((one) => one.stage === stage)) {
        const by = byOf(m, deed.who[0] ?? 'console')
        const before = await record(m)
        await deed.does(m, by, ids)
        const once = await record(m)
        expect(once).not.toEqual(before)
        await again(m, deed.does, by, ids)
        expect(await record(m)).toEqual(once)
      }
    },
  )

  it('is done once by the timer too', async () => {
    const m = await marlshire()
    await posted(m)
    m.at('2017-09-28T12:00')
    expect([await closeDueReplies(m.core), await closeDueReplies(m.core)]).toEqual([1, 0])
    expect(await m.store.look.closings.count({})).toBe(1)
  })

  it('closes only what is due by the timer', async () => {
    const m = await marlshire()
    await readyToPost(m)
    m.at('2017-09-28T12:00')
    expect(await closeDueReplies(m.core)).toBe(0)
    const other = await openMarlshire((await open()).store)
    await polled(other)
    expect(await closeDuePolls(other.core)).toBe(0)
    other.at('2017-09-29T12:00')
    expect([await closeDuePolls(other.core), await closeDuePolls(other.core)]).toEqual([1, 0])
    expect((await other.store.look.polls.get('poll-1'))?.results).toHaveLength(1)
    const acts = await other.store.look.acts.find({ act: 'close a poll' })
    expect(acts.map(({ via, personId }) => [via, personId])).toEqual([['timer', null]])
  })

  it('records one act each time that something was done: who, what, and from where', async () => {
    const m = await marlshire()
    const october = await closed(m)
    const acts = await m.store.look.acts.find({})
    const some = acts.map(({ act, personId, via }) => [act, personId, via])
    expect(some).toContainEqual(['post to members', m.id('ruth'), 'slack'])
    expect(some).toContainEqual(['reply', m.id('eve'), 'teams'])
    expect(some).toContainEqual(['add a committee', null, 'console'])
    expect(some).toContainEqual(['receive a report', m.id('ruth'), 'slack'])
    const replies = acts.filter(({ act, personId }) => act === 'reply' && personId === m.id('asha'))
    expect(replies.map(({ subjectId }) => subjectId)).toEqual([october.a, october.b, october.c])
  })

  it('records no second act if nothing was done', async () => {
    const m = await marlshire()
    const ids = await bring(m, 'ready')
    const twice = async (verb: string, by: 'ruth' | 'asha') => {
      for (const deed of deeds.filter((one) => one.verb === verb && one.who.includes(by)).slice(0, 1))
        for (let n = 0; n < 2; n++) await deed.does(m, m.as(by), ids)
    }
    await twice('postToMembers', 'ruth')
    await twice('replyToRecommendation', 'asha')
    await twice('proposeTopic', 'asha')
    await twice('declareInterest', 'asha')
    await twice('closeReplies', 'ruth')
    const acts = (await m.store.look.acts.find({ via: 'slack' })).map(({ act }) => act)
    expect(acts.slice(acts.indexOf('post to members'))).toEqual([
      'post to members',
      'reply',
      'propose a topic',
      'declare an interest',
      'close replies',
    ])
  })

  it('lets a clerk link the accounts of people on their own committees only', async () => {
    const m = await marlshire()
    const link = (name: Name, by: Name) =>
      linkAccount(m.core, m.as(by), {
        email: email(name),
        account: { platform: 'teams', workspace: 'marl-tenant', user: `new-${name}` },
      })
    expect((await refusal(link('ivy', 'ruth'))).code).toBe('no-seat')
    await m.store.transact((tx) => tx.seats.remove({ personId: m.id('ivy') }))
    expect((await refusal(link('ivy', 'hal'))).code).toBe('not-allowed')
    await link('gil', 'ruth')
    const acts = await m.store.look.acts.find({ act: 'link an account' })
    expect(acts.map(({ personId }) => personId)).toEqual([m.id('ruth')])
  })
})

describe('the table of verbs', () => {
  const rows = Object.entries({ ...verbs, ...timerVerbs })

  it('is what these tests try', () => {
    const tried = new Set<string>(deeds.map(({ verb }) => verb))
    const missing = Object.keys(verbs).filter((name) => !tried.has(name))
    expect(missing, 'verbs without a deed in test/support/deeds').toEqual([])
  })

  it('has every verb of the sources', () => {
    const made = sources.flatMap(({ text }) =>
      [...text.matchAll(/(\w*) = verb\(\{/g)].map(([, name = '']) => name),
    )
    const listed = rows.map(([name]) => name)
    expect(made.sort(), 'the verbs of src/committee/verbs.ts').toEqual(listed.sort())
  })

  it('does each act that the record knows, and no other', () => {
    const acts = rows.flatMap(([, { act }]) => (typeof act === 'string' ? [act] : act.names))
    expect([...new Set(acts)].sort()).toEqual([...actNames].sort())
  })

  it('names each state in which a verb is refused', () => {
    for (const [verb, row] of rows)
      for (const must of row.while)
        expect({ verb, must: must.name }).toEqual({ verb, must: expect.stringMatching(/^must[A-Z]/) })
  })

  it('lets only the timer do what the timer does', () => {
    const timed = rows.filter(([, { may }]) => may.name === 'timer').map(([name]) => name)
    expect(timed).toEqual(Object.keys(timerVerbs))
  })
})

/** A verb that is called again may say that its subject is gone, but never fails in another way. */
async function again(m: Marlshire, does: Deed['does'], by: By, ids: Ids): Promise<void> {
  const fault: unknown = await does(m, by, ids).then(
    () => null,
    (error: unknown) => error,
  )
  if (fault !== null)
    expect(fault).toMatchObject({ code: expect.stringMatching(/^(not-found|takes-no-part)$/) })
}

function expectedOf(actor: Actor, code: string): unknown {
  const usual = /^(no-seat|not-allowed)$/
  if (actor === 'nobody') return code === 'not-allowed' ? code : 'account-unknown'
  // Nobody acts for a member or the chair from the console.
  return expect.stringMatching(actor === 'console' ? /^(not-allowed|account-unknown)$/ : usual)
}
