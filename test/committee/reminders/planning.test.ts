import { expect, it } from 'vitest'
import { measurePlanning, type Planned } from './plan-many.ts'

it('makes as many database calls for many members and committees as for few', async () => {
  const few = await measurePlanning(2, 3)
  const many = await measurePlanning(9, 14)
  expect([few.due, many.due]).toEqual([2 * 1, 9 * 7])
  const statements = ({ statements, idleStatements, waitingStatements }: Planned) => ({
    statements,
    idleStatements,
    waitingStatements,
  })
  expect(statements(many)).toEqual(statements(few))
})
