import { expect, it } from 'vitest'
import { whenReachable } from '../../src/app/when-reachable.ts'
import { CommitteeError } from '../../src/committee/kernel/errors.ts'

const unreachable = new CommitteeError('database-unreachable', 'The database does not answer.')
const never = new Promise<void>(() => {})
const soon = async () => {}

function database(...failures: Error[]) {
  const logged: string[] = []
  const log = { warn: (_: unknown, message = '') => void logged.push(message) }
  const open = async () => {
    const failure = failures.shift()
    if (failure !== undefined) throw failure
    return 'open'
  }
  return { logged, log, open }
}

it('opens the record once the database answers, and says meanwhile why it waits', async () => {
  const { logged, log, open } = database(unreachable, unreachable)
  expect(await whenReachable(open, never, log, soon)).toBe('open')
  expect(logged).toEqual(Array(2).fill('The database does not answer. Trying again every few seconds.'))
})

it('does not wait for what would fail again', async () => {
  const unfit = new CommitteeError('database-unfit', 'The database is of another version.')
  const { log, open } = database(unfit)
  await expect(whenReachable(open, never, log, soon)).rejects.toBe(unfit)
})

it('gives up when the program is told to stop', async () => {
  const { log, open } = database(...Array(10).fill(unreachable))
  expect(await whenReachable(open, Promise.resolve(), log, () => never)).toBeNull()
})
