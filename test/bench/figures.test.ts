import { describe, expect, test } from 'vitest'
import { copied } from './council/copies.ts'
import { figure, median, percentile } from './figures.ts'

describe('percentiles', () => {
  test('take the nearest rank, whatever the order', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)
    expect([50, 99, 100].map((of) => percentile(hundred, of))).toEqual([50, 99, 100])
    expect(percentile([7], 99)).toBe(7)
    expect(median([3, 1, 2])).toBe(2)
  })

  test('of nothing are no number', () => {
    expect(percentile([], 50)).toBeNaN()
    expect(figure(median([]))).toBe('–')
  })
})

test('figures say three digits and keep counts whole', () => {
  expect([0.1234, 12.345, 123.45, 1234].map(figure)).toEqual(['0.123', '12.3', '123', '1234'])
})

test('a copy has its own ids and names, each time the same', () => {
  const row = 'a 01a22be2-50e6-7099-a119-dd94ac14bdf5 of U0BE5C0000003 at be5c0000.example'
  expect(copied(row, 26)).toBe('a 01a22be2-50e6-7099-001a-dd94ac14bdf5 of U0BE5C0026003 at be5c0026.example')
})
