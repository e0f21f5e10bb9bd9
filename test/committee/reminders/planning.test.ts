import { expect, it } from 'vitest'
import { measurePlanning } from '../../../src/bench/measure-planning.ts'

it('asks the database as often for many members and committees as for few', async () => {
  const few = await measurePlanning(2, 3)
  const many = await measurePlanning(9, 14)
  expect([few.due, many.due]).toEqual([2 * 1, 9 * 7])
  expect([many.statements, many.idleStatements]).toEqual([few.statements, few.idleStatements])
})
