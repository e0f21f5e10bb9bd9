import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { keep } from '../../src/rehearsal/keep.ts'
import { createRefusals } from '../../src/rehearsal/log.ts'

const schema = z.strictObject({ count: z.int() })
const newFile = async () => join(await mkdtemp(join(tmpdir(), 'keep-')), 'deep', 'state.json')
const open = (file: string) => keep(file, schema, () => ({ count: 0 }))

test('state starts fresh, is kept, and is loaded again', async () => {
  const file = await newFile()
  const first = await open(file)
  first.state.count = 3
  await first.save()
  expect((await open(file)).state).toEqual({ count: 3 })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('a resolved save holds the state at the time of the call, however many run at once', async () => {
  const file = await newFile()
  const { state, save } = await open(file)
  const saves = Array.from({ length: 50 }, async (_, at) => {
    state.count = at + 1
    await save()
    expect(JSON.parse(await readFile(file, 'utf8')).count).toBeGreaterThanOrEqual(at + 1)
  })
  await Promise.all(saves)
  expect((await open(file)).state).toEqual({ count: 50 })
})

test('saves that begin just as another ends do not conflict', async () => {
  const { save } = await open(await newFile())
  const often = async () => {
    for (let at = 0; at < 100; at += 1) await save()
  }
  await Promise.all([
    often(),
    often(),
    often(),
    save().then(often),
    save()
      .then(() => save())
      .then(often),
  ])
})

test('only the last 200 refusals are listed, and listeners are told of each until they stop', () => {
  const refusals = createRefusals()
  let heard = 0
  const stop = refusals.onChange(() => {
    heard += 1
  })
  for (let at = 0; at < 201; at += 1) refusals.note('slack', 'unknown_method', `number ${at}`)
  stop()
  refusals.note('teams', 'BadSyntax', 'the last')
  expect(heard).toBe(201)
  expect(refusals.all()).toHaveLength(200)
  expect(refusals.all().at(-1)).toMatchObject({ platform: 'teams', code: 'BadSyntax', detail: 'the last' })
})
