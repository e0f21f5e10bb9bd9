import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replyWords } from '../../src/committee/members/replies/reply.words.ts'
import { agendaCardWords } from '../../src/conversation/meetings/agenda-card.words.ts'
import { meetingFormWords } from '../../src/conversation/meetings/meeting-form.words.ts'
import { replyFormWords } from '../../src/conversation/replies/reply.words.ts'
import { database } from '../support/stores.ts'
import { aWeekAndMoreBefore, otherCommittee, setUpCouncil } from './council.ts'
import { aPostedMeeting, type Given } from './given.ts'
import { prepare, type User } from './user.ts'
import type { Change } from './wire.ts'
import { openWorld, type World } from './world.ts'

const patient = { timeout: 20_000 }

/** People who may not reply, each on their own client, and what they are told. */
const everyone: readonly [string, (world: World) => User, RegExp][] = [
  ['an officer in Slack', (world) => world.inSlack('Cllr Tom Bexley'), /Only members of the committee/],
  ['an officer in Teams', (world) => world.inTeams('Cllr Tom Bexley'), /Only members of the committee/],
  [
    'someone of another committee, in Slack',
    (world) => world.inSlack('Cllr Alan Whitcombe'),
    /no seat on this/,
  ],
  [
    'someone of another committee, in Teams',
    (world) => world.inTeams('Cllr Joan Pettifer'),
    /no seat on this/,
  ],
  [
    'a member whose seat a substitute has',
    (world) => world.inSlack('Cllr Sheila Ormond'),
    /A substitute has your/,
  ],
  [
    'someone whom nobody added',
    (world) => world.inTeams('Canon Michael Frayne'),
    /does not know this account/,
  ],
]
const roster = {
  'Cllr Tom Bexley': { seat: 'officer' },
  'Cllr Alan Whitcombe': { committee: otherCommittee },
  'Cllr Joan Pettifer': { committee: otherCommittee },
  'Cllr Henry Dale': { committee: otherCommittee },
  'Canon Michael Frayne': { teams_tenant: '', teams_object: '' },
}

describe('given an agenda before members', patient, () => {
  let world: World
  let given: Given

  beforeEach(async () => {
    world = await openWorld(database, aWeekAndMoreBefore)
    given = await aPostedMeeting(world, await setUpCouncil(world, roster))
  })
  afterEach(() => world.close())

  test.each(everyone)(
    'when %s replies, proposes or declares, they are told, and nothing is recorded',
    async (_, who, told) => {
      const user = who(world)
      for (const button of [
        agendaCardWords.prepareItem('1'),
        replyFormWords.topicTitle,
        replyFormWords.declareInterest,
      ]) {
        const refusal = await user.presses(button, 'committee')
        expect(refusal).toMatch(told)
        expect(refusal).toMatch(/The clerk, Ruth Adeyemi, can help|ask the clerk of your committee/)
      }
      await expectNothingRecorded()
    },
  )

  test.each(['slack', 'teams'] as const)(
    'when a member makes their %s send what was not asked, nothing is recorded',
    async (on) => {
      const user = on === 'slack' ? world.inSlack('Cllr Priya Nair') : world.inTeams('Cllr Priya Nair')
      const [, b] = await world.core.store.look.recommendations.find({ itemId: given.itemId })
      const forms: readonly (Change & { readonly told: string })[] = [
        { answers: { position: 'strongly-agree' }, told: 'Please choose one of the answers shown.' },
        { answers: { position: 'support' }, told: 'That is not among the answers to this recommendation' },
        { answers: { position: null }, told: 'Please choose one of the answers shown.' },
        { answers: { words: 'x'.repeat(2001) }, told: 'Please shorten your words to 2,000 characters.' },
        {
          ids: { recommendation: b?.id ?? '' },
          told: 'That is not among the answers to this recommendation',
        },
        { ids: { recommendation: 'made-up' }, told: 'This is no longer there.' },
        { ids: {}, told: 'That button could not be understood' },
        { action: 'decide', told: 'Quorate does not know that button' },
      ]
      for (const { told, ...change } of forms) {
        await user.presses(prepare, 'committee')
        world.wire.changeNext(change)
        const said = [
          await user.fills({ [replyFormWords.view]: replyWords.answers.assured }),
          ...Object.values(await user.problems()),
        ]
        expect(said.join('\n')).toContain(told)
      }
      await expectNothingRecorded()
    },
  )

  test.each(['slack', 'teams'] as const)(
    'when %s sends a press of a button that does not exist, they are told',
    async (on) => {
      const user = on === 'slack' ? world.inSlack('Cllr Priya Nair') : world.inTeams('Cllr Priya Nair')
      world.wire.changeNext({ action: 'decide' })
      expect(await user.presses(prepare, 'committee')).toContain('Quorate does not know that button')
      world.wire.changeNext({ ids: { item: 'x'.repeat(200) } })
      expect(await user.presses(prepare, 'committee')).toContain('That button could not be understood')
      world.wire.changeNext({ ids: { item: given.meetingId } })
      expect(await user.presses(prepare, 'committee')).toContain('This is no longer there.')
      await expectNothingRecorded()
    },
  )

  test.each(['slack', 'teams'] as const)(
    'when the clerk of another committee sends this one’s ids from %s, nothing changes',
    async (on) => {
      const { committees, meetings, seats, people, acts } = world.core.store.look
      const [other] = await committees.find({ name: otherCommittee })
      const [priya] = await people.find({ name: 'Cllr Priya Nair' })
      const [seat] = await seats.find({ personId: priya?.id ?? '' })
      if (other === undefined || seat === undefined) throw new Error('the roster is another')
      await world.core.store.transact(async (tx) => {
        await tx.seats.update({ id: seat.id }, { until: '2017-09-01' })
        await tx.seats.insert({ ...seat, id: world.core.newId(), committeeId: other.id, kind: 'clerk' })
      })
      const before = [await meetings.get(given.meetingId), await acts.count({})]
      const user = on === 'slack' ? world.inSlack('Cllr Priya Nair') : world.inTeams('Cllr Priya Nair')
      const ids = { meeting: given.meetingId }
      for (const action of ['desk', 'close-replies', 'set-closing', 'outcomes', 'read-minutes']) {
        world.wire.changeNext({ action, ids })
        expect(await user.presses(prepare, 'committee')).toContain('Your seat on this committee ended on')
      }
      await user.says('hello')
      await user.hears('Hello')
      await user.presses(meetingFormWords.title)
      world.wire.changeNext({ action: 'close-replies', ids, answers: { confirmed: ['yes'] } })
      expect(await user.fills({ [meetingFormWords.date]: '2017-11-06' })).toContain(
        'Your seat on this committee ended on',
      )
      expect([await meetings.get(given.meetingId), await acts.count({})]).toEqual(before)
    },
  )

  async function expectNothingRecorded(): Promise<void> {
    const { replies, suggestions, proposals, interests } = world.core.store.look
    const counts = [replies, suggestions, proposals, interests].map((table) => table.count({}))
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0])
    expect(world.refusals()).toEqual([])
  }
})
