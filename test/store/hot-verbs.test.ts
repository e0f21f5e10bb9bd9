import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers } from '../../src/cards/screen.ts'
import { interact } from '../../src/conversation/interactions.ts'
import { createStore } from '../../src/store/create-store.ts'
import { type Marlshire, type Name, openMarlshire } from '../support/committee.ts'
import { polled, posted } from '../support/meeting.ts'
import { database } from '../support/stores.ts'

/** From the press to the next screen, with BEGIN and COMMIT, in a program that runs its own outbox. */
describe('how many statements it takes PostgreSQL', () => {
  let m: Marlshire
  let stop: () => Promise<void>

  beforeEach(async () => {
    m = await openMarlshire(createStore(await database.open()))
    stop = await m.store.outbox.listen(() => {})
  })
  afterEach(() => stop())

  async function statements(name: Name, action: string, ids: Record<string, string>, answers?: Answers) {
    const query = vi.spyOn(Client.prototype, 'query')
    try {
      const reaction = await interact(m.core, m.as(name), { action, ids, ...(answers && { answers }) })
      expect(reaction.kind).toBe('screen')
      return query.mock.calls.length
    } finally {
      query.mockRestore()
    }
  }

  it('when a member prepares', async () => {
    const { meeting, item, a } = await posted(m)
    expect(await statements('asha', 'prepare-meeting', { meeting })).toBe(1)
    expect(await statements('asha', 'prepare', { item })).toBe(1)
    expect(await statements('asha', 'reply', { recommendation: a })).toBe(1)
  })

  it('when a member replies, and replies otherwise', async () => {
    const { a } = await posted(m)
    const ids = { recommendation: a, wording: '1' }
    expect(await statements('asha', 'reply', ids, { position: 'assured' })).toBe(2)
    expect(await statements('asha', 'reply', ids, { position: 'not-assured' })).toBe(2)
  })

  it('when a member asks officers a question', async () => {
    const { item } = await posted(m)
    const why = { words: 'Why?', wants: 'written' }
    expect(await statements('asha', 'ask-question', { item, question: 'question-1' }, why)).toBe(10)
  })

  it('when a member comes, says so again, or sends apologies', async () => {
    const { meeting } = await posted(m)
    expect(await statements('asha', 'coming', { meeting })).toBe(9)
    expect(await statements('asha', 'coming', { meeting })).toBe(6)
    expect(await statements('cara', 'sending-apologies', { meeting }, { confirmed: ['yes'] })).toBe(11)
  })

  it('when a member indicates in a poll, and indicates otherwise', async () => {
    const { pollTopic: topic } = await polled(m)
    expect(await statements('asha', 'indicate', { topic }, { answer: 'not-now' })).toBe(16)
    expect(await statements('asha', 'indicate', { topic }, { answer: 'no-view' })).toBe(17)
  })
})
