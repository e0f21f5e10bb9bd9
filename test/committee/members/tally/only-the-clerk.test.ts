import { describe, expect, it } from 'vitest'
import { closeReplies } from '../../../../src/committee/members/replies/close-replies.ts'
import { cast, type Marlshire, type Name, openMarlshire } from '../../../support/committee.ts'
import { everythingShown } from '../../../support/everything-shown.ts'
import { declare, dispense, undo } from '../../../support/interests.ts'
import { closed, type October, posted } from '../../../support/meeting.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { refusal, shown, textOf } from '../../../support/press.ts'

const others: readonly Name[] = ['tom', 'cara', 'dev', 'eve', 'sam', 'olive', 'ivy']

async function world(does: (m: Marlshire, october: October) => Promise<unknown>, after = false) {
  const m = await openMarlshire(memoryStore())
  const october = await posted(m)
  await does(m, october)
  if (after) await closeReplies(m.core, m.as('ruth'), { meetingId: october.meeting })
  return m
}

/** What somebody reads. Buttons on an interest are left out: they answer differently while there is no interest. */
async function readBy(m: Marlshire, name: Name): Promise<Set<string>> {
  const seen = await everythingShown(m, name)
  return new Set(
    seen
      .filter(({ how }) => !/^(undo-interest|enter-dispensation)/.test(how))
      .map(({ shown }) => textOf(shown)),
  )
}

const declares =
  (name: Name) =>
  (m: Marlshire, { item }: October) =>
    declare(m, name, item, 'pecuniary')

const pairs = [
  ['whose interest it is, before closing', [world(declares('asha')), world(declares('ben'))]],
  ['whose interest it was, after closing', [world(declares('asha'), true), world(declares('ben'), true)]],
  [
    'of which kind it is',
    [world(declares('ben'), true), world((m, { item }) => declare(m, 'ben', item, 'other-no-part'), true)],
  ],
  [
    'that there was one which the clerk undid',
    [
      world(async (m, october) => {
        await declares('ben')(m, october)
        await undo(m, 'ben')
      }, true),
      world(async () => {}, true),
    ],
  ],
  [
    'that somebody has a dispensation to vote',
    [
      world(async (m, october) => {
        await declares('ben')(m, october)
        await dispense(m, 'ben', 'speak-and-vote')
      }, true),
      world(async () => {}, true),
    ],
  ],
] as const

describe('nobody but the clerk and the member is shown', () => {
  it.each(pairs)(
    '%s',
    async (_, worlds) => {
      const [one, other] = await Promise.all(worlds)
      for (const name of others)
        expect({ name, read: await readBy(one, name) }).toEqual({ name, read: await readBy(other, name) })
      expect(await readBy(one, 'ruth')).not.toEqual(await readBy(other, 'ruth'))
    },
    120_000,
  )

  it('who counts, or the sentences that say why', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await closed(m)
    for (const name of Object.keys(cast).filter((one): one is Name => one in cast && one !== 'ruth')) {
      for (const action of ['who-counts', 'interests'])
        expect((await refusal(shown(m, m.as(name), action, { item: october.item }))).code).toMatch(
          /^(not-allowed|no-seat|account-unknown)$/,
        )
      const all = JSON.stringify([...(await readBy(m, name))])
      expect(all).not.toMatch(/ (counts|is heard apart|is left out)[,:]/)
    }
  }, 120_000)
})

describe('what closing froze', () => {
  it('is what the clerk reads about who counts, whatever becomes of the seats', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await closed(m)
    const read = async () => textOf(await shown(m, m.as('ruth'), 'who-counts', { item: october.item }))
    const before = await read()
    expect(before).toContain('Recommendations (a), (c)\nOut of 7: ')
    expect(before).toContain('Recommendation (b)\nOut of 6: ')
    expect(before).toContain(
      'Eve Frost is heard apart, as a co-opted member on education matters: this is not one.',
    )
    expect(before).toContain('Sam Ito counts, as substitute for Dev Shah.')
    await m.store.transact(async (tx) => {
      await tx.seats.update({ personId: m.id('asha') }, { until: '2017-09-01' })
      await tx.seats.update({ personId: m.id('tom') }, { executive: true })
      await tx.seats.remove({ personId: m.id('sam') })
      await tx.interests.insert({
        id: 'late',
        councilId: m.committee.councilId,
        itemId: october.item,
        personId: m.id('cara'),
        kind: 'pecuniary',
        at: m.core.now(),
        withdrawnAt: null,
        dispensation: null,
        entered: false,
      })
    })
    expect(await read()).toBe(before)
  })

  it('goes to nobody on the executive who is on the roster by mistake', async () => {
    const m = await openMarlshire(memoryStore())
    const { meeting } = await posted(m)
    await m.store.transact((tx) => tx.seats.update({ personId: m.id('tom') }, { executive: true }))
    await closeReplies(m.core, m.as('ruth'), { meetingId: meeting })
    expect(await m.store.look.posts.count({ kind: 'sheet', targetId: m.id('tom') })).toBe(0)
    expect((await refusal(shown(m, m.as('tom'), 'read-sheet', { meeting }))).code).toBe('not-allowed')
    expect(await m.store.look.posts.count({ kind: 'sheet', targetId: m.id('ruth') })).toBe(1)
  })

  it('is shown without people once who counted is forgotten', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await closed(m)
    const [closing] = await m.store.look.closings.find({})
    const tallies = (closing?.tallies ?? []).map((tally) => ({ ...tally, people: [] }))
    await m.store.transact((tx) => tx.closings.update({}, { tallies }))
    const read = textOf(await shown(m, m.as('ruth'), 'who-counts', { item: october.item }))
    expect(read).toMatch(/Out of 7: .*\nWho counted, and why, is no longer kept\./)
    expect(read).not.toMatch(/Baxter|Frost/)
  })

  it('follows the seats until then', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await posted(m)
    const read = async () => textOf(await shown(m, m.as('ruth'), 'who-counts', { item: october.item }))
    expect(await read()).toContain('Tom Baxter counts, as chair.')
    await m.store.transact((tx) => tx.seats.update({ personId: m.id('tom') }, { executive: true }))
    expect(await read()).toContain('Tom Baxter is left out: they are on the executive')
    await refusal(declare(m, 'tom', october.item, 'pecuniary'))
  })
})
