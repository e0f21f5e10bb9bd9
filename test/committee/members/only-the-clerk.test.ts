import { describe, expect, it } from 'vitest'
import type { Ids } from '../../../src/cards/card.ts'
import { standSubstituteDown } from '../../../src/committee/members/attendance/stand-substitute-down.ts'
import { indicate } from '../../../src/committee/members/work-plan/indicate.ts'
import { enterForWords } from '../../../src/conversation/enter-for/enter-for.words.ts'
import { interact } from '../../../src/conversation/interactions.ts'
import { openMarlshire } from '../../support/committee.ts'
import { entering } from '../../support/deeds/attendance.ts'
import { closed, type October, polled, posted } from '../../support/meeting.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { button, labels, press, refusal, shown, textOf } from '../../support/press.ts'
import { enterForOne } from '../../support/telephone.ts'

describe('what is entered for a member', () => {
  const actions: readonly (readonly [string, (october: October) => Ids])[] = [
    ['prepare', ({ item }) => ({ item })],
    ['prepare-meeting', ({ meeting }) => ({ meeting })],
    ['my-replies', ({ item }) => ({ item })],
    ['reply', ({ a }) => ({ recommendation: a })],
    ['reply-topic', ({ c }) => ({ recommendation: c, proposal: 'topic-1' })],
    ['propose-topic', ({ meeting }) => ({ meeting })],
    ['declare-interest', ({ item }) => ({ item })],
    ['ask-question', ({ item }) => ({ item })],
    ['ask-on-meeting', ({ meeting }) => ({ meeting })],
    ['my-questions', ({ item }) => ({ item })],
    ['coming', ({ meeting }) => ({ meeting })],
    ['sending-apologies', ({ meeting }) => ({ meeting })],
    ['enter-for-member', ({ meeting }) => ({ meeting })],
    ['enter-for', ({ meeting }) => ({ meeting })],
  ]

  it.each(actions)(
    'with “%s” only the clerk enters, and it never mixes with what is their own',
    async (action, ids) => {
      const m = await openMarlshire(memoryStore())
      const october = await posted(m)
      const on = m.id('asha')
      for (const name of ['tom', 'asha', 'olive', 'hal', 'una'] as const)
        expect((await refusal(press(m, m.as(name), action, { ...ids(october), on }))).code).toMatch(
          /^(not-allowed|no-seat)$/,
        )
      const own = action.startsWith('enter-for')
        ? null
        : await shown(m, m.as('ben'), action, { ...ids(october) })
      const screen = await shown(m, m.as('ruth'), action, { ...ids(october), on: m.id('ben') })
      if (own?.form === undefined) return
      expect(screen.form?.ids).toMatchObject({ on: m.id('ben') })
      expect(screen.form?.revision).not.toBe(own.form.revision)
      expect(own.form.ids).not.toHaveProperty('on')
    },
  )

  it('needs a member: a button that names none is not understood', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await posted(m)
    for (const on of ['', 'x'.repeat(200), 'a b'])
      expect(
        (
          await refusal(
            interact(m.core, m.as('ruth'), { action: 'prepare', ids: { item: october.item, on } }),
          )
        ).code,
      ).toBe('malformed')
    const gone = { item: october.item, on: 'gone' }
    expect((await refusal(interact(m.core, m.as('ruth'), { action: 'prepare', ids: gone }))).code).toBe(
      'not-found',
    )
  })

  it('is never an indication in a poll', async () => {
    const m = await openMarlshire(memoryStore())
    const { pollTopic } = await polled(m)
    const by = entering(m, m.as('ruth'), 'asha')
    expect((await refusal(indicate(m.core, by, { pollTopicId: pollTopic, answer: 'not-now' }))).code).toBe(
      'not-allowed',
    )
    expect(await m.store.look.indications.count({})).toBe(0)
  })

  it('may say that they come, after replies have closed', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await closed(m)
    const who = await shown(m, m.as('ruth'), 'who-is-coming', { meeting: october.meeting })
    const enter = button(who, 'Enter for Asha')
    const screen = await shown(m, m.as('ruth'), enter.action, enter.ids)
    expect(labels(screen)).toEqual(expect.arrayContaining([enterForWords.coming, enterForWords.apologies]))
    expect(labels(screen)).not.toContain(enterForWords.replies('7'))
    const coming = button(screen, enterForWords.coming)
    expect(textOf(await shown(m, m.as('ruth'), coming.action, coming.ids))).toContain(
      'Recorded: Asha Patel is coming on Monday 2 October 2017.',
    )
    expect(textOf(await shown(m, m.as('tom'), 'who-is-coming', { meeting: october.meeting }))).toContain(
      'Asha Patel: coming (entered by the clerk).',
    )
  })

  it('is for whoever has the place now', async () => {
    const m = await openMarlshire(memoryStore())
    const october = await posted(m)
    expect(textOf(await enterForOne(m, 'sam'))).toContain('For Sam Ito: you are entering')
    await standSubstituteDown(m.core, m.as('ruth'), { meetingId: october.meeting, memberId: m.id('dev') })
    expect(textOf(await enterForOne(m, 'dev'))).toContain('For Dev Shah: you are entering')
    const again = { member: m.id('sam') }
    const reaction = await press(m, m.as('ruth'), 'enter-for', { meeting: october.meeting }, again)
    expect(reaction.kind).toBe('problems')
  })
})
