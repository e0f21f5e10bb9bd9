import { beforeAll, describe, expect, it } from 'vitest'
import { cancelMeeting } from '../../../src/committee/changes/cancel-meeting.ts'
import { type Entered, undoOutcome } from '../../../src/committee/changes/undo-outcome.ts'
import { exportItem } from '../../../src/committee/keeping/export-item.ts'
import { confirmMinutes } from '../../../src/committee/outcomes/confirm-minutes.ts'
import { recordTopicOutcome } from '../../../src/committee/outcomes/record-outcome.ts'
import { outcomesEnteredWords } from '../../../src/conversation/changes/outcomes-entered.words.ts'
import { workPlanScreenWords } from '../../../src/conversation/work-plan/work-plan.words.ts'
import { outcomesEntered } from '../../support/changes.ts'
import { type Marlshire, openMarlshire } from '../../support/committee.ts'
import { closed } from '../../support/meeting.ts'
import { postbag, users } from '../../support/postbag.ts'
import { button, cardOf, fillIn, refusal, shown, textOf } from '../../support/press.ts'
import { twoStores } from '../../support/stores.ts'

const reason = 'It was entered under the wrong item'

function asEntered(kind: Entered['kind'], row: Pick<Entered, 'id' | 'at'> | undefined): Entered {
  if (row === undefined) throw new Error('nothing was entered')
  return { kind, id: row.id, at: row.at }
}

