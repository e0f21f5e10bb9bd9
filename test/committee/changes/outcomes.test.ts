import { beforeAll, describe, expect, it } from 'vitest'
import { undoOutcome } from '../../../src/committee/changes/undo-outcome.ts'
import { recordTopicOutcome } from '../../../src/committee/work-plan/record-outcome.ts'
import { outcomesEntered } from '../../support/changes.ts'
import { openMarlshire } from '../../support/committee.ts'
import { postbag } from '../../support/postbag.ts'
import { button, cardOf, fillIn, refusal, shown, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

const reason = 'It was entered under the wrong item'

describe.each(twoStores)('an outcome that was entered wrongly, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it('of a recommendation is taken back, kept with the reason, and everyone is told', async () => {
    const m = await marlshire()
    const { meeting } = await outcomesEntered(m)
    const bag = postbag(m.core)
    await bag.look()
    const ruth = m.as('ruth')
    const list = button(await shown(m, ruth, 'changes', { meeting }), 'Take back an outcome')
    const one = button(await shown(m, ruth, list.action, list.ids), 'Take back 1')
    expect(textOf(await fillIn(m, ruth, one.action, one.ids, { reason }))).toContain('Taken back.')
    expect((await refusal(shown(m, ruth, one.action, one.ids, { reason }))).code).toBe('not-found')
    expect(await m.store.look.resolutions.count({})).toBe(0)
    expect(await m.store.look.changes.find({})).toMatchObject([
      {
        kind: 'outcome-undone',
        reason,
        before: 'As printed. Made to: The Cabinet. Sent on Tuesday 3 October 2017.',
        personId: m.id('ruth'),
      },
    ])
    const told = (await bag.rounds(2)).filter(({ card }) => textOf(card).includes('taken back'))
    expect(told).toHaveLength(9)
    expect(textOf(told[0]?.card ?? { title: '', blocks: [] })).toContain(
      'The outcome that was entered for recommendation (a) of item 7 is taken back. It was entered under the wrong item. If there is another to enter, the clerk will enter it.',
    )
  })

  it('of a topic goes off the work plan, and its proposer’s card says that it was taken back', async () => {
    const m = await marlshire()
    const { meeting } = await outcomesEntered(m)
    expect(textOf(await cardOf(m, 'topic-outcome', m.id('asha')))).toContain('added it to its work plan')
    const [outcome] = await m.store.look.topicOutcomes.find({})
    const entered = { kind: 'topic', id: outcome?.id ?? '' } as const
    const undo = () => undoOutcome(m.core, m.as('ruth'), { entered, reason })
    const came = await Promise.allSettled([undo(), undo()])
    expect(came.filter((one) => one.status === 'fulfilled' && one.value)).toHaveLength(1)
    expect(await m.store.look.entries.count({})).toBe(0)
    expect(await m.store.look.changes.count({})).toBe(1)
    const card = textOf(await cardOf(m, 'topic-outcome', m.id('asha')))
    expect(card).toContain('what stood here was entered wrongly and has been taken back')
    expect(card).not.toContain('added it')
    expect(textOf(await shown(m, m.as('asha'), 'work-plan', { meeting }))).toContain(
      'There is nothing on it yet.',
    )
    const decided = {
      decision: 'decline',
      targetMeeting: null,
      mergedIntoId: null,
      words: 'No time.',
    } as const
    await recordTopicOutcome(m.core, m.as('ruth'), { proposalId: 'topic-1', decided })
    expect(textOf(await cardOf(m, 'topic-outcome', m.id('asha')))).toContain('did not add it')
  })

  it('stands once the minutes are confirmed', async () => {
    const m = await marlshire()
    const { meeting } = await outcomesEntered(m)
    await m.store.transact((tx) => tx.meetings.update({ id: meeting }, { minutesConfirmedOn: '2017-11-06' }))
    const [one] = await m.store.look.resolutions.find({})
    const entered = { kind: 'resolution', id: one?.id ?? '' } as const
    const { code, message } = await refusal(undoOutcome(m.core, m.as('ruth'), { entered, reason }))
    expect([code, message]).toEqual([
      'minutes-confirmed',
      'The minutes were confirmed on Monday 6 November 2017, so the record of this meeting stands. Nothing was changed.',
    ])
    expect(await m.store.look.resolutions.count({})).toBe(1)
  })
})
