import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/committee/record/message.ts'
import { openMarlshire } from '../../support/committee.ts'
import { changesDeeds } from '../../support/deeds/changes.ts'
import { bring } from '../../support/deeds/deed.ts'
import { meetingsDeeds } from '../../support/deeds/meetings.ts'
import { reportsDeeds } from '../../support/deeds/reports.ts'
import { posted } from '../../support/meeting.ts'
import { memoryStore } from '../../support/memory-store.ts'
import { shown, textOf } from '../../support/press.ts'

/** The notices that go to several people at once, for everything the clerk does. */
async function toldToSeveral() {
  const told = new Map<string, string>()
  for (const deed of [...changesDeeds, ...meetingsDeeds, ...reportsDeeds].filter(({ who }) =>
    who.includes('ruth'),
  )) {
    const m = await openMarlshire(memoryStore())
    const ids = await bring(m, deed.stage)
    await deed.after?.(m, ids)
    await deed.does(m, m.as('ruth'), ids)
    const messages = await m.store.look.messages.find({ kind: 'notice' })
    for (const message of messages)
      if (messages.filter((one) => isSameNotice(one, message)).length > 2) told.set(message.words, deed.verb)
  }
  return [...told].map(([words, verb]) => ({ words, verb }))
}

describe('a notice that goes to everyone', () => {
  it('does not assume that its reader replied, sits there or is asked', async () => {
    const told = await toldToSeveral()
    expect(new Set(told.map(({ verb }) => verb)).size).toBeGreaterThan(8)
    const supposing =
      /\b(you|your) (again|are|gave|answered|prepared|said|have read|will)\b|say again|of you\b/i
    expect(told.filter(({ words }) => supposing.test(words))).toEqual([])
  })
})

describe('somebody who has prepared', () => {
  it('is told about their other platform only if they have one', async () => {
    const m = await openMarlshire(memoryStore())
    const { item } = await posted(m)
    const replies = async (name: 'asha' | 'tom') => textOf(await shown(m, m.as(name), 'my-replies', { item }))
    expect(await replies('asha')).toContain('go on later, here or on your other platform.')
    expect(await replies('tom')).toContain('go on later.')
  })
})

function isSameNotice(one: Message, other: Message): boolean {
  return (['about', 'subjectId', 'day', 'occasion'] as const).every((column) => one[column] === other[column])
}
