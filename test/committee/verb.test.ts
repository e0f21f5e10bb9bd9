import { expect, it } from 'vitest'
import { z } from 'zod'
import { anyKnownPerson, theConsole } from '../../src/committee/council/permission.ts'
import { type Doing, nowhere, type Subject, unchanged } from '../../src/committee/record/row.ts'
import { verb } from '../../src/committee/record/verb.ts'
import { console_, openMarlshire } from '../support/committee.ts'
import { memoryStore } from '../support/memory-store.ts'
import { refusal } from '../support/press.ts'

const at = { place: nowhere, while: [], input: z.object({ result: z.string().nullable() }) }
const on = async ({ tx }: Doing): Promise<Subject> => {
  const [committee] = await tx.committees.find({})
  if (committee === undefined) throw new Error('there is no committee')
  return ['committee', committee]
}
const may = theConsole('Only the console.')

const planted = verb({
  ...at,
  act: 'remind now',
  may,
  on,
  run: async (_, { result }) => (result === 'standing' ? unchanged(result) : result),
})

it('records an act if the verb did something, and none if it did not', async () => {
  const m = await openMarlshire(memoryStore())
  const acts = async (result: string | null) => {
    expect(await planted(m.core, console_, { result })).toBe(result)
    return m.store.look.acts.count({ act: 'remind now' })
  }
  expect([await acts(null), await acts('standing'), await acts('new')]).toEqual([0, 0, 1])
})

it('checks permission wherever the verb is called from', async () => {
  const m = await openMarlshire(memoryStore())
  expect((await refusal(planted(m.core, m.as('ruth'), { result: 'new' }))).message).toBe('Only the console.')
  await m.store.transact((tx) => planted.within(m.core, tx, console_, { result: 'new' }))
  expect(await m.store.look.acts.count({ act: 'remind now' })).toBe(1)
})

it('does not compile without a permission, or with an act that the record does not know', () => {
  // @ts-expect-error There is no permission.
  verb({ ...at, act: 'remind now', on, run: async () => true })
  // @ts-expect-error There is no such act.
  verb({ ...at, act: 'remind never', may: anyKnownPerson, on, run: async () => true })
  // @ts-expect-error The result does not say if anything was done.
  verb({ ...at, act: 'remind now', may: anyKnownPerson, on, run: async () => {} })
})
