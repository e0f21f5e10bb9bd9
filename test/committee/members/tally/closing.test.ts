import { expect, it } from 'vitest'
import { tallySchema } from '../../../../src/committee/members/tally/tally.ts'

it('a count that was frozen before reasons were kept is read as it was, and its people are in', () => {
  const before = {
    recommendationId: 'a',
    counts: [{ label: 'Assured', count: 1 }],
    outOf: 2,
    replied: 1,
    advice: [],
    rule: 'Out of 2: the voting members sitting at this meeting who take part in the item.',
    counted: ['tom', 'asha'],
  }
  const { people, ...rest } = tallySchema.parse(before)
  expect(people.map(({ personId, standing }) => [personId, standing])).toEqual([
    ['tom', 'in'],
    ['asha', 'in'],
  ])
  expect({ ...rest, counted: before.counted }).toEqual(before)
  expect(tallySchema.parse({ ...rest, people })).toEqual({ ...rest, people })
})