describe.each(twoStores)('an outcome that was entered wrongly, on $name', ({ open }) => {
  const marlshire = async () => openMarlshire((await open()).store)
  beforeAll(async () => {
    await open()
  })

  it('of a recommendation can be taken back: it is kept with the reason, and everyone is told', async () => {
    const m = await marlshire()
    const { meeting } = await outcomesEntered(m)
    const bag = postbag(m.core)
    await bag.look()
    const ruth = m.as('ruth')
    const list = button(await shown(m, ruth, 'changes', { meeting }), outcomesEnteredWords.title)
    const one = button(await shown(m, ruth, list.action, list.ids), outcomesEnteredWords.takeBack(1))
    expect(textOf(await fillIn(m, ruth, one.action, one.ids, { reason }))).toContain(
      outcomesEnteredWords.done,
    )
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

  it('of a topic leaves the work plan, and the proposer’s card says that it was taken back', async () => {
    const m = await marlshire()
    const { meeting } = await outcomesEntered(m)
    expect(textOf(await cardOf(m, 'topic-outcome', m.id('asha')))).toContain('added it to its work plan')
    const [outcome] = await m.store.look.topicOutcomes.find({})
    const entered = asEntered('topic', outcome)
    const undo = () => undoOutcome(m.core, m.as('ruth'), { entered, reason })
    const came = await Promise.allSettled([undo(), undo()])
    expect(came.filter((one) => one.status === 'fulfilled' && one.value)).toHaveLength(1)
    expect(await m.store.look.entries.count({})).toBe(0)
    expect(await m.store.look.changes.count({})).toBe(1)
    const card = textOf(await cardOf(m, 'topic-outcome', m.id('asha')))
    expect(card).toContain('what stood here was entered wrongly and has been taken back')
    expect(card).not.toContain('added it')
    expect(textOf(await shown(m, m.as('asha'), 'work-plan', { meeting }))).toContain(workPlanScreenWords.none)
    const decided = {
      decision: 'decline',
      targetMeeting: null,
      mergedIntoId: null,
      words: 'No time.',
    } as const
    await recordTopicOutcome(m.core, m.as('ruth'), { proposalId: 'topic-1', decided })
    expect(textOf(await cardOf(m, 'topic-outcome', m.id('asha')))).toContain('did not add it')
  })

  it('cannot be changed once the minutes are confirmed', async () => {
    const m = await marlshire()
    const { meeting } = await outcomesEntered(m)
    await m.store.transact((tx) => tx.meetings.update({ id: meeting }, { minutesConfirmedOn: '2017-11-06' }))
    const [one] = await m.store.look.resolutions.find({})
    const entered = asEntered('resolution', one)
    const { code, message } = await refusal(undoOutcome(m.core, m.as('ruth'), { entered, reason }))
    expect([code, message]).toEqual([
      'minutes-confirmed',
      'The minutes were confirmed on Monday 6 November 2017, so the record of this meeting stands. Nothing was changed.',
    ])
    expect(await m.store.look.resolutions.count({})).toBe(1)
  })
  it('can be corrected without a reason while the minutes are a draft: the earlier one is kept, nobody is told', async () => {
    const m = await marlshire()
    const { meeting, item } = await outcomesEntered(m)
    const bag = postbag(m.core)
    await bag.look()
    const ruth = m.as('ruth')
    const press = button(
      await shown(m, ruth, 'entered-outcomes', { meeting }),
      outcomesEnteredWords.takeBack(1),
    )
    const enter = { recommendation: (await m.store.look.resolutions.find({}))[0]?.recommendationId ?? '' }
    const amended = { decision: 'amended', words: 'notes the outcome', 'made-to': 'The Cabinet' }
    m.at('2017-10-03T10:05')
    for (let n = 0; n < 2; n++) await fillIn(m, ruth, 'record-recommendation', enter, amended)
    const before = 'As printed. Made to: The Cabinet. Sent on Tuesday 3 October 2017.'
    const changes = await m.store.look.changes.find({})
    expect(changes).toMatchObject([
      { kind: 'outcome-corrected', before, itemId: item, personId: m.id('ruth') },
    ])
    expect(textOf(await shown(m, ruth, 'changes', { meeting }))).toContain(
      `Outcome entered anew (item 7). The reason: Entered anew while the minutes are a draft. Before: ${before}`,
    )
    expect((await exportItem(m.core, ruth, item)).changes).toMatchObject([
      { kind: 'outcome-corrected', before },
    ])
    expect(textOf(await shown(m, m.as('asha'), 'what-changed', { item }))).not.toContain('entered anew')
    expect((await bag.rounds(2)).filter(({ card }) => textOf(card).includes('corrected'))).toEqual([])

    // The clerk's form is out of date.
    for (const answers of [undefined, { reason }]) {
      const old = await refusal(shown(m, ruth, press.action, press.ids, answers))
      expect([old.code, old.message]).toEqual([
        'not-found',
        'This outcome was entered anew since, so nothing was changed. Please open “Take back an outcome” again.',
      ])
    }
    expect(await m.store.look.resolutions.find({})).toMatchObject([{ words: 'notes the outcome' }])
    const fresh = button(
      await shown(m, ruth, 'entered-outcomes', { meeting }),
      outcomesEnteredWords.takeBack(1),
    )
    await fillIn(m, ruth, fresh.action, fresh.ids, { reason })
    expect(await m.store.look.resolutions.count({})).toBe(0)
  })

  it('of a topic can be corrected: the earlier one is kept, and only the proposer is told', async () => {
    const m = await marlshire()
    await outcomesEntered(m)
    const bag = postbag(m.core)
    await bag.look()
    const decline = () =>
      recordTopicOutcome(m.core, m.as('ruth'), {
        proposalId: 'topic-1',
        decided: { decision: 'decline', targetMeeting: null, mergedIntoId: null, words: 'No time.' },
      })
    const acts = () => m.store.look.acts.count({ act: 'record an outcome', subjectId: 'topic-1' })
    expect([await decline(), await decline()]).toEqual([true, false])
    expect(await acts()).toBe(2)
    expect(await m.store.look.changes.find({})).toMatchObject([
      {
        kind: 'outcome-corrected',
        before: 'Added to the work plan, for a meeting. Monday 6 November 2017.',
      },
    ])
    const told = (await bag.rounds(2)).filter(({ card }) => textOf(card).includes('was corrected'))
    expect(users(told)).toEqual(['asha'])
    expect(textOf(told[0]?.card ?? { title: '', blocks: [] })).toContain(
      'What was entered about your topic “Road safety outside schools” was corrected.',
    )
  })

  it('of a topic is refused after the minutes are confirmed, and for a cancelled meeting', async () => {
    const m = await marlshire()
    const { meeting } = await outcomesEntered(m)
    const decide = (on: Marlshire, decision: 'add-to-be-scheduled' | 'task-and-finish') =>
      recordTopicOutcome(on.core, on.as('ruth'), {
        proposalId: 'topic-1',
        decided: { decision, targetMeeting: null, mergedIntoId: null, words: null },
      })
    await decide(m, 'task-and-finish')
    await confirmMinutes(m.core, m.as('ruth'), { meetingId: meeting, confirmedOn: '2017-10-03' })
    expect(await decide(m, 'task-and-finish')).toBe(false)
    expect((await refusal(decide(m, 'add-to-be-scheduled'))).code).toBe('minutes-confirmed')
    expect(await m.store.look.topicOutcomes.find({})).toMatchObject([{ decision: 'task-and-finish' }])

    const other = await marlshire()
    const off = await closed(other)
    await cancelMeeting(other.core, other.as('ruth'), { meetingId: off.meeting, reason })
    other.at('2017-10-02T18:00')
    expect((await refusal(decide(other, 'task-and-finish'))).code).toBe('cancelled')
    expect(await other.store.look.topicOutcomes.count({})).toBe(0)
  })
})
